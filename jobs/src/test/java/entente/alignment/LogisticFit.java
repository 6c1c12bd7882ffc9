package entente.alignment;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Multinomial logistic regression with two weighed outcomes and a third of weight 0, ridge penalty, by limited-memory BFGS. */
final class LogisticFit implements DiffFunction {

    private static final int OUTCOMES = 2;

    /** Half the inverse variance that the prior gives each weight. */
    private static final double RIDGE = 5;

    private static final int ITERATIONS = 120;
    private static final int MEMORY = 10;
    private static final double TOLERANCE = 1e-4;

    private final double[][] values;
    private final int[][] indices;
    private final List<Case> cases;
    private final int features;
    private double[] at;
    private double value;
    private double[] gradient;

    /**
     * @param truth 0 or 1 for the weighed outcomes, 2 for the third
     * @param weight how much it counts
     */
    record Case(Map<String, Double> features, int truth, double weight) {}

    private LogisticFit(List<Case> cases, Map<String, Integer> index) {
        this.cases = cases;
        features = index.size();
        values = new double[cases.size()][];
        indices = new int[cases.size()][];
        for (int i = 0; i < values.length; i++) {
            List<Map.Entry<String, Double>> known = new TreeMap<>(cases.get(i).features())
                    .entrySet().stream()
                            .filter(e -> index.containsKey(e.getKey()))
                            .toList();
            values[i] = known.stream().mapToDouble(Map.Entry::getValue).toArray();
            indices[i] = known.stream().mapToInt(e -> index.get(e.getKey())).toArray();
        }
    }

    /** The weights of the features that matter most, of those that at least so many cases have. */
    static Map<String, double[]> fit(List<Case> cases, int minCount, int maxFeatures) {
        Map<String, int[]> counts = new TreeMap<>();
        cases.forEach(c -> c.features().keySet().forEach(f -> counts.computeIfAbsent(f, k -> new int[1])[0]++));
        List<String> known = counts.entrySet().stream()
                .filter(e -> e.getValue()[0] >= minCount)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, double[]> all = solve(cases, known);
        Map<String, Double> squares = new HashMap<>();
        cases.forEach(c -> c.features().forEach((f, v) -> squares.merge(f, v * v, Double::sum)));
        List<String> ranked = new ArrayList<>(known);
        ranked.sort(Comparator.<String>comparingDouble(f -> -importance(all.get(f), squares.get(f)))
                .thenComparing(f -> f));
        return solve(cases, ranked.subList(0, Math.min(maxFeatures, ranked.size())));
    }

    private static double importance(double[] weights, double squares) {
        return Math.max(Math.abs(weights[0]), Math.abs(weights[1])) * Math.sqrt(squares);
    }

    private static Map<String, double[]> solve(List<Case> cases, List<String> known) {
        Map<String, Integer> index = new HashMap<>();
        known.forEach(f -> index.put(f, index.size()));
        LogisticFit fit = new LogisticFit(cases, index);
        QNMinimizer minimizer = new QNMinimizer(MEMORY);
        minimizer.shutUp();
        double[] weights = minimizer.minimize(fit, TOLERANCE, new double[OUTCOMES * known.size()], ITERATIONS);
        Map<String, double[]> named = new HashMap<>();
        index.forEach((f, i) -> named.put(f, new double[] {weights[OUTCOMES * i], weights[OUTCOMES * i + 1]}));
        return named;
    }

    @Override
    public int domainDimension() {
        return OUTCOMES * features;
    }

    @Override
    public double valueAt(double[] weights) {
        evaluate(weights);
        return value;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
        evaluate(weights);
        return gradient.clone();
    }

    private void evaluate(double[] weights) {
        if (Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        value = 0;
        gradient = new double[OUTCOMES * features];
        for (int i = 0; i < values.length; i++) {
            double[] score = new double[OUTCOMES + 1];
            for (int k = 0; k < values[i].length; k++) {
                for (int o = 0; o < OUTCOMES; o++) {
                    score[o] += values[i][k] * weights[OUTCOMES * indices[i][k] + o];
                }
            }
            double[] p = softmax(score);
            Case c = cases.get(i);
            value -= c.weight() * Math.log(Math.max(p[c.truth()], 1e-300));
            for (int o = 0; o < OUTCOMES; o++) {
                double pull = c.weight() * (p[o] - (c.truth() == o ? 1 : 0));
                for (int k = 0; k < values[i].length; k++) {
                    gradient[OUTCOMES * indices[i][k] + o] += pull * values[i][k];
                }
            }
        }
        for (int w = 0; w < weights.length; w++) {
            value += RIDGE * weights[w] * weights[w];
            gradient[w] += 2 * RIDGE * weights[w];
        }
    }

    private static double[] softmax(double[] score) {
        double top = Math.max(Math.max(score[0], score[1]), score[2]);
        double total = 0;
        double[] p = new double[score.length];
        for (int o = 0; o < p.length; o++) {
            p[o] = Math.exp(score[o] - top);
            total += p[o];
        }
        for (int o = 0; o < p.length; o++) {
            p[o] /= total;
        }
        return p;
    }

    static double[] probabilities(Map<String, double[]> weights, Map<String, Double> features) {
        double[] score = new double[OUTCOMES + 1];
        new TreeMap<>(features).forEach((f, v) -> {
            double[] w = weights.get(f);
            for (int o = 0; w != null && o < OUTCOMES; o++) {
                score[o] += v * w[o];
            }
        });
        return softmax(score);
    }
}
