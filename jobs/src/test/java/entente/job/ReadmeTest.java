package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.job.command.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of README.md are those that the program and the build understand. Each block of a shell is run: what reads a
 * finished run reads that of the demonstration, what starts a run is checked to the point at which Spark would start.
 */
final class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\\n(.*?)```");
    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern HEREDOC = Pattern.compile("(?s)cat > (\\S+) <<'(\\w+)'\\n(.*?\\n)\\2\\n");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String COMMENT = " +#.*";
    private static final String LAUNCHER = "jobs/entente ";

    @TempDir
    private Path folder;

    private static String readme() throws IOException {
        return Files.readString(Invocation.ROOT.resolve("README.md"));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> words(String command) {
        return WORD.matcher(command)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
    }

    /** Lines of blocks of a shell, without comments and without what is written to files. */
    static Stream<String> lines() throws IOException {
        return matches(BLOCK, readme()).stream()
                .flatMap(block -> HEREDOC.matcher(block).replaceAll("").lines())
                .map(line -> line.replaceFirst(COMMENT, "").strip())
                .filter(line -> !line.isEmpty());
    }

    private static boolean names(String code, String first) {
        return code.equals(first) || code.startsWith(first + " ");
    }

    /** Calls of the launcher, also those within sentences and tables. */
    static Stream<String> calls() throws IOException {
        CommandLine program = new CommandLine(new Cli());
        Stream<String> inline = matches(INLINE, readme()).stream()
                .map(code -> code.replaceFirst("^" + LAUNCHER, ""))
                .filter(code -> program.getSubcommands().keySet().stream().anyMatch(name -> names(code, name)))
                // The name of a command alone, or with '...', is no call.
                .filter(code -> code.contains(" -") && !code.contains("..."));
        return Stream.concat(
                        lines().filter(line -> line.startsWith(LAUNCHER))
                                .map(line -> line.substring(LAUNCHER.length())),
                        inline)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_call_is_one_of_the_command_line(String call) {
        List<String> given = words(call);
        CommandSpec command =
                new CommandLine(new Cli()).getSubcommands().get(given.get(0)).getCommandSpec();
        assertThat(given.stream().filter(word -> word.startsWith("-")))
                .isNotEmpty()
                .allSatisfy(
                        word -> assertThat(command.findOption(word)).as(word).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_of_a_shell_does_what_it_is_there_for(String line) throws IOException {
        if (!line.startsWith(LAUNCHER)) {
            // What runs this test.
            assertThat(line).isEqualTo("mvn verify");
            return;
        }
        List<Object> call = new ArrayList<>();
        for (String word : words(line.substring(LAUNCHER.length()))) {
            call.add(there(word));
        }
        boolean isRead = List.of("explain", "compare").contains(call.get(0));
        if (!isRead) {
            call.add("--dry-run");
        }
        Invocation invocation = Invocation.of(call.toArray());
        assertThat(invocation.code()).as(invocation.err()).isZero();
        assertThat(invocation.out()).contains(isRead ? "China" : "Nothing was read or written");
    }

    /** A word of a call with the files that it names where they are on this machine. */
    private Object there(String word) throws IOException {
        if (word.equals("out")) {
            return Demonstration.run().out();
        }
        if (word.startsWith("data/") || word.startsWith("jobs/")) {
            return Invocation.ROOT.resolve(word);
        }
        String written = written().get(word);
        if (written != null) {
            return Files.writeString(folder.resolve(word), written);
        }
        if (word.startsWith("news/") || word.startsWith("more/")) {
            Path articles = Files.createDirectories(folder.resolve(word.substring(0, word.indexOf('/'))));
            Files.writeString(articles.resolve("2023-02-22.jsonl"), "{\"text\": \"China met Russia.\"}\n");
            return folder + "/" + word;
        }
        return word;
    }

    /** Files that the blocks write, by their names. */
    private static Map<String, String> written() throws IOException {
        return HEREDOC.matcher(readme())
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(3)));
    }

    @Test
    void what_maven_is_asked_for_is_there() throws IOException {
        String pom = Files.readString(Invocation.ROOT.resolve("pom.xml"));
        List<String> calls = matches(INLINE, readme()).stream()
                .filter(code -> code.startsWith("mvn "))
                .toList();
        assertThat(calls).isNotEmpty();
        for (String word : calls.stream().flatMap(call -> words(call).stream()).toList()) {
            if (word.startsWith("-Dtest=")) {
                String test = word.substring("-Dtest=".length());
                assertThat(Invocation.ROOT.resolve("jobs/src/test/java/entente/job/" + test + ".java"))
                        .exists();
            } else if (word.matches("cluster|s3")) {
                assertThat(pom).contains("<id>" + word + "</id>");
            }
        }
    }

    @Test
    void every_file_that_it_names_is_there() throws IOException {
        List<String> named = matches(INLINE, readme()).stream()
                .map(code -> code.split(" ", 2)[0])
                .filter(code -> code.matches("(data|jobs|notebooks)/[\\w./-]+"))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(Invocation.ROOT.resolve(file))
                .exists());
    }
}
