package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The examples of jobs/schedule call what exists, in the words that the tools understand. */
final class ScheduleTest {

    private static final Path SCHEDULE = Invocation.ROOT.resolve("jobs/schedule");
    private static final Pattern CALL = Pattern.compile("jobs/entente\"? (run .*?)( >>.*)?$");

    private static List<String> calls(String file) throws IOException {
        return Files.readAllLines(SCHEDULE.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(CALL::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1).replace("\"", ""))
                .toList();
    }

    @Test
    void the_commands_are_those_of_the_command_line() throws IOException {
        for (String file : List.of("crontab", "entente.service")) {
            List<String> calls = calls(file);
            assertThat(calls).as(file).hasSize(1);
            CommandLine.ParseResult parsed =
                    new CommandLine(new Cli()).parseArgs(calls.get(0).split(" "));
            assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("run");
            String settings = parsed.subcommand()
                    .matchedOption("--settings")
                    .stringValues()
                    .get(0);
            assertThat(Invocation.ROOT.resolve(settings.replaceFirst("^.*?jobs/", "jobs/")))
                    .exists();
        }
    }

    @Test
    void the_scheduled_settings_are_whole() {
        for (String name : List.of("default", "daily", "demo")) {
            assertThat(SettingsReader.read(Invocation.ROOT.resolve("jobs/conf/" + name + ".json"), List.of()))
                    .isNotNull();
        }
    }

    @Test
    void systemd_understands_the_units(@TempDir Path folder) throws IOException, InterruptedException {
        String service = Files.readString(SCHEDULE.resolve("entente.service"))
                .replace("/opt/entente", Invocation.ROOT.toAbsolutePath().toString());
        Files.writeString(folder.resolve("entente.service"), service);
        Files.copy(SCHEDULE.resolve("entente.timer"), folder.resolve("entente.timer"));

        Process verify = new ProcessBuilder(
                        "systemd-analyze",
                        "verify",
                        "--man=no",
                        folder.resolve("entente.service").toString(),
                        folder.resolve("entente.timer").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain(folder.toString());
    }
}
