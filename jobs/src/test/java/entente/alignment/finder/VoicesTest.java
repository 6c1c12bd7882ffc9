package entente.alignment.finder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VoicesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    // 'Lavrov spoke. The West harms Russia.'
    private static final Mention LAVROV = new Mention(0, 0, 6, "Lavrov", "sergey-lavrov", MentionKind.ALIAS);
    private static final Alignment HARM = alignment("west", "RUS", new Span(14, 22), new Span(29, 35), "verb-object");

    private static Alignment alignment(String source, String target, Span who, Span whom, String rule) {
        return alignment(source, target, who, whom, "harm", PloverCode.ACCUSE, "sergey-lavrov", rule);
    }

    private static Alignment alignment(
            String source,
            String target,
            Span who,
            Span whom,
            String cue,
            PloverCode code,
            String speaker,
            String rule) {
        Span words = new Span(23, 28);
        return new Alignment(
                1, source, target, who, whom, words, cue, -1, code, false, false, false, speaker, 0.8, rule);
    }

    private static List<Alignment> voiced(Alignment... found) {
        return new Voices(Gazetteer.bundled()).with(List.of(found), List.of(LAVROV), DAY);
    }

    @Test
    void an_official_cited_before_blames_whoever_harms_the_own_state() {
        assertThat(voiced(HARM))
                .filteredOn(alignment -> alignment.source().equals("sergey-lavrov"))
                .singleElement()
                .satisfies(blame -> assertThat(blame.rule()).isEqualTo("own-side"))
                .satisfies(blame -> assertThat(blame.target()).isEqualTo("west"))
                .satisfies(blame -> assertThat(blame.code()).isEqualTo(PloverCode.ACCUSE));
    }

    @Test
    void an_official_cited_before_shares_the_stance_of_the_own_state() {
        Alignment own = alignment("RUS", "west", new Span(29, 35), new Span(14, 22), "verb-object");
        assertThat(voiced(own))
                .filteredOn(alignment -> alignment.source().equals("sergey-lavrov"))
                .extracting(Alignment::rule)
                .containsExactly("voice");
    }

    @Test
    void a_stated_stance_is_not_repeated_as_blame() {
        Alignment stated = alignment("sergey-lavrov", "west", new Span(0, 6), new Span(14, 22), "verb-object");
        assertThat(voiced(stated, HARM)).extracting(Alignment::rule).doesNotContain("own-side");
    }

    @Test
    void who_is_cited_in_the_sentence_itself_was_judged_there() {
        Mention here = new Mention(1, 0, 6, "Lavrov", "sergey-lavrov", MentionKind.ALIAS);
        assertThat(new Voices(Gazetteer.bundled()).with(List.of(HARM), List.of(here), DAY))
                .containsExactly(HARM);
    }

    @Test
    void what_a_state_and_who_governs_it_do_to_each_other_counts_half() {
        Alignment own = alignment("vladimir-putin", "RUS", new Span(0, 6), new Span(29, 35), "verb-object");
        assertThat(new Voices(Gazetteer.bundled()).with(List.of(own), List.of(), DAY))
                .singleElement()
                .satisfies(half -> assertThat(half.confidence()).isEqualTo(own.confidence() / 2));
    }
}
