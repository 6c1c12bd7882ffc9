package entente.finding.sensitivity;

/**
 * One row of {@code sensitivity.csv}: what became of the first ten by strength and of the blocs where one choice was made
 * otherwise.
 *
 * @param question which choice
 * @param baseline as it was made
 * @param changed as it was made otherwise
 * @param topTenKept how many of the first ten stay among the first ten; null where the choice does not concern them
 * @param blocsAgreement adjusted Rand index of the blocs before and after, over the actors that have signed ties in both;
 *     not-a-number where the choice does not concern them
 * @param verdict whether this holds
 * @param sentence all of this in plain words
 */
public record Sensitivity(
        Question question,
        String baseline,
        String changed,
        Integer topTenKept,
        double blocsAgreement,
        Verdict verdict,
        String sentence) {}
