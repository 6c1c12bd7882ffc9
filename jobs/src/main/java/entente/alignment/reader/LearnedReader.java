package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges the ordered pairs of a sentence in one pass over its words. The same sentence gives the same bits on every machine and
 * in any thread; instances hold no state and are shared.
 */
public final class LearnedReader {

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
        encoder = new Encoder(weights, table);
        head = new PairHead(weights, table.width(), facts);
        maker = new Encoding.Maker(table, encoder.longest());
        calibration = Calibration.of(weights);
    }

    /** One judgement a pair, in their order; null where the words of an actor lie beyond what is read. */
    public List<Judgement> judge(MarkedSentence sentence) {
        return judge(maker.of(sentence), sentence.pairs());
    }

    /** The same of a sentence that is in pieces already. */
    public List<Judgement> judge(Encoding encoding, List<MarkedPair> pairs) {
        List<Judgement> judgements = new ArrayList<>(pairs.size());
        int codes = Answers.STANCES + Answers.CODES.size();
        for (float[] scores : head.scores(encoder.encode(encoding.ids(), encoding.marks()), encoding, pairs)) {
            judgements.add(
                    scores == null
                            ? null
                            : new Judgement(
                                    calibration.support().of(scores[1]),
                                    calibration.against().of(scores[2]),
                                    Arrays.copyOfRange(scores, Answers.STANCES, codes),
                                    Arrays.copyOfRange(scores, codes, scores.length)));
        }
        return judgements;
    }
}
