package entente.report.page;

import entente.report.markup.Html;
import entente.report.picture.Pair;
import entente.report.picture.Side;
import entente.tie.Balance;
import java.util.ArrayList;
import java.util.List;

/** How a pair stands, in words, numbers and a small picture. */
final class Stance {

    private Stance() {}

    /** The side as a word in its colour. */
    static void badge(Html parent, Side side) {
        parent.span("badge " + side.css()).text(side.word());
    }

    /** '12 stories for, 3 against; 4 of contact; together in 30'. */
    static String numbers(Pair pair) {
        List<String> parts = new ArrayList<>();
        if (pair.side() != Side.NONE) {
            parts.add(Figures.stories(pair.agreements()) + " for, " + Figures.count(pair.disagreements()) + " against");
        }
        if (pair.contacts() > 0) {
            parts.add("contact in " + Figures.count(pair.contacts()));
        }
        if (pair.storiesTogether() > 0) {
            parts.add("together in " + Figures.count(pair.storiesTogether())
                    + (pair.beatsChance() ? ", more than chance" : ""));
        }
        return String.join("; ", parts);
    }

    /** Balance from -1 to 1 with its interval. */
    static void balance(Html parent, Pair pair) {
        if (pair.side() == Side.NONE) {
            parent.text("\u2013");
            return;
        }
        Balance balance = pair.relation().balance();
        Charts.interval(parent, balance.low(), balance.value(), balance.high(), -1, 1);
        parent.span("figures")
                .text(Figures.decimal(round(balance.value())) + " (" + Figures.decimal(round(balance.low())) + " to "
                        + Figures.decimal(round(balance.high())) + ")");
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
