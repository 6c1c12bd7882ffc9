package entente.job.command;

import entente.finding.change.Change;
import entente.finding.change.Changes;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.OneLine;
import entente.report.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What changed between two runs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Says what changed from one run to another: ties that appeared, vanished, grew, faded, alignments that flipped,"
                    + " actors of another rank, blocs; each with shares of stories, a test and a q-value.",
            "Needs no Spark: reads the reports of both runs. What their settings make incomparable is refused, and said."
        })
final class CompareCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--run",
            paramLabel = "DIR",
            required = true,
            description = "The later run, or an output folder: its newest run.")
    private Path run;

    @Option(
            names = "--with",
            paramLabel = "DIR",
            required = true,
            description = "The run that it is held against, or an output folder: its newest run.")
    private Path other;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write every change as CSV with the columns of changes.csv; - writes it to standard output, and"
                            + " nothing else there.")
    private String out;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print the N surest changes (default: ${DEFAULT-VALUE}).")
    private int limit;

    /** Only constructed by the parser of the command line. */
    CompareCommand() {}

    @Override
    public Integer call() {
        ComparedRun after = ComparedRun.read(run, "--run");
        ComparedRun before = ComparedRun.read(other, "--with");
        Comparability comparable = Comparability.of(before, after);
        Map<String, String> labels = new HashMap<>(before.run().labels());
        labels.putAll(after.run().labels());
        List<Change> changes = Changes.between(
                before.run().snapshot().without(comparable.refused()),
                after.run().snapshot().without(comparable.refused()),
                after.rule(),
                id -> labels.getOrDefault(id, id));
        boolean toStandardOutput = STANDARD_OUTPUT.equals(out);
        print(toStandardOutput ? System.err : System.out, before, after, comparable.notes(), changes);
        if (out != null) {
            write(changes, toStandardOutput);
        }
        return ExitCode.OK.code();
    }

    private void print(
            PrintStream to, ComparedRun before, ComparedRun after, List<String> notes, List<Change> changes) {
        to.println(title(after) + " against " + title(before));
        notes.forEach(note -> to.println("  " + OneLine.of(note)));
        List<Change> surest = Changes.bySureness(changes).stream().limit(limit).toList();
        to.println();
        surest.forEach(change -> to.println("  " + OneLine.of(change.sentence())));
        changes.stream()
                .filter(change -> Double.isNaN(change.qValue()))
                .limit(Math.max(0, limit - surest.size()))
                .forEach(change -> to.println("  " + OneLine.of(change.sentence())));
        to.println(
                changes.isEmpty()
                        ? "  Nothing changed beyond chance."
                        : changes.size()
                                + (changes.size() == 1 ? " change" : " changes")
                                + (out == null ? "; --out FILE writes all of them" : ""));
    }

    private static String title(ComparedRun run) {
        return OneLine.of(run.name()) + " (" + run.run().snapshot().stories() + " stories)";
    }

    private void write(List<Change> changes, boolean toStandardOutput) {
        if (toStandardOutput) {
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            Tables.CHANGES.write(table, changes.iterator());
            System.out.writeBytes(table.toByteArray());
            System.out.flush();
            return;
        }
        try (OutputStream file = Files.newOutputStream(Path.of(out))) {
            Tables.CHANGES.write(file, changes.iterator());
        } catch (IOException | InvalidPathException e) {
            throw new Failure(
                    ExitCode.CANNOT_WRITE,
                    "cannot write '" + out + "' (" + OneLine.of(e.toString()) + "): give another file with --out",
                    e);
        }
    }
}
