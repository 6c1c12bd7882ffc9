package entente.finding.change;

import java.util.Locale;

/** The ways in which a network changes, in the order in which they are reported. */
public enum ChangeKind {
    /** A tie that no story told of before. */
    APPEARED,
    /** A tie that no story tells of any more. */
    VANISHED,
    /** A tie in a larger share of stories than before. */
    STRENGTHENED,
    /** A tie in a smaller share. */
    WEAKENED,
    /** An alignment that was for its target and is against it now, or the other way about. */
    FLIPPED,
    /** An actor of another rank. */
    RANK,
    /** A bloc that continues none. */
    BLOC_BORN,
    /** A bloc that none continues. */
    BLOC_DIED,
    /** A bloc most of whose members went over to one that has another past. */
    BLOC_MERGED,
    /** A bloc most of whose members come from one that lives on under its own name. */
    BLOC_SPLIT,
    /** An actor in another bloc than before. */
    MOVED;

    /** Its name as a cell. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
