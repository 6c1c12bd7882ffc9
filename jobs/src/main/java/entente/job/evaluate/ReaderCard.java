package entente.job.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import entente.alignment.reader.Fitting.Fitted;
import entente.alignment.reader.ReaderTrainer.Plan;
import entente.alignment.reader.Verdicts;
import entente.alignment.reader.Verdicts.Bin;
import entente.alignment.reader.Verdicts.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the fitted weights are made of and how good they are on articles that they were not fitted to. */
public final class ReaderCard {

    /** The least confidence that a run writes. */
    private static final double FLOOR = 0.1;

    /** So often an alignment that the network counts should be right. */
    private static final double WANTED = 0.8;

    private static final double[] THRESHOLDS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final Map<String, Object> card = new LinkedHashMap<>();

    /**
     * A card.
     *
     * @param plan of the fit, or null where the weights are a mean of others
     * @param gold names of the files of marked sentences, that which judges first
     * @param files name of each file and its SHA-256
     * @param counts what was read of the gold, by name
     */
    public ReaderCard(
            Fitted fitted,
            Plan plan,
            int folds,
            List<String> gold,
            Map<String, String> files,
            Map<String, Integer> counts) {
        List<Point> curve = fitted.verdicts().curve();
        List<Bin> bins = fitted.verdicts().reliability(FLOOR);
        card.put("weights", fitted.weights().fingerprint());
        card.put("gold", gold);
        card.put("files", files);
        card.put("counts", counts);
        if (plan != null) {
            card.put("layers", plan.layers());
            card.put("epochs", plan.epochs());
            card.put("seed", plan.seed());
        }
        card.put("folds", folds);
        card.put("best", point(Verdicts.best(curve)));
        card.put("counted", point(Verdicts.at(curve, WANTED)));
        List<Map<String, Object>> points = new ArrayList<>();
        for (double threshold : THRESHOLDS) {
            Verdicts.least(curve, threshold)
                    .ifPresent(p -> points.add(point(new Point(threshold, p.precision(), p.recall()))));
        }
        card.put("curve", points);
        card.put("calibrationError", rounded(Verdicts.error(bins)));
        card.put(
                "reliability",
                bins.stream()
                        .map(bin -> Map.of(
                                "from", rounded(bin.from()),
                                "count", bin.count(),
                                "mean", rounded(bin.mean()),
                                "right", rounded(bin.right())))
                        .map(java.util.TreeMap::new)
                        .toList());
    }

    private static Map<String, Object> point(Point point) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("threshold", rounded(point.threshold()));
        map.put("precision", rounded(point.precision()));
        map.put("recall", rounded(point.recall()));
        map.put("f1", rounded(point.f1()));
        return map;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    public String json() {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(card) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public String markdown() {
        StringBuilder text = new StringBuilder("# The weights of the reader\n\n");
        text.append("Digest `").append(card.get("weights")).append("`.\n\n");
        String made = card.containsKey("seed")
                ? "Fitted by `entente train`: " + card.get("layers") + " layers, " + card.get("epochs")
                        + " epochs, seed " + card.get("seed")
                : "The mean of the fitted weights named here, taken by `entente train --mean`";
        text.append(made).append(", ").append(card.get("folds")).append(" fold(s) by article.\n\n");
        text.append("| data | SHA-256 |\n|---|---|\n");
        ((Map<String, String>) card.get("files")).forEach((name, digest) -> text.append("| ")
                .append(name)
                .append(" | `")
                .append(digest)
                .append("` |\n"));
        text.append("\n| counted | |\n|---|---|\n");
        ((Map<String, Integer>) card.get("counts")).forEach((name, count) -> text.append("| ")
                .append(name)
                .append(" | ")
                .append(count)
                .append(" |\n"));
        text.append("\nOn articles kept aside, the program's own mentions, recall of all required events:\n\n");
        text.append("| threshold | precision | recall | F1 |\n|---|---|---|---|\n");
        ((List<Map<String, Object>>) card.get("curve")).forEach(point -> row(text, point, ""));
        row(text, (Map<String, Object>) card.get("best"), " (best F1)");
        row(text, (Map<String, Object>) card.get("counted"), " (precision .80)");
        text.append("\nExpected calibration error of what is written: ")
                .append(card.get("calibrationError"))
                .append(".\n\n| confidence from | verdicts | mean | right |\n|---|---|---|---|\n");
        ((List<Map<String, Object>>) card.get("reliability"))
                .forEach(bin -> text.append(String.format(
                        Locale.ROOT,
                        "| %.1f | %d | %.3f | %.3f |%n",
                        number(bin.get("from")),
                        ((Number) bin.get("count")).intValue(),
                        number(bin.get("mean")),
                        number(bin.get("right")))));
        return text.toString();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void row(StringBuilder text, Map<String, Object> point, String note) {
        text.append(String.format(
                Locale.ROOT,
                "| %.3f%s | %.3f | %.3f | %.3f |%n",
                number(point.get("threshold")),
                note,
                number(point.get("precision")),
                number(point.get("recall")),
                number(point.get("f1"))));
    }
}
