package entente.alignment.scene;

import entente.alignment.lexicon.StanceLexicon.Carrier;

/**
 * How a cue is asserted, read off the words around and above it.
 *
 * @param negated denied
 * @param reversed turned into its contrary by what governs it ('lift', 'refuse to', 'end')
 * @param hedged modal, conditional, future, intended, or merely claimed
 * @param threatened under a verb of threat
 * @param supposed a condition, or what somebody is asked to do: nothing that is done or intended
 */
public record Modality(boolean negated, boolean reversed, boolean hedged, boolean threatened, boolean supposed) {

    public static final Modality ASSERTED = new Modality(false, false, false, false, false);

    public static final Modality SUPPOSED = new Modality(false, false, true, false, true);

    /** What a verb or noun does to the assertion of what it carries. */
    public static Modality of(Carrier carrier) {
        return switch (carrier) {
            case REVERSE -> new Modality(false, true, false, false, false);
            case HEDGE -> new Modality(false, false, true, false, false);
            case THREATEN -> new Modality(false, false, true, true, false);
            default -> ASSERTED;
        };
    }

    public Modality and(Modality outer) {
        return new Modality(
                negated ^ outer.negated,
                reversed ^ outer.reversed,
                hedged || outer.hedged,
                threatened || outer.threatened,
                supposed || outer.supposed);
    }
}
