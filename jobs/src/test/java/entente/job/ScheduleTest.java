package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.job.command.Cli;
import entente.job.settings.SettingsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The examples of jobs/schedule call what exists, in the words that the tools understand, and do what they say. */
final class ScheduleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SCHEDULE = Invocation.ROOT.resolve("jobs/schedule");
    private static final Pattern CALL = Pattern.compile("jobs/entente\"? (run .*?)( >>.*)?$");

    @TempDir
    private Path folder;

    /** One ended process, with what it printed. */
    private record Ended(int code, String said) {}

    private static Ended process(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static void assertIsARunWithSettings(String where, List<String> call) {
        CommandLineOf parsed = new CommandLineOf(call);
        assertThat(parsed.command()).as(where).isEqualTo("run");
        assertThat(Invocation.ROOT.resolve(parsed.settings().replaceFirst("^.*?jobs/", "jobs/")))
                .as(where)
                .exists();
    }

    /** A call as the command line understands it. */
    private record CommandLineOf(List<String> call) {

        private picocli.CommandLine.ParseResult parsed() {
            return new picocli.CommandLine(new Cli())
                    .parseArgs(call.toArray(String[]::new))
                    .subcommand();
        }

        String command() {
            return parsed().commandSpec().name();
        }

        String settings() {
            return parsed().matchedOption("--settings").stringValues().get(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"crontab", "entente.service"})
    void the_commands_are_those_of_the_command_line(String file) throws IOException {
        List<String> calls = Files.readAllLines(SCHEDULE.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(CALL::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1).replace("\"", ""))
                .toList();

        assertThat(calls).hasSize(1);
        assertIsARunWithSettings(file, List.of(calls.get(0).split(" ")));
    }

    @Test
    void the_scheduled_settings_are_whole() {
        for (String name : List.of("default", "daily", "demo")) {
            assertThat(SettingsReader.read(Invocation.ROOT.resolve("jobs/conf/" + name + ".json"), List.of()))
                    .isNotNull();
        }
    }

    /** A launcher that tells what it was started with instead of running. */
    private Path installed(String script) throws IOException {
        Path launcher = Files.createDirectories(folder.resolve("entente/jobs")).resolve("entente");
        Files.writeString(launcher, "#!/bin/sh\n" + script + "\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return folder.resolve("entente");
    }

    @Test
    void cron_runs_it_with_a_locale_and_never_twice_at_once() throws IOException, InterruptedException {
        Path entente = installed("echo \"$LC_ALL $ENTENTE_NO_BUILD $(umask) $*\"");
        Map<String, String> environment = new TreeMap<>();
        String command = "";
        for (String line : Files.readAllLines(SCHEDULE.resolve("crontab"))) {
            if (line.matches("[A-Z_]+=.*")) {
                environment.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            } else if (!line.startsWith("#")) {
                assertThat(command).isEmpty();
                command = line.replaceFirst("^30 2 \\* \\* \\* +", "");
            }
        }
        environment.put("ENTENTE", entente.toString());
        environment.put("OUT", folder.resolve("out").toString());

        Ended run = process(environment, environment.get("SHELL"), "-c", command);
        assertThat(run).isEqualTo(new Ended(0, ""));
        assertThat(folder.resolve("out.log"))
                .hasContent("C.UTF-8 1 0077 run --corpus /srv/entente/corpus --out " + folder.resolve("out")
                        + " --settings " + entente + "/jobs/conf/daily.json\n");

        Process other = new ProcessBuilder("flock", folder.resolve("out.lock").toString(), "sleep", "60").start();
        try {
            Ended second = process(environment, environment.get("SHELL"), "-c", command);
            for (int i = 0; i < 100 && second.code() == 0; i++) {
                Thread.sleep(50); // until the other holds the lock
                second = process(environment, environment.get("SHELL"), "-c", command);
            }
            assertThat(second.code()).isEqualTo(75);
        } finally {
            other.descendants().forEach(ProcessHandle::destroy);
            other.destroy();
        }
    }

    @Test
    void systemd_understands_the_units() throws IOException, InterruptedException {
        String service = Files.readString(SCHEDULE.resolve("entente.service"))
                .replace("/opt/entente", Invocation.ROOT.toAbsolutePath().toString());
        Files.writeString(folder.resolve("entente.service"), service);
        Files.copy(SCHEDULE.resolve("entente.timer"), folder.resolve("entente.timer"));

        Ended verify = process(
                Map.of(),
                "systemd-analyze",
                "verify",
                "--man=no",
                folder.resolve("entente.service").toString(),
                folder.resolve("entente.timer").toString());

        assertThat(verify.code()).as(verify.said()).isZero();
        assertThat(verify.said()).doesNotContain(folder.toString());
        assertThat(service)
                .contains(
                        "\nEnvironment=LC_ALL=C.UTF-8\n",
                        "/usr/bin/flock --no-fork -n -E 75 ",
                        "\nTimeoutStopSec=60\n",
                        "\nSuccessExitStatus=143\n",
                        "\nRestartPreventExitStatus=" + finalCodes(" ") + "\n");
    }

    /** What another try would not mend. */
    private static String finalCodes(String between) {
        return Stream.of(
                        ExitCode.USAGE,
                        ExitCode.QUALITY_GATE_FAILED,
                        ExitCode.UNUSABLE_DATA,
                        ExitCode.NO_INPUT,
                        ExitCode.CANNOT_WRITE,
                        ExitCode.BAD_SETTINGS)
                .map(code -> Integer.toString(code.code()))
                .collect(java.util.stream.Collectors.joining(between));
    }

    @Test
    void airflow_gets_a_graph_that_compiles_and_tries_again_what_passes() throws IOException, InterruptedException {
        Path airflow = Files.createDirectory(folder.resolve("airflow"));
        Files.writeString(airflow.resolve("__init__.py"), "");
        Files.writeString(
                airflow.resolve("decorators.py"),
                """
                tasks = []
                def dag(**given):
                    return lambda function: function
                def task(**given):
                    return lambda function: lambda: tasks.append(function)
                """);
        Files.writeString(
                airflow.resolve("exceptions.py"),
                """
                class AirflowException(Exception):
                    pass
                class AirflowFailException(AirflowException):
                    pass
                """);
        Files.writeString(
                folder.resolve("trial.py"),
                """
                import json, py_compile, sys
                py_compile.compile(sys.argv[1] + "/airflow_dag.py", cfile=sys.argv[2] + "/dag.pyc", doraise=True)
                sys.path.insert(0, sys.argv[1])
                import airflow_dag, airflow.decorators
                print(json.dumps(airflow_dag.COMMAND))
                run, = airflow.decorators.tasks
                for status in (0, 1, 2, 3, 65, 66, 71, 73, 75, 78, 143):
                    airflow_dag.COMMAND = ["sh", "-c", "exit %d" % status]
                    try:
                        run()
                        print(status, "done")
                    except Exception as e:
                        print(status, type(e).__name__)
                """);

        Ended trial = process(
                Map.of("PYTHONDONTWRITEBYTECODE", "1", "PYTHONPATH", folder.toString()),
                "python3",
                folder.resolve("trial.py").toString(),
                SCHEDULE.toString(),
                folder.toString());

        assertThat(trial.code()).as(trial.said()).isZero();
        List<String> lines = trial.said().lines().toList();
        List<String> command = strings(JSON.readTree(lines.get(0)));
        assertThat(command.get(0)).endsWith("/jobs/entente");
        assertIsARunWithSettings("airflow_dag.py", command.subList(1, command.size()));
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "0 done",
                        "1 AirflowException",
                        "2 AirflowFailException",
                        "3 AirflowFailException",
                        "65 AirflowFailException",
                        "66 AirflowFailException",
                        "71 AirflowException",
                        "73 AirflowFailException",
                        "75 AirflowException",
                        "78 AirflowFailException",
                        "143 AirflowException");
    }

    /** Airflow's operators for Spark take such words in a log for the code of the driver. */
    @Test
    void nothing_that_is_printed_reads_like_the_exit_code_of_a_driver() throws IOException {
        Pattern taken = Pattern.compile("[eE]xit code: ?\\d");
        try (Stream<Path> files = Files.walk(Invocation.ROOT.resolve("jobs"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*/(src/main|schedule|spark)/.*|.*/entente"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContainPattern(taken);
            }
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    private static JsonNode yaml(String file) throws IOException {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(SCHEDULE.resolve(file)));
        return JSON.valueToTree(tree);
    }

    @Test
    void kubernetes_takes_the_cron_job() throws IOException {
        JsonNode job = yaml("cronjob.yaml");

        assertThat(Shape.named("cronjob").problems(job)).isEmpty();
        JsonNode spec = job.at("/spec/jobTemplate/spec");
        assertThat(spec.at("/podFailurePolicy/rules/0/onExitCodes/values").toString())
                .isEqualTo("[" + finalCodes(",") + "]");
        JsonNode container = spec.at("/template/spec/containers/0");
        List<String> arguments = strings(container.get("args"));
        assertThat(arguments.get(0)).isEqualTo("submit");
        assertIsARunWithSettings("cronjob.yaml", arguments.subList(arguments.indexOf("--") + 1, arguments.size()));
        assertThat(container.get("image").asText()).isEqualTo("entente:" + Version.TEXT);
    }

    @Test
    void the_operator_takes_the_scheduled_application() throws IOException {
        JsonNode application = yaml("scheduled-spark-application.yaml");

        assertThat(Shape.named("scheduled-spark-application").problems(application))
                .isEmpty();
        JsonNode template = application.at("/spec/template");
        assertIsARunWithSettings("scheduled-spark-application.yaml", strings(template.get("arguments")));
        assertThat(template.get("mainClass").asText()).isEqualTo(entente.Entente.class.getName());
        assertThat(template.get("image").asText()).isEqualTo("entente:" + Version.TEXT);
        assertThat(template.get("sparkVersion").asText()).isEqualTo(org.apache.spark.package$.MODULE$.SPARK_VERSION());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/spec ~schedule ~5 ~.spec.schedule is not string: 5",
                "/spec ~concurrencyPolicy ~\"Never\" ~.spec.concurrencyPolicy is not =Allow|Forbid|Replace: \"Never\"",
                "/spec ~schedul ~\"x\" ~.spec.schedul is unknown",
                "/spec/template/driver ~cores ~\"1\" ~.spec.template.driver.cores is not integer: \"1\"",
                "/spec/template ~arguments ~\"run\" ~.spec.template.arguments is no list"
            },
            quoteCharacter = '\'')
    void what_does_not_fit_is_named(String where, String field, String value, String problem) throws IOException {
        JsonNode application = yaml("scheduled-spark-application.yaml");
        ((ObjectNode) application.at(where)).set(field, JSON.readTree(value));

        assertThat(Shape.named("scheduled-spark-application").problems(application))
                .containsExactly(problem);
    }

    @Test
    void the_image_is_made_of_what_is_there_on_the_spark_that_the_jar_is_built_for() throws IOException {
        List<String> lines = Files.readAllLines(SCHEDULE.resolve("Containerfile"));
        List<String> made = List.of("target/jobs.jar");

        for (String line : lines) {
            if (line.startsWith("COPY ")) {
                String source =
                        line.replaceFirst("^COPY (--from=build )?(/src/)?", "").split(" ", -1)[0];
                assertThat(made.contains(source) || Files.exists(Invocation.ROOT.resolve(source)))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(lines)
                .contains("FROM docker.io/library/spark:" + org.apache.spark.package$.MODULE$.SPARK_VERSION()
                        + "-scala2.13-java17-ubuntu");
        assertThat(lines.stream().filter(line -> line.startsWith("USER ")).toList())
                .last()
                .isEqualTo("USER 185");
    }
}
