package entente.actor;

/** What a person counts for above the level of persons while out of office. */
public enum FormerHolders {
    /** For nobody: the mention does not count at that level. */
    LEFT_OUT,
    /** For itself, apart from the institution and the state it served. */
    APART
}
