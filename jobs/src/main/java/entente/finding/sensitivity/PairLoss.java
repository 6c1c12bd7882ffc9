package entente.finding.sensitivity;

import entente.tie.TieCount;

/**
 * What a pair that meets loses where the articles of one source are left out. A story that another source tells as well is not
 * lost, but may tell less of the two.
 *
 * @param source that is left out
 * @param a the actor with the smaller id
 * @param b the other
 * @param stories in which the two meet in articles of that source alone
 * @param closeness what their closest meetings are less, in units of {@link entente.tie.CoMention#UNIT}
 * @param fractional what their most telling meetings are less, in the same units
 */
public record PairLoss(String source, String a, String b, long stories, long closeness, long fractional) {

    /** The pair without it; what no network weighs stays. */
    TieCount from(TieCount whole) {
        return new TieCount(
                whole.window(),
                whole.a(),
                whole.b(),
                whole.raw(),
                whole.articles(),
                whole.stories() - stories,
                whole.shared(),
                whole.sources(),
                whole.closeness() - closeness,
                whole.fractional() - fractional,
                whole.firstDate(),
                whole.lastDate());
    }
}
