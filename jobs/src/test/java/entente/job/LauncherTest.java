package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a Java of our own that says how it was called. */
final class LauncherTest {

    @TempDir
    private Path home;

    @BeforeEach
    void makeJava() throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"LC_ALL=$LC_ALL\"\necho \"$@\"\nexit 66\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    private String launch(int code, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Invocation.ROOT.resolve("jobs/entente").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String path = builder.environment().get("PATH");
        builder.environment().clear(); // as cron does, and without HOME
        builder.environment().put("PATH", path);
        builder.environment().put("ENTENTE_NO_BUILD", "1");
        builder.environment().put("JAVA_HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    @Test
    void where_no_locale_is_set_names_beyond_ascii_are_known() throws IOException, InterruptedException {
        assertThat(launch(66, Map.of(), "run", "--corpus", "é"))
                .startsWith("LC_ALL=C.UTF-8\n")
                .endsWith(" run --corpus é\n");
        assertThat(launch(66, Map.of("LC_ALL", "C"), "help")).startsWith("LC_ALL=C.UTF-8\n");
        assertThat(launch(66, Map.of("LANG", "C.UTF-8"), "help")).startsWith("LC_ALL=\n");
    }

    @Test
    void what_ends_in_a_second_is_compiled_lightly() throws IOException, InterruptedException {
        assertThat(launch(66, Map.of(), "explain", "--run", "out", "--actor", "CHN"))
                .contains("-XX:TieredStopAtLevel=1 -Xmx4g -XX:+UseSerialGC ");
        assertThat(launch(66, Map.of(), "run", "--help")).contains("-XX:TieredStopAtLevel=1 ");
        assertThat(launch(66, Map.of(), "run", "--corpus", "explain")).doesNotContain("TieredStopAtLevel");
        assertThat(launch(66, Map.of("ENTENTE_JAVA_OPTS", "-Xmx1g"), "explain"))
                .contains("-XX:TieredStopAtLevel=1 -Xmx1g ")
                .doesNotContain("SerialGC");
    }

    @Test
    void a_machine_without_java_is_told_so() throws IOException, InterruptedException {
        assertThat(launch(1, Map.of("JAVA_HOME", "/none"), "run"))
                .isEqualTo(
                        "entente: no Java: '/none/bin/java' is not there; install JDK 17, or set JAVA_HOME to where it"
                                + " is\n");
    }

    @Test
    void submit_helps_and_asks_for_a_command() throws IOException, InterruptedException {
        assertThat(launch(0, Map.of(), "submit", "--help"))
                .startsWith("usage: entente submit --master URL [spark-submit options] -- COMMAND [options]\n")
                .contains("--executor-memory");
        assertThat(launch(2, Map.of(), "submit", "--master", "local"))
                .isEqualTo("entente: a command is missing after '--'; see 'entente submit --help'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--deploy-mode cluster",
                "--deploy-mode=cluster",
                "--conf spark.submit.deployMode=cluster",
                "--properties-file FILE"
            })
    void cluster_mode_is_refused_as_its_code_tells_nothing(String options) throws IOException, InterruptedException {
        Path properties = Files.writeString(home.resolve("cluster.conf"), "spark.submit.deployMode  cluster\n");
        List<String> arguments = new ArrayList<>(List.of("submit", "--master", "spark://host:7077"));
        arguments.addAll(List.of(options.replace("FILE", properties.toString()).split(" ")));
        arguments.addAll(List.of("--", "run", "--corpus", "none", "--out", "none"));

        assertThat(launch(2, Map.of(), arguments.toArray(String[]::new)))
                .startsWith("entente: submit does not take --deploy-mode cluster, whose exit code tells nothing")
                .hasLineCount(1);
    }
}
