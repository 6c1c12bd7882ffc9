package entente.benchmark;

import entente.benchmark.PlantedNews.Said;
import entente.benchmark.PlantedNews.Story;
import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.change.ChangeRule;
import entente.finding.change.Changes;
import entente.finding.change.DaySpread;
import entente.finding.change.Dispersion;
import entente.finding.change.EdgeCount;
import entente.finding.change.EdgeKey;
import entente.finding.change.Snapshot;
import entente.finding.change.Subject;
import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How often changes are found where nothing changed, and how often where something did, in made-up news of two months
 * ({@link PlantedNews}). Arguments: runs, then optionally names of designs. Prints for {@code coverage.md}, design by design,
 * the share of runs with any change of an edge, any flip and any change of rank, each tested as one family, without and with
 * the dispersion by days; then for a pair of which the first month loses the share 1 - 1/factor of its stories how often that
 * is found, by the stories that it has in the second. Of that a quarter of the runs.
 */
final class NullChanges {

    private static final ChangeRule RULE = new ChangeRule(5, 0.05, 0.95);
    private static final int HALF = NewsDesign.DAYS / 2;
    private static final double[] FACTORS = {2, 3, 5};
    private static final int[] STORIES = {5, 10, 20};

    private NullChanges() {}

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[0]);
        List<String> wanted = Arrays.asList(args).subList(1, args.length);
        System.out.printf("`run NullChanges %s`%n%n", String.join(" ", args));
        System.out.println(
                "| design | dispersion of ties | of actors | any tie or alignment, plain | by days | any flip |"
                        + " any rank, plain | by days |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (NewsDesign design : NewsDesign.ALL) {
            if (wanted.isEmpty()
                    ? design.actors() <= 50
                    : wanted.contains(design.name().replace(' ', '_'))) {
                System.out.println(line(design, runs));
            }
        }
        if (wanted.isEmpty()) {
            power(runs / 4);
        }
    }

    private static String line(NewsDesign design, int runs) {
        PlantedNews news = new PlantedNews(design, PlantedNews.POPULATION);
        double[] sums = new double[7];
        for (int run = 0; run < runs; run++) {
            List<Story> stories = news.stories(1, PlantedNews.POPULATION + 1 + run);
            Map<Subject, Double> dispersion = dispersion(stories);
            List<Change> plain = changes(stories, Map.of());
            List<Change> byDay = changes(stories, dispersion);
            double[] found = {
                dispersion.get(Subject.COMENTION),
                dispersion.get(Subject.STRENGTH),
                any(plain, change -> change.kind().compareTo(ChangeKind.WEAKENED) <= 0),
                any(byDay, change -> change.kind().compareTo(ChangeKind.WEAKENED) <= 0),
                any(byDay, change -> change.kind() == ChangeKind.FLIPPED),
                any(plain, change -> change.kind() == ChangeKind.RANK),
                any(byDay, change -> change.kind() == ChangeKind.RANK)
            };
            Arrays.setAll(sums, i -> sums[i] + found[i] / runs);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.3f | %.3f | %.3f | %.3f | %.3f |",
                design.name(),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6]);
    }

    private static double any(List<Change> changes, Predicate<Change> wanted) {
        return changes.stream().anyMatch(wanted) ? 1 : 0;
    }

    /** In the plain design, of one pair a run: that which in the second month has nearest to so many stories. */
    private static void power(int runs) {
        NewsDesign design = NewsDesign.ALL.get(0);
        PlantedNews news = new PlantedNews(design, PlantedNews.POPULATION);
        System.out.println("\n| stories in the second month | times 2 | times 3 | times 5 |\n|---|---|---|---|");
        for (int wanted : STORIES) {
            double[] found = new double[FACTORS.length];
            double told = 0;
            for (int run = 0; run < runs; run++) {
                List<Story> stories = news.stories(1, PlantedNews.POPULATION + 1 + run);
                EdgeKey edge = nearest(stories, wanted);
                told += stories.stream()
                        .filter(story -> story.day() >= HALF && tells(story, edge))
                        .count();
                for (int i = 0; i < FACTORS.length; i++) {
                    found[i] += isFound(edge, weakened(stories, edge, FACTORS[i], run)) ? 1 : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f | %.2f | %.2f | %.2f |%n",
                    told / runs,
                    found[0] / runs,
                    found[1] / runs,
                    found[2] / runs);
        }
    }

    /** The first month tells of the pair in so many times fewer stories. */
    private static List<Story> weakened(List<Story> stories, EdgeKey edge, double factor, long seed) {
        Random random = new Random(seed);
        return stories.stream()
                .filter(story -> story.day() >= HALF || !tells(story, edge) || random.nextDouble() < 1 / factor)
                .toList();
    }

    private static boolean isFound(EdgeKey edge, List<Story> stories) {
        return changes(stories, dispersion(stories)).stream()
                .anyMatch(change -> change.subject() == Subject.COMENTION
                        && change.source().equals(edge.source())
                        && change.target().equals(edge.target())
                        && change.afterShare() > change.beforeShare());
    }

    private static boolean tells(Story story, EdgeKey edge) {
        return story.actors().contains(Integer.valueOf(edge.source()))
                && story.actors().contains(Integer.valueOf(edge.target()));
    }

    private static EdgeKey nearest(List<Story> stories, int wanted) {
        Snapshot second = snapshot(
                "2", stories.stream().filter(story -> story.day() >= HALF).toList());
        return second.edges().entrySet().stream()
                .filter(edge -> edge.getKey().subject() == Subject.COMENTION)
                .min(Comparator.comparingLong(edge -> Math.abs(edge.getValue().stories() - wanted)))
                .orElseThrow()
                .getKey();
    }

    /** Of the second month against the first. */
    private static List<Change> changes(List<Story> stories, Map<Subject, Double> dispersion) {
        Snapshot first = snapshot(
                "1", stories.stream().filter(story -> story.day() < HALF).toList());
        Snapshot second = snapshot(
                "2", stories.stream().filter(story -> story.day() >= HALF).toList());
        return Changes.through(List.of(first, second), second, dispersion, RULE, id -> id).stream()
                .filter(change -> !change.against().equals(WindowLength.ALL))
                .toList();
    }

    private static Snapshot snapshot(String name, List<Story> stories) {
        TreeMap<EdgeKey, EdgeCount> edges = new TreeMap<>();
        Map<String, Long> actors = new HashMap<>();
        for (Story story : stories) {
            told(story).forEach((thing, positive) -> {
                if (thing instanceof EdgeKey edge) {
                    boolean stated = edge.subject() == Subject.ALIGNMENT;
                    edges.merge(
                            edge,
                            new EdgeCount(1, stated && positive ? 1 : 0, stated && !positive ? 1 : 0, 1),
                            (x, y) -> new EdgeCount(
                                    x.stories() + y.stories(),
                                    x.positive() + y.positive(),
                                    x.negative() + y.negative(),
                                    1));
                } else {
                    actors.merge((String) thing, 1L, Long::sum);
                }
            });
        }
        Map<String, Double> strength = new HashMap<>();
        actors.forEach((actor, count) -> strength.put(actor, (double) count));
        return new Snapshot(name, stories.size(), edges, actors, Snapshot.ranks(strength, strength), List.of(), 0);
    }

    /** What a story tells of, and of alignments whether it is for the target. */
    private static Map<Object, Boolean> told(Story story) {
        Map<Object, Boolean> told = new HashMap<>();
        for (int a : story.actors()) {
            told.put(PlantedWindow.id(a), true);
            for (int b : story.actors()) {
                if (a < b) {
                    told.put(new EdgeKey(Subject.COMENTION, PlantedWindow.id(a), PlantedWindow.id(b)), true);
                }
            }
        }
        for (Said said : story.said()) {
            told.put(
                    new EdgeKey(Subject.ALIGNMENT, PlantedWindow.id(said.source()), PlantedWindow.id(said.target())),
                    said.positive());
        }
        return told;
    }

    private static Map<Subject, Double> dispersion(List<Story> stories) {
        Map<String, Map<Long, Long>> days = new TreeMap<>();
        Map<List<Object>, Map<Long, Long>> things = new HashMap<>();
        for (Story story : stories) {
            String window = story.day() < HALF ? "1" : "2";
            days.computeIfAbsent(window, key -> new TreeMap<>()).merge((long) story.day(), 1L, Long::sum);
            told(story).keySet().forEach(thing -> things.computeIfAbsent(
                            List.of(window, thing instanceof EdgeKey edge ? edge.subject() : Subject.STRENGTH, thing),
                            key -> new TreeMap<>())
                    .merge((long) story.day(), 1L, Long::sum));
        }
        List<DaySpread> spreads = new ArrayList<>();
        things.forEach((thing, byDay) -> {
            long total = byDay.values().stream().mapToLong(count -> count).sum();
            if (total >= RULE.minStories()) {
                byDay.forEach((day, count) -> spreads.add(new DaySpread(
                        (String) thing.get(0), (Subject) thing.get(1), total, day, count, count * count)));
            }
        });
        return Dispersion.of(spreads, days);
    }
}
