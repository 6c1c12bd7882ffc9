package entente.finding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Confidence sets for ranks that hold for all actors at once (Mogstad, Romano, Shaikh and Wilhelm 2024, 'Inference for Ranks
 * with Applications to Mobility across Neighbourhoods and Academic Achievement across Countries'), two-sided and step-down
 * as in the R package csranks, with replicates in place of its normal draws: an actor ranks below all that are told to be
 * larger, above all told to be smaller. What is said of the first few rests on these sets, never on intervals of single
 * ranks.
 *
 * <p>The method takes differences to be about normal: give positive measures by their logarithms. Time
 * O(actors² × replicates) a step.
 */
public final class SimultaneousRanks {

    private final double[] estimate;
    private final BitSet[] above;

    private SimultaneousRanks(double[] estimate, BitSet[] above) {
        this.estimate = estimate;
        this.above = above;
    }

    /**
     * Sets for all ranks.
     *
     * @param estimate a finite number an actor
     * @param replicates of the same, at least two
     * @param confidence probability that every set holds its actor's rank
     */
    public static SimultaneousRanks of(double[] estimate, double[][] replicates, double confidence) {
        PairwiseComparisons all = new PairwiseComparisons(estimate, deviations(estimate, replicates, confidence));
        for (int i = 0; i < estimate.length; i++) {
            for (int j = i + 1; j < estimate.length; j++) {
                all.with(i, j);
            }
        }
        return new SimultaneousRanks(estimate.clone(), all.decide(confidence).above());
    }

    /** For each actor by itself the set that holds its rank with this confidence; of all at once nothing is said. */
    public static List<RankSet> marginal(double[] estimate, double[][] replicates, double confidence) {
        double[][] deviations = deviations(estimate, replicates, confidence);
        return IntStream.range(0, estimate.length)
                .mapToObj(i -> {
                    PairwiseComparisons own = new PairwiseComparisons(estimate, deviations);
                    IntStream.range(0, estimate.length).filter(j -> j != i).forEach(j -> own.with(i, j));
                    return set(i, estimate, own.decide(confidence).above());
                })
                .toList();
    }

    private static double[][] deviations(double[] estimate, double[][] replicates, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be in (0, 1), got " + confidence);
        }
        if (replicates.length < 2) {
            throw new IllegalArgumentException("there must be two replicates at least, got " + replicates.length);
        }
        check(estimate, estimate.length);
        double[] mean = new double[estimate.length];
        for (double[] replicate : replicates) {
            check(replicate, estimate.length);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += replicate[i] / replicates.length;
            }
        }
        return Arrays.stream(replicates)
                .map(replicate -> IntStream.range(0, mean.length)
                        .mapToDouble(i -> replicate[i] - mean[i])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void check(double[] values, int actors) {
        if (values.length != actors || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("each replicate must have a finite number for each of " + actors
                    + " actors, got " + Arrays.toString(values));
        }
    }

    private static RankSet set(int actor, double[] estimate, BitSet[] above) {
        int rank = 1;
        int low = 1;
        for (int j = 0; j < estimate.length; j++) {
            rank += estimate[j] > estimate[actor] ? 1 : 0;
            low += above[j].get(actor) ? 1 : 0;
        }
        return new RankSet(rank, low, estimate.length - above[actor].cardinality());
    }

    /** The set of each actor, in their order. */
    public List<RankSet> sets() {
        return IntStream.range(0, estimate.length)
                .mapToObj(i -> set(i, estimate, above))
                .toList();
    }

    /** Whether it is told that the value of {@code i} is larger than that of {@code j}. */
    public boolean isAbove(int i, int j) {
        return above[i].get(j);
    }

    /** Those who cannot be told apart from the actor, the largest first. */
    public List<Integer> notTellable(int actor) {
        return byEstimate()
                .filter(j -> j != actor && !isAbove(actor, j) && !isAbove(j, actor))
                .boxed()
                .toList();
    }

    /** The first {@code n} by estimate where it is told that these are the first, in whatever order; else none. */
    public List<Integer> first(int n) {
        List<Integer> first = byEstimate().limit(n).boxed().toList();
        boolean told = first.stream().allMatch(i -> estimate.length - above[i].cardinality() <= n);
        return told ? first : List.of();
    }

    /** The largest number of actors, at most {@code most}, of whom it is told that they are the first; 0 if of none. */
    public int told(int most) {
        return IntStream.iterate(Math.min(most, estimate.length - 1), n -> n > 0, n -> n - 1)
                .filter(n -> !first(n).isEmpty())
                .findFirst()
                .orElse(0);
    }

    private IntStream byEstimate() {
        return IntStream.range(0, estimate.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -estimate[i]))
                .mapToInt(i -> i);
    }
}
