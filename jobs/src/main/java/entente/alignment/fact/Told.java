package entente.alignment.fact;

import entente.alignment.Factuality;

/**
 * How something is told.
 *
 * @param factuality whether as a fact
 * @param date when it was done, ISO 8601; empty where the text does not say
 */
public record Told(Factuality factuality, String date) {

    static Told of(Factuality factuality) {
        return new Told(factuality, "");
    }
}
