package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.source.CodedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Coded events through the real main: they stand beside what is read, count once an event, and lead back to their rows. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class CodedSourcesTest {

    @TempDir
    private static Path folder;

    private static Path corpus;
    private static Path out;

    @BeforeAll
    static void run() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("20230222.export.CSV"),
                String.join(
                        "\n",
                        CodedRows.gdelt(
                                1, "20230222", "RUSSIA|RUS|", "UNITED STATES|USA|", "112", "https://a.example/1"),
                        CodedRows.gdelt(
                                2, "20230222", "MOSCOW|RUS|GOV", "UNITED STATES|USA|", "112", "https://b.example/2"),
                        CodedRows.gdelt(
                                3, "20230222", "UNITED STATES|USA|", "RUSSIA|RUS|", "163", "https://b.example/2"),
                        CodedRows.gdelt(4, "20230222", "||", "||", "163", "https://b.example/2")));
        Files.writeString(
                corpus.resolve("mine.csv"),
                """
                date,source_actor,target_actor,code,sentence,url
                2023-02-23,China,Russia,SUPPORT,"Beijing, it said, stands by Moscow.",https://c.example/3
                """);
        Files.writeString(
                corpus.resolve("read.txt"),
                "id: read\ndate: 2023-02-24\nsource: Desk\n\nRussia condemned the United States on Friday.\n");
        out = folder.resolve("out");
        call("run", "--corpus", corpus, "--out", out, "--level", "state", "--set", "intervals.replicates=0");
    }

    private static Invocation call(Object... arguments) {
        Invocation invocation = Invocation.of(arguments);
        assertThat(invocation.code()).as(invocation.err()).isZero();
        return invocation;
    }

    private static List<String> lines(String file, String part) throws IOException {
        return Files.readAllLines(out.resolve("latest").resolve(file)).stream()
                .filter(line -> line.contains(part))
                .toList();
    }

    @Test
    @Order(1)
    void a_coded_row_is_an_alignment_of_its_own_rule_whose_evidence_is_the_row() throws IOException {
        assertThat(lines("alignments.csv", "RUS,USA")).hasSize(3);
        assertThat(lines("alignments.csv", ",coded-gdelt,")).hasSize(3);
        assertThat(lines("alignments.csv", ",coded-statements,")).hasSize(1);
        assertThat(lines("evidence.csv", "China [SUPPORT] Russia - Beijing, it said, stands by Moscow."))
                .anySatisfy(line -> assertThat(line).contains("https://c.example/3", ",mine.csv,2"));
        assertThat(lines("rejected.csv", "no_actor")).hasSize(1);
    }

    @Test
    @Order(1)
    void reports_that_repeat_an_event_count_once() throws IOException {
        assertThat(lines("stories.csv", "gdelt:1,gdelt:")).as("one story").hasSize(3);
        List<String> edges = lines("edges.csv", "RUS,USA,Directed,alignment");
        assertThat(edges).hasSize(1);
        assertThat(edges.get(0).split(",", -1)[6])
                .as("the event and the article that is read")
                .isEqualTo("2");
    }

    // Its run takes the place of the newest.
    @Test
    @Order(2)
    void a_setting_decides_whether_they_count() throws IOException {
        call("analyze", "--out", out, "--level", "state", "--set", "coded=apart", "--set", "intervals.replicates=0");

        assertThat(lines("alignments.csv", ",coded-gdelt,")).hasSize(3);
        assertThat(lines("evidence.csv", "condemned")).isNotEmpty();
        assertThat(lines("evidence.csv", "gdelt")).isEmpty();
        assertThat(lines("plover_events.csv", "gdelt")).isEmpty();
    }
}
