package entente.job.command;

import entente.job.ExitCode;
import entente.job.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether this machine can do a run, and what to mend where it cannot. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Checks Java, memory, models, Spark, locale, space and access: one line each, ok, warn or fail.",
            "Ends with 0, or with 1 where something fails."
        })
final class DoctorCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder that a run would write to (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Mixin
    private SparkOptions spark;

    /** Only constructed by the parser of the command line. */
    DoctorCommand() {}

    @Override
    public Integer call() {
        List<HealthCheck> checks = List.of(
                HealthCheck.java(Runtime.version().feature(), System.getProperty("java.version")),
                HealthCheck.memory(Runtime.getRuntime().maxMemory()),
                HealthCheck.models(),
                HealthCheck.locale(System.getProperty("sun.jnu.encoding")),
                HealthCheck.access("output", out.toAbsolutePath()),
                HealthCheck.space("output", out.toAbsolutePath()),
                HealthCheck.access("temporary", Path.of(System.getProperty("java.io.tmpdir"))),
                HealthCheck.space("temporary", Path.of(System.getProperty("java.io.tmpdir"))),
                HealthCheck.spark(spark));
        checks.forEach(check -> System.out.printf(
                Locale.ROOT,
                "%-4s  %-16s %s%n",
                check.state().name().toLowerCase(Locale.ROOT),
                check.name(),
                OneLine.of(check.told())));
        boolean fails = checks.stream().anyMatch(check -> check.state() == HealthCheck.State.FAIL);
        return (fails ? ExitCode.FAILED : ExitCode.OK).code();
    }
}
