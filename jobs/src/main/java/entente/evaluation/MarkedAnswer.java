package entente.evaluation;

import entente.alignment.Alignment;
import entente.alignment.reader.PairLabel.Stance;
import entente.corpus.Span;
import entente.evaluation.GoldMarks.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A found alignment beside what is marked of its sentence.
 *
 * @param alignment as it was found
 * @param truth required, optional or not marked at all
 * @param events numbers of the required events of the sentence that it finds
 */
public record MarkedAnswer(Alignment alignment, Stance truth, List<Integer> events) {

    public MarkedAnswer {
        events = List.copyOf(events);
    }

    /**
     * The surest alignment of each source, target and sign of a marked sentence.
     *
     * @param found in the article
     * @param text of the article
     * @param labels of its actors, by id
     */
    public static List<MarkedAnswer> of(
            GoldMarks marks, List<Alignment> found, String text, Map<String, String> labels) {
        List<Alignment> here = new ArrayList<>();
        for (Alignment alignment : found) {
            if (begins(alignment.sourceSpan(), marks)
                    || begins(alignment.targetSpan(), marks)
                    || begins(alignment.cueSpan(), marks)) {
                here.add(alignment);
            }
        }
        here.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
        List<MarkedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Alignment alignment = here.get(i);
            if (here.subList(0, i).stream().noneMatch(surer -> isSame(surer, alignment))) {
                answers.add(answer(marks, alignment, text, labels));
            }
        }
        return answers;
    }

    private static boolean begins(Span span, GoldMarks marks) {
        return span.start() >= marks.span().start()
                && span.start() < marks.span().end();
    }

    private static boolean isSame(Alignment a, Alignment b) {
        return a.source().equals(b.source()) && a.target().equals(b.target()) && a.polarity() == b.polarity();
    }

    private static MarkedAnswer answer(GoldMarks marks, Alignment alignment, String text, Map<String, String> labels) {
        Set<String> source = words(alignment.source(), alignment.sourceSpan(), text, labels);
        Set<String> target = words(alignment.target(), alignment.targetSpan(), text, labels);
        List<Integer> events = new ArrayList<>();
        boolean optional = false;
        for (int i = 0; i < marks.events().size(); i++) {
            Event event = marks.events().get(i);
            if (event.sign() == alignment.polarity() && finds(alignment, source, target, event)) {
                if (event.optional()) {
                    optional = true;
                } else {
                    events.add(i);
                }
            }
        }
        Stance truth = !events.isEmpty() ? Stance.REQUIRED : optional ? Stance.OPTIONAL : Stance.NONE;
        return new MarkedAnswer(alignment, truth, events);
    }

    private static Set<String> words(String actor, Span span, String text, Map<String, String> labels) {
        Set<String> words = SameActor.words(labels.getOrDefault(actor, actor));
        words.addAll(SameActor.words(text.substring(span.start(), span.end())));
        return words;
    }

    private static boolean finds(Alignment found, Set<String> source, Set<String> target, Event event) {
        List<Span> from = List.of(found.sourceSpan());
        List<Span> to = List.of(found.targetSpan());
        boolean there = SameActor.meets(from, source, event.sourceSpan(), event.source())
                && SameActor.meets(to, target, event.targetSpan(), event.target());
        return there
                || (event.eitherWay()
                        && SameActor.meets(from, source, event.targetSpan(), event.target())
                        && SameActor.meets(to, target, event.sourceSpan(), event.source()));
    }
}
