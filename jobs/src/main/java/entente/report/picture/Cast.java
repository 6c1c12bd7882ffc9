package entente.report.picture;

import entente.finding.Measure;
import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.Group;
import entente.report.Node;
import entente.report.RelationLine;
import entente.report.WindowReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The actors and pairs of a window that a picture or a page has room for.
 *
 * @param actors the most central of the network by PageRank, first to last
 * @param pairs of these, what states something or beats chance before the rest, then by stories
 * @param actorsInAll actors of the network
 */
public record Cast(List<Node> actors, List<Pair> pairs, int actorsInAll) {

    private static final Comparator<Pair> MOST_TOLD = Comparator.comparing(
                    (Pair pair) -> pair.side() == Side.NONE && !pair.beatsChance())
            .thenComparingLong(pair -> -(pair.storiesTogether() + pair.storiesStated()))
            .thenComparing(pair -> pair.a().actor().id())
            .thenComparing(pair -> pair.b().actor().id());

    /** The most central actors of a window, at most so many, and what joins them, at most so many pairs. */
    public static Cast of(WindowReport report, int mostActors, int mostPairs) {
        List<Node> ranked = report.byRank(Measure.PAGERANK);
        List<Node> actors = ranked.subList(0, Math.min(mostActors, ranked.size()));
        Map<String, Node> byId = new HashMap<>();
        actors.forEach(node -> byId.put(node.actor().id(), node));
        Map<List<String>, Edge> together = new HashMap<>();
        Map<List<String>, RelationLine> relations = new HashMap<>();
        TreeMap<String, List<String>> ends = new TreeMap<>();
        for (Edge edge : report.edges()) {
            if (edge.kind() == EdgeKind.COMENTION
                    && byId.containsKey(edge.source())
                    && byId.containsKey(edge.target())) {
                List<String> pair = List.of(edge.source(), edge.target());
                together.put(pair, edge);
                ends.put(edge.source() + "|" + edge.target(), pair);
            }
        }
        for (RelationLine line : report.relations()) {
            List<String> pair = List.of(line.relation().a(), line.relation().b());
            if (byId.containsKey(pair.get(0)) && byId.containsKey(pair.get(1))) {
                relations.put(pair, line);
                ends.put(pair.get(0) + "|" + pair.get(1), pair);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        ends.values()
                .forEach(pair -> pairs.add(new Pair(
                        byId.get(pair.get(0)), byId.get(pair.get(1)), together.get(pair), relations.get(pair))));
        pairs.sort(MOST_TOLD);
        return new Cast(
                List.copyOf(actors), List.copyOf(pairs.subList(0, Math.min(mostPairs, pairs.size()))), ranked.size());
    }

    /** The bloc of an actor, from 1; 0 where it stands in none or alone. */
    public static int bloc(Node node, WindowReport report) {
        double bloc = node.measure(Measure.BLOC);
        if (Double.isNaN(bloc)) {
            return 0;
        }
        boolean alone = report.groups().stream()
                .anyMatch(group -> group.kind() == Group.Kind.BLOC
                        && group.id() == (int) bloc
                        && group.members().size() < 2);
        return alone ? 0 : (int) bloc;
    }
}
