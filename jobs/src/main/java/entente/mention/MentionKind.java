package entente.mention;

/** By what words a mention names its actor. */
public enum MentionKind {
    /** The label or a name of the actor, in full. */
    NAME,
    /** Another spelling, an acronym, a surname or a given name. */
    ALIAS,
    /** An office: 'the Russian president'. */
    TITLE,
    /** The adjective or people of a state: 'Chinese', 'Russians'. */
    DEMONYM,
    /** A capital or a seat that stands for a government: 'Beijing denies', 'the Kremlin'. */
    METONYM,
    /** A role that stands for a state: 'Israeli troops'. */
    ROLE,
    /** A pronoun or a definite phrase resolved within the article: 'he', 'the two countries'. */
    PRONOUN,
    /** A group or a role without a name: 'protesters', 'Israeli settlers'. An actor of its own, never a node of a network. */
    GROUP,
    /** A place named as a place: 'in Moscow'. Not an actor. */
    PLACE
}
