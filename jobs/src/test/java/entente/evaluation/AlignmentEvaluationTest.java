package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentEvaluationTest {

    private static final String TEXT = "Chile condemned Peru and met Brazil.";
    private static final Map<String, String> LABELS = Map.of("CHL", "Chile", "PER", "Peru", "BRA", "Brazil");
    private static final String EVENTS = "{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"events\":["
            + "{\"source\":\"Chile\",\"target\":\"Peru\",\"sign\":-1,\"root\":\"ACCUSE\"},"
            + "{\"source\":\"Brazil\",\"target\":\"Chile\",\"sign\":1,\"root\":\"CONSULT\"},"
            + "{\"source\":\"Peru\",\"target\":\"Brazil\",\"sign\":1,\"root\":\"SUPPORT\"}]}";

    @Test
    void events_are_counted_as_worked_out_by_hand() {
        AlignmentComparison found = AlignmentComparison.of(
                GoldSentence.parse(EVENTS),
                List.of(
                        alignment("CHL", 0, "PER", 16, -1), // as marked
                        alignment("CHL", 0, "BRA", 29, 1), // a meeting counts either way
                        alignment("BRA", 29, "PER", 16, 1)), // the support, the wrong way round
                LABELS);

        assertThat(found.all()).isEqualTo(new AlignmentTally(3, 3, 2, 2, 2, 2, 1));
        assertThat(found.all().signedPrecision()).isEqualTo(2.0 / 3);
        assertThat(found.all().signedF1()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(found.all().directionAccuracy()).isEqualTo(2.0 / 3);
        assertThat(found.byCode().get("SUPPORT")).isEqualTo(new AlignmentTally(0, 1, 0, 0, 0, 0, 1));
        assertThat(found.byRule().get("verb-object").found()).isEqualTo(3);
    }

    @Test
    void a_wrong_sign_is_detected_but_not_signed() {
        AlignmentComparison found =
                AlignmentComparison.of(GoldSentence.parse(EVENTS), List.of(alignment("CHL", 0, "PER", 16, 1)), LABELS);

        assertThat(found.all()).isEqualTo(new AlignmentTally(1, 3, 1, 0, 1, 0, 0));
        assertThat(found.all().signAccuracy()).isZero();
    }

    @Test
    void of_a_judged_pair_only_what_is_said_between_the_two_counts() {
        GoldSentence gold = GoldSentence.parse("{\"id\":\"1\",\"text\":\"" + TEXT + "\",\"p\":{\"start\":0,\"end\":5},"
                + "\"q\":{\"start\":16,\"end\":20},\"label_name\":\"neg p->q\",\"sign\":-1}");

        AlignmentComparison found = AlignmentComparison.of(
                gold,
                List.of(
                        alignment("CHL", 0, "PER", 16, -1),
                        alignment("PER", 16, "CHL", 0, -1),
                        alignment("CHL", 0, "BRA", 29, 1)),
                LABELS);

        assertThat(found.all()).isEqualTo(new AlignmentTally(2, 1, 1, 1, 1, 1, 0));
    }

    @Test
    void equal_sentences_leave_no_doubt_and_unequal_ones_do() {
        AlignmentComparison right =
                AlignmentComparison.of(GoldSentence.parse(EVENTS), List.of(alignment("CHL", 0, "PER", 16, -1)), LABELS);
        AlignmentComparison wrong =
                AlignmentComparison.of(GoldSentence.parse(EVENTS), List.of(alignment("CHL", 0, "PER", 16, 1)), LABELS);
        List<AlignmentComparison> mixed = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            mixed.add(i % 2 == 0 ? right : wrong);
        }

        AlignmentEvaluation.Figure sure =
                new AlignmentEvaluation(List.of(right, right)).figure(AlignmentTally::signedPrecision);
        AlignmentEvaluation.Figure doubtful = new AlignmentEvaluation(mixed).figure(AlignmentTally::signedPrecision);

        assertThat(sure).isEqualTo(new AlignmentEvaluation.Figure(1, 1, 1));
        assertThat(doubtful.value()).isEqualTo(0.5);
        // half of fifty draws, within two standard errors: 2 * sqrt(0.25 / 50)
        assertThat(doubtful.low()).isCloseTo(0.5 - 0.14, within(0.05));
        assertThat(doubtful.high()).isCloseTo(0.5 + 0.14, within(0.05));
    }

    @Test
    void what_is_missing_in_a_line_is_named() {
        assertThatThrownBy(() -> GoldSentence.parse("{\"id\":\"1\",\"events\":[]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs 'text', a text");
        assertThatThrownBy(() -> GoldSentence.parse("{\"id\":\"1\",\"text\":\"x\"}"))
                .hasMessage("needs 'events', a list, or 'p' and 'q', two spans");
        assertThatThrownBy(() -> GoldSentence.parse("[1]")).hasMessage("is no JSON object");
    }

    private static Alignment alignment(String source, int from, String target, int to, int polarity) {
        return new Alignment(
                0,
                source,
                target,
                new Span(from, from + LABELS.get(source).length()),
                new Span(to, to + LABELS.get(target).length()),
                new Span(6, 15),
                "condemn",
                polarity,
                polarity > 0 ? PloverCode.SUPPORT : PloverCode.ACCUSE,
                false,
                false,
                false,
                "",
                0.9,
                "verb-object");
    }
}
