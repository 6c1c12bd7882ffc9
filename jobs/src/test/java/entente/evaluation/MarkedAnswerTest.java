package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.alignment.reader.PairLabel.Stance;
import entente.corpus.Span;
import entente.evaluation.GoldMarks.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MarkedAnswerTest {

    private static final String TEXT = "It rained. Chile met Peru after Bolivia condemned Chile's move.";
    private static final Span CHILE = new Span(11, 16);
    private static final Span PERU = new Span(21, 25);
    private static final Span BOLIVIA = new Span(32, 39);
    private static final Span AGAIN = new Span(50, 55);
    private static final Map<String, String> LABELS = Map.of("CHL", "Chile", "PER", "Peru", "BOL", "Bolivia");

    private static final GoldMarks MARKS = new GoldMarks(
            "a",
            new Span(11, TEXT.length()),
            List.of(
                    event("Chile", "Peru", CHILE, PERU, 1, PloverCode.CONSULT, false),
                    event("Bolivia", "Chile", BOLIVIA, AGAIN, -1, PloverCode.ACCUSE, false),
                    event("Bolivia", "Peru", BOLIVIA, PERU, -1, PloverCode.ACCUSE, true)));

    private static Event event(
            String source, String target, Span from, Span to, int sign, PloverCode code, boolean optional) {
        return new Event(source, target, from, to, sign, code, optional, null);
    }

    private static Alignment found(String source, String target, Span from, Span to, int sign, double confidence) {
        PloverCode code = sign > 0 ? PloverCode.CONSULT : PloverCode.ACCUSE;
        return new Alignment(
                1,
                source,
                target,
                from,
                to,
                new Span(17, 20),
                "meet",
                sign,
                code,
                false,
                false,
                false,
                "",
                confidence,
                "reader");
    }

    private static List<MarkedAnswer> answers(Alignment... found) {
        return MarkedAnswer.of(MARKS, List.of(found), TEXT, LABELS);
    }

    @Test
    void what_is_done_together_may_be_found_either_way() {
        assertThat(answers(found("PER", "CHL", PERU, CHILE, 1, 0.8)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.truth()).isEqualTo(Stance.REQUIRED))
                .satisfies(answer -> assertThat(answer.events()).containsExactly(0));
    }

    @Test
    void blame_has_one_direction_and_one_sign() {
        assertThat(answers(
                        found("CHL", "BOL", AGAIN, BOLIVIA, -1, 0.8),
                        found("BOL", "CHL", BOLIVIA, AGAIN, 1, 0.8),
                        found("BOL", "CHL", BOLIVIA, AGAIN, -1, 0.8)))
                .extracting(MarkedAnswer::truth)
                .containsExactly(Stance.NONE, Stance.NONE, Stance.REQUIRED);
    }

    @Test
    void the_optional_counts_neither_way() {
        assertThat(answers(found("BOL", "PER", BOLIVIA, PERU, -1, 0.8)))
                .extracting(MarkedAnswer::truth)
                .containsExactly(Stance.OPTIONAL);
    }

    @Test
    void of_the_same_pair_and_sign_the_surest_stands() {
        assertThat(answers(found("CHL", "PER", CHILE, PERU, 1, 0.3), found("CHL", "PER", AGAIN, PERU, 1, 0.7)))
                .extracting(answer -> answer.alignment().confidence())
                .containsExactly(0.7);
    }

    @Test
    void what_stands_in_another_sentence_is_not_judged() {
        Span before = new Span(0, 2);
        Alignment elsewhere = new Alignment(
                0,
                "CHL",
                "PER",
                before,
                before,
                before,
                "meet",
                1,
                PloverCode.CONSULT,
                false,
                false,
                false,
                "",
                0.8,
                "reader");
        assertThat(answers(elsewhere)).isEmpty();
    }

    @Test
    void names_that_share_a_telling_word_are_one_actor() {
        assertThat(SameActor.words("the government of Chile")).containsExactly("chile");
        assertThat(SameActor.words("the government")).containsExactlyInAnyOrder("the", "government");
        assertThat(SameActor.meets(List.of(PERU), SameActor.words("Republic of Chile"), CHILE, "Chile"))
                .isTrue();
        assertThat(SameActor.meets(List.of(PERU), SameActor.words("Peru"), CHILE, "Chile"))
                .isFalse();
    }
}
