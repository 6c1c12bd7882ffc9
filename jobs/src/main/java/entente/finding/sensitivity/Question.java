package entente.finding.sensitivity;

import java.util.Locale;

/** The choices that are made otherwise, in the order in which they are reported. */
public enum Question {
    /** Twice the stories are asked for of an actor and a tie. */
    SUPPORT,
    /** Only ties that beat chance stand. */
    BACKBONE,
    /** Ties have to beat another chance. */
    NULL_MODEL,
    /** A tie weighs something else. */
    TIE_WEIGHT,
    /** The alignments of a pair weigh something else. */
    ALIGNMENT_WEIGHT,
    /** An alignment must be surer to count. */
    CONFIDENCE,
    /** More and smaller, or fewer and larger blocs. */
    RESOLUTION,
    /** Other random numbers. */
    SEED,
    /** The articles of one source are left out. */
    SOURCE,
    /** States are told at another level: by themselves, or by the ties of their actors. */
    LEVEL;

    /** Its name as a cell. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
