package entente.evaluation;

import entente.alignment.Alignment;
import entente.corpus.Article;
import entente.corpus.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The alignments of one marked sentence beside those that people marked. In a set of events an actor is right where a
 * content word of its span or label is one of the marked name's, and what is done together counts either way; in a set of
 * judged pairs, where the spans overlap, and only what is said between the two counts.
 *
 * @param all everything together
 * @param byRule found alignments by the rule that found them
 * @param byCode marked alignments by their PLOVER code; empty in sets without codes
 */
public record AlignmentComparison(
        AlignmentTally all, SortedMap<String, AlignmentTally> byRule, SortedMap<String, AlignmentTally> byCode) {

    /**
     * @param found alignments of the whole article
     * @param labels of actors, by id
     */
    public static AlignmentComparison of(GoldSentence gold, List<Alignment> found, Map<String, String> labels) {
        return gold.pair() == null ? ofEvents(gold, found, labels) : ofPair(gold.pair(), found);
    }

    private record Named(Alignment alignment, Set<String> source, Set<String> target) {}

    private static AlignmentComparison ofEvents(GoldSentence gold, List<Alignment> found, Map<String, String> labels) {
        List<Named> named = new ArrayList<>();
        for (Alignment a : found) {
            // the speaker may stand in a neighbouring sentence, the target not
            if (a.targetSpan().start() >= gold.scored().start()
                    && a.targetSpan().start() < gold.scored().end()) {
                named.add(new Named(
                        a,
                        words(gold.article(), a.sourceSpan(), labels.getOrDefault(a.source(), "")),
                        words(gold.article(), a.targetSpan(), labels.getOrDefault(a.target(), ""))));
            }
        }
        SortedMap<String, AlignmentTally> byRule = new TreeMap<>();
        SortedMap<String, AlignmentTally> byCode = new TreeMap<>();
        AlignmentTally all = AlignmentTally.NONE;
        for (Named one : named) {
            boolean detected = gold.events().stream().anyMatch(e -> fits(one, e));
            boolean signed = gold.events().stream()
                    .anyMatch(e -> fits(one, e) && e.sign() == one.alignment().polarity());
            AlignmentTally tally = new AlignmentTally(1, 0, one(detected), one(signed), 0, 0, 0);
            byRule.merge(one.alignment().rule(), tally, AlignmentTally::plus);
            all = all.plus(tally);
        }
        for (GoldSentence.Event event : gold.events()) {
            Predicate<Named> fits = n -> fits(n, event);
            boolean detected = named.stream().anyMatch(fits);
            boolean signed = named.stream().anyMatch(fits.and(n -> n.alignment().polarity() == event.sign()));
            boolean reversed = !detected
                    && named.stream().anyMatch(n -> meets(/* source= */ n.target(), /* target= */ n.source(), event));
            AlignmentTally tally = new AlignmentTally(0, 1, 0, 0, one(detected), one(signed), one(reversed));
            if (!event.root().isEmpty()) {
                byCode.merge(event.root(), tally, AlignmentTally::plus);
            }
            all = all.plus(tally);
        }
        return new AlignmentComparison(all, byRule, byCode);
    }

    /** The words by which an actor is compared: those of its span and of its label. */
    static Set<String> words(Article article, Span span, String label) {
        Set<String> words = new HashSet<>(ActorWords.of(span.of(article.text())));
        words.addAll(ActorWords.of(label));
        return words;
    }

    private static boolean fits(Named one, GoldSentence.Event event) {
        return fits(one.source(), one.target(), event);
    }

    /** Whether actors of these words are those of the event. */
    static boolean fits(Set<String> source, Set<String> target, GoldSentence.Event event) {
        return meets(source, target, event)
                || (event.eitherWay() && meets(/* source= */ target, /* target= */ source, event));
    }

    private static boolean meets(Set<String> source, Set<String> target, GoldSentence.Event event) {
        return ActorWords.meet(source, ActorWords.of(event.source()))
                && ActorWords.meet(target, ActorWords.of(event.target()));
    }

    private static AlignmentComparison ofPair(GoldSentence.JudgedPair pair, List<Alignment> found) {
        SortedMap<String, AlignmentTally> byRule = new TreeMap<>();
        AlignmentTally all = AlignmentTally.NONE;
        Set<List<Object>> said = new HashSet<>();
        boolean forth = false;
        boolean back = false;
        boolean signed = false;
        for (Alignment a : found) {
            GoldSentence.JudgedPair.Way way = pair.way(a.sourceSpan(), a.targetSpan());
            if (way != GoldSentence.JudgedPair.Way.ELSEWHERE && said.add(List.of(way, a.polarity()))) {
                boolean right = pair.isMarked(way);
                boolean sign = right && a.polarity() == pair.sign();
                // two signs one way are two alignments, but detect one
                boolean first = right && !forth;
                AlignmentTally tally = new AlignmentTally(1, 0, one(first), one(sign), 0, 0, 0);
                byRule.merge(a.rule(), tally, AlignmentTally::plus);
                all = all.plus(tally);
                forth |= right;
                back |= pair.sign() != 0 && !right;
                signed |= sign;
            }
        }
        if (pair.sign() != 0) {
            all = all.plus(new AlignmentTally(0, 1, 0, 0, one(forth), one(signed), one(back && !forth)));
        }
        return new AlignmentComparison(all, byRule, new TreeMap<>());
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
