package entente.alignment.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges the ordered pairs of sentences in one pass over their words. The same sentence gives the same bits on every machine, in
 * any thread and whatever is read beside it; instances hold no state and are shared.
 */
public final class LearnedReader {

    /** Sentences go through the encoder together until they have so many pieces, so that weights are read once for all of them. */
    private static final int TOGETHER = 256;

    private final Encoder encoder;
    private final PairHead head;
    private final Encoding.Maker maker;
    private final Calibration calibration;

    /**
     * A reader of given weights.
     *
     * @param facts how many facts a pair comes with
     */
    public LearnedReader(ReaderWeights weights, WordTable table, int facts) {
        this(FastestKernel.KERNEL, weights, table, facts);
    }

    LearnedReader(Kernel kernel, ReaderWeights weights, WordTable table, int facts) {
        encoder = new Encoder(kernel, weights, table);
        head = new PairHead(kernel, weights, table.width(), facts);
        maker = new Encoding.Maker(table, encoder.longest());
        calibration = Calibration.of(weights);
    }

    /** A sentence in pieces. */
    public Question question(MarkedSentence sentence) {
        return new Question(maker.of(sentence), sentence.pairs());
    }

    /** One judgement a pair of each sentence, in their order; null where the words of an actor lie beyond what is read. */
    public List<List<Judgement>> judge(List<Question> questions) {
        List<List<Judgement>> judgements = new ArrayList<>(questions.size());
        int pieces = 0;
        int from = 0;
        for (int i = 0; i < questions.size(); i++) {
            pieces += questions.get(i).encoding().ids().length;
            if (pieces >= TOGETHER || i + 1 == questions.size()) {
                judgements.addAll(together(questions.subList(from, i + 1)));
                from = i + 1;
                pieces = 0;
            }
        }
        return judgements;
    }

    private List<List<Judgement>> together(List<Question> questions) {
        Batch batch = encoder.encode(questions.stream().map(Question::encoding).toList());
        List<List<Judgement>> judgements = new ArrayList<>(questions.size());
        for (List<float[]> scores : head.scores(batch, questions)) {
            judgements.add(judgements(scores));
        }
        return judgements;
    }

    private List<Judgement> judgements(List<float[]> scores) {
        List<Judgement> judgements = new ArrayList<>(scores.size());
        int codes = Answers.STANCES + Answers.CODES.size();
        for (float[] of : scores) {
            judgements.add(
                    of == null
                            ? null
                            : new Judgement(
                                    calibration.support().of(of[1]),
                                    calibration.against().of(of[2]),
                                    Arrays.copyOfRange(of, Answers.STANCES, codes),
                                    Arrays.copyOfRange(of, codes, of.length)));
        }
        return judgements;
    }
}
