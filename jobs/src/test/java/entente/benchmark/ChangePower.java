package entente.benchmark;

import entente.benchmark.PlantedNews.Said;
import entente.benchmark.PlantedNews.Story;
import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.change.EdgeKey;
import entente.finding.change.Snapshot;
import entente.finding.change.Subject;
import entente.finding.phase.Phase;
import entente.finding.phase.Phases;
import entente.finding.phase.WeekCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How often changes are found that were planted in made-up news ({@link PlantedNews}, design {@code plain}), by how large they
 * are and how many stories tell of them. Argument: runs of each cell. Prints for {@code coverage.md} three tables.
 *
 * <p>Ties: of a pair the first month loses the share 1 - 1/factor of its stories. Flips: two are given stories that state one of
 * the other, against it with so high a probability in the first month and for it in the second. Phases: in thirty-four weeks,
 * from the middle on, so many actors bear the names of others.
 */
final class ChangePower {

    private static final double[] FACTORS = {1, 2, 3, 5};
    private static final int[] TOLD = {5, 10, 20};
    private static final double[] SIDES = {0.5, 0.7, 0.8, 0.9, 1};
    private static final int[] STATED = {3, 5, 10, 20};
    private static final int[] RENAMED = {0, 2, 5, 10};
    private static final int LONGER = 4;
    private static final int NEAR = 2;

    private final int runs;
    private final NewsDesign design = NewsDesign.ALL.get(0);
    private final PlantedNews news = new PlantedNews(design, PlantedNews.POPULATION);

    private ChangePower(int runs) {
        this.runs = runs;
    }

    public static void main(String[] args) {
        System.out.printf("`run ChangePower %s`%n", String.join(" ", args));
        ChangePower power = new ChangePower(Integer.parseInt(args[0]));
        power.ties();
        power.flips();
        power.phases();
    }

    private List<Story> stories(int times, int run) {
        return news.stories(times, PlantedNews.POPULATION + 1 + run);
    }

    private static void row(String first, double[] shares) {
        StringBuilder row = new StringBuilder("| " + first + " |");
        for (double share : shares) {
            row.append(String.format(Locale.ROOT, " %.2f |", share));
        }
        System.out.println(row);
    }

    /** Of one pair a run: that which in the second month has nearest to so many stories. */
    private void ties() {
        System.out.println(
                "\n| stories in the second month | as before | times 2 | times 3 | times 5 |\n|---|---|---|---|---|");
        for (int wanted : TOLD) {
            double[] found = new double[FACTORS.length];
            for (int run = 0; run < runs; run++) {
                List<Story> stories = stories(1, run);
                EdgeKey edge = nearest(stories, wanted);
                for (int i = 0; i < FACTORS.length; i++) {
                    found[i] += hasGrown(edge, weakened(stories, edge, FACTORS[i], run)) ? 1.0 / runs : 0;
                }
            }
            row(Integer.toString(wanted), found);
        }
    }

    private static EdgeKey nearest(List<Story> stories, int wanted) {
        Snapshot second = PlantedChanges.snapshot(
                "2",
                stories.stream()
                        .filter(story -> story.day() >= PlantedChanges.HALF)
                        .toList());
        return second.edges().entrySet().stream()
                .filter(edge -> edge.getKey().subject() == Subject.COMENTION)
                .min(Comparator.comparingLong(edge -> Math.abs(edge.getValue().stories() - wanted)))
                .orElseThrow()
                .getKey();
    }

    /** The first month tells of the pair in so many times fewer stories. */
    private static List<Story> weakened(List<Story> stories, EdgeKey edge, double factor, long seed) {
        Random random = new Random(seed);
        int one = Integer.parseInt(edge.source());
        int other = Integer.parseInt(edge.target());
        return stories.stream()
                .filter(story -> story.day() >= PlantedChanges.HALF
                        || !story.actors().contains(one)
                        || !story.actors().contains(other)
                        || random.nextDouble() < 1 / factor)
                .toList();
    }

    private static boolean hasGrown(EdgeKey edge, List<Story> stories) {
        return PlantedChanges.changes(stories, PlantedChanges.dispersion(stories)).stream()
                .anyMatch(change -> change.subject() == Subject.COMENTION
                        && is(change, edge.source(), edge.target())
                        && change.afterShare() > change.beforeShare());
    }

    private static boolean is(Change change, String source, String target) {
        return change.source().equals(source) && change.target().equals(target);
    }

