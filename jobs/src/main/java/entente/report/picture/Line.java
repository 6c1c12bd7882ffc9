package entente.report.picture;

/**
 * A pair on the map.
 *
 * @param pair what joins the two
 * @param from one end
 * @param to the other
 * @param width thickness in pixels; grows with the root of the stories that tell of the pair
 */
public record Line(Pair pair, Dot from, Dot to, double width) {}
