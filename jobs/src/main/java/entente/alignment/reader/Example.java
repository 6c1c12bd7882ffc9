package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedPair;
import java.util.List;

/**
 * A sentence with what people marked in it.
 *
 * @param article its id: what folds keep together
 * @param set name of the file of gold
 * @param encoding the sentence in pieces
 * @param pairs its ordered pairs whose actors have pieces
 * @param labels one a pair
 * @param required how many events are marked as required, those that no pair meets among them
 */
public record Example(
        String article, String set, Encoding encoding, List<MarkedPair> pairs, List<PairLabel> labels, int required) {

    public Example {
        pairs = List.copyOf(pairs);
        labels = List.copyOf(labels);
        if (pairs.size() != labels.size()) {
            throw new IllegalArgumentException(
                    "each pair needs a label, got " + pairs.size() + " pairs and " + labels.size() + " labels");
        }
    }
}
