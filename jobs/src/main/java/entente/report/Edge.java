package entente.report;

import entente.tie.Balance;
import java.time.LocalDate;

/**
 * One row of {@code edges.csv}: a co-mention tie or the contacts of a pair (undirected, the ids in lexicographic order), or
 * the alignments of one ordered pair (who says or does it, to whom). Numbers that do not apply are not-a-number or null.
 *
 * @param source id of the actor
 * @param target id of the other actor
 * @param kind co-mention, alignment or contact
 * @param label both labels, for a reader
 * @param weight at least 0; for co-mentions and alignments what the settings name, for contacts the stories, each counting
 *     its share of a meeting of several
 * @param sign 1, 0 (contested) or -1: the sign of the alignments' balance; null for the other kinds
 * @param rawCount co-mentions in the window of sentences, or alignments or contacts, a sentence of several articles once
 * @param articleCount articles that mention both, or that state such an alignment or contact
 * @param storyCount stories that mention both, which is what the null model tests, or that state such an alignment or contact
 * @param sourceCount sources of those articles
 * @param weightFractional co-mentions counted 1/(k-1)
 * @param associationStrength observed over expected (van Eck and Waltman 2009)
 * @param npmi normalised pointwise mutual information, in [-1, 1]
 * @param expected stories expected by chance
 * @param pValue probability of at least as many stories by chance
 * @param qValue Benjamini-Hochberg adjusted
 * @param backbone 1 beats chance, -1 meets less than chance (avoidance), 0 neither
 * @param distance inverse of the weight
 * @param weightLow lower end of the weight's 95 % interval
 * @param weightHigh upper end
 * @param firstDate first dated article, or null
 * @param lastDate last dated article, or null
 * @param forStories stories that state something for the target; null but for alignments
 * @param againstStories stories that state something against it; null but for alignments
 * @param contactStories stories that tell of contact between the two; null for co-mentions
 * @param balance of the stories for and against
 */
public record Edge(
        String source,
        String target,
        EdgeKind kind,
        String label,
        double weight,
        Integer sign,
        long rawCount,
        long articleCount,
        long storyCount,
        long sourceCount,
        double weightFractional,
        double associationStrength,
        double npmi,
        double expected,
        double pValue,
        double qValue,
        Integer backbone,
        double distance,
        double weightLow,
        double weightHigh,
        LocalDate firstDate,
        LocalDate lastDate,
        Long forStories,
        Long againstStories,
        Long contactStories,
        Balance balance) {

    public Edge {
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("weight must be at least 0, got " + weight);
        }
        if (!kind.directed() && source.compareTo(target) >= 0) {
            throw new IllegalArgumentException(
                    "an undirected edge must stand in lexicographic order, got " + source + ", " + target);
        }
    }

    /** Names the row in {@code evidence.csv}. */
    public String id() {
        return id(kind, source, target);
    }

    /** Whether its sign is this one; no co-mention and no contact has a sign. */
    public boolean isOfSign(int one) {
        return sign != null && sign == one;
    }

    /** The id of the edge between two actors: {@code c:CHN|RUS}, {@code a:CHN|RUS}, {@code m:CHN|RUS}. */
    public static String id(EdgeKind kind, String source, String target) {
        return kind.prefix() + source + "|" + target;
    }
}
