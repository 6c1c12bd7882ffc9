package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import java.util.List;

/** The report of the ties: a contract with Gephi too, which knows its first seven columns. */
final class EdgeTable {

    private static final String NO_COMENTION = "the row is no co-mention";
    private static final String NO_ALIGNMENT = "the row is no alignment";
    private static final String UNDATED = "none of its articles has a date";

    static final Table<Edge> EDGES = new Table<>(
            "edges.csv",
            "a tie: a co-mention, an alignment or contact",
            List.of(
                    column(
                            "Source",
                            "id of the actor who says or does it; of an undirected tie the smaller id",
                            Edge::source),
                    column(
                            "Target",
                            "id of the actor it is said of or done to; of an undirected tie the other",
                            Edge::target),
                    heading("Type", "whether source and target differ by more than their order")
                            .range(Range.oneOf("Undirected", "Directed"))
                            .of(e -> e.kind().type()),
                    heading("Kind", "what joins the two")
                            .range(Range.oneOf(EdgeKind.class))
                            .of(e -> e.kind().column()),
                    column("Id", "names the row in evidence.csv: c:, a: or m: by its kind, and both ids", Edge::id),
                    column("Label", "names of both", Edge::label),
                    heading(
                                    "Weight",
                                    "how close a co-mention is and how often it is met (setting tie.weight); of an"
                                            + " alignment the stories that state it (setting alignment.weight); of"
                                            + " contact the stories, each with its share of a meeting of several")
                            .count("stories, weighted")
                            .of(Edge::weight),
                    heading(
                                    "Sign",
                                    "1 where the source is for the target, -1 where against, 0 where it is contested:"
                                            + " both are stated and the interval of the balance spans 0")
                            .range(Range.oneOf("1", "0", "-1"))
                            .emptyWhen(NO_ALIGNMENT)
                            .of(Edge::sign),
                    heading(
                                    "RawCount",
                                    "co-mentions within the window of sentences, or alignments or contacts; a sentence"
                                            + " of several articles once")
                            .count("co-mentions, alignments or contacts")
                            .of(Edge::rawCount),
                    heading("ArticleCount", "articles that mention both, or that state it")
                            .count("articles")
                            .of(Edge::articleCount),
                    heading("StoryCount", "stories that mention both, which the test is of, or that state it")
                            .count("stories")
                            .of(Edge::storyCount),
                    heading("SourceCount", "sources of those articles")
                            .count("sources")
                            .of(Edge::sourceCount),
                    heading("WeightFractional", "co-mentions, a meeting of k actors counted 1/(k-1)")
                            .count("stories, weighted")
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::weightFractional),
                    heading(
                                    "AssociationStrength",
                                    "shared stories over those expected of independent actors (van Eck and Waltman 2009)")
                            .range(Range.atLeast(0))
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::associationStrength),
                    heading("NPMI", "normalised pointwise mutual information (Bouma 2009)")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::npmi),
                    heading("Expected", "stories, or weight, expected by chance under the null model")
                            .count("stories, or weight")
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::expected),
                    heading("PValue", "probability of at least as many by chance")
                            .range(Range.between(0, 1))
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::pValue),
                    heading("QValue", "the same, adjusted for all pairs tested (Benjamini and Hochberg 1995)")
                            .range(Range.between(0, 1))
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::qValue),
                    heading(
                                    "Backbone",
                                    "1 where the two meet more than by chance, -1 where less, 0 where chance explains it")
                            .range(Range.oneOf("1", "0", "-1"))
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::backbone),
                    heading("Distance", "inverse of the weight: its length on a path")
                            .unit("1 / weight")
                            .range(Range.above(0))
                            .emptyWhen(NO_COMENTION)
                            .of(Edge::distance),
                    heading("WeightLo", "lower end of the weight's interval (Wilson), at `intervals.confidence`")
                            .count("stories, weighted")
                            .emptyWhen("no interval is given")
                            .of(Edge::weightLow),
                    heading("WeightHi", "upper end of the weight's interval (Wilson), at `intervals.confidence`")
                            .count("stories, weighted")
                            .emptyWhen("no interval is given")
                            .of(Edge::weightHigh),
                    heading("FirstDate", "day of the first article")
                            .range(Range.DATE)
                            .emptyWhen(UNDATED)
                            .of(Edge::firstDate),
                    heading("LastDate", "day of the last article")
                            .range(Range.DATE)
                            .emptyWhen(UNDATED)
                            .of(Edge::lastDate),
                    heading("ForStories", "stories in which the source is for the target")
                            .count("stories")
                            .emptyWhen(NO_ALIGNMENT)
                            .of(Edge::forStories),
                    heading("AgainstStories", "stories in which the source is against the target")
                            .count("stories")
                            .emptyWhen(NO_ALIGNMENT)
                            .of(Edge::againstStories),
                    heading("ContactStories", "stories that tell of contact between the two")
                            .count("stories")
                            .emptyWhen("the row is a co-mention")
                            .of(Edge::contactStories),
                    heading("Balance", "stories for less stories against over their sum")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NO_ALIGNMENT)
                            .of(e -> e.balance().value()),
                    heading("BalanceLo", "lower end of its 95 % interval (Jeffreys)")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NO_ALIGNMENT)
                            .of(e -> e.balance().low()),
                    heading("BalanceHi", "upper end of its 95 % interval (Jeffreys)")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NO_ALIGNMENT)
                            .of(e -> e.balance().high())));

    private EdgeTable() {}
}
