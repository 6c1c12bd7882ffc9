package entente;

import entente.job.command.Cli;

/** The main class of the jar, for {@code java -jar}, the launcher and {@code spark-submit --class}. */
public final class Entente {

    private Entente() {}

    /** Runs one command; ends the process with its exit code where that is not 0. */
    public static void main(String[] args) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(Cli::lost);
        int code = Cli.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
