package entente.finding.change;

import entente.finding.Measure;
import entente.finding.Standing;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.TieCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is compared of one window: counts by story, ranks, blocs.
 *
 * @param window its name
 * @param stories how many it holds
 * @param edges told of at least once
 * @param actors stories that mention each actor
 * @param ranks of the actors of its network, by strength and by PageRank
 * @param blocs members of each, in order of ids
 * @param unlisted the most stories in which a pair can have met that is not among the edges, since its ties were kept from a
 *     support on; 0 where every pair is known
 */
public record Snapshot(
        String window,
        long stories,
        SortedMap<EdgeKey, EdgeCount> edges,
        Map<String, Long> actors,
        Map<Subject, Map<String, Rank>> ranks,
        List<List<String>> blocs,
        long unlisted) {

    /** Of a window as it was counted and measured. */
    public static Snapshot of(
            String window,
            long stories,
            Collection<TieCount> ties,
            Collection<AlignmentCount> alignments,
            Collection<ActorCount> actors,
            Standing standing) {
        SortedMap<EdgeKey, EdgeCount> edges = new TreeMap<>();
        for (TieCount tie : ties) {
            if (tie.stories() > 0) {
                edges.put(
                        new EdgeKey(Subject.COMENTION, tie.a(), tie.b()),
                        new EdgeCount(tie.stories(), 0, 0, tie.sources()));
            }
        }
        for (AlignmentCount count : alignments) {
            edges.put(
                    new EdgeKey(count.contact() ? Subject.CONTACT : Subject.ALIGNMENT, count.source(), count.target()),
                    count.contact()
                            ? new EdgeCount(count.stories(), 0, 0, count.sources())
                            : new EdgeCount(count.stories(), count.positive(), count.negative(), count.sources()));
        }
        Map<String, Long> mentioned = new HashMap<>();
        actors.forEach(actor -> mentioned.put(actor.actor(), actor.stories()));
        return new Snapshot(
                window,
                stories,
                edges,
                mentioned,
                ranks(byActor(standing, Measure.STRENGTH), byActor(standing, Measure.PAGERANK)),
                blocs(byActor(standing, Measure.BLOC)),
                0);
    }

    /** The ranks of actors by their values. */
    public static Map<Subject, Map<String, Rank>> ranks(Map<String, Double> strength, Map<String, Double> pageRank) {
        return Map.of(Subject.STRENGTH, Rank.of(strength), Subject.PAGERANK, Rank.of(pageRank));
    }

    private static Map<String, Double> byActor(Standing standing, Measure measure) {
        Map<String, Double> values = new HashMap<>();
        double[] scores = standing.values().get(measure);
        for (int i = 0; i < scores.length; i++) {
            values.put(standing.network().actor(i), scores[i]);
        }
        return values;
    }

    /** The members of each group, the groups in order of their numbers; an actor without number stands in none. */
    public static List<List<String>> blocs(Map<String, Double> numbers) {
        SortedMap<Double, List<String>> members = new TreeMap<>();
        new TreeMap<>(numbers).forEach((actor, number) -> {
            if (!Double.isNaN(number)) {
                members.computeIfAbsent(number, key -> new ArrayList<>()).add(actor);
            }
        });
        return List.copyOf(members.values());
    }

    /** The same without these kinds of edge, without ranks, without blocs, where they must not be compared. */
    public Snapshot without(Set<Subject> subjects) {
        SortedMap<EdgeKey, EdgeCount> kept = new TreeMap<>(edges);
        kept.keySet().removeIf(edge -> subjects.contains(edge.subject()));
        Map<Subject, Map<String, Rank>> ranked = new HashMap<>(ranks);
        ranked.keySet().removeAll(subjects);
        return new Snapshot(
                window,
                stories,
                kept,
                actors,
                ranked,
                subjects.contains(Subject.BLOC) ? List.of() : blocs,
                subjects.contains(Subject.COMENTION) ? 0 : unlisted);
    }

    /** How often an edge is told of; of a co-mention that is not listed, the most that can be. */
    EdgeCount count(EdgeKey edge) {
        EdgeCount count = edges.get(edge);
        if (count != null) {
            return count;
        }
        boolean hidden = unlisted > 0 && edge.subject() == Subject.COMENTION;
        return hidden && actors.containsKey(edge.source()) && actors.containsKey(edge.target())
                ? new EdgeCount(unlisted, 0, 0, 0)
                : EdgeCount.NONE;
    }

    /** Several windows as one; ranks and blocs cannot be added and are left out. */
    static Snapshot sum(String name, Collection<Snapshot> windows) {
        SortedMap<EdgeKey, EdgeCount> edges = new TreeMap<>();
        Map<String, Long> actors = new HashMap<>();
        long stories = 0;
        for (Snapshot window : windows) {
            stories += window.stories;
            window.edges.forEach((edge, count) -> edges.merge(edge, count, EdgeCount::plus));
            window.actors.forEach((actor, count) -> actors.merge(actor, count, Long::sum));
        }
        return new Snapshot(name, stories, edges, actors, Map.of(), List.of(), 0);
    }

    /** What the other windows of a sum hold, where they share no day with this one. */
    Snapshot without(Snapshot part) {
        SortedMap<EdgeKey, EdgeCount> rest = new TreeMap<>();
        edges.forEach((edge, count) -> {
            EdgeCount left = count.minus(part.edges.getOrDefault(edge, EdgeCount.NONE));
            if (left.stories() > 0) {
                rest.put(edge, left);
            }
        });
        Map<String, Long> mentioned = new HashMap<>();
        actors.forEach((actor, count) -> mentioned.put(actor, count - part.actors.getOrDefault(actor, 0L)));
        return new Snapshot(window, stories - part.stories, rest, mentioned, Map.of(), List.of(), 0);
    }
}
