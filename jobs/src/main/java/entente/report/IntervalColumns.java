package entente.report;

import static entente.report.ColumnDraft.heading;

import entente.finding.Interval;
import entente.finding.Measure;
import entente.finding.Refusal;
import java.util.List;
import java.util.function.Function;

/** How {@code nodes.csv} tells how sure a measure is: five columns each. */
final class IntervalColumns {

    /** Stands where an interval would not hold what it promises. */
    static final String REFUSED = "refused";

    private static final String NONE =
            "the measure is empty, or `intervals.replicates` is 0; `refused` where an interval would promise too much";

    private IntervalColumns() {}

    static List<Column<Node>> of(Measure measure) {
        String name = measure.column();
        return List.of(
                heading(name + "_lo", "lower end of the interval of " + name)
                        .unit(measure.unit())
                        .range(Range.atLeast(0).or(REFUSED))
                        .emptyWhen(NONE)
                        .of(n -> sure(n, measure, Interval::refusal, Interval::low)),
                heading(name + "_hi", "upper end of it")
                        .unit(measure.unit())
                        .range(Range.atLeast(0).or(REFUSED))
                        .emptyWhen(NONE)
                        .of(n -> sure(n, measure, Interval::refusal, Interval::high)),
                heading(name + "_rank", "1 and how many actors have a greater " + name)
                        .unit("rank")
                        .range(Range.atLeast(1))
                        .emptyWhen("the measure is empty")
                        .of(n -> n.interval(measure).map(Interval::rank).orElse(null)),
                heading(name + "_rank_lo", "best rank in the interval, of this actor by itself")
                        .unit("rank")
                        .range(Range.atLeast(1).or(REFUSED))
                        .emptyWhen(NONE)
                        .of(n -> sure(n, measure, Interval::rankRefusal, Interval::rankLow)),
                heading(name + "_rank_hi", "worst rank in it")
                        .unit("rank")
                        .range(Range.atLeast(1).or(REFUSED))
                        .emptyWhen(NONE)
                        .of(n -> sure(n, measure, Interval::rankRefusal, Interval::rankHigh)));
    }

    /** A part of the interval; the word where it is refused, nothing where none was asked for. */
    private static Object sure(
            Node node, Measure measure, Function<Interval, Refusal> refusal, Function<Interval, Object> part) {
        return node.interval(measure)
                .filter(interval -> refusal.apply(interval) != Refusal.NOT_ASKED)
                .map(interval -> refusal.apply(interval) == null ? part.apply(interval) : REFUSED)
                .orElse(null);
    }
}
