package entente.tie;

/** What a co-mention tie weighs. */
public enum TieWeight {
    /** Meetings of k actors count 1/(k-1), and less over a distance. */
    FRACTIONAL,
    /** Meetings count less over a distance. */
    CLOSENESS,
    /** Every story in which the two meet counts 1. */
    STORIES;

    /** The weight of a pair with these counts. */
    public double of(TieCount count) {
        return switch (this) {
            case FRACTIONAL -> (double) count.fractional() / CoMention.UNIT;
            case CLOSENESS -> (double) count.closeness() / CoMention.UNIT;
            case STORIES -> count.stories();
        };
    }

    /**
     * What one story adds to that, in units of {@link CoMention#UNIT}.
     *
     * @param closeness of its closest meeting, in the same units
     * @param fractional of its most telling meeting, in the same units
     */
    public long ofStory(long closeness, long fractional) {
        return switch (this) {
            case FRACTIONAL -> fractional;
            case CLOSENESS -> closeness;
            case STORIES -> CoMention.UNIT;
        };
    }
}
