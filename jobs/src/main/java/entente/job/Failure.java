package entente.job;

import java.util.List;
import java.util.Optional;

/** What a user can mend: ends the command with one line that says what, where and what to do. */
public final class Failure extends RuntimeException {

    private final ExitCode exitCode;
    private final List<String> lines;

    public Failure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public Failure(ExitCode exitCode, String message, Throwable cause) {
        this(exitCode, List.of(message), cause);
    }

    /** Several at once, each a line of its own. */
    public Failure(ExitCode exitCode, List<String> messages) {
        this(exitCode, messages, null);
    }

    private Failure(ExitCode exitCode, List<String> messages, Throwable cause) {
        super(String.join("\n", messages), cause);
        this.exitCode = exitCode;
        this.lines = messages.stream().map(OneLine::of).toList();
    }

    /** What is told of it: a line for each thing to mend, whatever an input put into it. */
    public List<String> lines() {
        return lines;
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** The failure that a chain of causes holds: Spark wraps what its tasks throw. */
    public static Optional<Failure> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Failure failure) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }
}
