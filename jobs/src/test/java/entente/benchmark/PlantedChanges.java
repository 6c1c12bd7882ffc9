package entente.benchmark;

import entente.benchmark.PlantedNews.Said;
import entente.benchmark.PlantedNews.Story;
import entente.finding.change.Change;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Two months of made-up news ({@link PlantedNews}), held against each other as a run does. */
final class PlantedChanges {

    static final ChangeRule RULE = new ChangeRule(5, 0.05, 0.95);

    /** From this day on the second month lasts. */
    static final int HALF = NewsDesign.DAYS / 2;

    private PlantedChanges() {}

    /** Of the second month against the first. */
    static List<Change> changes(List<Story> stories, Map<Subject, Double> dispersion) {
        Snapshot first = snapshot(
                "1", stories.stream().filter(story -> story.day() < HALF).toList());
        Snapshot second = snapshot(
                "2", stories.stream().filter(story -> story.day() >= HALF).toList());
        return Changes.through(List.of(first, second), second, dispersion, RULE, id -> id).stream()
                .filter(change -> !change.against().equals(WindowLength.ALL))
                .toList();
    }

    static Snapshot snapshot(String name, List<Story> stories) {
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
    static Map<Object, Boolean> told(Story story) {
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

    static Map<Subject, Double> dispersion(List<Story> stories) {
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
