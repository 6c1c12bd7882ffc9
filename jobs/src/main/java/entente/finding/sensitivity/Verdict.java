package entente.finding.sensitivity;

import java.util.Locale;

/** Whether a finding survives another choice. */
public enum Verdict {
    /** Of the first ten at least nine stay, and the blocs agree to at least {@link #HOLDING}. */
    HOLDS,
    /** Neither. */
    WAVERS,
    /** Fewer than seven of the first ten stay, or the blocs agree to less than {@link #FALLING}. */
    FALLS;

    static final double HOLDING = 0.8;
    static final double FALLING = 0.5;

    private static final double MOST = 0.9;
    private static final double FEW = 0.7;

    /**
     * Of what was asked.
     *
     * @param kept share of the first ten that stay; not-a-number where it was not asked
     * @param agreement adjusted Rand index of the blocs; not-a-number where it was not asked
     */
    static Verdict of(double kept, double agreement) {
        if (kept < FEW || agreement < FALLING) {
            return FALLS;
        }
        return kept < MOST || agreement < HOLDING ? WAVERS : HOLDS;
    }

    /** Its name as a cell. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
