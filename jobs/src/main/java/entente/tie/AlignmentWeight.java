package entente.tie;

/** What the alignments of a pair weigh. */
public enum AlignmentWeight {
    /** The stories that state them. */
    STORIES,
    /** Their places on PLOVER's scale of conflict and cooperation without its sign, summed over codes and stories. */
    SCALE
}
