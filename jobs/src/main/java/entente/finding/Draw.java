package entente.finding;

/** What each story weighs and which statements count in one replicate of a window. Asked about the same thing it says the same. */
public interface Draw {

    /** The corpus as it is: every story weighs 1, every statement counts. */
    Draw NONE = new Draw() {
        @Override
        public double weight(long story) {
            return 1;
        }

        @Override
        public double weightOf(long stories) {
            return stories;
        }

        @Override
        public boolean counts(long statement, double confidence) {
            return true;
        }
    };

    /** What the story of this key weighs, at least 0; 1 in the mean. */
    double weight(long story);

    /** What so many stories weigh together that nothing else is asked about. */
    double weightOf(long stories);

    /** Whether the statement of this key is taken as rightly read. */
    boolean counts(long statement, double confidence);
}
