package entente.tie;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The counted alignments of one ordered pair of actors in one window, or its contacts (meetings, calls, visits), which have
 * no direction. The story is the unit: what is stated often in one counts once.
 *
 * @param window name of the window
 * @param contact whether these are contacts, the ids then in lexicographic order and all that is positive contact
 * @param source who says or does it
 * @param target of or to whom
 * @param positive stories that state something for the target
 * @param negative stories that state something against it
 * @param contacts stories that tell of contact
 * @param positiveShares the positive ones, each counting its largest share of what several do together, in units of
 *     {@link MeetingWeight#UNIT}
 * @param negativeShares the negative ones likewise
 * @param positiveScale of the positive ones the places on PLOVER's scale, in tenths of it times {@link MeetingWeight#UNIT},
 *     one a code and story (Discourse Network Analyzer's duplicates rule, Leifeld 2013), each with its share
 * @param negativeScale of the negative ones likewise, without the sign
 * @param raw statements, the same sentence counted once
 * @param repeated statements left out because an earlier article has the same sentence
 * @param articles articles that state one, repeated sentences too
 * @param stories stories that state one
 * @param sources publishers of those articles
 * @param firstDate first dated article that states one, or null
 * @param lastDate last one, or null
 */
public record AlignmentCount(
        String window,
        boolean contact,
        String source,
        String target,
        long positive,
        long negative,
        long contacts,
        long positiveShares,
        long negativeShares,
        long positiveScale,
        long negativeScale,
        long raw,
        long repeated,
        long articles,
        long stories,
        long sources,
        LocalDate firstDate,
        LocalDate lastDate)
        implements Serializable {

    /** Tenths of PLOVER's scale that its places are whole numbers of. */
    public static final int SCALE_PARTS = 10;

    private static final double SCALE_UNIT = (double) SCALE_PARTS * MeetingWeight.UNIT;

    /** The balance of its stories. */
    public Balance balance() {
        return Balance.of(positive, negative);
    }

    /** What is for the target, as the network weighs it. */
    public double positiveWeight(AlignmentWeight weight) {
        return weight(weight, positiveShares, positiveScale);
    }

    /** What is against it. */
    public double negativeWeight(AlignmentWeight weight) {
        return weight(weight, negativeShares, negativeScale);
    }

    private static double weight(AlignmentWeight weight, long shares, long scale) {
        return weight == AlignmentWeight.STORIES ? (double) shares / MeetingWeight.UNIT : scale / SCALE_UNIT;
    }

    /**
     * What an edge of it weighs: the stories that state it, or its places on the scale; of contacts the stories, each with
     * its share of a meeting of several.
     */
    public double weight(AlignmentWeight weight) {
        if (contact) {
            return (double) positiveShares / MeetingWeight.UNIT;
        }
        return weight == AlignmentWeight.STORIES ? stories : (positiveScale + negativeScale) / SCALE_UNIT;
    }
}
