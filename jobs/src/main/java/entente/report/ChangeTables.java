package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.phase.Phase;
import java.util.List;

/** The reports of what changed. */
final class ChangeTables {

    private static final String NO_EDGE = "the change is none of an edge";
    private static final String NO_RANK = "the change is none of a rank";
    private static final String NOT_THERE = "it was not there";
    private static final String NOT_TESTED = "nothing is tested";
    private static final String NO_SPAN =
            "nothing is tested, two runs are compared, the spans reach beyond the windows, too few stories of them tell of it (`change.minStories`), or one holds no story";

    static final Table<Change> CHANGES = new Table<>(
            "changes.csv",
            "what is otherwise in a window than in the one it is held against",
            List.of(
                    column("Window", "the window that is described", Change::window),
                    column(
                            "Against",
                            "the window before it, or `all` for the rest of the whole period",
                            Change::against),
                    heading("Kind", "in which way it differs")
                            .range(Range.oneOf(ChangeKind.class))
                            .of(c -> c.kind().column()),
                    heading("EdgeKind", "kind of the edge, as in edges.csv")
                            .range(Range.oneOf("comention", "alignment", "contact"))
                            .emptyWhen(NO_EDGE)
                            .of(c -> c.subject().edgeKind()),
                    heading("Measure", "by which actors are ranked")
                            .range(Range.oneOf("strength", "pagerank"))
                            .emptyWhen(NO_RANK)
                            .of(c -> c.subject().measure()),
                    column("Source", "id of an actor, or a bloc by its lasting name", Change::source),
                    heading("Target", "id of the other actor of an edge, or the other bloc")
                            .emptyWhen("there is no other")
                            .of(Change::target),
                    column("Label", "whom it concerns, for a reader", Change::label),
                    heading(
                                    "Before",
                                    "of an edge its stories, of a flip those for the target, of a rank the rank, of a bloc its members, before")
                            .range(Range.atLeast(0))
                            .emptyWhen(NOT_THERE)
                            .of(Change::before),
                    heading("After", "the same in the window")
                            .range(Range.atLeast(0))
                            .emptyWhen("it is not there any more")
                            .of(Change::after),
                    heading("BeforeOf", "out of how many stories, or actors, before")
                            .range(Range.atLeast(0))
                            .of(Change::beforeOf),
                    heading("AfterOf", "out of how many in the window")
                            .range(Range.atLeast(0))
                            .of(Change::afterOf),
                    heading("BeforeShare", "Before as a share; of a rank, the actor's share of the measure's sum")
                            .range(Range.between(0, 1))
                            .emptyWhen(NOT_THERE)
                            .of(Change::beforeShare),
                    heading("AfterShare", "the same in the window")
                            .range(Range.between(0, 1))
                            .emptyWhen("it is not there any more")
                            .of(Change::afterShare),
                    heading("PValue", "two-sided mid-p of the difference if nothing changed")
                            .range(Range.between(0, 1))
                            .emptyWhen(NOT_TESTED)
                            .of(Change::pValue),
                    heading(
                                    "QValue",
                                    "the same, adjusted for all that is tested between the two (Benjamini and Hochberg)")
                            .range(Range.between(0, 1))
                            .emptyWhen(NOT_TESTED)
                            .of(Change::qValue),
                    heading("Probability", "that the side has changed")
                            .range(Range.between(0, 1))
                            .emptyWhen("the change is no flip")
                            .of(Change::probability),
                    heading("SourceCount", "outlets that tell of it, the larger number of the two windows")
                            .count("outlets")
                            .emptyWhen("they are not counted")
                            .of(Change::sources),
                    heading(
                                    "HoldsAtWeek",
                                    "whether the same test with p <= `change.significance` finds the same between the week before and the week after, or, against `all`, between the middle week and all other days")
                            .range(Range.FLAG)
                            .emptyWhen(NO_SPAN)
                            .of(change -> change.otherwise().atWeek()),
                    heading("HoldsAtQuarter", "the same with quarters")
                            .range(Range.FLAG)
                            .emptyWhen(NO_SPAN)
                            .of(change -> change.otherwise().atQuarter()),
                    heading(
                                    "WithoutLargestSource",
                                    "whether the same test with p <= `change.significance` finds the same where all articles of LargestSource are left out, also of the totals; 0 where too few stories are left to test")
                            .range(Range.FLAG)
                            .emptyWhen(
                                    "nothing is tested, two runs are compared, no article that tells of it names a source, or one of the windows holds no story of another source")
                            .of(change -> change.otherwise().withoutOutlet()),
                    column("Sentence", "all of this in plain words", Change::sentence),
                    heading("HoldsAtMonth", "as HoldsAtWeek with months")
                            .range(Range.FLAG)
                            .emptyWhen(NO_SPAN)
                            .of(change -> change.otherwise().atMonth()),
                    heading("LargestSource", "the outlet that tells of it in the most stories of both windows together")
                            .emptyWhen(
                                    "nothing is tested, two runs are compared, or no article that tells of it names a source")
                            .of(change -> change.otherwise().outlet())));

    private static final String FIRST = "the phase is the first";

    static final Table<Phase> PHASES = new Table<>(
            "phases.csv",
            "a phase of the whole network, from a week on until another",
            List.of(
                    heading("Phase", "from 1, through time")
                            .range(Range.atLeast(1))
                            .of(Phase::number),
                    column("FirstWeek", "the first of its weeks that holds a story (ISO 8601)", Phase::firstWeek),
                    column("LastWeek", "the last", Phase::lastWeek),
                    heading("Weeks", "its weeks that hold stories")
                            .count("weeks")
                            .of(Phase::weeks),
                    heading("Stories", "stories of these weeks, one of two weeks counted twice")
                            .count("stories")
                            .of(Phase::stories),
                    heading(
                                    "Separation",
                                    "how far the weighted squares about the means are less where the phase before is told apart, in units of what chance moves a week")
                            .range(Range.atLeast(0))
                            .emptyWhen(FIRST)
                            .of(Phase::separation),
                    heading(
                                    "PValue",
                                    "share of random orders of the weeks of both phases, of which the best cut parts them as well")
                            .range(Range.between(0, 1))
                            .emptyWhen(FIRST)
                            .of(Phase::pValue),
                    column("Sentence", "all of this in plain words, with what differs most", Phase::sentence)));

    private ChangeTables() {}
}
