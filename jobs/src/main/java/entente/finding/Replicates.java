package entente.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of a window's actors in replicates of its stories: from how they scatter one tells how sure the measures are.
 *
 * @param actors ids, in order of the network
 * @param estimate each measure of the corpus as it is, by actor
 * @param values each measure by replicate, then by actor
 */
public record Replicates(List<String> actors, Map<Measure, double[]> estimate, Map<Measure, double[][]> values) {

    public Replicates {
        estimate = Collections.unmodifiableMap(new EnumMap<>(estimate));
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Does so many replicates of the plan here. */
    public static Replicates of(ReplicatePlan plan, int count) {
        return of(plan, plan.replicates(0, count));
    }

    /**
     * Puts together what was done elsewhere.
     *
     * @param done by replicate, in order, one array a measure of the plan
     */
    public static Replicates of(ReplicatePlan plan, List<double[][]> done) {
        EnumMap<Measure, double[][]> values = new EnumMap<>(Measure.class);
        List<Measure> measures = new ArrayList<>(plan.measures());
        for (int i = 0; i < measures.size(); i++) {
            int place = i;
            values.put(
                    measures.get(i),
                    done.stream().map(replicate -> replicate[place]).toArray(double[][]::new));
        }
        return new Replicates(plan.incidence().network().actors(), plan.estimate(), values);
    }

    /**
     * How each measure scatters.
     *
     * @param byStory replicates of the stories
     * @param byDay of the same with days drawn
     */
    public static Map<Measure, Scatter> scatter(Replicates byStory, Replicates byDay) {
        EnumMap<Measure, Scatter> scatter = new EnumMap<>(Measure.class);
        byStory.estimate()
                .forEach((measure, estimate) -> scatter.put(
                        measure,
                        new Scatter(
                                estimate,
                                List.of(
                                        byStory.values().get(measure),
                                        byDay.values().get(measure)))));
        return scatter;
    }

    /** How many replicates there are. */
    public int count() {
        return values.values().stream()
                .mapToInt(replicates -> replicates.length)
                .findFirst()
                .orElse(0);
    }
}
