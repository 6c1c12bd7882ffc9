package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import java.util.List;

/**
 * A sentence in pieces with the ordered pairs to judge.
 *
 * @param encoding the sentence
 * @param pairs of its actors
 */
public record Question(Encoding encoding, List<MarkedPair> pairs) {

    public Question {
        pairs = List.copyOf(pairs);
    }

    /** Whether both actors of a pair have pieces. */
    boolean isRead(MarkedPair pair) {
        return encoding.actors().get(pair.source()).length > 0
                && encoding.actors().get(pair.target()).length > 0;
    }
}
