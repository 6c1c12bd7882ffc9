package entente.job;

import java.util.List;
import java.util.Optional;

/** What a user can mend: ends the command with one line that says what, where and what to do. */
public final class Failure extends RuntimeException {

    private final ExitCode exitCode;

    public Failure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public Failure(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Several at once, each a line of its own. */
    Failure(ExitCode exitCode, List<String> lines) {
        this(exitCode, String.join("\n", lines));
    }

    /** What is told of it: a line for each thing to mend. */
    List<String> lines() {
        return getMessage().lines().toList();
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** The failure that a chain of causes holds: Spark wraps what its tasks throw. */
    static Optional<Failure> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Failure failure) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }
}
