package entente.finding.change;

/**
 * How the stories of much-told things lie on the days of a window, summed over all things of one kind that equally many of its
 * stories tell of: integers, so that no order changes a sum.
 *
 * @param window its name
 * @param subject what is told of: a kind of edge, or {@link Subject#STRENGTH} for actors
 * @param stories that tell of each of these things in the window
 * @param day since 1970
 * @param told stories of the day, over all of these things
 * @param squares of each thing's stories of the day, summed over all of them
 */
public record DaySpread(String window, Subject subject, long stories, long day, long told, long squares) {}
