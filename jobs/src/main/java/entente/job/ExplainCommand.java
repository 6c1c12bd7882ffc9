package entente.job;

import entente.report.RunEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The sentences behind an actor's ties. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints the sentences behind the alignments and ties of an actor, or of a pair.")
final class ExplainCommand implements Callable<Integer> {

    @Option(
            names = "--run",
            paramLabel = "DIR",
            required = true,
            description = "A run, or an output folder: its newest run.")
    private Path run;

    @Option(names = "--actor", paramLabel = "A", required = true, description = "Id or label of an actor.")
    private String actor;

    @Option(names = "--with", paramLabel = "B", description = "Id or label of another: only what is between the two.")
    private String other;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "Print at most N sentences of each edge (default: ${DEFAULT-VALUE}).")
    private int limit;

    /** Only constructed by the parser of the command line. */
    ExplainCommand() {}

    @Override
    public Integer call() {
        RunEvidence evidence = open();
        String a = id(evidence, actor);
        String b = other == null ? null : id(evidence, other);
        List<RunEvidence.EdgeRow> edges = evidence.edges().stream()
                .filter(edge -> edge.joins(a) && (b == null || edge.joins(b)))
                .toList();
        if (edges.isEmpty()) {
            System.out.println("No tie and no counted alignment"
                    + (b == null ? " of " + actor : " between " + actor + " and " + other) + " in this run.");
            return ExitCode.OK.code();
        }
        for (RunEvidence.EdgeRow edge : edges) {
            System.out.printf(
                    Locale.ROOT,
                    "%s  [%s, weight %s, %s stories]%n",
                    OneLine.of(edge.label()),
                    edge.kind() + (edge.side().isEmpty() ? "" : ", " + edge.side()),
                    edge.weight(),
                    edge.stories());
            List<RunEvidence.Sentence> sentences = evidence.of(edge.id());
            sentences.stream()
                    .limit(limit)
                    .forEach(sentence -> System.out.printf(
                            Locale.ROOT,
                            "    %s%s %s: %s%n",
                            sentence.polarity().equals("1")
                                    ? "+ "
                                    : sentence.polarity().equals("-1") ? "- " : "",
                            OneLine.of(sentence.date()),
                            OneLine.of(sentence.article()),
                            OneLine.of(sentence.text())));
            if (sentences.size() > limit) {
                System.out.println("    ... and " + (sentences.size() - limit) + " more (--limit)");
            }
        }
        return ExitCode.OK.code();
    }

    private RunEvidence open() {
        Path folder = Files.isDirectory(run.resolve("latest")) ? run.resolve("latest") : run;
        try {
            return RunEvidence.read(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "no run in '" + run + "': give a folder of runs/, or the --out of a run, with --run",
                    e);
        }
    }

    private static String id(RunEvidence evidence, String name) {
        List<String> ids = evidence.find(name);
        if (ids.size() == 1) {
            return ids.get(0);
        }
        if (ids.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "no actor '" + name + "' in this run; nearest: "
                            + evidence.near(name).stream().limit(5).collect(Collectors.joining(", ")));
        }
        throw new Failure(ExitCode.USAGE, "'" + name + "' may be any of " + String.join(", ", ids) + ": give the id");
    }
}
