package entente.report;

import entente.tie.NullModelKind;

/** What each null model takes for chance, as the methods of a run say it. */
final class ChanceText {

    private ChanceText() {}

    static String of(NullModelKind model) {
        String pairs =
                ". P-values are adjusted for the number of pairs of actors with support, those that never meet included";
        String ties = ". P-values are adjusted for the number of ties";
        return switch (model) {
            case HYPERGEOMETRIC ->
                "the stories that mention both, given how many mention either, follow a hypergeometric"
                        + " distribution (Neal 2014)" + pairs;
            case SDSM ->
                "the stories that mention both, given how many mention either and, on average, how many actors each"
                        + " story mentions, are those of the stochastic degree sequence model (Neal, Domagalski and Sagan 2021)"
                        + pairs;
            case DISPARITY ->
                "an actor's strength, the sum of its weights, is broken at random over its ties (Serrano,"
                        + " Boguna and Vespignani 2009), at either end of a tie, for which its p-value is doubled"
                        + ties;
            case NOISE_CORRECTED ->
                "weights, read as counts, follow the product of the strengths of both actors (Coscia"
                        + " and Neffke 2017)" + ties;
        };
    }
}
