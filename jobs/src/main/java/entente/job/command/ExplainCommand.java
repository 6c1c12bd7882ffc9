package entente.job.command;

import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.run.Latest;
import entente.mention.resolve.ActorNames;
import entente.report.ActorCard;
import entente.report.Explanation;
import entente.report.RunEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sentences behind an actor's ties. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints the sentences behind the alignments and ties of an actor, or of a pair.")
final class ExplainCommand implements Callable<Integer> {

    private static final int SUGGESTED = 3;

    @Option(
            names = "--run",
            paramLabel = "DIR",
            required = true,
            description = "A run, or an output folder: its newest run.")
    private Path run;

    @Option(
            names = "--actor",
            paramLabel = "A",
            required = true,
            description =
                    "An actor by id, label, alias or surname: CHN, China, 'the EU', Putin. Alone it is shown with its"
                            + " allies, critics and trend.")
    private String actor;

    @Option(names = "--with", paramLabel = "B", description = "Another, named so: only what is between the two.")
    private String other;

    @Mixin
    private SentenceOptions sentences;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "Print at most N sentences of each tie, the latest first (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--ties",
            paramLabel = "N",
            defaultValue = "20",
            description = "Print at most N ties (default: ${DEFAULT-VALUE}).")
    private int ties;

    @Option(names = "--json", description = "Print one JSON object, for programs.")
    private boolean json;

    @Mixin
    private ActorOptions actors;

    /** Only constructed by the parser of the command line. */
    ExplainCommand() {}

    @Override
    public Integer call() {
        try {
            RunEvidence evidence = RunEvidence.open(Latest.of(run));
            ActorNames names = new ActorNames(evidence.labels(), actors::gazetteer);
            String a = id(names, evidence, actor);
            String b = other == null ? null : id(names, evidence, other);
            Explanation explanation = explain(evidence, a, b);
            if (json) {
                ExplainJson.print(System.out, evidence, a, Optional.ofNullable(b), explanation);
            } else {
                new ExplainText(System.out, evidence).print(a, Optional.ofNullable(b), explanation);
            }
            return ExitCode.OK.code();
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "no run in '" + run + "': give a folder of runs/, or the --out of a run, with --run",
                    e);
        }
    }

    private Explanation explain(RunEvidence evidence, String a, String b) {
        List<RunEvidence.EdgeRow> edges = evidence.edges(edge -> edge.joins(a) && (b == null || edge.joins(b)));
        Set<String> ids = edges.stream().map(RunEvidence.EdgeRow::id).collect(Collectors.toSet());
        Map<String, List<RunEvidence.Sentence>> asked =
                evidence.sentences(sentence -> ids.contains(sentence.edge()) && sentences.ask(sentence));
        Optional<ActorCard> card =
                b == null ? Optional.of(ActorCard.of(evidence.relations(a), asked)) : Optional.empty();
        return Explanation.of(edges, asked, ties, limit, card);
    }

    private static String id(ActorNames names, RunEvidence evidence, String name) {
        List<String> ids = names.find(name);
        if (ids.size() == 1) {
            return ids.get(0);
        }
        if (ids.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "no actor '" + name + "' in this run; nearest: "
                            + String.join(", ", names.nearest(name, SUGGESTED)));
        }
        throw new Failure(
                ExitCode.USAGE,
                "'" + name + "' may be any of "
                        + ids.stream()
                                .map(id -> evidence.label(id) + " (" + id + ")")
                                .collect(Collectors.joining(", "))
                        + ": give the id");
    }
}
