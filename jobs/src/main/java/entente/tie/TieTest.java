package entente.tie;

/**
 * What a null model says of one pair.
 *
 * @param expected shared stories, or weight, expected by chance
 * @param more probability of at least as many as were seen
 * @param fewer probability of at most as many
 */
public record TieTest(double expected, double more, double fewer) {}
