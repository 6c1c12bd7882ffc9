package entente.train;

import entente.alignment.reader.Answers;
import entente.alignment.reader.Encoding;
import entente.alignment.reader.Example;
import entente.alignment.reader.Mark;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.PairLabel;
import entente.alignment.reader.PairLabel.Stance;
import entente.alignment.reader.WordTable;
import java.util.List;

/** Some sentences side by side as the arrays that one step of fitting takes. */
final class Batch {

    /** An optional stance is half a stance. */
    private static final float OPTIONAL = 0.5f;

    final int sentences;
    final int longest;
    final int pairs;
    final float[] words;
    final float[] marks;
    final float[] mask;
    final float[] sources;
    final float[] targets;
    final float[] between;
    final float[] begins;
    final float[] facts;
    final float[] stances;
    final float[] codes;
    final float[] tellings;

    Batch(List<Example> examples, WordTable table, Parameters parameters, int factCount) {
        sentences = examples.size();
        longest =
                examples.stream().mapToInt(e -> e.encoding().ids().length).max().orElse(0);
        pairs = examples.stream().mapToInt(e -> e.pairs().size()).sum();
        int pieces = sentences * longest;
        words = new float[pieces * Parameters.WIDTH];
        marks = new float[pieces * Mark.ROWS];
        mask = new float[pieces];
        sources = new float[pairs * pieces];
        targets = new float[pairs * pieces];
        between = new float[pairs * pieces];
        begins = new float[pairs * pieces];
        facts = new float[pairs * factCount];
        stances = new float[pairs * Answers.STANCES];
        codes = new float[pairs * Answers.CODES.size()];
        tellings = new float[pairs * Answers.TELLINGS.size()];
        float[] vector = new float[Parameters.WIDTH];
        int pair = 0;
        for (int s = 0; s < sentences; s++) {
            Example example = examples.get(s);
            Encoding encoding = example.encoding();
            for (int t = 0; t < longest; t++) {
                int at = s * longest + t;
                if (t < encoding.ids().length) {
                    table.read(encoding.ids()[t], vector);
                    for (int j = 0; j < vector.length; j++) {
                        words[at * Parameters.WIDTH + j] = vector[j] + parameters.place(t, j);
                    }
                    if (encoding.marks()[t] != 0) {
                        marks[at * Mark.ROWS + encoding.marks()[t]] = 1;
                    }
                } else {
                    mask[at] = -1e4f;
                }
            }
            for (int i = 0; i < example.pairs().size(); i++) {
                pair(example, example.pairs().get(i), pair * pieces + s * longest, pair, factCount);
                label(example.labels().get(i), pair);
                pair++;
            }
        }
    }

    private void pair(Example example, MarkedPair marked, int row, int pair, int factCount) {
        Encoding encoding = example.encoding();
        mean(sources, row, encoding.actors().get(marked.source()));
        mean(targets, row, encoding.actors().get(marked.target()));
        int[] gap = encoding.between(marked.source(), marked.target());
        for (int t = gap[0]; t < gap[1]; t++) {
            between[row + t] = 1f / (gap[1] - gap[0]);
        }
        begins[row] = 1;
        System.arraycopy(marked.facts(), 0, facts, pair * factCount, factCount);
    }

    private static void mean(float[] into, int row, int[] pieces) {
        for (int piece : pieces) {
            into[row + piece] = 1f / pieces.length;
        }
    }

    private void label(PairLabel label, int pair) {
        float support = weight(label.support());
        float against = weight(label.against());
        float most = Math.max(1, support + against);
        stances[pair * Answers.STANCES] = Math.max(0, 1 - (support + against) / most);
        stances[pair * Answers.STANCES + 1] = support / most;
        stances[pair * Answers.STANCES + 2] = against / most;
        if (label.code() != PairLabel.UNKNOWN) {
            codes[pair * Answers.CODES.size() + label.code()] = 1;
        }
        if (label.telling() != PairLabel.UNKNOWN) {
            tellings[pair * Answers.TELLINGS.size() + label.telling()] = 1;
        }
    }

    private static float weight(Stance stance) {
        return switch (stance) {
            case NONE -> 0;
            case OPTIONAL -> OPTIONAL;
            case REQUIRED -> 1;
        };
    }
}
