package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.mention.Mention;
import entente.mention.Tagged;
import entente.mention.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {

    private static final String HEADER = "Action,Actor,Value,Kind,State,Role,Title,ValidFrom,ValidTo\n";
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    @TempDir
    Path folder;

    private Path file(String rows) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, HEADER + rows);
        return file;
    }

    private Gazetteer with(String rows) throws IOException {
        return GAZETTEER.with(Ledger.read(file(rows)));
    }

    private void fails(String rows, String message) throws IOException {
        Path file = file(rows);
        assertThatThrownBy(() -> GAZETTEER.with(Ledger.read(file)))
                .isInstanceOf(ActorFileException.class)
                .hasMessage(file + message);
    }

    private static Tagged zorn() {
        return Tagged.article(DAY, "the/DT Zorn/NNP/O Group/NNP/O met/VBD Ann/NNP/P Zweig/NNP/P .");
    }

    @Test
    void an_actor_and_its_alias_are_found() throws IOException {
        Gazetteer own = with("actor,zorn,Zorn Group,COMPANY,AUT,,,,\nalias,zorn,Zornies,,,,,,\n");

        assertThat(zorn().mentions(own)).contains("Zorn Group = zorn NAME");
        assertThat(Tagged.article(DAY, "the/DT Zornies/NNPS won/VBD .").mentions(own))
                .containsExactly("Zornies = zorn ALIAS");
    }

    @Test
    void a_merge_counts_one_actor_as_another() throws IOException {
        assertThat(zorn().mentions(with("merge,per.ann-zweig,wang-yi,,,,,,\n"))).contains("Ann Zweig = wang-yi NAME");
    }

    @Test
    void a_split_takes_a_name_away() throws IOException {
        Tagged line = Tagged.article(DAY, "the/DT Kremlin/NNP/L spoke/VBD .");

        assertThat(line.mentions(with("split,RUS,Kremlin,,,,,,\n"))).containsExactly("Kremlin = loc.kremlin PLACE");
    }

    @Test
    void an_ignored_actor_is_not_mentioned() throws IOException {
        assertThat(zorn().mentions(with("ignore,per.ann-zweig,,,,,,,\n")))
                .noneMatch(mention -> mention.contains("zweig"));
    }

    @Test
    void a_kind_is_changed() throws IOException {
        assertThat(with("kind,nato,,BLOC,,,,,\n").actor("nato").orElseThrow().kind())
                .isEqualTo(ActorKind.BLOC);
    }

    @Test
    void an_affiliation_makes_a_person_count_for_a_state_in_office_only() throws IOException {
        Gazetteer own = with(
                """
                actor,ann-zweig,Ann Zweig,PERSON,AUT,,,,
                affiliation,ann-zweig,aut-foreign-ministry,,AUT,foreign-minister,foreign minister,2022,2022-11
                """);

        assertThat(own.actorAt(Level.STATE, "ann-zweig", LocalDate.of(2022, 11, 30)))
                .hasValue("AUT");
        assertThat(own.actorAt(Level.INSTITUTION, "ann-zweig", LocalDate.of(2022, 1, 1)))
                .hasValue("aut-foreign-ministry");
        assertThat(own.actorAt(Level.STATE, "ann-zweig", LocalDate.of(2022, 12, 1)))
                .isEmpty();
        assertThat(own.actorAt(Level.STATE, "ann-zweig", LocalDate.of(2022, 12, 1), FormerHolders.APART))
                .hasValue("ann-zweig");
    }

    @Test
    void namesakes_called_distinct_stay_two() throws IOException {
        Gazetteer own = with("distinct,per.ann-zweig,per.ann-m-zweig,,,,,,\n");
        Resolver resolver = new Resolver(own);
        NameDirectory directory = resolver.directory(java.util.List.of(
                new NameForm(ActorKind.PERSON, "Ann Zweig", "", "", 9),
                new NameForm(ActorKind.PERSON, "Ann M Zweig", "", "", 2)));
        Tagged other = Tagged.article(DAY, "Ann/NNP/P M/NNP/P Zweig/NNP/P spoke/VBD .");

        assertThat(resolver.resolve(other.article(), other.sentences(), directory)
                        .mentions())
                .extracting(Mention::actor)
                .containsExactly("per.ann-m-zweig");
    }

    @Test
    void an_unknown_action_is_named() throws IOException {
        fails(
                "rename,RUS,x,,,,,,\n",
                ":2: Action must be one of actor, alias, merge, split, distinct, kind, ignore, affiliation, got 'rename'");
    }

    @Test
    void an_unknown_id_is_named() throws IOException {
        fails("alias,nobody,Nobody,,,,,,\n", ":2: an id must be that of a known actor, got 'nobody'");
    }

    @Test
    void a_circle_of_merges_is_named() throws IOException {
        fails(
                "merge,per.a,RUS,,,,,,\nmerge,RUS,CHN,,,,,,\nmerge,CHN,RUS,,,,,,\n",
                ":2: merges must not run in a circle, got per.a -> RUS -> CHN -> RUS");
    }

    @Test
    void a_second_merge_is_named() throws IOException {
        fails(
                "merge,per.a,RUS,,,,,,\nmerge,per.a,CHN,,,,,,\n",
                ":3: an actor must be merged into one other, got 'per.a' into 'RUS' and 'CHN'");
    }

    @Test
    void merged_and_distinct_is_a_contradiction() throws IOException {
        fails(
                "distinct,per.a,RUS,,,,,,\nmerge,per.a,RUS,,,,,,\n",
                ":3: two actors must not be both merged and distinct, got 'per.a' and 'RUS'");
    }

    @Test
    void overlapping_dates_are_named() throws IOException {
        fails(
                "affiliation,wang-yi,nato,,,envoy,,2020,2021\naffiliation,wang-yi,nato,,,envoy,,2021-12,\n",
                ":3: dates of one office must not overlap, got 'wang-yi' as envoy at 'nato' [2021-12-01, ]"
                        + " and [2020-01-01, 2021-12-31]");
    }

    @Test
    void dates_that_run_backwards_are_named() throws IOException {
        fails(
                "affiliation,wang-yi,nato,,,envoy,,2022-05-01,2021\n",
                ":2: ValidTo must not be before ValidFrom, got 2022-05-01 to 2021-12-31");
    }

    @Test
    void what_is_no_date_is_named() throws IOException {
        fails(
                "affiliation,wang-yi,nato,,,envoy,,last year,\n",
                ":2: a date must be written 2022, 2022-12 or 2022-12-30, got 'last year'");
    }

    @Test
    void an_unknown_kind_and_an_empty_cell_are_named() throws IOException {
        fails("alias,RUS,,,,,,,\n", ":2: Value must not be empty for the action 'alias'");
        fails(
                "alias,RUS,Ruritania,PLACE,,,,,\n",
                ":2: Type must be one of NAME, ACRONYM, DEMONYM, CAPITAL, SEAT, got 'PLACE'");
    }

    @Test
    void a_wrong_header_and_a_short_row_are_named() throws IOException {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, "Action,Actor\n");
        assertThatThrownBy(() -> Ledger.read(file))
                .hasMessage(file + ":1: the header must be Action,Actor,Value,Kind,State,Role,Title,ValidFrom,ValidTo,"
                        + " got Action,Actor");
        fails("alias,RUS,Ruritania\n", ":2: a row must have 9 columns, got 3");
    }

    @Test
    void a_missing_file_is_named() {
        Path file = folder.resolve("none.csv");
        assertThatThrownBy(() -> Ledger.read(file))
                .isInstanceOf(ActorFileException.class)
                .hasMessage(file + ": cannot be read: no such file");
    }

    @Test
    void names_of_one_text_mean_states_of_their_own() {
        Gazetteer known = Gazetteer.bundled().with(Ledger.ofNames(Map.of("Arcadia", "ARC", "the Arcadians", "ARC")));

        assertThat(known.actor("x-arc")).map(Actor::label).contains("ARC");
        assertThat(known.actor("x-arc")).map(Actor::kind).contains(ActorKind.STATE);
    }
}
