package entente.benchmark;

import entente.finding.Incidence;
import entente.finding.Measure;
import entente.finding.RankSet;
import entente.finding.ReplicatePlan;
import entente.finding.Replicates;
import entente.finding.SimultaneousRanks;
import entente.network.EigenvectorCentrality;
import entente.network.Network;
import entente.network.PageRank;
import entente.network.PathLength;
import entente.network.ShortestPathCentralities;
import entente.network.Strength;
import entente.tie.Balance;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Simulates one design and tallies what the intervals of ties, balances, measures and ranks hold. */
final class CoverageStudy {

    private static final Set<Measure> MEASURES = EnumSet.of(
            Measure.STRENGTH,
            Measure.STRENGTH_POS,
            Measure.STRENGTH_NEG,
            Measure.HARMONIC,
            Measure.EIGENVECTOR,
            Measure.PAGERANK);

    private static final Set<Measure> RANKED = EnumSet.of(Measure.STRENGTH, Measure.PAGERANK);

    /** Grow with the news, so that they are compared by the story. */
    private static final Set<Measure> ADDED =
            EnumSet.of(Measure.STRENGTH, Measure.STRENGTH_POS, Measure.STRENGTH_NEG, Measure.HARMONIC);

    private static final int LONG = 200;
    static final int ACTOR_SUPPORT = 3;
    private static final int MIN_STORIES = 5;
    private static final int MANY_STORIES = 10;
    private static final int VERY_MANY_STORIES = 20;
    private static final double DAMPING = 0.85;
    private static final double Z = 1.959963984540054;
    private static final double CONFIDENCE = 0.95;

    private final NewsDesign design;
    private final int replicates;
    private final CoverageTally tally;
    private final PlantedNews news;
    private final PlantedWindow endless;

    CoverageStudy(NewsDesign design, int replicates, CoverageTally tally) {
        this.design = design;
        this.replicates = replicates;
        this.tally = tally;
        this.news = new PlantedNews(design, PlantedNews.POPULATION);
        this.endless =
                new PlantedWindow(news.stories(LONG, PlantedNews.POPULATION), design.actors(), design.precision());
    }

    void simulate(int simulations) {
        for (int simulation = 0; simulation < simulations; simulation++) {
            PlantedWindow window = design.window(news, simulation);
            ties(window);
            measures(window, window.network(ACTOR_SUPPORT, design.tieSupport()), simulation);
        }
    }

    private void ties(PlantedWindow window) {
        double n = window.stories();
        double perStory = (double) window.stories() / endless.stories();
        for (int a = 0; a < design.actors(); a++) {
            for (int b = a + 1; b < design.actors(); b++) {
                int together = window.of(a, b).together.size();
                double expected = endless.of(a, b).together.size() * perStory;
                double[] wilson = wilson(together, n);
                double truth = expected / n;
                if (expected >= 1) {
                    tally.add("tie that should meet in 1 story or more: Wilson", wilson[0], wilson[1], truth);
                }
                if (together >= design.tieSupport()) {
                    tally.add("tie drawn: Wilson", wilson[0], wilson[1], truth);
                }
                if (together >= MANY_STORIES) {
                    tally.add("tie drawn, 10 stories and more: Wilson", wilson[0], wilson[1], truth);
                }
                balance(window.of(a, b), a, b);
            }
        }
    }

    private void balance(PlantedWindow.Pair pair, int a, int b) {
        Balance balance = Balance.of(pair.positive, pair.negative);
        if (pair.positive + pair.negative == 0) {
            return;
        }
        int stated = pair.positive + pair.negative;
        double read = 2 * news.positive(a, b, true) - 1;
        double written = 2 * news.positive(a, b, false) - 1;
        tally.add("balance as read: Jeffreys", balance.low(), balance.high(), read);
        if (stated >= MIN_STORIES) {
            tally.add("balance as read, 5 stories and more: Jeffreys", balance.low(), balance.high(), read);
            tally.add("balance as written, 5 stories and more: Jeffreys", balance.low(), balance.high(), written);
        }
        boolean told = balance.low() > 0 || balance.high() < 0;
        String known = stated < MIN_STORIES ? "1-4" : stated < MANY_STORIES ? "5-9" : "10 and more";
        tally.share("pair stated in " + known + " stories: its side is told", told);
        if (told) {
            tally.share(
                    "side told of a pair stated in " + known + " stories: is right", balance.low() > 0 == written > 0);
        }
    }

    private static double[] wilson(double joint, double stories) {
        double share = joint / stories;
        double centre = (share + Z * Z / (2 * stories)) / (1 + Z * Z / stories);
        double half =
                Z / (1 + Z * Z / stories) * Math.sqrt(share * (1 - share) / stories + Z * Z / (4 * stories * stories));
        return new double[] {Math.max(0, centre - half), Math.min(1, centre + half)};
    }

