package entente.finding;

/**
 * What one story adds to one tie.
 *
 * @param tie number of the tie among those of a network
 * @param story key of the story, or of what is drawn in its place
 * @param added to the weight of the tie, in units of {@link entente.tie.CoMention#UNIT}
 */
public record TieStory(int tie, long story, long added) {}
