package entente.finding;

/**
 * What one story adds to one pair of actors that meet in it, of one window.
 *
 * @param window name of the window
 * @param first index of one among the actors of the window's network
 * @param second index of the other, which is greater
 * @param story key of the story: the hash of its id
 * @param day on which it tells of them first, since 1970; {@link WindowStories#NO_DAY} for none
 * @param added to the weight of their tie, in units of {@link entente.tie.CoMention#UNIT}
 */
public record Meeting(String window, int first, int second, long story, long day, long added) {}
