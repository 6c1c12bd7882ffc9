package entente.finding.change;

/**
 * How often a thing is told of on both sides of a look.
 *
 * @param row which change, by its place
 * @param kind in which way it is looked at, by its name
 * @param outlet the outlet that is left out; empty for none
 * @param before stories of the earlier side
 * @param after stories of the later side
 */
public record LookCount(int row, String kind, String outlet, Told before, Told after) {

    /**
     * Stories of one side.
     *
     * @param stories that tell of it
     * @param positive of an alignment those for the target
     * @param negative those against it
     */
    public record Told(long stories, long positive, long negative) {

        EdgeCount count() {
            return new EdgeCount(stories, positive, negative, 0);
        }
    }

    Look.Kind look() {
        return Look.Kind.valueOf(kind);
    }
}