    private void flips() {
        System.out.println("\n| stories of each month that state it | on the new side .5 | .7 | .8 | .9 | 1 |\n"
                + "|---|---|---|---|---|---|");
        for (int stated : STATED) {
            double[] found = new double[SIDES.length];
            for (int run = 0; run < runs; run++) {
                List<Story> stories = stories(1, run);
                for (int i = 0; i < SIDES.length; i++) {
                    List<Story> flipped = flipped(stories, stated, SIDES[i], new Random(run));
                    found[i] += PlantedChanges.changes(flipped, PlantedChanges.dispersion(flipped)).stream()
                                    .anyMatch(change -> change.kind() == ChangeKind.FLIPPED
                                            && is(change, PlantedWindow.id(0), PlantedWindow.id(1))
                                            && change.afterShare() > change.beforeShare())
                            ? 1.0 / runs
                            : 0;
                }
            }
            row(Integer.toString(stated), found);
        }
    }

    /** The first states so often something of the second actor, and nothing else. */
    private static List<Story> flipped(List<Story> stories, int stated, double side, Random random) {
        List<Story> flipped = new ArrayList<>();
        for (Story story : stories) {
            flipped.add(new Story(
                    story.day(),
                    story.actors(),
                    story.said().stream()
                            .filter(said -> said.source() != 0 || said.target() != 1)
                            .toList()));
        }
        for (int month = 0; month < 2; month++) {
            for (int i = 0; i < stated; i++) {
                boolean isNew = random.nextDouble() < side;
                flipped.add(new Story(
                        month * PlantedChanges.HALF + random.nextInt(PlantedChanges.HALF),
                        List.of(0, 1),
                        List.of(new Said(0, 1, isNew == (month == 1)))));
            }
        }
        return flipped;
    }

    private void phases() {
        System.out.println("\n| of 50 actors so many change places | any cut | one within " + NEAR
                + " weeks of it | more cuts than one |\n|---|---|---|---|");
        int weeks = NewsDesign.DAYS * LONGER / 7;
        for (int renamed : RENAMED) {
            double[] found = new double[3];
            for (int run = 0; run < runs; run++) {
                List<Phase> phases = told(renamed(stories(LONGER, run), renamed, weeks / 2 * 7), weeks);
                boolean near = phases.stream()
                        .skip(1)
                        .anyMatch(phase -> Math.abs(Integer.parseInt(phase.firstWeek()) - weeks / 2) <= NEAR);
                found[0] += phases.size() > 1 ? 1.0 / runs : 0;
                found[1] += near ? 1.0 / runs : 0;
                found[2] += phases.size() > 2 ? 1.0 / runs : 0;
            }
            row(Integer.toString(renamed), found);
        }
    }

    /** From a day on each of the first so many actors is called by the name of the next, the last by that of the first. */
    private static List<Story> renamed(List<Story> stories, int count, int from) {
        UnaryOperator<Integer> name = actor -> actor < count ? (actor + 1) % count : actor;
        return stories.stream()
                .map(story -> story.day() < from
                        ? story
                        : new Story(
                                story.day(),
                                story.actors().stream().map(name).toList(),
                                story.said().stream()
                                        .map(said -> new Said(
                                                name.apply(said.source()), name.apply(said.target()), said.positive()))
                                        .toList()))
                .toList();
    }

    private static List<Phase> told(List<Story> stories, int weeks) {
        SortedMap<String, Long> all = new TreeMap<>();
        Map<List<Object>, Long> counts = new HashMap<>();
        for (Story story : stories) {
            if (story.day() / 7 < weeks) {
                String week = PlantedWindow.id(story.day() / 7);
                all.merge(week, 1L, Long::sum);
                PlantedChanges.told(story).forEach((thing, positive) -> {
                    if (thing instanceof EdgeKey edge) {
                        int polarity = edge.subject() == Subject.COMENTION ? 0 : positive ? 1 : -1;
                        counts.merge(List.of(week, edge.source(), edge.target(), polarity), 1L, Long::sum);
                    }
                });
            }
        }
        return Phases.of(all, most(counts), PlantedChanges.RULE.significance(), 1, id -> id);
    }

    /** Of the pairs of most stories, as a run has it. */
    private static List<WeekCount> most(Map<List<Object>, Long> counts) {
        List<WeekCount> all = counts.entrySet().stream()
                .map(entry -> new WeekCount(
                        (String) entry.getKey().get(0),
                        (String) entry.getKey().get(1),
                        (String) entry.getKey().get(2),
                        (int) entry.getKey().get(3),
                        entry.getValue()))
                .toList();
        Map<String, Long> told = all.stream()
                .collect(Collectors.groupingBy(
                        ChangePower::pair, TreeMap::new, Collectors.summingLong(WeekCount::stories)));
        List<String> ranked = told.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> kept = new HashSet<>();
        for (String kind : List.of("comention", "alignment")) {
            ranked.stream()
                    .filter(pair -> pair.startsWith(kind))
                    .limit(Phases.MOST_THINGS)
                    .forEach(kept::add);
        }
        return all.stream().filter(count -> kept.contains(pair(count))).toList();
    }

    private static String pair(WeekCount count) {
        return (count.polarity() == 0 ? "comention " : "alignment ") + count.a() + " " + count.b();
    }
}
