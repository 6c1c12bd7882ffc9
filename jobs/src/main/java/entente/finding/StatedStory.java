package entente.finding;

/**
 * One counted statement of one story on a pair of actors of one window. Of those with one {@code group} in one story and on
 * one side the greatest counts, as long as any counts; groups are added up.
 *
 * @param window name of the window
 * @param source index, among the actors of the window's network, of who says or does it
 * @param target index of or to whom
 * @param positive whether it is for the target, not against it
 * @param story key of the story: the hash of its id
 * @param day of the story, since 1970; {@link WindowStories#NO_DAY} for none
 * @param group what of a story counts once: all that it states of the pair, or each code
 * @param statement key of the statement, equal in every window and for both directions of what two do together
 * @param confidence probability that it is rightly read
 * @param added to the weight of agreement or disagreement, in units of {@link entente.tie.MeetingWeight#UNIT}
 */
public record StatedStory(
        String window,
        int source,
        int target,
        boolean positive,
        long story,
        long day,
        String group,
        long statement,
        double confidence,
        double added) {}
