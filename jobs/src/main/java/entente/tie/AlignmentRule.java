package entente.tie;

import entente.alignment.Alignment;
import java.io.Serializable;

/**
 * Which alignments count for the network, and how.
 *
 * @param minConfidence below it an alignment is kept among the alignments but not counted
 * @param meeting what a pair counts in a meeting of several
 * @param contact what meetings, calls and visits count for
 * @param weight what the alignments of a pair weigh
 */
public record AlignmentRule(double minConfidence, MeetingWeight meeting, ContactRule contact, AlignmentWeight weight)
        implements Serializable {

    public AlignmentRule {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("alignment.minConfidence must be in [0, 1], got " + minConfidence);
        }
    }

    /** The same, but asking for half of the doubt that this rule lets pass. */
    public AlignmentRule surer() {
        return new AlignmentRule((1 + minConfidence) / 2, meeting, contact, weight);
    }

    /** Whether it is sure enough to count. */
    public boolean isSure(Alignment alignment) {
        return alignment.confidence() >= minConfidence;
    }

    /** Whether it counts: sure enough, and told as a fact of the article's own time. */
    public boolean counts(Alignment alignment) {
        return isSure(alignment) && alignment.factuality().counts();
    }

    /** Whether it counts as contact and not for a side. */
    public boolean isContact(Alignment alignment) {
        return contact == ContactRule.APART && alignment.isContact();
    }
}
