package entente.alignment.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final List<Kernel> KERNELS = List.of(new ScalarKernel(), FastestKernel.KERNEL);

    @Test
    void agrees_with_the_formulas_in_double_precision() {
        for (int layers = 1; layers <= 3; layers++) {
            ReaderWeights weights = TinyReader.weights(layers, layers);
            LearnedReader reader = TinyReader.reader(weights);
            ReferenceReader reference = new ReferenceReader(weights, layers);
            for (String verb : VERBS) {
                MarkedSentence sentence = TinyReader.sentence(verb);
                Encoding encoding = new Encoding.Maker(WordTable.bundled(), 40).of(sentence);
                List<Judgement> judgements = judge(reader, sentence);
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

    @Test
    void gives_the_same_bits_with_and_without_vector_instructions_and_whatever_is_read_beside_it() {
        ReaderWeights weights = TinyReader.weights(2, 7);
        List<MarkedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sentences.add(TinyReader.sentence(VERBS.get(i % VERBS.size()) + " the port of".repeat(i % 4)));
        }
        List<List<List<Long>>> all = new ArrayList<>();
        for (Kernel kernel : KERNELS) {
            LearnedReader reader = new LearnedReader(kernel, weights, WordTable.bundled(), TinyReader.FACTS);
            List<Question> questions = sentences.stream().map(reader::question).toList();
            for (int together : new int[] {1, 3, sentences.size()}) {
                List<List<Long>> bits = new ArrayList<>();
                for (int i = 0; i < sentences.size(); i += together) {
                    reader.judge(questions.subList(i, Math.min(sentences.size(), i + together)))
                            .forEach(judgements -> bits.add(bits(judgements)));
                }
                all.add(bits);
            }
        }
        assertThat(all).allMatch(bits -> bits.equals(all.get(0)));
    }

    /** Lengths that no width of vectors divides, values beyond where the functions end. */
    @Test
    void functions_give_the_same_bits_with_and_without_vector_instructions() {
        Random random = new Random(5);
        for (int length = 1; length < 70; length++) {
            float[] x = random(random, 4 * length);
            for (int i = 0; i < x.length; i++) {
                x[i] *= i % 3 == 0 ? 50 : 1;
            }
            float[] scale = random(random, 4 * length);
            float[] shift = random(random, 4 * length);
            List<float[]> results = new ArrayList<>();
            for (Kernel kernel : KERNELS) {
                for (int repeat = 0; repeat < 50; repeat++) {
                    float[] y = x.clone();
                    kernel.gelu(y, 1, length);
                    kernel.softmax(y, length, 2 * length);
                    results.add(y);
                    float[] z = x.clone();
                    kernel.normalise(z, 0, scale, shift);
                    results.add(z);
                }
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i)).isEqualTo(results.get(i % 2));
            }
        }
    }

    private static List<List<Long>> bits(LearnedReader reader, List<MarkedSentence> sentences, int threads)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Long>>> futures = new ArrayList<>();
            for (MarkedSentence sentence : sentences) {
                futures.add(pool.submit(() -> bits(judge(reader, sentence))));
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

    private static List<Judgement> judge(LearnedReader reader, MarkedSentence sentence) {
        return reader.judge(List.of(reader.question(sentence))).get(0);
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
        for (int[] shape : new int[][] {{1, 1, 1}, {2, 3, 5}, {3, 4, 801}, {5, 7, 16}, {4, 384, 40}, {13, 20, 33}}) {
            float[] x = random(random, shape[0] * shape[1]);
            Tensor w = new Tensor(shape[2], shape[1], random(random, shape[2] * shape[1]), false);
            float[] bias = random(random, shape[2]);
            float[] expected = new float[shape[0] * shape[2]];
            for (int t = 0; t < shape[0]; t++) {
                for (int j = 0; j < shape[2]; j++) {
                    float sum = bias[j];
                    for (int k = 0; k < shape[1]; k++) {
                        sum = Math.fma(x[t * shape[1] + k], w.values()[j * shape[1] + k], sum);
                    }
                    expected[t * shape[2] + j] = sum;
                }
            }
            for (Kernel kernel : KERNELS) {
                Product product = new Product(kernel, kernel.panels(w), bias);
                for (int repeat = 0; repeat < 200; repeat++) {
                    float[] y = product.of(x, shape[0]);
                    for (int t = 0; t < shape[0]; t++) {
                        assertThat(Arrays.copyOfRange(y, t * product.stride(), t * product.stride() + shape[2]))
                                .isEqualTo(Arrays.copyOfRange(expected, t * shape[2], (t + 1) * shape[2]));
                    }
                }
            }
        }
    }

    private static float[] random(Random random, int size) {
        float[] values = new float[size];
        for (int j = 0; j < size; j++) {
            values[j] = (float) random.nextGaussian();
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
        List<Judgement> judgements = judge(reader, TinyReader.sentence("praised" + " and praised".repeat(30)));
        assertThat(judgements).containsOnlyNulls();
    }
}
