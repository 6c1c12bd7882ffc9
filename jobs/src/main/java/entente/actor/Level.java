package entente.actor;

/** As whom an actor counts in a network. */
public enum Level {
    /** As itself. */
    PERSON,
    /** A person as the institution it holds office in on the day; all others as themselves. */
    INSTITUTION,
    /** Office-holders and organs as their state; what belongs to no state's government does not count. */
    STATE
}
