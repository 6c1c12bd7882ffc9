package entente.benchmark;

import entente.finding.Bounds;
import entente.finding.Incidence;
import entente.finding.IntervalRule;
import entente.finding.Measure;
import entente.finding.Order;
import entente.finding.Ranks;
import entente.finding.ReplicatePlan;
import entente.finding.Replicates;
import entente.finding.Scatter;
import entente.finding.WindowStories;
import entente.network.Network;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.PageRank;
import entente.network.centrality.Strength;
import entente.network.path.PathLength;
import entente.network.path.ShortestPaths;
import entente.tie.Balance;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Measure.PAGERANK,
            Measure.KATZ);

    private static final Set<Measure> ORDERED = EnumSet.of(Measure.STRENGTH, Measure.PAGERANK);

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

    private static final IntervalRule RULE =
            new IntervalRule(100, CONFIDENCE, MANY_STORIES, Integer.MAX_VALUE, Integer.MAX_VALUE);

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
        Map<Measure, double[]> printed = measured(network);
        Map<Measure, double[]> truth =
                measured(endless.network(present, 1, (double) window.stories() / endless.stories()));
        WindowStories stories = window.stories(network);
        ReplicatePlan plan = plan(stories.all(), simulation);
        Replicates byStory = Replicates.of(plan, replicates);
        Replicates byDay = Replicates.of(plan(stories.allByDay(), simulation), replicates);
        Map<Measure, Scatter> scatter = Replicates.scatter(byStory, byDay);
        int[] behind = plan.incidence().storiesOf();
        for (Measure measure : MEASURES) {
            double[] estimate = byStory.estimate().get(measure);
            double scale = ADDED.contains(measure) ? 1.0 / window.stories() : 1;
            Scatter alone =
                    new Scatter(estimate, List.<double[][]>of(byStory.values().get(measure)));
            for (int i = 0; i < network.size(); i++) {
                String name = measure.column();
                int actor = PlantedWindow.actor(network, i);
                tally.estimate(name, actor, estimate[i] * scale);
                if (behind[i] < MIN_STORIES) {
                    continue;
                }
                double aim = truth.get(measure)[i];
                boolean isOfMany = behind[i] >= MANY_STORIES;
                for (String row :
                        isOfMany ? List.of(name + known(behind[i]), name) : List.of(name + known(behind[i]))) {
                    value(
                            row,
                            measure,
                            actor,
                            estimate[i],
                            scatter.get(measure).value(i, CONFIDENCE),
                            printed.get(measure)[i],
                            aim,
                            scale);
                }
                if (isOfMany) {
                    value(
                            name + ", by stories alone",
                            measure,
                            actor,
                            estimate[i],
                            alone.value(i, CONFIDENCE),
                            printed.get(measure)[i],
                            aim,
                            scale);
                }
            }
            ranks(measure.column() + ", rank", printed.get(measure), truth.get(measure), scatter.get(measure), behind);
            ranks(
                    measure.column() + ", rank by stories alone",
                    printed.get(measure),
                    truth.get(measure),
                    alone,
                    behind);
            if (ORDERED.contains(measure)) {
                order(measure, printed.get(measure), truth.get(measure), scatter.get(measure), behind);
            }
        }
    }

    private static String known(int stories) {
        return stories < MANY_STORIES
                ? ", 5-9 stories"
                : stories < VERY_MANY_STORIES ? ", 10-19 stories" : ", 20 stories and more";
    }

    private void value(
            String quantity,
            Measure measure,
            int actor,
            double estimate,
            Optional<Bounds> told,
            double printed,
            double truth,
            double scale) {
        told.ifPresent(bounds -> tally.add(
                quantity,
                measure.column(),
                actor,
                estimate * scale,
                Math.min(printed, bounds.low()) * scale,
                Math.max(printed, bounds.high()) * scale,
                truth * scale));
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
                        ShortestPaths.withoutBetweenness(network, PathLength.DISTANCE, 1)
                                .harmonic()
                                .values(),
                Measure.EIGENVECTOR, new EigenvectorCentrality(network).values(),
                Measure.PAGERANK, new PageRank(network, DAMPING, PageRank.TOLERANCE).values(),
                Measure.KATZ, new KatzCentrality(network).values());
    }

    /** Of one actor by itself, among all of the network. */
    private void ranks(String name, double[] printed, double[] truth, Scatter scatter, int[] stories) {
        int[] ranks = Ranks.of(printed);
        int[] wanted = Ranks.of(truth);
        for (int i = 0; i < truth.length; i++) {
            if (stories[i] >= MANY_STORIES) {
                int actor = i;
                scatter.rank(i, RULE)
                        .ifPresent(bounds -> tally.add(
                                name,
                                Math.min(ranks[actor], bounds.low()),
                                Math.max(ranks[actor], bounds.high()),
                                wanted[actor]));
            }
        }
    }

    /** All ranks at once, among those compared. */
    private void order(Measure measure, double[] printed, double[] truth, Scatter scatter, int[] stories) {
        Order order = Order.of(measure, printed, scatter, stories, RULE);
        int[] wanted = Ranks.of(
                order.actors().stream().mapToDouble(actor -> truth[actor]).toArray());
        List<Bounds> sets = order.sets();
        boolean holds =
                IntStream.range(0, wanted.length).allMatch(i -> sets.get(i).holds(wanted[i]));
        double told = sets.stream()
                        .mapToDouble(set -> set.high() - set.low())
                        .average()
                        .orElse(0)
                / Math.max(1, sets.size() - 1);
        tally.add(measure.column() + ", all ranks at once", 0, told, holds ? 0 : -1);
        List<Integer> first = order.first();
        tally.share("by " + measure.column() + " the first are told", !first.isEmpty());
        if (!first.isEmpty()) {
            int[] all = Ranks.of(truth);
            tally.share(
                    "the first told by " + measure.column() + ": are the first",
                    first.stream().allMatch(actor -> all[actor] <= first.size()));
        }
    }
}
