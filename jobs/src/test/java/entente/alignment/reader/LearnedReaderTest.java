package entente.alignment.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The reader against its formulas, and the same bits whatever runs beside it. */
final class LearnedReaderTest {

    private static final List<String> VERBS =
            List.of("praised", "condemned", "met", "sent its unaffable ambassador back to", "did not, it said, attack");

    @Test
    void agrees_with_the_formulas_in_double_precision() {
        for (int layers = 1; layers <= 3; layers++) {
            ReaderWeights weights = TinyReader.weights(layers, layers);
            LearnedReader reader = TinyReader.reader(weights);
            ReferenceReader reference = new ReferenceReader(weights, layers);
            for (String verb : VERBS) {
                MarkedSentence sentence = TinyReader.sentence(verb);
                Encoding encoding = new Encoding.Maker(WordTable.bundled(), 40).of(sentence);
                List<Judgement> judgements = reader.judge(sentence);
                for (int i = 0; i < judgements.size(); i++) {
                    double[] stances =
                            reference.stances(encoding, sentence.pairs().get(i));
                    assertThat(judgements.get(i).support()).isCloseTo(stances[1], within(1e-4));
                    assertThat(judgements.get(i).against()).isCloseTo(stances[2], within(1e-4));
                }
            }
        }
    }

    @Test
    void gives_the_same_bits_in_any_thread_and_order() throws Exception {
        LearnedReader reader = TinyReader.reader(TinyReader.weights(2, 7));
        List<MarkedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sentences.add(TinyReader.sentence(VERBS.get(i % VERBS.size()) + " the port of".repeat(i % 4)));
        }
        List<List<Long>> alone = bits(reader, sentences, 1);
        for (int threads : new int[] {2, 7}) {
            assertThat(bits(reader, sentences, threads)).isEqualTo(alone);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(3));
        List<List<Long>> shuffled =
                bits(reader, order.stream().map(sentences::get).toList(), 3);
        for (int i = 0; i < order.size(); i++) {
            assertThat(shuffled.get(i)).isEqualTo(alone.get(order.get(i)));
        }
    }

    private static List<List<Long>> bits(LearnedReader reader, List<MarkedSentence> sentences, int threads)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Long>>> futures = new ArrayList<>();
            for (MarkedSentence sentence : sentences) {
                futures.add(pool.submit(() -> bits(reader.judge(sentence))));
            }
            List<List<Long>> all = new ArrayList<>();
            for (Future<List<Long>> future : futures) {
                all.add(future.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> bits(List<Judgement> judgements) {
        List<Long> bits = new ArrayList<>();
        for (Judgement judgement : judgements) {
            bits.add(Double.doubleToRawLongBits(judgement.support()));
            bits.add(Double.doubleToRawLongBits(judgement.against()));
            bits.add((long) Float.floatToRawIntBits(judgement.codes()[0]));
            bits.add((long) Float.floatToRawIntBits(judgement.facts()[4]));
        }
        return bits;
    }

    /** The product of matrices must not depend on whether the compiler has turned its loops into vector instructions yet. */
    @Test
    void products_are_chains_of_fused_additions_in_order() {
        Random random = new Random(1);
        for (int[] shape : new int[][] {{1, 1, 1}, {2, 3, 5}, {3, 4, 801}, {5, 7, 16}, {4, 384, 40}}) {
            float[][] x = random(random, shape[0], shape[1]);
            float[][] w = random(random, shape[1], shape[2]);
            float[][] expected = new float[shape[0]][shape[2]];
            for (int t = 0; t < shape[0]; t++) {
                for (int j = 0; j < shape[2]; j++) {
                    for (int k = 0; k < shape[1]; k++) {
                        expected[t][j] = Math.fma(x[t][k], w[k][j], expected[t][j]);
                    }
                }
            }
            for (int repeat = 0; repeat < 200; repeat++) {
                float[][] y = new float[shape[0]][shape[2]];
                Matrix.multiply(x, 0, w, 0, shape[1], y, shape[0], 0, shape[2]);
                assertThat(y).isEqualTo(expected);
            }
        }
    }

    private static float[][] random(Random random, int rows, int columns) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return values;
    }

    @Test
    void functions_are_close_to_those_of_the_library() {
        for (float x = -20; x < 20; x += 0.37f) {
            assertThat(Numeric.exp(x) / Math.exp(x)).isCloseTo(1, within(1e-6));
        }
        assertThat(Numeric.exp(-100)).isZero();
    }

    @Test
    void an_actor_beyond_the_longest_sentence_is_not_judged() {
        LearnedReader reader = TinyReader.reader(TinyReader.weights(1, 1));
        List<Judgement> judgements = reader.judge(TinyReader.sentence("praised" + " and praised".repeat(30)));
        assertThat(judgements).containsOnlyNulls();
    }
}
