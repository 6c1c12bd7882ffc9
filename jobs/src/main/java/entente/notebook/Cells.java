package entente.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/**
 * Runs the cells of a notebook one after another in this process, by the JDK's JShell: what a cell declares the next ones
 * see. What a cell prints goes to standard output.
 */
public final class Cells implements AutoCloseable {

    /** A cell that does not compile or that threw. */
    public static final class CellException extends Exception {

        CellException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final JShell shell;

    /** Cells that see every class of this process. */
    public Cells() {
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /**
     * Runs one cell.
     *
     * @return the value of its last statement where that is an expression that is not ended by a semicolon, otherwise empty
     * @throws CellException with the compiler's message or what was thrown
     */
    public String run(String cell) throws CellException {
        String rest = cell;
        String value = "";
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                throw new CellException("the cell ends within a statement: " + rest.strip(), null);
            }
            value = "";
            for (SnippetEvent event : shell.eval(next.source())) {
                check(event);
                boolean shown = event.snippet().kind() == Snippet.Kind.EXPRESSION
                        || (event.snippet().kind() == Snippet.Kind.VAR
                                && event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND);
                if (shown && event.value() != null) {
                    value = event.value();
                }
            }
            // A semicolon of the writer's own says that the value is of no interest.
            boolean ended = next.source().strip().endsWith(";")
                    && next.completeness() != SourceCodeAnalysis.Completeness.COMPLETE_WITH_SEMI;
            value = ended ? "" : value;
            rest = next.remaining();
        }
        return value;
    }

    private void check(SnippetEvent event) throws CellException {
        if (event.exception() != null) {
            throw new CellException(event.exception().toString(), event.exception());
        }
        if (event.status() == Snippet.Status.REJECTED) {
            List<String> messages = new ArrayList<>();
            shell.diagnostics(event.snippet()).forEach(problem -> messages.add(problem.getMessage(Locale.ROOT)));
            throw new CellException(
                    String.join("\n", messages) + "\nin: " + event.snippet().source(), null);
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
