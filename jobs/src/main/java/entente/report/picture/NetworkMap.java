package entente.report.picture;

import entente.finding.Measure;
import entente.report.Layout;
import entente.report.Node;
import entente.report.WindowReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Where everything stands on the map of a network: a spring layout of what is drawn, stretched to the map, dots moved apart, names placed. The same cast and seed give the same map.
 *
 * @param width in pixels
 * @param height in pixels
 * @param lines the most told last, so that they lie above the others
 * @param dots the most central first
 * @param labels of those dots for whose names there is room
 */
public record NetworkMap(double width, double height, List<Line> lines, List<Dot> dots, List<Label> labels) {

    private static final double MARGIN = 70;

    /** Draws a cast of a window. */
    public static NetworkMap of(WindowReport report, Cast cast, long seed) {
        int n = cast.actors().size();
        double width = Math.min(1500, Math.max(760, 130 * Math.sqrt(n)));
        double height = Math.rint(width * 0.66);
        List<Dot> dots = Spread.of(dots(report, cast, width, height, seed), width, height);
        Map<String, Dot> byId = new HashMap<>();
        dots.forEach(dot -> byId.put(dot.node().actor().id(), dot));
        List<Line> lines = new ArrayList<>();
        for (Pair pair : cast.pairs()) {
            Dot from = byId.get(pair.a().actor().id());
            Dot to = byId.get(pair.b().actor().id());
            double stories = Math.max(pair.storiesTogether(), pair.storiesStated() + pair.contacts());
            lines.add(0, new Line(pair, from, to, Math.min(7, 0.6 + 0.55 * Math.sqrt(stories))));
        }
        return new NetworkMap(width, height, List.copyOf(lines), dots, Labels.of(dots, width, height));
    }

    private static List<Dot> dots(WindowReport report, Cast cast, double width, double height, long seed) {
        Map<String, Layout.Position> positions = Springs.of(cast, seed);
        double strongest =
                cast.actors().stream().mapToDouble(NetworkMap::strength).max().orElse(0);
        double scale = cast.actors().size() > 150 ? 0.75 : 1;
        double[] x = ordered(positions, Layout.Position::x);
        double[] y = ordered(positions, Layout.Position::y);
        List<Dot> dots = new ArrayList<>();
        for (Node node : cast.actors()) {
            Layout.Position position = positions.get(node.actor().id());
            double share = strongest > 0 ? strength(node) / strongest : 0;
            dots.add(new Dot(
                    dots.size(),
                    node,
                    Cast.bloc(node, report),
                    within(position.x(), x, width),
                    within(position.y(), y, height),
                    scale * (6 + 18 * Math.sqrt(share))));
        }
        return dots;
    }

    private static double strength(Node node) {
        double strength = node.measure(Measure.STRENGTH);
        return Double.isNaN(strength) ? 0 : strength;
    }

    private static double[] ordered(Map<String, Layout.Position> positions, ToDoubleFunction<Layout.Position> axis) {
        return positions.values().stream().mapToDouble(axis).sorted().toArray();
    }

    /**
     * Half by place and half by rank along the axis: springs crowd the middle and leave the rim to the few who have one tie,
     * and names need room.
     */
    private static double within(double value, double[] ordered, double side) {
        int last = ordered.length - 1;
        double span = ordered[last] - ordered[0];
        if (span == 0) {
            return side / 2;
        }
        double place = (value - ordered[0]) / span;
        double rank = (double) Arrays.binarySearch(ordered, value) / last;
        return MARGIN + (0.45 * place + 0.55 * rank) * (side - 2 * MARGIN);
    }
}
