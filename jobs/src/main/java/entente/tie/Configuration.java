package entente.tie;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * The bipartite configuration model of actors and stories: of all ensembles whose actors are expected in as many stories,
 * and whose stories are expected to mention as many actors, as were seen, the one of largest entropy (Saracco et al.
 * 2015). Actor a stands in story s with probability x_a y_s / (1 + x_a y_s), independently. Equal degrees have equal
 * parameters, so there is one equation for each distinct degree (FastBiCM, Vallarano et al. 2021), solved by 20 fixed-point
 * passes and then Newton steps on the logarithms. Determined by the two histograms alone.
 *
 * <p>The classes of a side are at most the square root of twice the mentions. Space O(classes + smaller side squared); a
 * step takes O(larger side * smaller side squared) time.
 */
final class Configuration implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIXED_POINT_PASSES = 20;
    private static final int MOST_STEPS = 200;
    private static final double ENOUGH = 1e-13;
    private static final double TOLERANCE = 1e-8;

    private final DegreeClasses actors;
    private final DegreeClasses stories;
    private final double[] x;
    private final double[] y;
    private final int steps;
    private final double residual;

    /**
     * Solves.
     *
     * @param actorDegrees stories that mention an actor, to the number of such actors
     * @param storySizes actors that a story mentions, to the number of such stories
     * @throws IllegalArgumentException if the two sides do not count the same mentions, or no network has such degrees
     */
    Configuration(SortedMap<Long, Long> actorDegrees, SortedMap<Long, Long> storySizes) {
        actors = DegreeClasses.of(actorDegrees);
        stories = DegreeClasses.of(storySizes);
        check("stories of an actor", actors, stories);
        check("actors of a story", stories, actors);
        if (actors.ends() != stories.ends()) {
            throw new IllegalArgumentException(
                    "actors and stories must count the same mentions, got " + actors.ends() + " and " + stories.ends());
        }
        DegreeClasses.setAside(actors, stories);
        int[] freeActors = actors.free();
        int[] freeStories = stories.free();
        boolean actorsWide = freeActors.length >= freeStories.length;
        DegreeClasses wide = actorsWide ? actors : stories;
        DegreeClasses narrow = actorsWide ? stories : actors;
        ConfigurationEquations equations =
                new ConfigurationEquations(degrees(wide, narrow), counts(wide), degrees(narrow, wide), counts(narrow));
        for (int pass = 0; pass < FIXED_POINT_PASSES; pass++) {
            equations.fixedPoint();
        }
        int taken = 0;
        while (taken < MOST_STEPS && equations.residual() > ENOUGH && equations.newton()) {
            taken++;
        }
        steps = taken;
        x = spread(actorsWide ? equations.u() : equations.v(), actors);
        y = spread(actorsWide ? equations.v() : equations.u(), stories);
        residual = miss();
        if (!(residual <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    "degrees of actors and stories must be those of a network, missed by a share of " + residual);
        }
    }

    /** Largest distance of an expected degree from the one seen, over the latter (over 1 where that is 0). */
    private double miss() {
        double[] expectedStories = new double[x.length];
        double[] expectedActors = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                double odds = odds(i, j);
                double p = odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
                expectedStories[i] += stories.counts()[j] * p;
                expectedActors[j] += actors.counts()[i] * p;
            }
        }
        return Math.max(miss(expectedStories, actors.degrees()), miss(expectedActors, stories.degrees()));
    }

    private static double miss(double[] expected, long[] degrees) {
        double most = 0;
        for (int i = 0; i < expected.length; i++) {
            most = Math.max(most, Math.abs(expected[i] - degrees[i]) / Math.max(1, degrees[i]));
        }
        return most;
    }

    private static void check(String what, DegreeClasses side, DegreeClasses other) {
        long most = other.nodes();
        for (int i = 0; i < side.degrees().length; i++) {
            if (side.degrees()[i] < 0 || side.degrees()[i] > most || side.counts()[i] < 1) {
                throw new IllegalArgumentException(what + " must be in [0, " + most + "], at least once, got "
                        + side.degrees()[i] + ", " + side.counts()[i] + " times");
            }
        }
    }

    private static double[] degrees(DegreeClasses side, DegreeClasses other) {
        long certain = other.certain();
        return Arrays.stream(side.free())
                .mapToDouble(i -> side.degrees()[i] - certain)
                .toArray();
    }

    private static double[] counts(DegreeClasses side) {
        return Arrays.stream(side.free()).mapToDouble(i -> side.counts()[i]).toArray();
    }

    /** Parameters by class; not-a-number where a class has none. */
    private static double[] spread(double[] logarithms, DegreeClasses side) {
        double[] all = new double[side.degrees().length];
        Arrays.fill(all, Double.NaN);
        int[] free = side.free();
        for (int i = 0; i < free.length; i++) {
            all[free[i]] = Math.exp(logarithms[i]);
        }
        return all;
    }

    /**
     * The odds that an actor of a class stands in a story of a class: 0 and infinity where chance has no say.
     *
     * @param actor index of a distinct number of stories, ascending
     * @param story index of a distinct number of actors, ascending
     */
    double odds(int actor, int story) {
        int actorTurn = actors.turns()[actor];
        int storyTurn = stories.turns()[story];
        if (actorTurn == storyTurn) {
            return x[actor] * y[story]; // both free: turns of the two sides differ
        }
        boolean certain = actorTurn < storyTurn ? actors.full()[actor] : stories.full()[story];
        return certain ? Double.POSITIVE_INFINITY : 0;
    }

    DegreeClasses actors() {
        return actors;
    }

    DegreeClasses stories() {
        return stories;
    }

    int steps() {
        return steps;
    }

    double residual() {
        return residual;
    }
}
