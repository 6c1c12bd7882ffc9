package entente.corpus;

/** What a coder says that an actor is. */
public enum Standing {
    /** A state, its government, or who acts for it. */
    STATE,
    PERSON,
    /** An organisation that is no state's. */
    BODY,
    /** People without a name of their own: protesters, citizens. */
    GROUP,
    /** A name that was picked out by its capitals: somebody only where it is known. */
    LISTED,
    /** Not said. */
    OTHER
}
