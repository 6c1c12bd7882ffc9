package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import java.util.ArrayList;
import java.util.List;

/**
 * From the vectors of a sentence to a judgement of each ordered pair: the mean of the one's pieces, the other's, their product,
 * the mean of what stands between, the whole sentence and the facts, each through a matrix of its own into one hidden layer.
 * The part of an actor is computed once for all of its pairs, that of the sentence once.
 */
final class PairHead {

    private final int width;
    private final float[][] source;
    private final float[][] target;
    private final float[][] product;
    private final float[][] between;
    private final float[][] sentence;
    private final float[][] facts;
    private final float[] bias;
    private final float[][] answers;
    private final float[] answersBias;
    private final int stances;
    private final int codes;

    PairHead(ReaderWeights weights, int width, int factCount) {
        this.width = width;
        int hidden = weights.get("head.bias").columns();
        source = weights.matrix("head.source", hidden, width).byColumn();
        target = weights.matrix("head.target", hidden, width).byColumn();
        product = weights.matrix("head.product", hidden, width).byColumn();
        between = weights.matrix("head.between", hidden, width).byColumn();
        sentence = weights.matrix("head.sentence", hidden, width).byColumn();
        facts = weights.matrix("head.facts", hidden, factCount).byColumn();
        bias = weights.vector("head.bias", hidden);
        Tensor out = weights.get("head.out");
        answers = weights.matrix("head.out", out.rows(), hidden).byColumn();
        answersBias = weights.vector("head.out.bias", out.rows());
        stances = Answers.STANCES;
        codes = Answers.CODES.size();
    }

    /** The scores of each pair of the sentence, in order: stances, codes, factualities; null where an actor has no pieces. */
    List<float[]> scores(float[][] x, Encoding encoding, List<MarkedPair> pairs) {
        float[] common = bias.clone();
        add(x[0], sentence, common);
        int actors = encoding.actors().size();
        float[][] means = new float[actors][];
        float[][] asSource = new float[actors][];
        float[][] asTarget = new float[actors][];
        for (int a = 0; a < actors; a++) {
            if (encoding.actors().get(a).length > 0) {
                means[a] = mean(x, encoding.actors().get(a));
                asSource[a] = new float[bias.length];
                add(means[a], source, asSource[a]);
                asTarget[a] = new float[bias.length];
                add(means[a], target, asTarget[a]);
            }
        }
        float[][] mutual = new float[actors * actors][];
        List<float[]> scores = new ArrayList<>(pairs.size());
        for (MarkedPair pair : pairs) {
            int a = pair.source();
            int b = pair.target();
            if (means[a] == null || means[b] == null) {
                scores.add(null);
                continue;
            }
            int key = Math.min(a, b) * actors + Math.max(a, b);
            if (mutual[key] == null) {
                mutual[key] = mutual(x, means[a], means[b], encoding.between(a, b));
            }
            float[] hidden = new float[bias.length];
            for (int j = 0; j < hidden.length; j++) {
                hidden[j] = common[j] + asSource[a][j] + asTarget[b][j] + mutual[key][j];
            }
            add(pair.facts(), facts, hidden);
            Numeric.gelu(hidden, hidden.length);
            float[] out = answersBias.clone();
            add(hidden, answers, out);
            Numeric.softmax(out, 0, stances);
            Numeric.softmax(out, stances, stances + codes);
            Numeric.softmax(out, stances + codes, out.length);
            scores.add(out);
        }
        return scores;
    }

    /** What is the same either way: the product of the two and the words between. */
    private float[] mutual(float[][] x, float[] a, float[] b, int[] gap) {
        float[] both = new float[width];
        for (int j = 0; j < width; j++) {
            both[j] = a[j] * b[j];
        }
        float[] hidden = new float[bias.length];
        add(both, product, hidden);
        if (gap[1] > gap[0]) {
            int[] pieces = new int[gap[1] - gap[0]];
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = gap[0] + i;
            }
            add(mean(x, pieces), between, hidden);
        }
        return hidden;
    }

    private float[] mean(float[][] x, int[] pieces) {
        float[] mean = new float[width];
        for (int piece : pieces) {
            float[] row = x[piece];
            for (int j = 0; j < width; j++) {
                mean[j] += row[j];
            }
        }
        float share = 1f / pieces.length;
        for (int j = 0; j < width; j++) {
            mean[j] *= share;
        }
        return mean;
    }

    private static void add(float[] x, float[][] w, float[] y) {
        Matrix.multiply(new float[][] {x}, 0, w, 0, w.length, new float[][] {y}, 1, 0, y.length);
    }
}
