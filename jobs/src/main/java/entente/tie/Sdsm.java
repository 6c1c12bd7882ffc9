package entente.tie;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * The stochastic degree sequence model (Neal 2014; Neal, Domagalski and Sagan 2021): chance keeps, in expectation, how many
 * stories mention each actor and how many actors each story mentions, so that two actors who meet in long lists are not
 * taken for close. Actor and story meet with the probability of the bipartite configuration model; the stories that two
 * actors share by chance then follow a Poisson-binomial distribution, tested exactly but for the body of a wide one, where
 * the refined normal approximation serves (Hong 2013).
 *
 * <p>A test takes time linear in the distinct story sizes. Results are kept for {@value #SLOTS} recent questions;
 * memory is bounded by that and by the distinct degrees. Safe for use by several threads.
 */
public final class Sdsm implements StoryModel {

    private static final long serialVersionUID = 1;
    private static final int SLOTS = 1 << 16;

    private final Configuration configuration;
    private transient Answer[] answers;

    private record Answer(long shared, int a, int b, TieTest test) {}

    private Sdsm(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The model of a window. Both histograms must come from the same mentions, before any actor is left out for lack of
     * support.
     *
     * @param actorDegrees number of stories that mention an actor, to the number of such actors
     * @param storySizes number of actors that a story mentions, to the number of such stories
     * @throws IllegalArgumentException if the two sides do not count the same mentions, or no network has such degrees
     */
    public static Sdsm of(SortedMap<Long, Long> actorDegrees, SortedMap<Long, Long> storySizes) {
        return new Sdsm(new Configuration(actorDegrees, storySizes));
    }

    /** Newton steps that the parameters took. */
    public int steps() {
        return configuration.steps();
    }

    /** Largest distance of an expected degree from the one seen, over the latter: at most 1e-8. */
    public double residual() {
        return configuration.residual();
    }

    /** The probability that an actor in so many stories stands in a story of so many actors. */
    public double probability(long actorStories, long storySize) {
        double odds = configuration.odds(
                find(actorStories, configuration.actors(), "an actor in so many stories"),
                find(storySize, configuration.stories(), "a story of so many actors"));
        return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    }

    @Override
    public TieTest test(long shared, long storiesA, long storiesB) {
        int a = find(Math.min(storiesA, storiesB), configuration.actors(), "an actor in so many stories");
        int b = find(Math.max(storiesA, storiesB), configuration.actors(), "an actor in so many stories");
        if (shared < 0 || shared > Math.min(storiesA, storiesB)) {
            throw new IllegalArgumentException(
                    "shared stories must be possible: " + shared + " of " + storiesA + " and " + storiesB);
        }
        Answer[] known = answers;
        if (known == null) {
            known = new Answer[SLOTS];
            answers = known;
        }
        int slot = (int) (((shared * 31 + a) * 0x9E3779B97F4A7C15L + b * 0xC2B2AE3D27D4EB4FL) >>> 48);
        Answer answer = known[slot];
        if (answer == null || answer.shared != shared || answer.a != a || answer.b != b) {
            answer = new Answer(shared, a, b, chance(a, b).test(shared));
            known[slot] = answer;
        }
        return answer.test;
    }

    /** How many stories two actors share by chance. */
    private PoissonBinomial chance(int a, int b) {
        long[] counts = configuration.stories().counts().clone();
        double[] odds = new double[counts.length];
        for (int s = 0; s < odds.length; s++) {
            double one = configuration.odds(a, s);
            double other = configuration.odds(b, s);
            // p / (1 - p) of p = p_a p_b, without the difference: 1 / odds = (1 + 1/one) (1 + 1/other) - 1
            double inverse = 1 / one + 1 / other + 1 / one / other;
            odds[s] = 1 / inverse;
        }
        return new PoissonBinomial(odds, counts);
    }

    private static int find(long degree, DegreeClasses side, String what) {
        int found = Arrays.binarySearch(side.degrees(), degree);
        if (found < 0) {
            throw new IllegalArgumentException(what + " must be in the histogram, got " + degree);
        }
        return found;
    }
}
