package entente.actor;

/** How a name in the gazetteer names its actor. */
public enum NameType {
    /** The actor's label. */
    LABEL,
    /** Another name in full. */
    NAME,
    /** Matched with its capitals. */
    ACRONYM,
    /** Adjective or people of a state. */
    DEMONYM,
    /** A capital: a place, or the government where it acts. */
    CAPITAL,
    /** A palace or building that nearly always stands for the government. */
    SEAT,
    /** A surname or other short form under which the news knows one person. */
    SHORT,
    /** A place that is no actor. */
    PLACE,
    /** Words that hide the name at their end: 'Latin American' is not of the United States. */
    BLOCKED
}
