package entente.job.command;

import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.Failures;
import entente.job.LogLines;
import entente.job.OneLine;
import entente.job.Version;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line: finds the command, runs it, and turns failures into one line and an exit code. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente " + Version.TEXT,
        description = "Who stands with whom, from the news, with the sentence behind each number.",
        subcommands = {
            RunCommand.class,
            ExtractCommand.class,
            AnalyzeCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            TrainCommand.class,
            DoctorCommand.class,
            KernelCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "entente submit --master URL [spark-submit options] -- COMMAND hands any of these to a Spark cluster.",
            "Exit codes: 0 ok, 1 failed, 2 usage, 3 quality gate failed, 65 unusable data, 66 no input,",
            "71 out of memory, 73 cannot write the output, 75 another run holds the store, 78 bad settings,",
            "143 terminated."
        })
public final class Cli implements Runnable {

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where a failure comes from (stack trace).")
    private boolean debug;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Only constructed by the parser of the command line. */
    public Cli() {}

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int run(String[] args) {
        Cli cli = new Cli();
        CommandLine commandLine = new CommandLine(cli)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Cli::usage)
                .setErr(new PrintWriter(LogLines.standardError(), true, Charset.defaultCharset()))
                .setExecutionExceptionHandler((thrown, command, parsed) -> cli.failed(thrown, command.getErr()));
        try {
            return commandLine.execute(args);
        } catch (Error e) {
            return cli.failed(e, commandLine.getErr());
        }
    }

    /**
     * For a thread that dies of what nobody caught. Without memory nothing can be trusted to go on, so the process ends at
     * once, with the exit code that says so.
     */
    public static void lost(Thread thread, Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            Failure failure = Failures.outOfMemory(thrown);
            System.err.println("entente: " + failure.getMessage());
            Runtime.getRuntime().halt(failure.exitCode().code());
        }
        LogLines.standardError()
                .println("entente: thread " + OneLine.of(thread.getName()) + " failed: "
                        + OneLine.of(thrown.toString()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int usage(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("entente: " + OneLine.of(e.getMessage()) + "; see '" + command + " --help'");
        return ExitCode.USAGE.code();
    }

    private int failed(Throwable thrown, PrintWriter err) {
        Failure failure = Failure.in(thrown).orElseGet(() -> Failures.of(thrown));
        failure.lines().forEach(line -> err.println("entente: " + line));
        if (debug) {
            thrown.printStackTrace(err);
        }
        return failure.exitCode().code();
    }
}
