package entente.alignment.reader;

import java.util.List;

/**
 * What people marked of one ordered pair.
 *
 * @param support whether a stance for is marked
 * @param against whether a stance against is
 * @param code index among {@link Answers#CODES} of the marked code, or {@link #UNKNOWN}
 * @param telling index among {@link Answers#TELLINGS}, or {@link #UNKNOWN}
 * @param events numbers of the required events of the sentence that the pair meets
 */
public record PairLabel(Stance support, Stance against, int code, int telling, List<Integer> events) {

    /** Nothing is marked. */
    public static final int UNKNOWN = -1;

    /** How a stance is marked. */
    public enum Stance {
        NONE,
        /** Two careful analysts could differ. */
        OPTIONAL,
        REQUIRED
    }

    public PairLabel {
        events = List.copyOf(events);
    }
}
