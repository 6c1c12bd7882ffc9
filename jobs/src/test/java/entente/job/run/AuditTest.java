package entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.corpus.RejectionReason;
import entente.job.Version;
import entente.job.settings.Gate;
import entente.job.settings.QualitySettings;
import entente.job.settings.SettingsReader;
import entente.report.QualityLine;
import entente.report.QualityLine.Verdict;
import entente.spark.CountStage.SourceCount;
import entente.spark.ReadingCount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured, what is usual, and what that makes of a run. */
final class AuditTest {

    private static QualitySettings settings(String... overrides) {
        return SettingsReader.read(null, List.of(overrides)).quality();
    }

    /** Twenty articles, two of them undated, of sixteen stories; of 100 mentions of actors 30 are not known. */
    private static List<QualityLine> measured(QualitySettings settings) {
        ReadingCount count = new ReadingCount(20, 2, 200, 150, 4000, 110, 5, 10, 30, 0, 0, 40, 4, 0, 0, 0, 0, 0);
        return Quality.of(
                settings,
                count,
                Map.of(RejectionReason.NOT_ENGLISH, 5L, RejectionReason.EMPTY, 15L),
                List.of(new SourceCount("A", 12, 8), new SourceCount("B", 8, 8)),
                16,
                List.of());
    }

    private static QualityLine line(List<QualityLine> lines, String check) {
        return lines.stream()
                .filter(line -> line.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_shares_are_parts_of_what_they_say() {
        List<QualityLine> lines = measured(settings());

        assertThat(lines)
                .extracting(QualityLine::check)
                .startsWith(
                        "articles",
                        "dated_share",
                        "rejected_share",
                        "language_share",
                        "top_source_share",
                        "unresolved_share",
                        "duplicate_share");
        assertThat(lines).extracting(QualityLine::value).startsWith(20.0, 0.9, 0.5, 0.8, 0.5, 0.3, 0.2);
    }

    @Test
    void a_value_on_a_gate_holds_and_one_beyond_it_does_not() {
        QualitySettings gates = settings(
                "quality.articles.warn=21",
                "quality.articles.fail=20",
                "quality.rejectedShare.fail=0.5",
                "quality.languageShare.fail=0.81");

        List<QualityLine> lines = measured(gates);

        assertThat(line(lines, "articles").verdict()).isEqualTo(Verdict.WARNED);
        assertThat(line(lines, "articles").sentence())
                .isEqualTo("Quality warning: articles is 20; it should be at least 21.");
        assertThat(line(lines, "rejected_share").verdict()).isEqualTo(Verdict.WARNED);
        assertThat(line(lines, "language_share").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(line(lines, "language_share").sentence())
                .isEqualTo("Quality gate failed: language_share is 0.8; it must be at least 0.81.");
        assertThat(line(lines, "parsed_share").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void the_defaults_fail_no_first_run_however_bad() {
        QualitySettings gates = settings();
        List<QualityLine> nothing = Quality.of(
                gates,
                new ReadingCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                Map.of(RejectionReason.NOT_ENGLISH, 9L),
                List.of(),
                0,
                List.of());
        List<QualityLine> one = Quality.of(
                gates,
                new ReadingCount(1, 1, 1, 1, 9, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                Map.of(RejectionReason.NOT_ENGLISH, 9L),
                List.of(new SourceCount("", 1, 1)),
                1,
                List.of());

        assertThat(new Audit(nothing).passed()).isTrue();
        assertThat(new Audit(one).passed()).isTrue();
        assertThat(Drift.of(one, List.of(), gates)).allSatisfy(line -> {
            assertThat(line.value()).isNaN();
            assertThat(line.verdict()).isEqualTo(Verdict.PASSED);
        });
    }

    @Test
    void drift_is_told_from_the_median_of_the_published_runs() {
        QualitySettings gates = settings("quality.articles.driftFail=0.7", "quality.rejectedShare.driftWarn=0.3");
        List<Map<String, Double>> past = List.of(
                Map.of("articles", 80.0, "rejected_share", 0.1),
                Map.of("articles", 500.0, "rejected_share", 0.2),
                Map.of("articles", 100.0));

        List<QualityLine> drifts = Drift.of(measured(gates), past, gates);

        QualityLine articles = line(drifts, "articles_drift");
        assertThat(articles.value()).isEqualTo(0.8, within(1e-12));
        assertThat(articles.sentence())
                .isEqualTo(
                        "Quality gate failed: articles_drift is 0.8 (20 now, 100 in the median of the last 3 published"
                                + " runs); it must be at most 0.7.");
        QualityLine rejected = line(drifts, "rejected_share_drift");
        assertThat(rejected.value()).isEqualTo(0.35, within(1e-12));
        assertThat(rejected.sentence())
                .isEqualTo("Quality warning: rejected_share_drift is 0.35 (0.5 now, 0.15 in the median of the last 2"
                        + " published runs); it should be at most 0.3.");
        assertThat(line(drifts, "dated_share_drift").value()).isNaN();
    }

    @Test
    void runs_that_were_not_published_do_not_say_what_is_usual(@TempDir Path out) throws IOException {
        run(out, "20230101T000000Z-aaaaaa", 1);
        run(out, "20230102T000000Z-aaaaaa", 2);
        run(out, "20230103T000000Z-aaaaaa", 3);
        Files.writeString(out.resolve("runs/20230103T000000Z-aaaaaa/GATES_FAILED"), "");
        run(out, "20230104T000000Z-aaaaaa", 4);
        Files.writeString(out.resolve("runs/20230104T000000Z-aaaaaa/run.json"), "{ not whole");
        run(out, "20230105T000000Z-aaaaaa", 5);
        PastRuns past = new PastRuns(
                FileSystem.get(URI.create("file:///"), new Configuration()),
                new org.apache.hadoop.fs.Path(out.resolve("runs").toString()));

        assertThat(past.measures(2)).containsExactly(Map.of("articles", 5.0), Map.of("articles", 2.0));
        assertThat(past.measures(9)).hasSize(3);
    }

    private static void run(Path out, String name, int articles) throws IOException {
        Path run = Files.createDirectories(out.resolve("runs").resolve(name));
        Files.writeString(
                run.resolve("run.json"),
                "{\"quality\": [{\"check\": \"articles\", \"value\": " + articles
                        + "}, {\"check\": \"articles_drift\"}]}");
    }

    @Test
    void the_facet_asserts_both_levels_of_every_gate() throws IOException {
        QualitySettings gates = settings("quality.datedShare.warn=0.95", "quality.datedShare.fail=0.2");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        QualityFacet.write(out, measured(gates));

        JsonNode facet = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(facet.get("_producer").asText()).isEqualTo("urn:entente:" + Version.TEXT);
        assertThat(facet.get("_schemaURL").asText()).endsWith("#/$defs/DataQualityAssertionsDatasetFacet");
        assertThat(facet.get("assertions")).hasSize(2 * Gate.values().length);
        assertThat(facet.get("assertions").get(2).toString())
                .isEqualTo("{\"assertion\":\"dated_share at least 0.2\",\"success\":true,\"column\":\"date\","
                        + "\"severity\":\"error\"}");
        assertThat(facet.get("assertions").get(3).toString())
                .isEqualTo("{\"assertion\":\"dated_share at least 0.95\",\"success\":false,\"column\":\"date\","
                        + "\"severity\":\"warn\"}");
    }
}
