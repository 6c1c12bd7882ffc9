package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.spark.store.StoreFiles;
import entente.spark.store.StoreLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading day by day ends in the same tables and reports as reading all at once. */
final class IncrementalTest {

    @TempDir
    private static Path folder;

    private static Path corpus;
    private static Path once;
    private static Invocation run;

    @BeforeAll
    static void readAllAtOnce() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        Daily.dump(corpus.resolve("monday.jsonl"), "2023-02-22-wang-yi-in-moscow", "2023-03-10-saudi-iran-deal");
        Daily.dump(corpus.resolve("tuesday.jsonl"), "2023-03-11-saudi-iran-deal-copy", "2023-03-21-xi-in-moscow");
        // The id of an article of Monday again, with another text.
        String again = Files.readAllLines(corpus.resolve("monday.jsonl")).get(0).replace("Moscow", "Kazan");
        Daily.dump(corpus.resolve("wednesday.jsonl"), "2023-06-19-blinken-beijing");
        Files.writeString(corpus.resolve("wednesday.jsonl"), again + "\n", java.nio.file.StandardOpenOption.APPEND);
        once = folder.resolve("once");
        run = call("run", "--corpus", corpus, "--out", once);
    }

    /** How sure measures are is no matter here, and takes time. */
    private static Invocation call(Object... arguments) {
        List<Object> line = new ArrayList<>(List.of(arguments));
        if (arguments[0].equals("run") || arguments[0].equals("analyze")) {
            line.addAll(List.of("--set", "intervals.replicates=0"));
        }
        Invocation invocation = Invocation.of(line.toArray());
        assertThat(invocation.code()).as(invocation.err()).isZero();
        return invocation;
    }

    @Test
    void a_run_says_what_it_rejected_why_and_where_that_stands() {
        assertThat(run.out())
                .contains("Read 5 articles (4 rejected)", "Rejected: 3 empty, 1 duplicate id; see ", "/rejected.csv\n");
    }

    @Test
    void every_stage_tells_what_went_in_and_what_came_out() throws IOException {
        assertThat(once.resolve("latest/quality.csv"))
                .content()
                .contains(
                        """
                        corpus_in,9,,1,,
                        corpus_out,5,,1,,
                        corpus_rejected,4,,1,,
                        texts_in,5,,1,,
                        texts_out,5,,1,,
                        stories_in,5,,1,,
                        stories_out,5,,1,,
                        readings_in,5,,1,,
                        readings_out,5,,1,,
                        counting_in,5,,1,,
                        counting_out,5,,1,,
                        outside_dates,0,,1,,
                        """);
        assertThat(once.resolve("latest/run.json"))
                .content()
                .contains("\"stage\" : \"corpus\",\n    \"in\" : 9,\n    \"out\" : 5,\n    \"rejected\" : 4");
    }

    @Test
    void a_run_leaves_tables_that_can_be_analyzed() throws IOException {
        JsonNode reports = Daily.reports(once);
        call("analyze", "--out", once);

        assertThat(Daily.reports(once)).isEqualTo(reports);
    }

    @Test
    void day_by_day_comes_to_the_same_tables_and_reports_as_all_at_once() throws IOException {
        Path daily = folder.resolve("daily");
        // Tuesday comes late, and Monday twice.
        call("extract", "--corpus", corpus.resolve("monday.jsonl"), "--out", daily);
        call("extract", "--corpus", corpus.resolve("wednesday.jsonl"), "--out", daily);
        long kept = Daily.keptBatches(daily);
        call("extract", "--corpus", corpus.resolve("monday.jsonl"), "--out", daily);
        assertThat(Daily.keptBatches(daily)).as("nothing new, nothing read").isEqualTo(kept);
        Invocation last = call("extract", "--corpus", corpus.resolve("tuesday.jsonl"), "--out", daily);

        assertThat(last.out()).contains("Read 2 articles (1 rejected); the tables hold 5.");
        assertThat(last.out()).contains("Rejected, all calls together: 3 empty, 1 duplicate id; see ");
        assertThat(Daily.tables(daily)).isEqualTo(Daily.tables(once));
        call("analyze", "--out", daily);
        assertThat(Daily.reports(daily)).isEqualTo(Daily.reports(once));

        Invocation withdrawn = call(
                "extract",
                "--corpus",
                corpus.resolve("tuesday.jsonl"),
                "--out",
                daily,
                "--withdraw",
                Files.writeString(folder.resolve("gone.txt"), "2023-03-21-xi-in-moscow\n\nnobody\n"));
        assertThat(withdrawn.out())
                .contains("the tables hold 4.", "Withdrawn: 1 of 2 ids; no article has the id 'nobody'.");
        Invocation other = call("run", "--corpus", corpus.resolve("monday.jsonl"), "--out", daily);
        assertThat(other.err())
                .contains("entente: the tables in '" + daily + "/tables' stay as 'extract' gathered them: give another "
                        + "--out to have those of this run");
    }

    @Test
    void readings_of_another_version_are_named_and_made_anew() throws IOException {
        Path old = folder.resolve("old");
        call("extract", "--corpus", corpus.resolve("monday.jsonl"), "--out", old);
        String tables = Daily.tables(old);
        Daily.withOtherColumns(old, "readings");

        Invocation refused = Invocation.of("analyze", "--out", old);
        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.failure())
                .isEqualTo("entente: the table 'readings' in '" + old
                        + "/tables' has the columns of another version of "
                        + "the program (" + Version.TEXT + "): call 'extract' again, which makes it anew from the "
                        + "records and the kept sentences");
        call("extract", "--corpus", corpus.resolve("monday.jsonl"), "--out", old);
        assertThat(Daily.tables(old)).isEqualTo(tables);
        call("analyze", "--out", old);
    }

    @Test
    void the_days_that_are_asked_for_are_those_that_are_seen() {
        Invocation bounded = call(
                "extract",
                "--corpus",
                corpus,
                "--out",
                folder.resolve("bounded"),
                "--from",
                "2023-03-01",
                "--as-of",
                "2023-03-31");

        assertThat(bounded.out())
                .contains("Read 3 articles (3 rejected); the tables hold 3.", "Left out, outside the dates: 3.");
        Invocation never = Invocation.of(
                "extract", "--corpus", corpus, "--out", once, "--from", "2023-03-01", "--to", "2023-02-01");
        assertThat(never.code()).isEqualTo(2);
        assertThat(never.failure())
                .isEqualTo("entente: no day is left between --from 2023-03-01 and 2023-02-01: give a later end");
    }

    @Test
    void a_second_run_into_a_held_store_is_refused_with_a_code_of_its_own() throws IOException {
        Path out = Files.createDirectories(folder.resolve("held/tables"));
        try (StoreLock held = StoreLock.take(
                StoreFiles.in(out.toString(), new Configuration()), "extract", Duration.ZERO, line -> {})) {
            assertThat(held).isNotNull();
            Invocation refused = Invocation.of("run", "--corpus", corpus, "--out", folder.resolve("held"));
            assertThat(refused.code()).isEqualTo(75);
            assertThat(refused.failure())
                    .startsWith("entente: another run holds the store '" + out + "' ('extract', process ")
                    .endsWith("): wait for it with --wait 30m, give another --out, or remove '" + out.resolve(".lock")
                            + "' if that run is gone");
        }
        Invocation wrong = Invocation.of("run", "--corpus", corpus, "--out", out, "--wait", "soon");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.failure()).contains("'soon' must be like 90s, 30m or 2h");
    }
}
