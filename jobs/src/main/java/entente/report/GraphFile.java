package entente.report;

import entente.finding.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What graph files carry of an actor and of an edge, beside its ends and its weight. */
final class GraphFile {

    /** A typed attribute with the name under which tools know it; a null value is left out. */
    record Attribute<T>(String name, Type type, Function<T, Object> value) {}

    /** Names shared by GEXF and GraphML. */
    enum Type {
        STRING,
        DOUBLE,
        LONG;

        String xml() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final List<Attribute<Node>> NODES = nodes();

    static final List<Attribute<Edge>> EDGES = List.of(
            new Attribute<>("kind", Type.STRING, e -> e.kind().column()),
            new Attribute<>("sign", Type.LONG, e -> e.sign() == null ? null : (long) e.sign()),
            new Attribute<>("rawcount", Type.LONG, Edge::rawCount),
            new Attribute<>("storycount", Type.LONG, Edge::storyCount),
            new Attribute<>("associationstrength", Type.DOUBLE, e -> number(e.associationStrength())),
            new Attribute<>("npmi", Type.DOUBLE, e -> number(e.npmi())),
            new Attribute<>("qvalue", Type.DOUBLE, e -> number(e.qValue())),
            new Attribute<>("forstories", Type.LONG, Edge::forStories),
            new Attribute<>("againststories", Type.LONG, Edge::againstStories),
            new Attribute<>("contactstories", Type.LONG, Edge::contactStories),
            new Attribute<>("balance", Type.DOUBLE, e -> number(e.balance().value())));

    private GraphFile() {}

    private static List<Attribute<Node>> nodes() {
        List<Attribute<Node>> attributes = new ArrayList<>(List.of(
                new Attribute<>(
                        "kind", Type.STRING, n -> n.actor().kind().name().toLowerCase(Locale.ROOT)),
                new Attribute<>(
                        "state",
                        Type.STRING,
                        n -> n.actor().state().isEmpty() ? null : n.actor().state()),
                new Attribute<>("storycount", Type.LONG, Node::stories),
                new Attribute<>("mentioncount", Type.LONG, Node::mentions)));
        for (Measure measure : Measure.values()) {
            attributes.add(new Attribute<>(gephi(measure), Type.DOUBLE, n -> number(n.measure(measure))));
        }
        return List.copyOf(attributes);
    }

    /** Gephi's own ids where it has the measure, misspellings included, so that its panels find them. */
    private static String gephi(Measure measure) {
        return switch (measure) {
            case BETWEENNESS -> "betweenesscentrality";
            case CLOSENESS -> "closnesscentrality";
            case HARMONIC -> "harmonicclosnesscentrality";
            case EIGENVECTOR -> "eigencentrality";
            case PAGERANK -> "pageranks";
            case COMMUNITY -> "modularity_class";
            default -> measure.column();
        };
    }

    private static Object number(double value) {
        String text = Numbers.text(value);
        return text.isEmpty() ? null : text;
    }
}
