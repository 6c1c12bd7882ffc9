package entente.finding;

/**
 * What one story adds to one tie of one window.
 *
 * @param window name of the window
 * @param tie number of the tie among those of the window's network
 * @param story key of the story: the hash of its id
 * @param added to the weight of the tie, in units of {@link entente.tie.CoMention#UNIT}
 */
public record TieStory(String window, int tie, long story, long added) {}
