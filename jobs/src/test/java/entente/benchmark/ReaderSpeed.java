package entente.benchmark;

import entente.alignment.pair.FactBlock;
import entente.alignment.reader.Answers;
import entente.alignment.reader.Calibration;
import entente.alignment.reader.LearnedReader;
import entente.alignment.reader.Mark;
import entente.alignment.reader.MarkedSentence;
import entente.alignment.reader.MarkedSentence.MarkedActor;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.MarkedSentence.MarkedSpan;
import entente.alignment.reader.ReaderWeights;
import entente.alignment.reader.Tensor;
import entente.alignment.reader.WordTable;
import entente.corpus.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Words of sentences with three actors that the learned reader judges a second of CPU time, on one thread:
 * {@code ReaderSpeed CORPUS.jsonl SENTENCES LAYERS...}. Speed depends on the shapes of the weights alone, so they are random.
 */
public final class ReaderSpeed {

    private static final int WIDTH = 384;
    private static final int INNER = 1536;
    private static final int HIDDEN = 384;
    private static final int LONGEST = 162;
    private static final int WORDS = 25;

    private ReaderSpeed() {}

    public static void main(String[] args) throws IOException {
        List<MarkedSentence> sentences = sentences(Path.of(args[0]), Integer.parseInt(args[1]));
        for (int i = 2; i < args.length; i++) {
            int layers = Integer.parseInt(args[i]);
            LearnedReader reader = new LearnedReader(weights(layers), WordTable.bundled(), FactBlock.COUNT);
            time(reader, sentences);
            System.out.printf(Locale.ROOT, "%d layers  %8.0f words a CPU-second%n", layers, time(reader, sentences));
        }
    }

    private static double time(LearnedReader reader, List<MarkedSentence> sentences) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reader.judge(sentences.stream().map(reader::question).toList());
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return sentences.size() * WORDS / ((end - start) / 1e9);
    }

    private static List<MarkedSentence> sentences(Path corpus, int count) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (Article article : JsonCorpus.sample(corpus, count)) {
            String[] words = article.text().strip().split("\\s+");
            if (words.length >= WORDS && sentences.size() < count) {
                sentences.add(sentence(words));
            }
        }
        return sentences;
    }

    /** The first words of an article, the first, the tenth and the twentieth taken for actors. */
    private static MarkedSentence sentence(String[] words) {
        StringBuilder text = new StringBuilder();
        List<MarkedActor> actors = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            if (i % 10 == 0) {
                actors.add(new MarkedActor(
                        List.of(new MarkedSpan(text.length(), text.length() + words[i].length(), Mark.STATE_NAMED))));
            }
            text.append(words[i]).append(' ');
        }
        List<MarkedPair> pairs = new ArrayList<>();
        for (int a = 0; a < actors.size(); a++) {
            for (int b = 0; b < actors.size(); b++) {
                if (a != b) {
                    pairs.add(new MarkedPair(a, b, new float[FactBlock.COUNT]));
                }
            }
        }
        return new MarkedSentence(text.toString(), actors, pairs);
    }

    private static ReaderWeights weights(int layers) {
        Random random = new Random(1);
        Map<String, Tensor> tensors = new TreeMap<>();
        tensors.put("heads", Tensor.vector(12));
        put(random, tensors, "embed.place", LONGEST, WIDTH);
        put(random, tensors, "embed.mark", Mark.ROWS, WIDTH);
        norm(tensors, "embed.norm");
        for (int i = 0; i < layers; i++) {
            for (String part : List.of(".query", ".key", ".value", ".attention")) {
                linear(random, tensors, "layer." + i + part, WIDTH, WIDTH);
            }
            linear(random, tensors, "layer." + i + ".widen", INNER, WIDTH);
            linear(random, tensors, "layer." + i + ".narrow", WIDTH, INNER);
            norm(tensors, "layer." + i + ".norm1");
            norm(tensors, "layer." + i + ".norm2");
        }
        for (String part : List.of("source", "target", "product", "between", "sentence")) {
            put(random, tensors, "head." + part, HIDDEN, WIDTH);
        }
        put(random, tensors, "head.facts", HIDDEN, FactBlock.COUNT);
        put(random, tensors, "head.bias", 1, HIDDEN);
        linear(random, tensors, "head.out", Answers.COUNT, HIDDEN);
        return Calibration.NONE.in(new ReaderWeights(tensors));
    }

    private static void linear(Random random, Map<String, Tensor> tensors, String name, int out, int in) {
        put(random, tensors, name, out, in);
        put(random, tensors, name + ".bias", 1, out);
    }

    private static void put(Random random, Map<String, Tensor> tensors, String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() * 0.05f;
        }
        tensors.put(name, new Tensor(rows, columns, values, false));
    }

    private static void norm(Map<String, Tensor> tensors, String name) {
        float[] ones = new float[WIDTH];
        java.util.Arrays.fill(ones, 1);
        tensors.put(name + ".scale", Tensor.vector(ones));
        tensors.put(name + ".shift", Tensor.vector(new float[WIDTH]));
    }
}
