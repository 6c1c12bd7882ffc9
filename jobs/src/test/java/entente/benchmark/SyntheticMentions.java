package entente.benchmark;

import entente.tie.ActorMention;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Mentions like those of news, made by chance: the actor of rank r is drawn with weight r^-0.9, so that the first stands in
 * a tenth or more of the stories and most in a few; the number of draws of a story has a power law of exponent 2.5 from 3 up
 * to 200. Each story depends on the seed and its own number alone, so any part of a corpus can be made anywhere.
 *
 * @param actors how many there are
 * @param seed of all stories
 * @param cumulative share of draws that the actors up to each rank take
 */
@SuppressWarnings("ArrayRecordComponent") // made once; never compared
record SyntheticMentions(int actors, long seed, double[] cumulative) implements Serializable {

    private static final double POPULARITY = 0.9;
    private static final double SIZE_EXPONENT = 2.5;
    private static final int FEWEST = 3;
    private static final int MOST = 200;
    private static final int SENTENCES = 30;

    static SyntheticMentions of(int actors, long seed) {
        double[] cumulative = new double[actors];
        double sum = 0;
        for (int rank = 0; rank < actors; rank++) {
            sum += Math.pow(rank + 1, -POPULARITY);
            cumulative[rank] = sum;
        }
        for (int rank = 0; rank < actors; rank++) {
            cumulative[rank] /= sum;
        }
        return new SyntheticMentions(actors, seed, cumulative);
    }

    /** The mentions of a story of one article, actors named by rank. */
    List<ActorMention> mentions(long story) {
        SplittableRandom random = random(story);
        List<ActorMention> mentions = new ArrayList<>();
        for (int actor : drawn(random)) {
            mentions.add(new ActorMention(random.nextInt(SENTENCES), "a" + (1_000_000 + actor)));
        }
        return mentions;
    }

    /** The distinct actors of a story, ascending. */
    int[] actorsOf(long story) {
        return Arrays.stream(drawn(random(story))).sorted().distinct().toArray();
    }

    private SplittableRandom random(long story) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + story);
    }

    private int[] drawn(SplittableRandom random) {
        double size = FEWEST * Math.pow(1 - random.nextDouble(), -1 / (SIZE_EXPONENT - 1));
        int[] drawn = new int[(int) Math.min(MOST, size)];
        for (int i = 0; i < drawn.length; i++) {
            int found = Arrays.binarySearch(cumulative, random.nextDouble());
            drawn[i] = Math.min(actors - 1, found < 0 ? -found - 1 : found);
        }
        return drawn;
    }
}
