package entente.report;

import java.util.List;

/**
 * One row of {@code communities.csv}: a community (by density) or a bloc (by sign).
 *
 * @param kind which of the two
 * @param id from 1, the largest first
 * @param label its strongest members
 * @param members ids of its actors, in order
 * @param internalWeight sum of the ties inside; of a bloc its agreements
 * @param externalWeight sum of the ties to the rest; of a bloc its disagreements
 * @param negativeInside negative weight inside: what the bloc does not explain; not-a-number for a community
 * @param positiveAcross positive weight to the rest; not-a-number for a community
 * @param sureness how surely it holds together
 */
public record Group(
        Kind kind,
        int id,
        String label,
        List<String> members,
        double internalWeight,
        double externalWeight,
        double negativeInside,
        double positiveAcross,
        GroupSureness sureness) {

    /** By density or by sign. */
    public enum Kind {
        COMMUNITY,
        BLOC
    }

    /** The same, known so surely. */
    Group with(GroupSureness found) {
        return new Group(
                kind, id, label, members, internalWeight, externalWeight, negativeInside, positiveAcross, found);
    }
}
