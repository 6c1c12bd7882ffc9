package entente.report;

import entente.finding.CoMembership;
import entente.finding.GroupReplicates;
import entente.finding.Interval;
import entente.finding.IntervalKind;
import entente.finding.Intervals;
import entente.finding.Measure;
import entente.finding.Order;
import entente.finding.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the methods of a run say of its intervals: which there are, how they are made, what is refused and why. */
final class IntervalText {

    private IntervalText() {}

    static String of(RunFacts facts) {
        return weights(facts) + measures(facts) + order(facts) + groups(facts);
    }

    private static String weights(RunFacts facts) {
        return """
                ## Intervals

                Intervals are meant to hold what they are of with a probability of %s. `WeightLo` and `WeightHi`: the \
                interval of Wilson (1927) of the share of the window's stories that add to the edge, carried to the \
                weight at what one of them adds in the mean; how much one story adds is taken as known. It is that of a pair chosen \
                beforehand: of pairs that are ties because they reached the support it holds more seldom.

                """
                .formatted(facts.settings().get("intervals.confidence"));
    }

    private static String measures(RunFacts facts) {
        Intervals whole = facts.whole().intervals();
        if (whole.refusal() != null) {
            return "The measures of the whole period have no intervals: " + reason(whole.refusal(), facts) + ".\n\n";
        }
        return """
                The measures of actors: %d replicates of the stories. In each a story weighs an exponential number, all \
                stories of the window together as many as they are (Bayesian bootstrap, Rubin 1981), and an alignment \
                counts with the probability that it is rightly read (`Confidence`). What is drawn is a hash of the seed, the \
                replicate and the story's id. Copies of one story are one draw. Since several stories of a day may tell of \
                one event, as many replicates draw days in place of stories, and of the two errors the larger is told. All \
                pairs of the network's actors that meet are weighed, also those beneath the support of a tie: ties alone are \
                those that met often by chance, and intervals around them hold too seldom. An interval is therefore of \
                what the measure would be if every meeting counted, and is stretched to hold the measure as printed. \
                Of %s: values, the estimate times and divided by exp(z s), s the standard deviation of the replicates' \
                logarithms; ranks, between percentiles of the ranks in the replicates (Davison and Hinkley 1997), \
                with the rank itself, which holds for one actor by itself, and says nothing of several at once.

                `refused` stands where an interval would promise too much: %s. No interval is given of %s: drawing the \
                stories anew does not tell how sure they are.

                | measure | values given | ranks given | few stories | no spread | unproven |
                |---|---|---|---|---|---|
                """
                        .formatted(
                                whole.replicates(),
                                names(IntervalKind.PROVEN),
                                Stream.of(Refusal.UNPROVEN, Refusal.FEW_STORIES, Refusal.NO_SPREAD)
                                        .map(refusal -> reason(refusal, facts))
                                        .collect(Collectors.joining("; ")),
                                names(IntervalKind.NONE))
                + IntervalKind.measures().stream()
                        .map(measure -> String.format(
                                Locale.ROOT,
                                "| %s | %d | %d | %d | %d | %d |%n",
                                measure.column(),
                                whole.count(measure, interval -> interval.refusal() == null),
                                whole.count(measure, interval -> interval.rankRefusal() == null),
                                whole.count(measure, both(Refusal.FEW_STORIES)),
                                whole.count(measure, both(Refusal.NO_SPREAD)),
                                whole.count(measure, both(Refusal.UNPROVEN))))
                        .collect(Collectors.joining())
                + "\n";
    }

    /** Neither value nor rank, for that reason. */
    private static Predicate<Interval> both(Refusal why) {
        return interval -> interval.refusal() == why && interval.rankRefusal() == why;
    }

    private static String order(RunFacts facts) {
        List<String> sentences = OrderText.all(facts.whole(), facts.settings().get("intervals.confidence"));
        if (sentences.isEmpty()) {
            return "";
        }
        return """
                Who are the first: confidence sets for all ranks at once (Mogstad, Romano, Shaikh and Wilhelm 2024), from \
                studentised differences of logarithms over the replicates, step-down, among at most %d actors of at least %s \
                stories each; told is what both ways of drawing tell. The CS coefficient (Epskamp, Borsboom and Fried 2018) is the \
                largest share of stories, up to 75 %%, without which the strengths still correlate with the original by 0.7 with \
                probability 0.95; below 0.25 the order must not be read, from 0.5 on it is stable. %s

                """
                .formatted(
                        Order.MOST_ACTORS, facts.settings().get("intervals.minStories"), String.join(" ", sentences));
    }

    private static String groups(RunFacts facts) {
        if (facts.whole().intervals().refusal() != null) {
            return "";
        }
        return """
                Communities and blocs: %d resamples, in which a story is drawn a Poisson number of times, with mean 1, and \
                an alignment counts as above; both are found afresh in each, by %d starts of a fresh seed. `Stability` is \
                the mean share of the resamples in which two members are together, of those in which both have ties \
                (Monti and others 2003); `MemberProbabilities` the same for each member with the others. The summary names \
                a bloc only from %s.

                """
                .formatted(
                        Math.min(facts.whole().intervals().replicates(), GroupReplicates.ENOUGH),
                        GroupReplicates.STARTS,
                        Numbers.text(CoMembership.NAMED));
    }

    /** In order of their columns; communities and blocs are no measures. */
    private static String names(IntervalKind kind) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.COMMUNITY && measure != Measure.BLOC)
                .filter(measure -> IntervalKind.of(measure) == kind)
                .map(measure -> "`" + measure.column() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String reason(Refusal refusal, RunFacts facts) {
        return switch (refusal) {
            case NOT_ASKED -> "`intervals.replicates` is 0";
            case ACTORS -> "the network has more than " + facts.settings().get("intervals.actorsUpTo") + " actors";
            case STORIES_OF_TIES ->
                "its pairs meet in more than " + facts.settings().get("intervals.storiesOfTiesUpTo")
                        + " stories in all";
            case FEW_STORIES ->
                "the actor meets others in fewer than " + facts.settings().get("intervals.minStories") + " stories";
            case NO_SPREAD -> "some replicate has nothing of what is measured, or all have the same";
            case UNPROVEN ->
                "in simulated news such intervals held the truth too seldom, or have not been tried ("
                        + names(IntervalKind.UNPROVEN) + ")";
        };
    }
}
