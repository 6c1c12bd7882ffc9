package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user can mend is one line that says what, where and what to do, with the exit code of its kind. */
final class BadInputTest {

    @TempDir
    private Path folder;

    private static void assertFails(Invocation invocation, int code, String... says) {
        assertThat(invocation.code()).isEqualTo(code);
        assertThat(invocation.failure()).contains(says);
        assertThat(invocation.err()).doesNotContain("\tat ");
    }

    @Test
    void no_command_is_a_usage_error() {
        assertFails(Invocation.of(), 2, "a command is missing", "--help");
    }

    @Test
    void an_unknown_option_is_a_usage_error() {
        assertFails(Invocation.of("run", "--corpus", "x", "--out", "y", "--colour"), 2, "--colour", "run --help");
    }

    @Test
    void a_corpus_that_does_not_exist_is_no_input() {
        Path missing = folder.resolve("missing");

        assertFails(Invocation.of("run", "--corpus", missing, "--out", folder), 66, missing.toString(), "--corpus");
    }

    @Test
    void an_empty_folder_is_no_input() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertFails(Invocation.of("run", "--corpus", empty, "--out", folder), 66, empty.toString(), "--corpus");
    }

    @Test
    void a_corpus_without_an_article_is_unusable_and_says_why() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \n{\"id\": \"a\"}\n");

        assertFails(
                Invocation.of("run", "--corpus", file, "--out", folder.resolve("out")), 65, "broken.jsonl", "line 1");
    }

    @Test
    void an_output_that_is_a_file_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        Path corpus = Files.writeString(folder.resolve("a.txt"), "The minister met the president of France.");

        assertFails(Invocation.of("run", "--corpus", corpus, "--out", file), 73, file.toString(), "--out");
    }

    @Test
    void settings_that_do_not_exist_are_bad_settings() {
        Path missing = folder.resolve("missing.json");

        assertFails(
                Invocation.of("run", "--corpus", folder, "--out", folder, "--settings", missing),
                78,
                missing.toString(),
                "--settings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network.resolutoin=1 | network.resolution",
                "tie.significance=2 | significance must be in (0, 1], got 2.0",
                "seed=many | setting 'seed' must be a whole number, got 'many'",
                "tie.weight=heavy | one of [fractional, closeness, stories], got 'heavy'",
                "window=fortnight | P90D"
            })
    void a_bad_setting_is_named_with_what_would_do(String setting, String says) {
        assertFails(
                Invocation.of("run", "--corpus", folder, "--out", folder, "--set", setting.strip()), 78, says.strip());
    }

    @Test
    void a_ledger_that_names_an_unknown_actor_is_refused_with_its_line() throws IOException {
        Path ledger = Files.writeString(folder.resolve("mine.csv"), "alias,Xanadu,no-such-actor\n");
        Path corpus = Files.writeString(folder.resolve("a.txt"), "The minister met the president of France.");

        Invocation invocation =
                Invocation.of("run", "--corpus", corpus, "--out", folder.resolve("out"), "--actors", ledger);

        assertFails(invocation, 78, "mine.csv");
    }

    @Test
    void tables_that_do_not_exist_are_no_input() {
        assertFails(Invocation.of("analyze", "--out", folder.resolve("none")), 66, "none", "extract");
    }

    @Test
    void a_run_that_does_not_exist_cannot_be_explained() {
        assertFails(Invocation.of("explain", "--run", folder, "--actor", "CHN"), 66, folder.toString(), "--run");
    }

    @Test
    void gold_of_no_known_form_is_unusable() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "not json\n");

        assertFails(Invocation.of("evaluate", "--gold", file), 65, "gold.jsonl", "line 1");
    }

    @Test
    void fitting_without_a_trainer_says_where_there_is_one() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{}\n");

        Invocation invocation =
                Invocation.of("train", "--gold", file, "--corpus", file, "--out", folder.resolve("out"));

        assertFails(invocation, 1, "jobs/entente train", "copy of the sources");
    }

    @Test
    void a_mean_of_weights_is_no_fit_of_folds() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), "{}\n");

        Invocation invocation = Invocation.of(
                "train", "--gold", file, "--corpus", file, "--out", folder.resolve("out"), "--mean", file, file);

        assertFails(invocation, 2, "--mean", "--folds 1");
    }

    @Test
    void the_process_ends_with_the_exit_code() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "entente.Entente",
                        "nonsense"))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(printed).startsWith("entente: ").contains("nonsense").hasLineCount(1);
    }
}
