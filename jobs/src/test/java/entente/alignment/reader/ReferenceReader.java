package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import java.util.function.IntToDoubleFunction;

/** The reader by the formulas of the papers, in double precision, one loop a sum: what the fast one must agree with. */
final class ReferenceReader {

    private final ReaderWeights weights;
    private final int layers;

    ReferenceReader(ReaderWeights weights, int layers) {
        this.weights = weights;
        this.layers = layers;
    }

    /** Shares of none, for, against of a pair. */
    double[] stances(Encoding encoding, MarkedPair pair) {
        double[][] x = encode(encoding);
        double[] p = mean(x, encoding.actors().get(pair.source()));
        double[] q = mean(x, encoding.actors().get(pair.target()));
        int[] gap = encoding.between(pair.source(), pair.target());
        int[] pieces = new int[gap[1] - gap[0]];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = gap[0] + i;
        }
        double[] both = new double[p.length];
        for (int j = 0; j < both.length; j++) {
            both[j] = p[j] * q[j];
        }
        double[] facts = new double[pair.facts().length];
        for (int j = 0; j < facts.length; j++) {
            facts[j] = pair.facts()[j];
        }
        double[] hidden = new double[TinyReader.HIDDEN];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = gelu(weights.get("head.bias").values()[i]
                    + dot("head.source", i, p)
                    + dot("head.target", i, q)
                    + dot("head.product", i, both)
                    + dot("head.between", i, mean(x, pieces))
                    + dot("head.sentence", i, x[0])
                    + dot("head.facts", i, facts));
        }
        double[] out = linear(hidden, "head.out");
        double sum = Math.exp(out[0]) + Math.exp(out[1]) + Math.exp(out[2]);
        return new double[] {Math.exp(out[0]) / sum, Math.exp(out[1]) / sum, Math.exp(out[2]) / sum};
    }

    private static double[] mean(double[][] x, int[] pieces) {
        double[] mean = new double[x[0].length];
        for (int piece : pieces) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += x[piece][j] / pieces.length;
            }
        }
        return mean;
    }

    private double[][] encode(Encoding encoding) {
        int size = encoding.ids().length;
        double[][] x = new double[size][];
        float[] word = new float[TinyReader.WIDTH];
        for (int t = 0; t < size; t++) {
            WordTable.bundled().read(encoding.ids()[t], word);
            float[] place = weights.get("embed.place").row(t);
            float[] mark = weights.get("embed.mark").row(encoding.marks()[t]);
            x[t] = normed(j -> (double) word[j] + place[j] + mark[j], "embed.norm");
        }
        for (int i = 0; i < layers; i++) {
            x = layer(x, "layer." + i);
        }
        return x;
    }

    private double[][] layer(double[][] x, String name) {
        int size = x.length;
        int each = TinyReader.WIDTH / TinyReader.HEADS;
        double[][] asks = new double[size][];
        double[][] answers = new double[size][];
        double[][] tells = new double[size][];
        for (int t = 0; t < size; t++) {
            asks[t] = linear(x[t], name + ".query");
            answers[t] = linear(x[t], name + ".key");
            tells[t] = linear(x[t], name + ".value");
        }
        double[][] y = new double[size][];
        for (int t = 0; t < size; t++) {
            double[] seen = new double[TinyReader.WIDTH];
            for (int head = 0; head < TinyReader.HEADS; head++) {
                double[] share = new double[size];
                double sum = 0;
                for (int u = 0; u < size; u++) {
                    double score = 0;
                    for (int j = head * each; j < (head + 1) * each; j++) {
                        score += asks[t][j] * answers[u][j];
                    }
                    share[u] = Math.exp(score / Math.sqrt(each));
                    sum += share[u];
                }
                for (int u = 0; u < size; u++) {
                    for (int j = head * each; j < (head + 1) * each; j++) {
                        seen[j] += share[u] / sum * tells[u][j];
                    }
                }
            }
            double[] old = x[t];
            double[] gathered = linear(seen, name + ".attention");
            double[] first = normed(j -> old[j] + gathered[j], name + ".norm1");
            double[] wide = linear(first, name + ".widen");
            for (int j = 0; j < wide.length; j++) {
                wide[j] = gelu(wide[j]);
            }
            double[] narrow = linear(wide, name + ".narrow");
            y[t] = normed(j -> first[j] + narrow[j], name + ".norm2");
        }
        return y;
    }

    private double[] normed(IntToDoubleFunction x, String name) {
        double mean = 0;
        double variance = 0;
        for (int j = 0; j < TinyReader.WIDTH; j++) {
            mean += x.applyAsDouble(j) / TinyReader.WIDTH;
        }
        for (int j = 0; j < TinyReader.WIDTH; j++) {
            variance += Math.pow(x.applyAsDouble(j) - mean, 2) / TinyReader.WIDTH;
        }
        double[] normed = new double[TinyReader.WIDTH];
        for (int j = 0; j < TinyReader.WIDTH; j++) {
            normed[j] = (x.applyAsDouble(j) - mean)
                            / Math.sqrt(variance + 1e-12)
                            * weights.get(name + ".scale").values()[j]
                    + weights.get(name + ".shift").values()[j];
        }
        return normed;
    }

    private double[] linear(double[] x, String name) {
        float[] bias = weights.get(name + ".bias").values();
        double[] y = new double[bias.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = bias[i] + dot(name, i, x);
        }
        return y;
    }

    private double dot(String name, int row, double[] x) {
        float[] w = weights.get(name).row(row);
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += w[j] * x[j];
        }
        return sum;
    }

    /** By the error function as a sum of its series, which converges wherever the tests go. */
    private static double gelu(double x) {
        double z = x / Math.sqrt(2);
        double term = z;
        double sum = z;
        for (int n = 1; n < 200; n++) {
            term *= -z * z / n;
            sum += term / (2 * n + 1);
        }
        double erf = Math.abs(z) > 4 ? Math.signum(z) : 2 / Math.sqrt(Math.PI) * sum;
        return 0.5 * x * (1 + erf);
    }
}
