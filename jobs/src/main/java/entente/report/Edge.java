package entente.report;

import java.time.LocalDate;

/**
 * One row of {@code edges.csv}: a co-mention tie (undirected, the ids in lexicographic order) or the alignments of one
 * ordered pair (who says or does it, to whom). Numbers that do not apply are not-a-number.
 *
 * @param source id of the actor
 * @param target id of the other actor
 * @param kind co-mention or alignment
 * @param label both labels, for a reader
 * @param weight at least 0; the unit that the settings name for co-mentions, stated acts for alignments, those done in a meeting counting as the settings have it
 * @param sign 1, 0 or -1: the sign of the alignments' balance
 * @param rawCount co-mentions in the window of sentences, or alignments
 * @param articleCount articles that mention both, or that hold such an alignment
 * @param storyCount stories that mention both, which is what the null model tests, or that hold such an alignment
 * @param sourceCount sources of those articles
 * @param weightFractional co-mentions counted 1/(k-1)
 * @param associationStrength observed over expected (van Eck and Waltman 2009)
 * @param npmi normalised pointwise mutual information, in [-1, 1]
 * @param expected stories expected by chance
 * @param pValue probability of at least as many stories by chance
 * @param qValue Benjamini-Hochberg adjusted
 * @param backbone 1 beats chance, -1 meets less than chance (avoidance), 0 neither
 * @param distance inverse of the weight
 * @param balance agreements less disagreements over their sum
 * @param weightLow lower end of the weight's 95 % interval
 * @param weightHigh upper end
 * @param firstDate first dated article, or null
 * @param lastDate last dated article, or null
 */
public record Edge(
        String source,
        String target,
        EdgeKind kind,
        String label,
        double weight,
        int sign,
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
        double balance,
        double weightLow,
        double weightHigh,
        LocalDate firstDate,
        LocalDate lastDate) {

    public Edge {
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("weight must be at least 0, got " + weight);
        }
        if (kind == EdgeKind.COMENTION && source.compareTo(target) >= 0) {
            throw new IllegalArgumentException(
                    "an undirected edge must stand in lexicographic order, got " + source + ", " + target);
        }
    }

    /** Names the row in {@code evidence.csv}. */
    public String id() {
        return id(kind, source, target);
    }

    /** The id of the edge between two actors: {@code c:CHN|RUS}, {@code a:CHN|RUS}. */
    public static String id(EdgeKind kind, String source, String target) {
        return (kind == EdgeKind.COMENTION ? "c:" : "a:") + source + "|" + target;
    }
}
