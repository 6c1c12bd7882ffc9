package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs, settings and version give the same bytes, whatever the cores, the partitions and the files' names. */
final class RunDeterminismTest {

    /** So that a corpus this small has intervals to compare, soon, and changes that are looked at again. */
    private static final List<String> SURE_OF_FEW = List.of(
            "--set",
            "intervals.minStories=2",
            "--set",
            "intervals.replicates=40",
            "--set",
            "change.minStories=2",
            "--set",
            "change.significance=1");

    @TempDir
    private static Path folder;

    private static Path corpus;
    private static JsonNode usual;

    @BeforeAll
    static void runAsUsual() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        List<Path> accounts;
        try (Stream<Path> files = Files.list(Invocation.ROOT.resolve("data/corpus"))) {
            accounts = files.sorted().toList();
        }
        // Every ninth account, and the last ones, among which stand copies of each other.
        for (int i = 0; i < accounts.size(); i += i < accounts.size() - 7 ? 9 : 1) {
            Files.copy(accounts.get(i), corpus.resolve(accounts.get(i).getFileName()));
        }
        usual = outputs(corpus, "usual", "--master", "local[2]");
    }

    @Test
    void what_is_compared_holds_intervals() throws IOException {
        JsonNode counts = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("usual/latest/run.json").toFile())
                .get("counts");

        assertThat(counts.get("replicates").asInt()).isEqualTo(40);
        assertThat(counts.get("intervals").asInt()).isPositive();
        assertThat(counts.get("intervalsRefused").asInt()).isPositive();
    }

    @Test
    void what_is_compared_holds_changes_that_were_looked_at_again() throws IOException {
        assertThat(Files.readString(folder.resolve("usual/latest/changes.csv")))
                .contains("; holds at ")
                .contains("; does not hold at ")
                .contains("without ");
    }

    private static JsonNode outputs(Path input, String name, String... options) throws IOException {
        Path out = folder.resolve(name);
        List<Object> arguments = new ArrayList<>(List.of("run", "--corpus", input, "--out", out, "--window", "month"));
        arguments.addAll(SURE_OF_FEW);
        Collections.addAll(arguments, (Object[]) options);
        Invocation invocation = Invocation.of(arguments.toArray());
        assertThat(invocation.code()).as(invocation.err()).isZero();
        return JsonMapper.builder()
                .build()
                .readTree(out.resolve("latest/run.json").toFile())
                .get("outputs");
    }

    @Test
    void one_core_gives_the_same_bytes_as_two() throws IOException {
        assertThat(outputs(corpus, "one", "--master", "local[1]")).isEqualTo(usual);
    }

    @Test
    void seven_partitions_give_the_same_bytes() throws IOException {
        assertThat(outputs(corpus, "seven", "--set", "partitions=7", "--master", "local[2]"))
                .isEqualTo(usual);
    }

    @Test
    void renamed_files_give_the_same_bytes_but_for_their_names() throws IOException {
        Path renamed = Files.createDirectory(folder.resolve("renamed"));
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.toList()) {
                String reversed = new StringBuilder(
                                file.getFileName().toString().replace(".md", ""))
                        .reverse()
                        .toString();
                Files.copy(file, renamed.resolve(reversed + ".txt"));
            }
        }

        assertThat(nameless(outputs(renamed, "renamed-out"))).isEqualTo(nameless(usual));
    }

    /** Without the reports that say in which file an article stands, and the page, which has their digests. */
    private static JsonNode nameless(JsonNode outputs) {
        ObjectNode left = outputs.deepCopy();
        return left.remove(List.of("stories.csv", "evidence.csv", "report.html"));
    }

    @Test
    void a_second_run_reads_the_kept_sentences_and_gives_the_same_bytes() throws IOException {
        assertThat(outputs(corpus, "usual")).isEqualTo(usual);
    }

    @Test
    void reading_and_counting_apart_give_the_same_bytes_as_together() throws IOException {
        Path out = folder.resolve("apart");
        Invocation extract = Invocation.of("extract", "--corpus", corpus, "--out", out);
        assertThat(extract.code()).as(extract.err()).isZero();
        List<Object> arguments = new ArrayList<>(List.of("analyze", "--out", out, "--window", "month"));
        arguments.addAll(SURE_OF_FEW);
        Invocation analyze = Invocation.of(arguments.toArray());
        assertThat(analyze.code()).as(analyze.err()).isZero();

        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(out.resolve("latest/run.json").toFile())
                        .get("outputs"))
                .isEqualTo(usual);
    }
}
