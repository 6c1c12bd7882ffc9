package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.Citation;
import entente.corpus.Span;
import entente.evaluation.SpeakerEvaluation.Attribution;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeakerEvaluationTest {

    // 0         1         2         3
    // 0123456789012345678901234567890123456789
    // Chile erred, Peru said. It lied, he said.
    private static final Attribution PERU =
            new Attribution(List.of(new Span(13, 17)), List.of(new Span(18, 22)), List.of(new Span(0, 11)));

    private static Citation citation(Span cue, Span content, Span speaker, String actor) {
        return new Citation(cue, List.of(content), speaker, actor);
    }

    @Test
    void the_citation_with_the_marked_cue_answers_though_another_shares_more_words() {
        Citation byCue = citation(new Span(18, 22), new Span(30, 31), new Span(13, 17), "PER");
        Citation byContent = citation(new Span(36, 40), new Span(0, 11), new Span(33, 35), "CHL");
        assertThat(SpeakerEvaluation.answer(PERU, List.of(byContent, byCue))).contains(byCue);
    }

    @Test
    void a_speaker_is_right_inside_the_marked_source() {
        Citation right = citation(new Span(18, 22), new Span(0, 5), new Span(13, 17), "");
        Citation wrong = citation(new Span(18, 22), new Span(0, 5), new Span(33, 35), "");
        assertThat(SpeakerEvaluation.of(List.of(PERU), List.of(right), List.of()))
                .isEqualTo(new SpeakerEvaluation(1, 1, 1));
        assertThat(SpeakerEvaluation.of(List.of(PERU), List.of(wrong), List.of()))
                .isEqualTo(new SpeakerEvaluation(1, 1, 0));
    }

    @Test
    void a_speaker_named_elsewhere_is_right_as_the_same_actor() {
        Citation elsewhere = citation(null, new Span(0, 5), new Span(33, 35), "PER");
        Mention peru = new Mention(0, 13, 17, "Peru", "PER", MentionKind.NAME);
        assertThat(SpeakerEvaluation.of(List.of(PERU), List.of(elsewhere), List.of(peru))
                        .right())
                .isEqualTo(1);
    }

    @Test
    void attributions_without_a_source_are_not_counted() {
        Attribution nobody = new Attribution(List.of(), List.of(new Span(18, 22)), List.of(new Span(0, 11)));
        assertThat(SpeakerEvaluation.of(List.of(nobody), List.of(), List.of())).isEqualTo(SpeakerEvaluation.NONE);
    }

    @Test
    void accuracy_is_of_the_answered_and_coverage_of_all() {
        SpeakerEvaluation sum = new SpeakerEvaluation(3, 1, 1).plus(new SpeakerEvaluation(1, 1, 0));
        assertThat(sum.accuracy()).isEqualTo(1.0 / 2);
        assertThat(sum.coverage()).isEqualTo(2.0 / 4);
        assertThat(SpeakerEvaluation.NONE.accuracy()).isZero();
    }
}
