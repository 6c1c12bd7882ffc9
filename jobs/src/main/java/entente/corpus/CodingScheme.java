package entente.corpus;

import java.util.Locale;

/**
 * By whose rules a report was coded before it came here. The confidences are not measured on these codings, which carry no text
 * to judge them by, but chosen so that they order the coders: they decide what a replicate draws and what a stricter choice of
 * {@code alignment.minConfidence} leaves out.
 */
public enum CodingScheme {
    /** Events by PLOVER, coded by a trained classifier. */
    POLECAT(0.6),
    /** Events by CAMEO, from curated sources, copies within a day removed by its makers. */
    ICEWS(0.6),
    /** Events by CAMEO, from whatever is found, copies and all: as likely right as wrong, so that it counts, but only just. */
    GDELT(0.5),
    /** GDELT's Global Knowledge Graph: who is named in an article, without what is said. */
    GKG(0.5),
    /** A table of statements that people, or a language model under their eyes, have coded. */
    STATEMENTS(0.9);

    /** What the rules of all coders begin with. */
    public static final String RULES = "coded-";

    private final double confidence;

    CodingScheme(double confidence) {
        this.confidence = confidence;
    }

    /** Probability that an analyst would sign a statement so coded, where the row does not say. */
    public double confidence() {
        return confidence;
    }

    /** What stands for the rule that found an alignment: 'coded-gdelt'. */
    public String rule() {
        return RULES + name().toLowerCase(Locale.ROOT);
    }
}
