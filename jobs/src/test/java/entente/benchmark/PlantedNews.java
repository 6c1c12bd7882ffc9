package entente.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Made-up news whose truth is known: actors in blocs, with log-normal fame, meet in stories and state who stands with whom. A
 * story has 4.2 actors on average; the first is drawn by fame, each further one with the design's probability from the bloc
 * of the first. In a quarter of the pairs of a story one says something of the other: for it with probability .85 inside a
 * bloc, .2 across.
 */
final class PlantedNews {

    /** A pair of one bloc is for each other with this probability. */
    static final double FOR_INSIDE = 0.85;

    /** A pair of two blocs. */
    static final double FOR_ACROSS = 0.2;

    /** Seed of who is how famous, and of endless news. */
    static final long POPULATION = 1;

    private static final double STATED = 0.25;
    private static final double MEAN_ACTORS_BESIDE_TWO = 2.2;
    private static final double HUB_FAME = 15;

    /** Of a day's event each actor is told of with this probability. */
    private static final double TOLD = 0.8;

    /** Copies of a story: geometric with mean 3, and now and then a burst. */
    private static final double LAST_COPY = 1.0 / 3;

    private static final double BURST = 0.02;
    private static final int LEAST_BURST = 5;
    private static final int MOST_BURST = 40;

    private final NewsDesign design;
    private final int[] bloc;
    private final double[] fame;
    private final int[][] members;

    /** What one says of another, as it was read. */
    record Said(int source, int target, boolean positive) {}

    /**
     * A story.
     *
     * @param day on which it stands
     * @param actors each once
     * @param said what is read in it
     */
    record Story(int day, List<Integer> actors, List<Said> said) {}

    PlantedNews(NewsDesign design, long seed) {
        Random random = new Random(seed);
        this.design = design;
        this.bloc = new int[design.actors()];
        this.fame = new double[design.actors()];
        Arrays.setAll(bloc, i -> i % design.blocs());
        Arrays.setAll(fame, i -> Math.exp(random.nextGaussian()) * (i < design.hubs() ? HUB_FAME : 1));
        this.members = new int[design.blocs()][];
        for (int b = 0; b < members.length; b++) {
            int own = b;
            members[b] =
                    IntStream.range(0, bloc.length).filter(i -> bloc[i] == own).toArray();
        }
    }

    int[] blocs() {
        return bloc.clone();
    }

    /** Probability that what is read of the pair is for the other; of what was stated without {@code reading}. */
    double positive(int a, int b, boolean reading) {
        double stated = bloc[a] == bloc[b] ? FOR_INSIDE : FOR_ACROSS;
        return reading ? design.precision() * stated + (1 - design.precision()) / 2 : stated;
    }

    /** A corpus of {@code times} the design's length. */
    List<Story> stories(int times, long seed) {
        Random random = new Random(seed);
        List<Story> stories = new ArrayList<>();
        int days = NewsDesign.DAYS * times;
        for (int day = 0; day < days; day++) {
            double share = 2
                    * (1 + (design.growth() - 1) * (day % NewsDesign.DAYS) / (NewsDesign.DAYS - 1))
                    / (1 + design.growth());
            int count = poisson((double) design.stories() / NewsDesign.DAYS * share, random);
            List<Integer> event = actors(random);
            for (int i = 0; i < count; i++) {
                List<Integer> actors = random.nextDouble() < design.events() ? told(event, random) : actors(random);
                Story story = new Story(day, actors, said(actors, random));
                int copies = design.missed() > 0 ? missedCopies(random) : 0;
                for (int copy = 0; copy <= copies; copy++) {
                    stories.add(story);
                }
            }
        }
        return stories;
    }

    private static List<Integer> told(List<Integer> event, Random random) {
        List<Integer> told = new ArrayList<>();
        while (told.size() < 2) {
            told.clear();
            for (int actor : event) {
                if (random.nextDouble() < TOLD) {
                    told.add(actor);
                }
            }
        }
        return told;
    }

    private List<Integer> actors(Random random) {
        int all = Math.min(2 + poisson(MEAN_ACTORS_BESIDE_TWO, random), design.actors() / 2);
        Set<Integer> actors = new LinkedHashSet<>();
        int first = byFame(null, random);
        actors.add(first);
        while (actors.size() < all) {
            boolean inside = random.nextDouble() < design.inside();
            actors.add(byFame(inside ? members[bloc[first]] : null, random));
        }
        return List.copyOf(actors);
    }

    private int byFame(int[] among, Random random) {
        int n = among == null ? fame.length : among.length;
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += fame[among == null ? i : among[i]];
        }
        double left = random.nextDouble() * total;
        for (int i = 0; i < n; i++) {
            int actor = among == null ? i : among[i];
            left -= fame[actor];
            if (left < 0) {
                return actor;
            }
        }
        return among == null ? n - 1 : among[n - 1];
    }

    private List<Said> said(List<Integer> actors, Random random) {
        double read = STATED * design.recall();
        double misread = read * (1 - design.precision()) / design.precision();
        List<Said> said = new ArrayList<>();
        for (int source : actors) {
            for (int target : actors) {
                if (source < target) {
                    double drawn = random.nextDouble();
                    if (drawn < read) {
                        said.add(new Said(source, target, random.nextDouble() < positive(source, target, false)));
                    } else if (drawn < read + misread) {
                        said.add(new Said(source, target, random.nextBoolean()));
                    }
                }
            }
        }
        return said;
    }

    private int missedCopies(Random random) {
        int copies = random.nextDouble() < BURST ? LEAST_BURST + random.nextInt(MOST_BURST - LEAST_BURST + 1) : 1;
        while (copies < MOST_BURST && random.nextDouble() >= LAST_COPY) {
            copies++;
        }
        int missed = 0;
        for (int i = 1; i < copies; i++) {
            missed += random.nextDouble() < design.missed() ? 1 : 0;
        }
        return missed;
    }

    private static int poisson(double mean, Random random) {
        double left = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
