package entente.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places for actors that only some windows have, in a picture of the whole period: amid those it is tied to that have a
 * place, in the middle where there are none. They are strewn by the golden angle, so that no two lie upon each other.
 */
final class Placement {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double STEP = Layout.SIDE / 100;

    private Placement() {}

    /**
     * A place for each of the nodes; one that has a place keeps it.
     *
     * @param placed places by id
     */
    static Map<String, Layout.Position> of(List<Node> nodes, List<Edge> edges, Map<String, Layout.Position> placed) {
        Map<String, List<Layout.Position>> beside = new HashMap<>();
        for (Edge edge : edges) {
            beside(beside, edge.source(), placed.get(edge.target()));
            beside(beside, edge.target(), placed.get(edge.source()));
        }
        Map<String, Layout.Position> positions = new HashMap<>(placed);
        int strewn = 0;
        for (Node node : nodes) {
            String id = node.actor().id();
            if (!placed.containsKey(id)) {
                positions.put(id, strewn(amid(beside.getOrDefault(id, List.of())), ++strewn));
            }
        }
        return positions;
    }

    private static void beside(Map<String, List<Layout.Position>> beside, String actor, Layout.Position position) {
        if (position != null) {
            beside.computeIfAbsent(actor, id -> new ArrayList<>()).add(position);
        }
    }

    private static Layout.Position amid(List<Layout.Position> positions) {
        double middle = Layout.SIDE / 2;
        return new Layout.Position(
                positions.stream().mapToDouble(Layout.Position::x).average().orElse(middle),
                positions.stream().mapToDouble(Layout.Position::y).average().orElse(middle));
    }

    private static Layout.Position strewn(Layout.Position about, int number) {
        double distance = STEP * Math.sqrt(number);
        // The other sines may differ between machines.
        return new Layout.Position(
                about.x() + distance * StrictMath.cos(number * GOLDEN_ANGLE),
                about.y() + distance * StrictMath.sin(number * GOLDEN_ANGLE));
    }
}
