package entente.alignment.reader;

import java.util.List;

/**
 * A sentence as the reader takes it.
 *
 * @param text its words
 * @param actors who is named in it, each by all of its mentions
 * @param pairs the ordered pairs to judge
 */
public record MarkedSentence(String text, List<MarkedActor> actors, List<MarkedPair> pairs) {

    /**
     * An actor of the sentence.
     *
     * @param mentions in order of the text, at least one
     */
    public record MarkedActor(List<MarkedSpan> mentions) {

        public MarkedActor {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * The words of one mention.
     *
     * @param start first UTF-16 code unit in the text of the sentence
     * @param end one past the last
     * @param mark how they are marked
     */
    public record MarkedSpan(int start, int end, Mark mark) {}

    /**
     * An ordered pair.
     */
    public static final class MarkedPair {

        private final int source;
        private final int target;
        private final float[] facts;

        /**
         * @param source index of the one who may stand for or against
         * @param target index of the other
         * @param facts what rules and grammar say of the two, as numbers
         */
        public MarkedPair(int source, int target, float[] facts) {
            this.source = source;
            this.target = target;
            this.facts = facts;
        }

        public int source() {
            return source;
        }

        public int target() {
            return target;
        }

        public float[] facts() {
            return facts;
        }
    }

    public MarkedSentence {
        actors = List.copyOf(actors);
        pairs = List.copyOf(pairs);
    }
}
