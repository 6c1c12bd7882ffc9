package entente.report;

import entente.finding.Measure;
import entente.finding.Order;
import entente.finding.StabilityCoefficient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a reader is told of the order of actors: who are surely the first, and who cannot be told apart. */
public final class OrderText {

    private static final int NAMED = 5;
    private static final double PERCENT = 100;

    private OrderText() {}

    /** The sentences on the order by one measure; none where it was not asked. */
    public static List<String> of(WindowReport report, Measure measure, String confidence) {
        Order order = report.intervals().orders().get(measure);
        if (order == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(first(report, order, Double.parseDouble(confidence)));
        order.stability().ifPresent(stability -> sentences.add(stability(measure, stability)));
        return sentences;
    }

    private static String first(WindowReport report, Order order, double confidence) {
        String by = "by " + order.measure().column();
        if (!order.isCompared()) {
            return String.format(
                    Locale.ROOT,
                    "Who is first %s is not told: %,d actors have stories enough to be compared, of %,d at most.",
                    by,
                    order.actors().size(),
                    Order.MOST_ACTORS);
        }
        List<Integer> first = order.first();
        int next = first.size();
        String told = first.isEmpty()
                ? "nobody is surely first " + by
                : first.size() == 1
                        ? "the first " + by + " is " + names(report, first)
                        : "the first " + first.size() + " " + by + " are " + names(report, first)
                                + ", in whatever order";
        List<Integer> alike = order.notTellable(next);
        String then = alike.isEmpty()
                ? ""
                : "; " + (first.isEmpty() ? "" : "next, ")
                        + names(report, List.of(order.actors().get(next))) + " cannot be told apart from "
                        + names(report, alike);
        return String.format(
                Locale.ROOT,
                "With the ranks of %,d actors held at once at %s %%: %s%s.",
                order.actors().size(),
                Numbers.text(PERCENT * confidence),
                told,
                then);
    }

    private static String stability(Measure measure, StabilityCoefficient stability) {
        return String.format(
                Locale.ROOT,
                "The order of actors by %s %s: %.0f %% of the stories can be dropped (CS coefficient %.2f).",
                measure.column(),
                stability.verdict().words(),
                PERCENT * stability.value(),
                stability.value());
    }

    /** 'China, Iran, Russia and 3 more' */
    private static String names(WindowReport report, Collection<Integer> actors) {
        List<String> labels =
                actors.stream().limit(NAMED).map(actor -> label(report, actor)).toList();
        int more = actors.size() - labels.size();
        if (labels.size() == 1) {
            return labels.get(0);
        }
        String last = more > 0 ? more + " more" : labels.get(labels.size() - 1);
        return String.join(", ", more > 0 ? labels : labels.subList(0, labels.size() - 1)) + " and " + last;
    }

    private static String label(WindowReport report, int actor) {
        String id = report.standing().network().actor(actor);
        return report.nodes().stream()
                .filter(node -> node.actor().id().equals(id))
                .map(node -> node.actor().label())
                .findFirst()
                .orElse(id);
    }

    /** The sentences on strength and PageRank. */
    static List<String> all(WindowReport report, String confidence) {
        return Stream.of(Measure.STRENGTH, Measure.PAGERANK)
                .flatMap(measure -> of(report, measure, confidence).stream())
                .toList();
    }
}
