package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From the vectors of sentences to a judgement of each ordered pair: the mean of the one's pieces, the other's, their product,
 * the mean of what stands between, the whole sentence and the facts, each through a matrix of its own into one hidden layer.
 * The part of an actor is computed once for all of its pairs, that of the sentence once.
 */
final class PairHead {

    private final Kernel kernel;
    private final int width;
    private final int factCount;
    private final int hidden;
    private final Product source;
    private final Product target;
    private final Product mutual;
    private final Product sentence;
    private final Product facts;
    private final Product answers;

    PairHead(Kernel kernel, ReaderWeights weights, int width, int factCount) {
        this.kernel = kernel;
        this.width = width;
        this.factCount = factCount;
        int size = weights.get("head.bias").columns();
        float[] none = new float[size];
        source = new Product(kernel, kernel.panels(weights.matrix("head.source", size, width)), none);
        target = new Product(kernel, kernel.panels(weights.matrix("head.target", size, width)), none);
        mutual = new Product(
                kernel,
                kernel.panels(weights.matrix("head.product", size, width), weights.matrix("head.between", size, width)),
                none);
        sentence = new Product(
                kernel, kernel.panels(weights.matrix("head.sentence", size, width)), weights.vector("head.bias", size));
        facts = new Product(kernel, kernel.panels(weights.matrix("head.facts", size, factCount)), none);
        answers =
                new Product(kernel, weights, "head.out", weights.get("head.out").rows(), size);
        hidden = facts.stride();
    }

    /** The scores of each pair of each sentence, in order: stances, codes, factualities; null where an actor has no pieces. */
    List<List<float[]>> scores(Batch batch, List<Question> questions) {
        Parts parts = new Parts(batch, questions);
        float[] sums = new float[parts.pairs * hidden];
        float[] given = new float[parts.pairs * factCount];
        int row = 0;
        for (int s = 0; s < questions.size(); s++) {
            for (MarkedPair pair : questions.get(s).pairs()) {
                if (questions.get(s).isRead(pair)) {
                    parts.sum(s, pair, sums, row * hidden);
                    System.arraycopy(pair.facts(), 0, given, row * factCount, factCount);
                    row++;
                }
            }
        }
        float[] all = new float[parts.pairs * hidden];
        facts.of(new Rows(given, 0, factCount), new Rows(sums, 0, hidden), new Rows(all, 0, hidden), parts.pairs);
        kernel.gelu(all, 0, all.length);
        float[] out = new float[parts.pairs * answers.stride()];
        answers.of(new Rows(all, 0, hidden), new Rows(out, 0, answers.stride()), parts.pairs);
        List<List<float[]>> scores = new ArrayList<>();
        row = 0;
        for (Question question : questions) {
            List<float[]> ofSentence = new ArrayList<>();
            for (MarkedPair pair : question.pairs()) {
                ofSentence.add(question.isRead(pair) ? shares(out, row++ * answers.stride()) : null);
            }
            scores.add(ofSentence);
        }
        return scores;
    }

    private static float[] shares(float[] out, int at) {
        float[] shares = Arrays.copyOfRange(out, at, at + Answers.COUNT);
        int codes = Answers.STANCES + Answers.CODES.size();
        Numeric.softmax(shares, 0, Answers.STANCES);
        Numeric.softmax(shares, Answers.STANCES, codes);
        Numeric.softmax(shares, codes, shares.length);
        return shares;
    }

    /** What actors, unordered pairs and sentences add to the hidden layer. */
    private final class Parts {

        private final Batch batch;

        /** Row of the first actor of each sentence. */
        private final int[] actors;

        /** For each sentence the row of the unordered pair of actors a and b at a * actors + b, a the lesser. */
        private final int[][] couples;

        private final float[] common;
        private final float[] asSource;
        private final float[] asTarget;
        private final float[] both;

        /** Ordered pairs that are read. */
        private final int pairs;

        Parts(Batch batch, List<Question> questions) {
            this.batch = batch;
            actors = new int[questions.size() + 1];
            float[] begins = new float[questions.size() * width];
            for (int s = 0; s < questions.size(); s++) {
                actors[s + 1] = actors[s] + questions.get(s).encoding().actors().size();
                System.arraycopy(batch.x, batch.start(s) * batch.step, begins, s * width, width);
            }
            float[] means = new float[actors[questions.size()] * width];
            for (int s = 0; s < questions.size(); s++) {
                List<int[]> pieces = questions.get(s).encoding().actors();
                for (int a = 0; a < pieces.size(); a++) {
                    mean(s, pieces.get(a), means, (actors[s] + a) * width);
                }
            }
            common = sentence.of(begins, questions.size());
            asSource = source.of(means, actors[questions.size()]);
            asTarget = target.of(means, actors[questions.size()]);
            couples = new int[questions.size()][];
            int read = 0;
            int found = 0;
            for (int s = 0; s < questions.size(); s++) {
                int count = actors[s + 1] - actors[s];
                couples[s] = new int[count * count];
                Arrays.fill(couples[s], -1);
                for (MarkedPair pair : questions.get(s).pairs()) {
                    if (questions.get(s).isRead(pair)) {
                        read++;
                        int key = couple(s, pair);
                        couples[s][key] = couples[s][key] < 0 ? found++ : couples[s][key];
                    }
                }
            }
            pairs = read;
            float[] met = new float[found * 2 * width];
            for (int s = 0; s < questions.size(); s++) {
                int count = actors[s + 1] - actors[s];
                for (int key = 0; key < couples[s].length; key++) {
                    if (couples[s][key] >= 0) {
                        meet(s, questions.get(s).encoding(), key / count, key % count, means, met, couples[s][key]);
                    }
                }
            }
            both = mutual.of(met, found);
        }

        private int couple(int s, MarkedPair pair) {
            return Math.min(pair.source(), pair.target()) * (actors[s + 1] - actors[s])
                    + Math.max(pair.source(), pair.target());
        }

        /** The product of two actors, and behind it the mean of what stands between them. */
        private void meet(int s, Encoding encoding, int a, int b, float[] means, float[] met, int row) {
            int at = row * 2 * width;
            int one = (actors[s] + a) * width;
            int other = (actors[s] + b) * width;
            for (int j = 0; j < width; j++) {
                met[at + j] = means[one + j] * means[other + j];
            }
            int[] gap = encoding.between(a, b);
            int[] pieces = new int[gap[1] - gap[0]];
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = gap[0] + i;
            }
            mean(s, pieces, met, at + width);
        }

        private void mean(int s, int[] pieces, float[] into, int at) {
            for (int piece : pieces) {
                int row = batch.row(s, piece) * batch.step;
                for (int j = 0; j < width; j++) {
                    into[at + j] += batch.x[row + j];
                }
            }
            float share = 1f / Math.max(1, pieces.length);
            for (int j = 0; j < width; j++) {
                into[at + j] *= share;
            }
        }

        void sum(int s, MarkedPair pair, float[] into, int at) {
            int a = (actors[s] + pair.source()) * hidden;
            int b = (actors[s] + pair.target()) * hidden;
            int c = couples[s][couple(s, pair)] * hidden;
            for (int j = 0; j < hidden; j++) {
                into[at + j] = common[s * hidden + j] + asSource[a + j] + asTarget[b + j] + both[c + j];
            }
        }
    }
}
