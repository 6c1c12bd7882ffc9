package entente.evaluation;

/**
 * Counts of found and marked alignments; they add. A found alignment is <em>detected</em> where its source and its target are
 * those of a marked one, <em>signed</em> where the polarity agrees too.
 *
 * @param found alignments found
 * @param marked alignments marked
 * @param foundDetected of the found, those whose actors are marked so
 * @param foundSigned of these, those with the right sign
 * @param markedDetected of the marked, those whose actors are found so
 * @param markedSigned of these, those found with the right sign
 * @param reversed of the marked that are done one way, those found only from target to source
 */
public record AlignmentTally(
        long found,
        long marked,
        long foundDetected,
        long foundSigned,
        long markedDetected,
        long markedSigned,
        long reversed) {

    public static final AlignmentTally NONE = new AlignmentTally(0, 0, 0, 0, 0, 0, 0);

    public AlignmentTally plus(AlignmentTally o) {
        return new AlignmentTally(
                found + o.found,
                marked + o.marked,
                foundDetected + o.foundDetected,
                foundSigned + o.foundSigned,
                markedDetected + o.markedDetected,
                markedSigned + o.markedSigned,
                reversed + o.reversed);
    }

    public double detectedPrecision() {
        return share(foundDetected, found);
    }

    public double detectedRecall() {
        return share(markedDetected, marked);
    }

    public double detectedF1() {
        return f1(detectedPrecision(), detectedRecall());
    }

    public double signedPrecision() {
        return share(foundSigned, found);
    }

    public double signedRecall() {
        return share(markedSigned, marked);
    }

    public double signedF1() {
        return f1(signedPrecision(), signedRecall());
    }

    /** Of the marked whose actors are found, the share with the right sign. */
    public double signAccuracy() {
        return share(markedSigned, markedDetected);
    }

    /** Of the marked whose actors are found either way, the share found from source to target. */
    public double directionAccuracy() {
        return share(markedDetected, markedDetected + reversed);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
