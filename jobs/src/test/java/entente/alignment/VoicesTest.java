package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Span;
import entente.mention.Gazetteer;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VoicesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    // 'The West harms Russia, Lavrov said.'
    private static final Mention LAVROV = new Mention(0, 23, 29, "Lavrov", "sergey-lavrov", MentionKind.ALIAS);
    private static final Alignment HARM = alignment("west", "RUS", new Span(0, 8), new Span(15, 21), "verb-object");
    private static final Alignment IMPLIED =
            alignment("sergey-lavrov", "west", new Span(23, 29), new Span(0, 8), "opinion");

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
        Span words = new Span(9, 14);
        return new Alignment(
                0, source, target, who, whom, words, cue, -1, code, false, false, false, speaker, 0.8, rule);
    }

    @Test
    void an_implied_stance_gives_way_to_the_blame_of_an_official_whose_state_is_harmed() {
        List<Alignment> all = new Voices(Gazetteer.bundled()).with(List.of(IMPLIED, HARM), List.of(LAVROV), DAY);
        assertThat(all)
                .filteredOn(alignment -> alignment.source().equals("sergey-lavrov"))
                .extracting(Alignment::rule)
                .containsExactly("own-side");
    }

    @Test
    void a_stated_stance_is_not_repeated_as_blame() {
        Alignment stated = alignment("sergey-lavrov", "west", new Span(23, 29), new Span(0, 8), "verb-object");
        List<Alignment> all = new Voices(Gazetteer.bundled()).with(List.of(stated, HARM), List.of(LAVROV), DAY);
        assertThat(all).extracting(Alignment::rule).doesNotContain("own-side");
    }

    @Test
    void an_agency_that_reports_a_deed_takes_no_side_by_it() {
        Span agency = new Span(23, 29);
        Span state = new Span(0, 8);
        Alignment told = alignment("reuters", "RUS", agency, state, "harm", PloverCode.ACCUSE, "reuters", "claim");
        Alignment own = alignment("reuters", "RUS", agency, state, "sue", PloverCode.ACCUSE, "", "verb-object");

        assertThat(new Voices(Gazetteer.bundled()).with(List.of(told, own), List.of(), DAY))
                .containsExactly(own);
    }

    @Test
    void who_commands_is_not_against_those_who_obey() {
        Alignment order = alignment(
                "joe-biden",
                "usa-defence-ministry",
                new Span(0, 5),
                new Span(14, 26),
                "order",
                PloverCode.COERCE,
                "",
                "verb-object");

        assertThat(new Voices(Gazetteer.bundled()).with(List.of(order), List.of(), DAY))
                .isEmpty();
        assertThat(new Voices(Gazetteer.bundled())
                        .with(List.of(order.between("joe-biden", "rus-defence-ministry", "")), List.of(), DAY))
                .hasSize(1);
    }

    @Test
    void an_organ_that_speaks_to_its_own_people_takes_no_side() {
        Span tourists = new Span(33, 48);
        List<Mention> mentions = List.of(new Mention(0, 33, 48, "French tourists", "FRA", MentionKind.ROLE));
        Alignment warning = alignment(
                "fra-foreign-ministry",
                "FRA",
                new Span(0, 27),
                tourists,
                "warn",
                PloverCode.THREATEN,
                "",
                "verb-object");
        Voices voices = new Voices(Gazetteer.bundled());

        assertThat(voices.with(List.of(warning), mentions, DAY)).isEmpty();
        assertThat(voices.with(List.of(warning.between("deu-foreign-ministry", "FRA", "")), mentions, DAY))
                .hasSize(1);
        assertThat(voices.with(List.of(warning.between("emmanuel-macron", "FRA", "")), mentions, DAY))
                .hasSize(1);
    }
}
