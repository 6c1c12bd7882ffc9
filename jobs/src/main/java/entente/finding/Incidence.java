package entente.finding;

import entente.network.Network;
import entente.network.Reweighting;
import entente.network.Rows;
import entente.tie.CoMention;
import entente.tie.MeetingWeight;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which story of a window adds how much to which tie and states what of whom: all that a replicate weighs anew. The order in
 * which it is given changes nothing. Memory: 12 bytes a story of a tie, 40 a statement, 16 a story.
 */
public final class Incidence implements Serializable {

    private static final long serialVersionUID = 1;

    private static final double ROUNDING = 1e-9;

    private final Reweighting ties;

    /** Keys of what is drawn, the stories that add to a tie or state something or blocks of them, ascending. */
    private final long[] stories;

    /** How many stories each of these stands for. */
    private final long[] size;

    /** Stories of the window beside these. */
    private final long others;

    /** Tie i has the entries {@code offset[i]} to {@code offset[i + 1]}: a place among the stories, and what it adds. */
    private final int[] offset;

    private final int[] story;
    private final double[] added;

    private final StatementTable statements;

    private Incidence(
            Reweighting ties,
            long[] stories,
            long[] size,
            long others,
            int[] offset,
            int[] story,
            double[] added,
            StatementTable statements) {
        this.ties = ties;
        this.stories = stories;
        this.size = size;
        this.others = others;
        this.offset = offset;
        this.story = story;
        this.added = added;
        this.statements = statements;
    }

    /**
     * The incidence of a network.
     *
     * @param ties the network's ties by number
     * @param tied what stories add to them
     * @param stated counted statements between its actors
     * @param windowStories stories of the window, those that add nothing too
     * @throws IllegalArgumentException if the stories of a tie do not add up to its strength
     */
    public static Incidence of(
            Reweighting ties, Collection<TieStory> tied, Collection<StatedStory> stated, long windowStories) {
        return of(ties, tied, stated, windowStories, key -> 1);
    }

    /**
     * The same where blocks of stories are drawn, each under one key.
     *
     * @param storiesOf how many stories stand under a key
     */
    static Incidence of(
            Reweighting ties,
            Collection<TieStory> tied,
            Collection<StatedStory> stated,
            long windowStories,
            LongUnaryOperator storiesOf) {
        List<TieStory> entries = tied.stream()
                .sorted(Comparator.comparingInt(TieStory::tie)
                        .thenComparingLong(TieStory::story)
                        .thenComparingLong(TieStory::added))
                .toList();
        long[] stories = LongStream.concat(
                        entries.stream().mapToLong(TieStory::story),
                        stated.stream().mapToLong(StatedStory::story))
                .sorted()
                .distinct()
                .toArray();
        int[] offset = new int[ties.ties() + 1];
        int[] story = new int[entries.size()];
        double[] added = new double[entries.size()];
        for (int i = 0; i < story.length; i++) {
            TieStory entry = entries.get(i);
            offset[entry.tie() + 1] = i + 1;
            story[i] = Arrays.binarySearch(stories, entry.story());
            added[i] = entry.added();
        }
        for (int i = 1; i < offset.length; i++) {
            offset[i] = Math.max(offset[i], offset[i - 1]);
        }
        long[] size = LongStream.of(stories).map(storiesOf).toArray();
        Incidence incidence = new Incidence(
                ties,
                stories,
                size,
                windowStories - LongStream.of(size).sum(),
                offset,
                story,
                added,
                StatementTable.of(stated, stories));
        incidence.check();
        return incidence;
    }

    /** What the network was drawn from must come out again. */
    private void check() {
        if (others < 0) {
            throw new IllegalArgumentException(
                    "a window must have at least the stories of its ties, got " + -others + " fewer");
        }
        Weights whole = weights(Draw.NONE);
        double[] given = ties.weights();
        double[] found = whole.strength();
        for (int i = 0; i < found.length; i++) {
            if (Math.abs(found[i] - given[i]) > ROUNDING * given[i]) {
                throw new IllegalArgumentException(
                        "the stories of the tie " + network().actor(ties.first(i)) + ", "
                                + network().actor(ties.second(i)) + " must add up to its weight " + given[i] + ", got "
                                + found[i]);
            }
        }
        checkSide("for", whole.positive(), network().positive());
        checkSide("against", whole.negative(), network().negative());
    }

