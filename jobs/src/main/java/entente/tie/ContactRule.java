package entente.tie;

/** What meetings, calls and visits (PLOVER's CONSULT) count for. Rivals meet too, so contact by itself is no friendship. */
public enum ContactRule {
    /** A kind of edge of its own, without direction and sign, in no bloc and no balance. */
    APART,
    /** Support, as everything else of a positive sign. */
    SUPPORT
}