    private void measures(PlantedWindow window, Network network, int simulation) {
        TreeSet<Integer> present = new TreeSet<>();
        IntStream.range(0, network.size()).forEach(i -> present.add(PlantedWindow.actor(network, i)));
        double factor = (double) window.stories() / endless.stories();
        Network limit = endless.network(present, 1, factor);
        Map<Measure, double[]> truth = measured(limit);
        Replicates byStory = Replicates.of(plan(window.incidence(network, false), simulation), replicates);
        Replicates byDay = Replicates.of(plan(window.incidence(network, true), simulation), replicates);
        int[] sure = IntStream.range(0, network.size())
                .filter(i -> window.storiesOf(PlantedWindow.actor(network, i)) >= MIN_STORIES)
                .toArray();
        for (Measure measure : MEASURES) {
            String name = measure.column();
            double[][] story = byStory.values().get(measure);
            double[][] day = byDay.values().get(measure);
            double[] estimate = byStory.estimate().get(measure);
            double scale = ADDED.contains(measure) ? 1.0 / window.stories() : 1;
            for (int i = 0; i < network.size(); i++) {
                tally.estimate(name, PlantedWindow.actor(network, i), estimate[i] * scale);
            }
            for (int i : sure) {
                int actor = PlantedWindow.actor(network, i);
                double[] draws = column(story, i);
                double error = logError(draws);
                double larger = Math.max(error, logError(column(day, i)));
                Arrays.sort(draws);
                double value = estimate[i] * scale;
                double aim = truth.get(measure)[i] * scale;
                if (error > 0) {
                    add(name + ", " + known(window.storiesOf(actor)), name, actor, value, error, aim);
                    add(name + ": log-normal", name, actor, value, error, aim);
                    add(name + ": log-normal, larger of stories and days", name, actor, value, larger, aim);
                    tally.add(
                            name + ": percentile",
                            name,
                            actor,
                            value,
                            quantile(draws, 0.025) * scale,
                            quantile(draws, 0.975) * scale,
                            aim);
                }
            }
            if (RANKED.contains(measure)) {
                ranks(name + " ranks", estimate, story, truth.get(measure), sure);
                ranks(name + " ranks by days", estimate, day, truth.get(measure), sure);
            }
        }
    }

    private static String known(int stories) {
        return stories < MANY_STORIES
                ? "5-9 stories: log-normal"
                : stories < VERY_MANY_STORIES ? "10-19 stories: log-normal" : "20 stories and more: log-normal";
    }

    private void add(String quantity, String measure, int actor, double value, double error, double truth) {
        tally.add(quantity, measure, actor, value, value * Math.exp(-Z * error), value * Math.exp(Z * error), truth);
    }

    private ReplicatePlan plan(Incidence incidence, int simulation) {
        return new ReplicatePlan(incidence, MEASURES, DAMPING, simulation);
    }

    private static Map<Measure, double[]> measured(Network network) {
        return Map.of(
                Measure.STRENGTH, Strength.of(network).values(),
                Measure.STRENGTH_POS, Strength.positive(network).values(),
                Measure.STRENGTH_NEG, Strength.negative(network).values(),
                Measure.HARMONIC,
                        ShortestPathCentralities.withoutBetweenness(network, PathLength.DISTANCE, 1)
                                .harmonic()
                                .values(),
                Measure.EIGENVECTOR, new EigenvectorCentrality(network).values(),
                Measure.PAGERANK, new PageRank(network, DAMPING, PageRank.TOLERANCE).values());
    }

    private static double[] column(double[][] replicates, int actor) {
        return Arrays.stream(replicates).mapToDouble(values -> values[actor]).toArray();
    }

    /** Standard deviation of the logarithms; not-a-number where some replicate has nothing. */
    private static double logError(double[] values) {
        double mean = Arrays.stream(values).map(Math::log).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(x -> Math.log(x) - mean)
                .map(x -> x * x)
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return sorted[below] + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below]);
    }

    private void ranks(String name, double[] estimate, double[][] values, double[] truth, int[] sure) {
        double[] logs = logs(estimate, sure);
        double[][] all = Arrays.stream(values).map(row -> logs(row, sure)).toArray(double[][]::new);
        int[] rank = ranks(logs(truth, sure));
        int[][] drawn = Arrays.stream(all).map(CoverageStudy::ranks).toArray(int[][]::new);
        SimultaneousRanks simultaneous = SimultaneousRanks.of(logs, all, CONFIDENCE);
        List<RankSet> sets = simultaneous.sets();
        boolean holds = true;
        for (int i = 0; i < sure.length; i++) {
            int at = i;
            double[] own =
                    Arrays.stream(drawn).mapToDouble(row -> row[at]).sorted().toArray();
            tally.add(
                    name + ", one: percentile",
                    Math.floor(quantile(own, 0.025)),
                    Math.ceil(quantile(own, 0.975)),
                    rank[i]);
            holds &= sets.get(i).low() <= rank[i] && rank[i] <= sets.get(i).high();
        }
        double told =
                sets.stream().mapToInt(set -> set.high() - set.low()).average().orElse(0) / (sure.length - 1);
        tally.add(name + ", all at once: simultaneous", 0, told, holds ? 0 : -1);
    }

    private static double[] logs(double[] values, int[] of) {
        return IntStream.of(of)
                .mapToDouble(i -> Math.log(Math.max(values[i], 1e-12)))
                .toArray();
    }

    private static int[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .mapToInt(value -> {
                    int place = Arrays.binarySearch(sorted, value);
                    while (place + 1 < sorted.length && sorted[place + 1] == value) {
                        place++;
                    }
                    return sorted.length - place;
                })
                .toArray();
    }
}
