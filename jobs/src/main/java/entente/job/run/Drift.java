package entente.job.run;

import entente.job.settings.Gate;
import entente.job.settings.GateLevels;
import entente.job.settings.QualitySettings;
import entente.report.QualityLine;
import entente.report.QualityLine.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far the measures of a run lie from what they usually are: their medians over the last published runs. */
final class Drift {

    private Drift() {}

    /**
     * A line for each gate; without a published run its value cannot be told, and its gates hold.
     *
     * @param lines the measures of this run
     * @param past those of the published runs, by check
     */
    static List<QualityLine> of(List<QualityLine> lines, List<Map<String, Double>> past, QualitySettings settings) {
        List<QualityLine> drifts = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            double value = lines.stream()
                    .filter(line -> line.check().equals(gate.check()))
                    .mapToDouble(QualityLine::value)
                    .findFirst()
                    .orElse(Double.NaN);
            List<Double> values = past.stream()
                    .map(measures -> measures.get(gate.check()))
                    .filter(earlier -> earlier != null)
                    .sorted()
                    .toList();
            double usual = median(values);
            GateLevels levels = settings.of(gate);
            drifts.add(new QualityLine(
                    gate.driftCheck(),
                    gate.drift(value, usual),
                    Bound.AT_MOST,
                    levels.driftWarn(),
                    levels.driftFail(),
                    values.isEmpty() ? "" : basis(value, usual, values.size())));
        }
        return drifts;
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String basis(double value, double usual, int runs) {
        return rounded(value) + " now, " + rounded(usual)
                + (runs == 1 ? " in the last published run" : " in the median of the last " + runs + " published runs");
    }

    private static String rounded(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
