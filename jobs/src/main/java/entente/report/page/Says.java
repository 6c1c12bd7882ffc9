package entente.report.page;

import entente.report.Quotations;
import entente.report.markup.Html;
import entente.report.picture.Pair;
import entente.report.picture.Shortened;
import entente.report.picture.Side;
import entente.tie.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sentences behind a pair, with where each stands. */
final class Says {

    private static final int LONGEST = 260;

    private final Quotations quotations;

    Says(Quotations quotations) {
        this.quotations = quotations;
    }

    /**
     * The sentences of a pair: the best of each direction and side first, then the next, then contact, and a mere mention
     * only where nothing else is there; no words twice.
     */
    List<Evidence> of(Pair pair, int most) {
        List<Evidence> sentences = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        List<String> edges = pair.edges();
        for (int place = 0; place < PageFacts.SENTENCES; place++) {
            for (String edge : edges.subList(0, 2)) {
                take(edge, 1, place, sentences, words);
                take(edge, -1, place, sentences, words);
            }
            take(edges.get(2), 0, place, sentences, words);
        }
        if (sentences.isEmpty()) {
            take(edges.get(3), 0, 0, sentences, words);
        }
        return sentences.subList(0, Math.min(most, sentences.size()));
    }

    private void take(String edge, int polarity, int place, List<Evidence> sentences, Set<String> words) {
        List<Evidence> best = quotations.of(edge, polarity);
        if (place < best.size() && words.add(best.get(place).text())) {
            sentences.add(best.get(place));
        }
    }

    /** Writes a list of sentences. */
    void write(Html parent, List<Evidence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        Html list = parent.block("ul").css("says");
        for (Evidence sentence : sentences) {
            Side side = sentence.polarity() == 0 ? Side.NONE : Side.of(sentence.polarity());
            Html item = list.block("li").css(side.css());
            if (side != Side.NONE) {
                item.span("sign").text(side == Side.FOR ? "+ for" : "\u2212 against");
                item.text(" ");
            }
            item.element("q").words(Shortened.of(sentence.text(), LONGEST));
            item.text(" ");
            Html where = item.element("cite");
            String source = sentence.source().isBlank() ? sentence.article() : sentence.source();
            String day = sentence.date() == null ? "" : ", " + sentence.date();
            where.web(sentence.url())
                    .words(Shortened.of(source, Links.LONGEST_NAME))
                    .text(day);
        }
    }
}
