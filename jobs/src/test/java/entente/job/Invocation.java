package entente.job;

import entente.job.command.Cli;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One call of the command line, with what it printed. */
public record Invocation(int code, String out, String err) {

    /** The root of the repository. */
    static final Path ROOT = Path.of(System.getProperty("entente.root", "."));

    public static Invocation of(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = Cli.run(texts.toArray(String[]::new));
            return new Invocation(
                    code, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** What it said of its failure. */
    String failure() {
        return err.lines()
                .filter(line -> line.startsWith("entente: "))
                .findFirst()
                .orElse("");
    }
}
