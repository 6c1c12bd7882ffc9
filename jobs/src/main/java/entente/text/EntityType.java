package entente.text;

/** What the engine's tagger takes a token for. The gazetteer decides first; this is its second opinion. */
public enum EntityType {
    NONE,
    PERSON,
    ORGANISATION,
    LOCATION,
    MISC
}
