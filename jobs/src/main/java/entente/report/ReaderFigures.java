package entente.report;

import java.util.List;

/**
 * How good the learned reader is on articles that it was not fitted to.
 *
 * @param weights names them
 * @param gold files of marked sentences that it was fitted to
 * @param confidence from which on the network counts an alignment
 * @param precision share of what has that confidence that people marked
 * @param recall share of what people marked that has it
 * @param error mean difference of confidence and share of right, weighed by how many have it (expected calibration error)
 */
public record ReaderFigures(
        String weights, List<String> gold, double confidence, double precision, double recall, double error) {

    /** As a sentence of the methods. */
    public String sentence() {
        return "Which way two actors of a sentence stand, and how sure that is, a small encoder judges whose weights (`"
                + weights
                + "`) were fitted to marked sentences (" + String.join(", ", gold)
                + "); the rules feed it and tell the words. On"
                + " articles kept aside, " + Numbers.text(precision) + " of what it tells at a confidence of "
                + Numbers.text(confidence) + " or more is what people marked, and that is " + Numbers.text(recall)
                + " of all that they marked; confidence and share of right differ by " + Numbers.text(error)
                + " in the mean. What is cited from another sentence or said of groups it does not judge.";
    }
}
