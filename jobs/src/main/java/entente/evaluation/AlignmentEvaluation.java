package entente.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Figures of a set of marked sentences with percentile intervals from resampled sentences (Efron 1979): 95 of a hundred
 * resamples lie inside.
 */
public final class AlignmentEvaluation {

    public static final int RESAMPLES = 1000;
    public static final long SEED = 20230222;

    private final AlignmentTally all;
    private final AlignmentTally[] resamples = new AlignmentTally[RESAMPLES];
    private final SortedMap<String, AlignmentTally> byRule = new TreeMap<>();
    private final SortedMap<String, AlignmentTally> byCode = new TreeMap<>();

    /** Linear in the sentences times {@link #RESAMPLES}. */
    public AlignmentEvaluation(List<AlignmentComparison> sentences) {
        all = sentences.stream().map(AlignmentComparison::all).reduce(AlignmentTally.NONE, AlignmentTally::plus);
        sentences.forEach(sentence -> {
            sentence.byRule().forEach((rule, tally) -> byRule.merge(rule, tally, AlignmentTally::plus));
            sentence.byCode().forEach((code, tally) -> byCode.merge(code, tally, AlignmentTally::plus));
        });
        SplittableRandom random = new SplittableRandom(SEED);
        for (int r = 0; r < RESAMPLES; r++) {
            AlignmentTally sum = AlignmentTally.NONE;
            for (int i = 0; i < sentences.size(); i++) {
                sum = sum.plus(sentences.get(random.nextInt(sentences.size())).all());
            }
            resamples[r] = sum;
        }
    }

    public AlignmentTally all() {
        return all;
    }

    /** Precision by the rule that found them: the marked side of these tallies is empty. */
    public SortedMap<String, AlignmentTally> byRule() {
        return byRule;
    }

    /** Recall by marked code: the found side of these tallies is empty. */
    public SortedMap<String, AlignmentTally> byCode() {
        return byCode;
    }

    /** @param low lower end of the interval */
    public record Figure(double value, double low, double high) {}

    public Figure figure(ToDoubleFunction<AlignmentTally> measure) {
        double[] values = Arrays.stream(resamples).mapToDouble(measure).sorted().toArray();
        return new Figure(measure.applyAsDouble(all), values[RESAMPLES / 40], values[RESAMPLES - RESAMPLES / 40 - 1]);
    }
}
