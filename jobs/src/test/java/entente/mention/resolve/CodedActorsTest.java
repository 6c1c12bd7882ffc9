package entente.mention.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.corpus.Article;
import entente.corpus.CodedName;
import entente.corpus.Coding;
import entente.corpus.CodingScheme;
import entente.corpus.Place;
import entente.corpus.Span;
import entente.corpus.Standing;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the names of coded rows mean. */
final class CodedActorsTest {

    private static final CodedActors ACTORS = new CodedActors(Gazetteer.bundled());

    private static Article row(CodingScheme scheme, String id, String url, CodedName... names) {
        return new Article(
                id,
                LocalDate.of(2023, 2, 22),
                "",
                "",
                url,
                "",
                "0123456789",
                "",
                new Place("", 0),
                new Coding(scheme, List.of(names), null));
    }

    private static CodedName name(int start, String name, String country, Standing standing) {
        return new CodedName(0, new Span(start, start + 1), name, country, standing);
    }

    @ParameterizedTest
    @CsvSource({
        "RUSSIA,               RUS,                OTHER,  RUS, NAME",
        "BEIJING,              CHN,                STATE,  CHN, METONYM",
        "CHINESE,              CHN,                STATE,  CHN, DEMONYM",
        "VLADIMIR PUTIN,       RUS,                STATE,  vladimir-putin, NAME",
        "Vladimir Putin,       Russian Federation, STATE,  vladimir-putin, NAME",
        "PRESIDENT,            USA,                STATE,  USA, ROLE",
        "'',                   ROM,                STATE,  ROU, ROLE",
        "'',                   Russia,             OTHER,  RUS, ROLE",
        "EUROPEAN UNION,       '',                 OTHER,  european-union, NAME",
        "HUN,                  '',                 OTHER,  HUN, NAME",
        "Citizen (Russia),     Russian Federation, GROUP,  grp.russia-citizen, GROUP",
        "PROTESTER,            PER,                OTHER,  grp.peru-protester, GROUP",
        "ACME MINING,          PER,                BODY,   org.acme-mining, NAME",
        "JOHN EXAMPLE,         PER,                OTHER,  per.john-example, NAME",
        "acme quarries (north), '',                BODY,   org.acme-quarries-north, NAME",
    })
    void a_name_means(String name, String country, Standing standing, String actor, MentionKind kind) {
        Resolution resolution = ACTORS.resolve(
                row(CodingScheme.GDELT, "1", "", name(0, name, country, standing)), NameDirectory.empty());

        assertThat(resolution.mentions())
                .extracting(Mention::actor, Mention::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(actor, kind));
    }

    @Test
    void a_name_of_another_state_is_not_that_actor() {
        Resolution resolution = ACTORS.resolve(
                row(CodingScheme.ICEWS, "1", "", name(0, "Vladimir Putin", "Peru", Standing.PERSON)),
                NameDirectory.empty());

        assertThat(resolution.mentions()).extracting(Mention::actor).containsExactly("per.vladimir-putin");
        assertThat(resolution.actors()).extracting(Actor::state).containsExactly("PER");
    }

    @Test
    void what_was_picked_out_by_its_capitals_is_somebody_only_where_it_is_known() {
        Resolution resolution = ACTORS.resolve(
                row(
                        CodingScheme.GKG,
                        "1",
                        "",
                        name(0, "Northern Lights", "", Standing.LISTED),
                        name(2, "Hungary", "", Standing.LISTED),
                        name(4, "***", "", Standing.BODY)),
                NameDirectory.empty());

        assertThat(resolution.mentions()).extracting(Mention::actor).containsExactly("HUN");
    }

    @Test
    void reports_of_one_day_and_pair_are_one_event_whatever_the_coder_and_the_direction() {
        String event = ACTORS.event(row(
                CodingScheme.GDELT,
                "1",
                "https://a.example",
                name(0, "MOSCOW", "RUS", Standing.STATE),
                name(2, "", "USA", Standing.STATE)));

        assertThat(event).isEqualTo("event 2023-02-22 RUS USA");
        assertThat(ACTORS.event(row(
                        CodingScheme.ICEWS,
                        "2",
                        "",
                        name(0, "United States", "United States", Standing.OTHER),
                        name(2, "Vladimir Putin", "Russian Federation", Standing.STATE))))
                .isEqualTo(event);
        assertThat(ACTORS.event(row(
                        CodingScheme.STATEMENTS,
                        "3",
                        "https://a.example",
                        name(0, "RUS", "", Standing.OTHER),
                        name(2, "USA", "", Standing.OTHER))))
                .as("who codes by hand has the page")
                .isEqualTo("page https://a.example");
    }
}
