package entente.report;

import entente.actor.Actor;
import entente.finding.Interval;
import entente.finding.Measure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One actor as the reports show it.
 *
 * @param actor who it is
 * @param articles articles that mention it
 * @param stories stories that mention it
 * @param mentions mentions in all articles
 * @param measures what was computed for it; none where it lacks the support to stand in the network
 * @param intervals how sure they are, of those that have intervals
 */
public record Node(
        Actor actor,
        long articles,
        long stories,
        long mentions,
        Map<Measure, Double> measures,
        Map<Measure, Interval> intervals) {

    public Node {
        Map<Measure, Double> copy = new EnumMap<>(Measure.class);
        copy.putAll(measures);
        measures = Collections.unmodifiableMap(copy);
        Map<Measure, Interval> sure = new EnumMap<>(Measure.class);
        sure.putAll(intervals);
        intervals = Collections.unmodifiableMap(sure);
    }

    /** The same with intervals. */
    Node with(Map<Measure, Interval> others) {
        return new Node(actor, articles, stories, mentions, measures, others);
    }

    /** Whether it stands in the network, with support enough for its measures to mean something. */
    public boolean inNetwork() {
        return !measures.isEmpty();
    }

    /** The measure, or not-a-number where it was not computed. */
    public double measure(Measure measure) {
        return measures.getOrDefault(measure, Double.NaN);
    }

    /** How sure the measure is; empty where it was not computed, or is none that has intervals. */
    public Optional<Interval> interval(Measure measure) {
        return Double.isNaN(measure(measure)) ? Optional.empty() : Optional.ofNullable(intervals.get(measure));
    }
}
