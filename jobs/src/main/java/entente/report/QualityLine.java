package entente.report;

/**
 * One row of {@code quality.csv}: a property of the corpus or of its reading, held against its gates.
 *
 * @param check what is measured
 * @param value the share or count, or not-a-number where it cannot be told
 * @param bound on which side of the gates it must stay
 * @param warn beyond it the run says so, or not-a-number where no gate is set
 * @param fail beyond it the run is not published, or not-a-number where no gate is set
 * @param basis what the value was worked out from, where that is not plain from the run
 */
public record QualityLine(String check, double value, Bound bound, double warn, double fail, String basis) {

    /** On which side of a gate a value must stay. */
    public enum Bound {
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        /** For a sentence that ends with the gate. */
        public String words() {
            return words;
        }

        private boolean isBroken(double value, double gate) {
            return this == AT_LEAST ? value < gate : value > gate;
        }
    }

    /** How a value stands against its gates. */
    public enum Verdict {
        PASSED,
        WARNED,
        FAILED
    }

    /** A value without gates. */
    public static QualityLine told(String check, double value) {
        return new QualityLine(check, value, Bound.AT_MOST, Double.NaN, Double.NaN, "");
    }

    /** Whether there are gates that it could break. */
    public boolean isGated() {
        return !Double.isNaN(fail);
    }

    /** What the gates make of the value; what cannot be told breaks none. */
    public Verdict verdict() {
        if (bound.isBroken(value, fail)) {
            return Verdict.FAILED;
        }
        return bound.isBroken(value, warn) ? Verdict.WARNED : Verdict.PASSED;
    }

    /** The verdict in one line, for people. */
    public String sentence() {
        String measured = check + " is " + Numbers.text(value) + (basis.isEmpty() ? "" : " (" + basis + ")");
        return switch (verdict()) {
            case PASSED -> "Quality gate passed: " + measured + ".";
            case WARNED ->
                "Quality warning: " + measured + "; it should be " + bound.words() + " " + Numbers.text(warn) + ".";
            case FAILED ->
                "Quality gate failed: " + measured + "; it must be " + bound.words() + " " + Numbers.text(fail) + ".";
        };
    }
}
