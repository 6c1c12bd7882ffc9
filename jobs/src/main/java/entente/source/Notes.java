package entente.source;

/** What is worth telling of a file though it was read: the fields taken, its encoding, texts that are cut. */
@FunctionalInterface
public interface Notes {

    /** Tells nobody. */
    Notes NONE = (what, file) -> {};

    /**
     * Takes a note.
     *
     * @param what the same words for the same thing, so that they can be counted
     * @param file in which it was seen
     */
    void note(String what, String file);
}
