package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedActor;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.MarkedSentence.MarkedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random weights of a small reader over the real word pieces, and sentences for it. */
final class TinyReader {

    static final int WIDTH = WordTable.bundled().width();
    static final int INNER = 16;
    static final int HIDDEN = 8;
    static final int FACTS = 5;
    static final int HEADS = 4;

    private TinyReader() {}

    static ReaderWeights weights(int layers, long seed) {
        Random random = new Random(seed);
        Map<String, Tensor> tensors = new TreeMap<>();
        tensors.put("heads", Tensor.vector(HEADS));
        tensors.put("embed.place", matrix(random, 40, WIDTH));
        tensors.put("embed.mark", matrix(random, Mark.ROWS, WIDTH));
        norm(random, tensors, "embed.norm");
        for (int i = 0; i < layers; i++) {
            String layer = "layer." + i;
            linear(random, tensors, layer + ".query", WIDTH, WIDTH);
            linear(random, tensors, layer + ".key", WIDTH, WIDTH);
            linear(random, tensors, layer + ".value", WIDTH, WIDTH);
            linear(random, tensors, layer + ".attention", WIDTH, WIDTH);
            linear(random, tensors, layer + ".widen", INNER, WIDTH);
            linear(random, tensors, layer + ".narrow", WIDTH, INNER);
            norm(random, tensors, layer + ".norm1");
            norm(random, tensors, layer + ".norm2");
        }
        for (String part : List.of("source", "target", "product", "between", "sentence")) {
            tensors.put("head." + part, matrix(random, HIDDEN, WIDTH));
        }
        tensors.put("head.facts", matrix(random, HIDDEN, FACTS));
        tensors.put("head.bias", Tensor.vector(values(random, HIDDEN, 0.1f)));
        linear(random, tensors, "head.out", Answers.COUNT, HIDDEN);
        return Calibration.NONE.in(new ReaderWeights(tensors));
    }

    private static void linear(Random random, Map<String, Tensor> tensors, String name, int out, int in) {
        tensors.put(name, matrix(random, out, in));
        tensors.put(name + ".bias", Tensor.vector(values(random, out, 0.1f)));
    }

    private static void norm(Random random, Map<String, Tensor> tensors, String name) {
        float[] scale = values(random, WIDTH, 0.2f);
        for (int i = 0; i < WIDTH; i++) {
            scale[i] += 1;
        }
        tensors.put(name + ".scale", Tensor.vector(scale));
        tensors.put(name + ".shift", Tensor.vector(values(random, WIDTH, 0.1f)));
    }

    private static Tensor matrix(Random random, int rows, int columns) {
        return new Tensor(rows, columns, values(random, rows * columns, 0.15f), true);
    }

    private static float[] values(Random random, int size, float spread) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian() * spread;
        }
        return values;
    }

    static LearnedReader reader(ReaderWeights weights) {
        return new LearnedReader(weights, WordTable.bundled(), FACTS);
    }

    /** A sentence that names three actors, the first of them twice, all pairs to judge. */
    static MarkedSentence sentence(String verb) {
        String text = "Peru " + verb + " Chile, and Bolivia told Peru so.";
        List<MarkedActor> actors = List.of(
                new MarkedActor(List.of(span(text, "Peru", 0), span(text, "Peru", 5))),
                new MarkedActor(List.of(span(text, "Chile", 0))),
                new MarkedActor(List.of(span(text, "Bolivia", 0))));
        List<MarkedPair> pairs = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                if (a != b) {
                    pairs.add(new MarkedPair(a, b, new float[] {a, b, 0.5f, 0, 1}));
                }
            }
        }
        return new MarkedSentence(text, actors, pairs);
    }

    private static MarkedSpan span(String text, String word, int from) {
        int start = text.indexOf(word, from);
        return new MarkedSpan(start, start + word.length(), Mark.STATE_NAMED);
    }
}
