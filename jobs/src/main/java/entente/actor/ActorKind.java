package entente.actor;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    STATE,
    /** A dependent or disputed place that acts or is acted on under its own, neutral label. */
    TERRITORY,
    /** States taken together without an organisation: the West, the Gulf states. */
    BLOC,
    /** An intergovernmental organisation, its organs and courts. */
    INTERNATIONAL,
    /** An organ of one state: a ministry, a parliament, armed forces, an agency. */
    INSTITUTION,
    PARTY,
    ARMED_GROUP,
    COMPANY,
    MEDIA,
    /** Any other body: a church, a university, a union, a non-governmental organisation. */
    ORGANISATION,
    /** A group or a role without a name: never a node of a network. */
    GROUP,
    /** A place that is named but does not act: never a node of a network. */
    PLACE
}
