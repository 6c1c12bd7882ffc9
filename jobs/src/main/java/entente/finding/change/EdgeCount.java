package entente.finding.change;

/**
 * How often an edge is told of.
 *
 * @param stories in which the two meet, or that state the alignment or the contact
 * @param positive of an alignment the stories for the target
 * @param negative those against it
 * @param sources outlets of those stories
 */
public record EdgeCount(long stories, long positive, long negative, long sources) {

    /** Of an edge of which nothing is told. */
    public static final EdgeCount NONE = new EdgeCount(0, 0, 0, 0);

    /** Stories that state something of an alignment, for or against. */
    long stated() {
        return positive + negative;
    }

    /** Both together; outlets cannot be added, so the larger number stands. */
    EdgeCount plus(EdgeCount other) {
        return new EdgeCount(
                stories + other.stories,
                positive + other.positive,
                negative + other.negative,
                Math.max(sources, other.sources));
    }

    /** What is left of a sum without one of its parts; of the outlets it is not known, so the larger number stands. */
    EdgeCount minus(EdgeCount part) {
        return new EdgeCount(stories - part.stories, positive - part.positive, negative - part.negative, sources);
    }
}
