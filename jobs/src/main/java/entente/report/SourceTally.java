package entente.report;

import entente.tie.Evidence;
import java.util.Map;
import java.util.TreeMap;

/** What each publisher states, counted while the evidence passes by. */
public final class SourceTally {

    /**
     * Sentences of one publisher.
     *
     * @param agreements that state something for a target
     * @param disagreements that state something against one
     */
    public record Stated(long agreements, long disagreements) {

        private Stated plus(Stated other) {
            return new Stated(agreements + other.agreements, disagreements + other.disagreements);
        }
    }

    private final Map<String, Stated> stated = new TreeMap<>();

    /** Counts a sentence that is for or against; others are passed over. */
    public void offer(Evidence sentence) {
        if (sentence.polarity() != 0) {
            Stated one = sentence.polarity() > 0 ? new Stated(1, 0) : new Stated(0, 1);
            stated.merge(sentence.source(), one, Stated::plus);
        }
    }

    /** What a publisher states. */
    public Stated of(String source) {
        return stated.getOrDefault(source, new Stated(0, 0));
    }
}
