package entente.text;

import edu.stanford.nlp.parser.nndep.Classifier;
import java.util.Arrays;

/**
 * The network of the transition parser (Chen and Manning 2014): one hidden layer with cubes over the embeddings of the words
 * at 18 places of the parser's state, of their tags, and of the relations of those that have one. The weights are those of
 * Stanford's parser; the order of the sums is ours. Every step runs over hidden units or over transitions, never along a sum,
 * so that the compiler makes vector instructions of it; and what the hidden layer gets from a word with its tag and relation
 * at one place is worked out once and kept. Together that takes a small part of the time. Safe for use by several threads.
 */
final class TransitionScores {

    /** Places that a word can stand at: on the stack, in the buffer, below the top of the stack. */
    private static final int PLACES = 18;

    /** Places from here on are below the top of the stack and have a relation. */
    private static final int RELATED_FROM = 6;

    /** So many sums are kept, 4 kB each. */
    private static final int KEPT_BITS = 16;

    /** Rows of weights that are added at once: one by one they are short, and of more the compiler makes no vectors. */
    private static final int BLOCK = 4;

    private final float[][] embeddings;

    /** By word, tag or relation of each place: weights of each unit of its embedding for the hidden units. */
    private final float[][][] toHidden;

    private final float[] bias;

    /** Weights of each hidden unit for the transitions; units are filled up to whole blocks. */
    private final float[][] toTransitions;

    private final int transitions;
    private final Kept[] kept = new Kept[1 << KEPT_BITS];

    /** What the hidden layer gets from a word with its tag and relation at one place; the relation is -1 where it has none. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(int place, int word, int tag, int relation, float[] values) {

        boolean is(int place, int word, int tag, int relation) {
            return this.word == word && this.place == place && this.tag == tag && this.relation == relation;
        }
    }

    TransitionScores(Classifier trained) {
        float[][] first = trained.getW1();
        float[][] second = trained.getW2();
        this.embeddings = trained.getE();
        this.bias = trained.getb1();
        this.transitions = second.length;
        int units = embeddings[0].length;
        this.toHidden = new float[first[0].length / units][units][first.length];
        for (int hidden = 0; hidden < first.length; hidden++) {
            for (int input = 0; input < first[hidden].length; input++) {
                toHidden[input / units][input % units][hidden] = first[hidden][input];
            }
        }
        this.toTransitions = new float[(first.length + BLOCK - 1) / BLOCK * BLOCK][transitions];
        for (int transition = 0; transition < transitions; transition++) {
            for (int hidden = 0; hidden < first.length; hidden++) {
                toTransitions[hidden][transition] = second[transition][hidden];
            }
        }
    }

    /** Number of transitions. */
    int transitions() {
        return transitions;
    }

    /**
     * A score for each transition, the greater the better.
     *
     * @param symbols ids of the words at the places, then of their tags, then of the relations of those that have one
     */
    float[] of(int[] symbols) {
        float[] hidden = Arrays.copyOf(bias, toTransitions.length);
        for (int place = 0; place < PLACES; place++) {
            int relation = place < RELATED_FROM ? -1 : symbols[2 * PLACES + place - RELATED_FROM];
            add(hidden, from(place, symbols[place], symbols[PLACES + place], relation));
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        }
        float[] scores = new float[transitions];
        for (int unit = 0; unit < hidden.length; unit += BLOCK) {
            addBlock(scores, hidden, unit);
        }
        return scores;
    }

    private float[] from(int place, int word, int tag, int relation) {
        int mixed = ((word * 31 + tag) * 31 + relation) * PLACES + place;
        int slot = (mixed * 0x9e3779b9) >>> (Integer.SIZE - KEPT_BITS);
        Kept known = kept[slot];
        if (known != null && known.is(place, word, tag, relation)) {
            return known.values;
        }
        float[] values = new float[bias.length];
        addSymbol(values, word, place);
        addSymbol(values, tag, PLACES + place);
        if (relation >= 0) {
            addSymbol(values, relation, 2 * PLACES + place - RELATED_FROM);
        }
        // Threads may overwrite each other here: what is lost is worked out again.
        kept[slot] = new Kept(place, word, tag, relation, values);
        return values;
    }

    private void addSymbol(float[] hidden, int symbol, int input) {
        float[] embedding = embeddings[symbol];
        for (int unit = 0; unit < embedding.length; unit++) {
            addTimes(hidden, toHidden[input][unit], embedding[unit]);
        }
    }

    private static void add(float[] sum, float[] values) {
        for (int i = 0; i < values.length; i++) {
            sum[i] += values[i];
        }
    }

    private static void addTimes(float[] sum, float[] values, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i] * factor;
        }
    }

    private void addBlock(float[] scores, float[] hidden, int unit) {
        float[] w0 = toTransitions[unit];
        float[] w1 = toTransitions[unit + 1];
        float[] w2 = toTransitions[unit + 2];
        float[] w3 = toTransitions[unit + 3];
        float h0 = hidden[unit];
        float h1 = hidden[unit + 1];
        float h2 = hidden[unit + 2];
        float h3 = hidden[unit + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (w0[i] * h0 + w1[i] * h1) + (w2[i] * h2 + w3[i] * h3);
        }
    }
}
