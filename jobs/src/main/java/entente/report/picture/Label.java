package entente.report.picture;

/**
 * A name on the map.
 *
 * @param dot whose
 * @param text as it is written
 * @param x where its base line is held
 * @param y the base line
 * @param anchor which of its ends is held there
 * @param size height of the type
 * @param box what it covers, at most
 */
public record Label(Dot dot, String text, double x, double y, Anchor anchor, double size, Box box) {

    /** Which part of a line of text is held at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }
}
