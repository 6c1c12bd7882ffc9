package entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.job.command.CorpusOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be known before Spark starts is told before it starts. */
final class PreflightTest {

    @TempDir
    private Path folder;

    private void refused(int code, String line, Object... arguments) {
        Invocation invocation = Invocation.of(arguments);
        assertThat(invocation.code()).as(invocation.err()).isEqualTo(code);
        // Progress would tell that Spark was started.
        assertThat(invocation.err()).isEqualTo("entente: " + line + System.lineSeparator());
    }

    @Test
    void inputs_outputs_tables_and_ledgers_are_looked_at_first() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "China met Russia.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path ledger = Files.writeString(folder.resolve("mine.csv"), "alias,Xanadu\n");
        Path out = folder.resolve("out");

        refused(
                66,
                "no such input 'none:such.txt': give files, folders or globs with --corpus",
                "run",
                "--corpus",
                article,
                "none:such.txt",
                "--out",
                out);
        refused(
                66,
                "no files in '" + empty + "': give files, folders or globs with --corpus",
                "extract",
                "--corpus",
                article,
                empty,
                "--out",
                out);
        refused(
                66,
                "nothing matches '" + folder + "/*.md': give files, folders or globs with --corpus",
                "run",
                "--corpus",
                folder + "/*.md",
                "--out",
                out);
        refused(
                73,
                "cannot write the output folder '" + article + "/out' ('" + article
                        + "' is a file): choose another with --out",
                "run",
                "--corpus",
                article,
                "--out",
                article + "/out");
        refused(
                66,
                "no such folder '" + folder + "/tables': check the path given with --tables",
                "analyze",
                "--tables",
                folder.resolve("tables"),
                "--out",
                out);
        refused(
                78,
                ledger + ":1: the header must be Action,Actor,Value,Kind,State,Role,Title,ValidFrom,ValidTo, got"
                        + " alias,Xanadu",
                "run",
                "--corpus",
                article,
                "--out",
                out,
                "--actors",
                ledger);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_dry_run_tells_the_plan_and_does_nothing() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "China met Russia.");
        Files.writeString(corpus.resolve("b.csv.gz"), "");
        Files.writeString(corpus.resolve("c.pdf"), "");
        Files.writeString(corpus.resolve(".d"), "");
        Path out = folder.resolve("out");

        Invocation plan =
                Invocation.of("run", "--corpus", corpus, "--out", out, "--set", "tie.maxActors=50", "--dry-run");

        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.err()).isEmpty();
        assertThat(plan.out())
                .startsWith(
                        """
                        Inputs:
                          csv                 1 file                0 bytes
                          txt                 1 file               17 bytes
                          not read            2 files               0 bytes
                            %1$s/.d: the name begins with a dot: rename it, or give it with --corpus, to have it read
                            %1$s/c.pdf: PDF, which keeps no order of its text: convert it, as with 'pdftotext file.pdf file.txt'

                        Outputs:
                          %2$s/runs/<run>/
                          %2$s/latest
                          %2$s/tables/

                        Settings (* where they differ from the defaults):
                          alignment.contact = apart
                        """
                                .formatted(corpus, out))
                .contains("* tie.maxActors = 50\n")
                .endsWith("\nNothing was read or written (--dry-run).\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_dry_run_of_extract_tells_what_is_new_to_the_tables() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "China met Russia.");

        Invocation plan = Invocation.of("extract", "--corpus", article, "--out", folder.resolve("out"), "--dry-run");

        assertThat(plan.code()).as(plan.err()).isZero();
        assertThat(plan.out())
                .startsWith(
                        """
                        Inputs:
                          txt                 1 file               17 bytes
                          all new: there are no tables yet

                        Outputs:
                          %s/tables/
                        """
                                .formatted(folder.resolve("out")));
    }

    @Test
    void under_the_locale_of_cron_every_name_is_listed() throws IOException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String name : List.of("a.txt", "é.txt", "中.txt")) {
            Files.writeString(corpus.resolve(name), "China met Russia.");
        }

        String plan = underC(0, "run", "--corpus", corpus.toString(), "--out", folder + "/out", "--dry-run");

        assertThat(plan)
                .contains("txt                 3 files              51 bytes")
                .doesNotContain("not read");
    }

    @Test
    void a_path_that_the_locale_cannot_tell_is_refused() throws IOException, InterruptedException {
        String said = underC(78, "run", "--corpus", folder + "/é.txt", "--out", folder + "/out", "--dry-run");

        assertThat(said)
                .isEqualTo("entente: the path '" + folder
                        + "/??.txt' cannot be told in the character set ANSI_X3.4-1968 of"
                        + " this process: set LC_ALL=C.UTF-8, as jobs/entente does by itself\n");
        assertThatThrownBy(() -> CorpusOptions.requireWhole("a?", "US-ASCII")).isInstanceOf(Failure.class);
        CorpusOptions.requireWhole("a?", "UTF-8");
    }

    private static String underC(int code, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "entente.Entente"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }
}
