package entente.report.picture;

import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.Node;
import entente.report.WindowReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who says or does what for or against whom, as a table of signs: rows speak or act, columns are spoken of or acted on,
 * both ordered by bloc, so that blocs show as squares on the diagonal.
 *
 * @param actors those of the most stories that state something, bloc by bloc
 * @param blocs the bloc of each, 0 for none
 * @param cells what is stated, in order of rows, then columns
 */
public record AlignmentMatrix(List<Node> actors, List<Integer> blocs, List<Cell> cells) {

    /**
     * One ordered pair.
     *
     * @param row place of the source
     * @param column place of the target
     * @param edge what is stated
     */
    public record Cell(int row, int column, Edge edge) {

        /** How the source stands to the target. */
        public Side side() {
            return Side.of(edge.sign());
        }
    }

    /** The table of at most so many actors of a window. */
    public static AlignmentMatrix of(WindowReport report, int most) {
        Map<String, Long> stories = new HashMap<>();
        List<Edge> stated = report.edges().stream()
                .filter(edge ->
                        edge.kind() == EdgeKind.ALIGNMENT && !edge.source().equals(edge.target()))
                .toList();
        for (Edge edge : stated) {
            stories.merge(edge.source(), edge.storyCount(), Long::sum);
            stories.merge(edge.target(), edge.storyCount(), Long::sum);
        }
        Comparator<Node> mostStated = Comparator.comparingLong(
                        (Node node) -> -stories.get(node.actor().id()))
                .thenComparing(node -> node.actor().id());
        List<Node> actors = report.nodes().stream()
                .filter(node ->
                        node.inNetwork() && stories.containsKey(node.actor().id()))
                .sorted(mostStated)
                .limit(most)
                // Those without a bloc last.
                .sorted(Comparator.comparingInt((Node node) -> order(Cast.bloc(node, report)))
                        .thenComparing(mostStated))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        actors.forEach(node -> places.put(node.actor().id(), places.size()));
        List<Cell> cells = new ArrayList<>();
        for (Edge edge : stated) {
            Integer row = places.get(edge.source());
            Integer column = places.get(edge.target());
            if (row != null && column != null) {
                cells.add(new Cell(row, column, edge));
            }
        }
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        return new AlignmentMatrix(
                actors, actors.stream().map(node -> Cast.bloc(node, report)).toList(), List.copyOf(cells));
    }

    private static int order(int bloc) {
        return bloc == 0 ? Integer.MAX_VALUE : bloc;
    }
}
