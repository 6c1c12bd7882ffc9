package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.mention.Tagged;
import entente.mention.resolve.Resolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Path LISTS = Path.of(System.getProperty("entente.root", "."), "data", "actors");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_person_counts_for_the_state_on_the_days_in_office() {
        assertThat(GAZETTEER.actorAt(Level.STATE, "wang-yi", day("2023-02-22"))).hasValue("CHN");
        assertThat(GAZETTEER.actorAt(Level.STATE, "angela-merkel", day("2021-12-07")))
                .hasValue("DEU");
        assertThat(GAZETTEER.actorAt(Level.STATE, "angela-merkel", day("2022-06-01")))
                .isEmpty();
        assertThat(GAZETTEER.actorAt(Level.STATE, "angela-merkel", day("2022-06-01"), FormerHolders.APART))
                .hasValue("angela-merkel");
    }

    @Test
    void without_a_day_the_last_office_counts() {
        assertThat(GAZETTEER.actorAt(Level.STATE, "vladimir-putin", null)).hasValue("RUS");
        assertThat(GAZETTEER.actorAt(Level.INSTITUTION, "vladimir-putin", null)).hasValue("rus-presidency");
    }

    @Test
    void an_officer_of_an_international_organisation_counts_for_it() {
        assertThat(GAZETTEER.actorAt(Level.STATE, "jens-stoltenberg", day("2023-02-22")))
                .hasValue("nato");
        assertThat(GAZETTEER.actorAt(Level.STATE, "jens-stoltenberg", day("2012-02-22")))
                .hasValue("NOR");
    }

    @Test
    void organs_count_for_their_state_and_companies_for_none() {
        assertThat(GAZETTEER.actorAt(Level.STATE, "chn-foreign-ministry", null)).hasValue("CHN");
        assertThat(GAZETTEER.actorAt(Level.STATE, "boeing", null)).isEmpty();
        assertThat(GAZETTEER.actorAt(Level.INSTITUTION, "boeing", null)).hasValue("boeing");
        assertThat(GAZETTEER.actorAt(Level.STATE, "nato", null)).hasValue("nato");
    }

    @Test
    void places_and_groups_are_no_actors_at_any_level() {
        for (Level level : Level.values()) {
            assertThat(GAZETTEER.actorAt(level, "loc.moscow", null)).isEmpty();
            assertThat(GAZETTEER.actorAt(level, "grp.protesters", null)).isEmpty();
        }
    }

    @Test
    void an_actor_outside_the_lists_counts_as_itself_only() {
        assertThat(GAZETTEER.actorAt(Level.PERSON, "per.ann-zweig", null)).hasValue("per.ann-zweig");
        assertThat(GAZETTEER.actorAt(Level.STATE, "per.ann-zweig", null)).isEmpty();
    }

    @Test
    void every_state_has_its_organs() {
        assertThat(GAZETTEER.actor("hun-foreign-ministry").orElseThrow())
                .isEqualTo(
                        new Actor("hun-foreign-ministry", "Foreign Ministry of Hungary", ActorKind.INSTITUTION, "HUN"));
    }

    @Test
    void a_gazetteer_survives_its_journey_to_the_executors() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Resolver(GAZETTEER));
        }
        Object copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = in.readObject();
        }
        Tagged line = Tagged.article(day("2023-02-22"), "the/DT Russian/JJ president/NN met/VBD Xi/NNP/P .");

        assertThat(((Resolver) copy).resolve(line.article(), line.sentences(), NameDirectory.empty()))
                .isEqualTo(new Resolver(GAZETTEER).resolve(line.article(), line.sentences(), NameDirectory.empty()));
    }

    @Test
    void lists_are_sorted_and_hold_no_row_twice() throws IOException {
        try (var files = Files.list(LISTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                List<String> rows = Files.readAllLines(file);
                assertThat(rows.subList(1, rows.size()))
                        .as(file.getFileName().toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void the_lists_in_a_folder_are_those_in_the_jar() {
        assertThat(Gazetteer.read(LISTS).actors()).containsExactlyElementsOf(GAZETTEER.actors());
    }
}
