package entente.report;

import entente.finding.Measure;
import entente.mention.Actor;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One actor as the reports show it.
 *
 * @param actor who it is
 * @param articles articles that mention it
 * @param stories stories that mention it
 * @param mentions mentions in all articles
 * @param measures what was computed for it; none where it lacks the support to stand in the network
 */
public record Node(Actor actor, long articles, long stories, long mentions, Map<Measure, Double> measures) {

    public Node {
        Map<Measure, Double> copy = new EnumMap<>(Measure.class);
        copy.putAll(measures);
        measures = Collections.unmodifiableMap(copy);
    }

    /** Whether it stands in the network, with support enough for its measures to mean something. */
    public boolean inNetwork() {
        return !measures.isEmpty();
    }

    /** The measure, or not-a-number where it was not computed. */
    public double measure(Measure measure) {
        return measures.getOrDefault(measure, Double.NaN);
    }
}