    private void checkSide(String side, double[] found, Rows given) {
        for (int v = 0; v < found.length; v++) {
            double strength = given.strength(v);
            if (Math.abs(found[v] - strength) > ROUNDING * (1 + strength)) {
                throw new IllegalArgumentException("the statements " + side + " "
                        + network().actor(v) + " must add up to " + strength + ", got " + found[v]);
            }
        }
    }

    /**
     * What the ties weigh in a replicate.
     *
     * @param strength of each tie, by number
     * @param positive sum of the weights of agreement of each actor
     * @param negative of disagreement
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Weights(double[] strength, double[] positive, double[] negative) {}

    /** What the ties weigh by the draw. The stories of the window weigh as many together as they are. */
    public Weights weights(Draw draw) {
        double[] storyWeights = storyWeights(draw);
        double[] positive = new double[network().size()];
        double[] negative = new double[network().size()];
        statements.each(draw, storyWeights, (source, target, isPositive, weight) -> {
            double[] side = isPositive ? positive : negative;
            side[source] += weight / MeetingWeight.UNIT;
            side[target] += weight / MeetingWeight.UNIT;
        });
        return new Weights(strength(storyWeights), positive, negative);
    }

    /** The strength of each actor by the draw, which may leave ties without weight. */
    public double[] strengths(Draw draw) {
        double[] strength = strength(storyWeights(draw));
        double[] sums = new double[network().size()];
        for (int i = 0; i < strength.length; i++) {
            sums[ties.first(i)] += strength[i];
            sums[ties.second(i)] += strength[i];
        }
        return sums;
    }

    private double[] strength(double[] storyWeights) {
        double[] strength = new double[ties.ties()];
        for (int i = 0; i < strength.length; i++) {
            double sum = 0;
            for (int e = offset[i]; e < offset[i + 1]; e++) {
                sum += storyWeights[story[e]] * added[e];
            }
            strength[i] = sum / CoMention.UNIT;
        }
        return strength;
    }

    private double[] storyWeights(Draw draw) {
        double[] weights = new double[stories.length];
        double sum = draw.weightOf(others);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = draw.weight(stories[i]);
            sum += weights[i] * size[i];
        }
        // A draw may leave out every story of a small window.
        double factor = sum > 0 ? stories() / sum : 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factor;
        }
        return weights;
    }

    /**
     * The network of a draw with its signs, built afresh: ties that the draw leaves without weight are gone. For what is
     * found anew in each replicate, such as blocs.
     */
    public Network network(Draw draw) {
        Layers layers = new Layers(network().actors());
        double[] storyWeights = storyWeights(draw);
        double[] strength = strength(storyWeights);
        for (int i = 0; i < strength.length; i++) {
            layers.add(ties.first(i), ties.second(i), 0, strength[i]);
        }
        statements.each(
                draw,
                storyWeights,
                (source, target, isPositive, weight) ->
                        layers.add(source, target, isPositive ? 1 : 2, weight / MeetingWeight.UNIT));
        return layers.network();
    }

    /** The network as counted. */
    public Network network() {
        return ties.network();
    }

    /** Its ties by number. */
    public Reweighting ties() {
        return ties;
    }

    /** Stories of the window. */
    public long stories() {
        return others + LongStream.of(size).sum();
    }

    /** What a story adds to a tie, all told. */
    public int entries() {
        return story.length;
    }

    /** Statements that may count. */
    public int statements() {
        return statements.size();
    }

    /** Stories in which each actor meets another. */
    public int[] storiesOf() {
        long[] keys = IntStream.range(0, ties.ties())
                .boxed()
                .flatMapToLong(tie -> Arrays.stream(story, offset[tie], offset[tie + 1])
                        .boxed()
                        .flatMapToLong(
                                place -> LongStream.of(key(ties.first(tie), place), key(ties.second(tie), place))))
                .sorted()
                .distinct()
                .toArray();
        int[] counts = new int[network().size()];
        for (long key : keys) {
            counts[(int) (key / stories.length)]++;
        }
        return counts;
    }

    private long key(int actor, int place) {
        return (long) actor * stories.length + place;
    }
}
