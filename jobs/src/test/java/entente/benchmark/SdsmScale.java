package entente.benchmark;

import entente.tie.Hypergeometric;
import entente.tie.Sdsm;
import entente.tie.StoryModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long the null models take on synthetic mentions. Arguments: stories, actors, seed. Degrees and sizes are counted; the
 * pairs tested are those that meet in every 97th story, but how often each is said to meet is made up around what
 * independence expects, so the numbers of small p-values tell nothing about either model.
 */
final class SdsmScale {

    private SdsmScale() {}

    public static void main(String[] args) {
        long stories = Long.parseLong(args[0]);
        SyntheticMentions mentions = SyntheticMentions.of(Integer.parseInt(args[1]), Long.parseLong(args[2]));
        long[] degree = new long[mentions.actors()];
        SortedMap<Long, Long> sizes = new TreeMap<>();
        for (long story = 0; story < stories; story++) {
            int[] actors = mentions.actorsOf(story);
            sizes.merge((long) actors.length, 1L, Long::sum);
            for (int actor : actors) {
                degree[actor]++;
            }
        }
        SortedMap<Long, Long> degrees = new TreeMap<>();
        Arrays.stream(degree).forEach(d -> degrees.merge(d, 1L, Long::sum));
        System.out.printf(
                Locale.ROOT,
                "%d stories, %d actors, %d mentions, %d and %d classes, most %d%n",
                stories,
                mentions.actors(),
                Arrays.stream(degree).sum(),
                degrees.size(),
                sizes.size(),
                degrees.lastKey());
        long start = System.nanoTime();
        Sdsm model = Sdsm.of(degrees, sizes);
        System.out.printf(
                Locale.ROOT,
                "SDSM solved in %.3f s, %d Newton steps, residual %.1e%n",
                seconds(start),
                model.steps(),
                model.residual());
        run("SDSM", model, mentions, degree, stories);
        run("SDSM again", model, mentions, degree, stories);
        run("hypergeometric", new Hypergeometric(stories), mentions, degree, stories);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Tests the pairs of some stories, shared stories made up: one more than expected, up to half as many again. */
    private static void run(String name, StoryModel model, SyntheticMentions mentions, long[] degree, long stories) {
        long start = System.nanoTime();
        long pairs = 0;
        long small = 0;
        for (long story = 0; story < stories && pairs < 200_000; story += 97) {
            int[] actors = mentions.actorsOf(story);
            for (int i = 0; i < actors.length; i++) {
                for (int j = 0; j < i; j++) {
                    long a = degree[actors[i]];
                    long b = degree[actors[j]];
                    double expected = (double) a * b / stories;
                    long shared = Math.min(Math.min(a, b), 1 + Math.round(expected * (1 + (pairs % 6) / 10.0)));
                    small += model.test(shared, a, b).more() <= 1e-4 ? 1 : 0;
                    pairs++;
                }
            }
        }
        double took = seconds(start);
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs in %.3f s, %.1f us each, %d with p <= 1e-4%n",
                name,
                pairs,
                took,
                took / pairs * 1e6,
                small);
    }
}
