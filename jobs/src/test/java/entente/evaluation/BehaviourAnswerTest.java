package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.Gazetteer;
import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.corpus.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BehaviourAnswerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final String EVENTS =
            "{\"source\": \"Olaf Scholz\", \"target\": \"Russia\", \"sign\": -1, \"code\": \"ACCUSE\"},"
                    + "{\"source\": \"Chile\", \"target\": \"Peru\", \"sign\": 1, \"code\": \"CONSULT\", \"optional\": true},"
                    + "{\"source\": \"Peru\", \"target\": \"Chile\", \"sign\": -1, \"code\": \"ACCUSE\", \"counts\": false}";

    private static BehaviourAnswer answer(Alignment... counted) {
        BehaviourCase asked = BehaviourCase.parse("{\"id\": \"x-1\", \"family\": \"x\", \"date\": \"2023-05-10\","
                + " \"prev\": \"Before.\", \"text\": \"Olaf Scholz, Russia, Chile, Peru.\", \"events\": [" + EVENTS
                + "]}");
        return BehaviourAnswer.of(asked, List.of(counted), Map.of(), GAZETTEER);
    }

    private static Alignment alignment(String source, String target, int polarity, PloverCode code, int start) {
        Span span = new Span(start, start + 1);
        return new Alignment(
                0,
                source,
                target,
                span,
                span,
                span,
                "cue",
                polarity,
                code,
                false,
                false,
                false,
                "",
                0.9,
                "verb-object");
    }

    @Test
    void what_is_required_must_count_and_what_is_optional_may() {
        Alignment accused = alignment("olaf-scholz", "RUS", -1, PloverCode.REJECT, 20);

        assertThat(answer().missing()).containsExactly("Olaf Scholz -> Russia - ACCUSE");
        assertThat(answer(accused).isRight()).isTrue();
        assertThat(answer(accused, alignment("PER", "CHL", 1, PloverCode.CONSULT, 20))
                        .isRight())
                .isTrue();
    }

    @Test
    void what_must_not_count_is_named() {
        assertThat(answer(alignment("PER", "CHL", -1, PloverCode.ACCUSE, 20)).unasked())
                .containsExactly("Peru -> Chile - ACCUSE");
        assertThat(answer(alignment("PER", "CHL", 1, PloverCode.SUPPORT, 20)).unasked())
                .as("contact is no support")
                .containsExactly("Peru -> Chile + SUPPORT");
        assertThat(answer(alignment("PER", "CHL", -1, PloverCode.ACCUSE, 0)).unasked())
                .as("told in the sentence before")
                .isEmpty();
    }

    @Test
    void a_state_may_stand_beside_its_official_but_not_for_him() {
        BehaviourAnswer answer = answer(alignment("DEU", "RUS", -1, PloverCode.ACCUSE, 20));

        assertThat(answer.missing()).containsExactly("Olaf Scholz -> Russia - ACCUSE");
        assertThat(answer.unasked()).isEmpty();
        assertThat(answer(alignment("FRA", "RUS", -1, PloverCode.ACCUSE, 20)).unasked())
                .containsExactly("France -> Russia - ACCUSE");
    }

    @Test
    void a_wrong_answer_can_be_read() {
        assertThat(answer(alignment("PER", "CHL", -1, PloverCode.ACCUSE, 20)).words())
                .isEqualTo(
                        """
                        x-1: Olaf Scholz, Russia, Chile, Peru.
                            missing: Olaf Scholz -> Russia - ACCUSE
                            unasked: Peru -> Chile - ACCUSE""");
    }

    @Test
    void what_is_missing_in_a_line_is_named() {
        assertThatThrownBy(() -> BehaviourCase.parse("{\"id\": \"x\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs 'text', a text");
        assertThatThrownBy(() -> BehaviourCase.parse("{\"id\": \"x\", \"text\": \"x\", \"date\": \"May\"}"))
                .hasMessage("'date' must be ISO 8601, got 'May'");
        assertThatThrownBy(() -> BehaviourCase.parse(
                        "{\"id\": \"x\", \"text\": \"x\", \"date\": \"2023-05-10\", \"events\": [{\"sign\": 2}]}"))
                .hasMessage("'sign' must be 1 or -1, got 2");
    }
}
