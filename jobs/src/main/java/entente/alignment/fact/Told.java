package entente.alignment.fact;

import entente.alignment.Factuality;

/**
 * How something is told.
 *
 * @param factuality whether as a fact
 * @param date when it was done, ISO 8601; empty where the text does not say
 */
public record Told(Factuality factuality, String date) {

    /** As a fact of the day. */
    public static final Told ASSERTED = of(Factuality.ASSERTED);

    static Told of(Factuality factuality) {
        return new Told(factuality, "");
    }
}
