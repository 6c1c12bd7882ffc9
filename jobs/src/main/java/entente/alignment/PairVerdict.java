package entente.alignment;

/**
 * Whether one actor of a sentence stands for or against another, as the model sees it.
 *
 * @param against probability of a stance or deed against
 * @param support probability of one for
 * @param cue token of the word that speaks most for the likelier of the two, or {@link Tree#NONE}
 */
record PairVerdict(double against, double support, int cue) {

    double confidence() {
        return Math.max(against, support);
    }

    double of(int polarity) {
        return polarity > 0 ? support : against;
    }

    int polarity() {
        return support > against ? 1 : -1;
    }
}
