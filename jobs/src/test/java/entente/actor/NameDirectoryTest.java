package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameDirectoryTest {

    private static NameForm person(String form, String state, long count) {
        return new NameForm(ActorKind.PERSON, form, state, "", count);
    }

    private static String id(NameDirectory directory, String name, String tie) {
        return directory
                .person(List.of(name.split(" ", -1)), tie)
                .map(NamedPerson::id)
                .orElse("none");
    }

    @Test
    void spellings_of_one_name_are_one() {
        NameDirectory directory = NameDirectory.of(List.of(person("Sergei Zorn", "", 5), person("Sergey Zorn", "", 3)));

        assertThat(id(directory, "Sergey Zorn", "")).isEqualTo("per.sergei-zorn");
        assertThat(id(directory, "Sergei Zorn", "")).isEqualTo("per.sergei-zorn");
    }

    @Test
    void middle_initials_that_differ_are_two_persons() {
        NameDirectory directory =
                NameDirectory.of(List.of(person("George W Zorn", "", 5), person("George H W Zorn", "", 3)));

        assertThat(id(directory, "George H W Zorn", "")).isEqualTo("per.george-h-w-zorn");
    }

    @Test
    void a_middle_initial_and_a_nickname_are_one_person() {
        NameDirectory directory = NameDirectory.of(
                List.of(person("Robert M Zorn", "", 5), person("Bob Zorn", "", 3), person("William Zorn", "", 2)));

        assertThat(id(directory, "Bob Zorn", "")).isEqualTo("per.robert-m-zorn");
        assertThat(id(directory, "Robert M Zorn", "")).isEqualTo("per.robert-m-zorn");
        assertThat(id(directory, "William Zorn", "")).isEqualTo("per.william-zorn");
    }

    @Test
    void namesakes_of_two_states_are_two_persons() {
        NameDirectory directory =
                NameDirectory.of(List.of(person("John Zorn", "GBR", 5), person("John Zorn", "AUS", 4)));

        assertThat(id(directory, "John Zorn", "GBR")).isEqualTo("per.john-zorn.gbr");
        assertThat(id(directory, "John Zorn", "AUS")).isEqualTo("per.john-zorn.aus");
    }

    @Test
    void a_stray_tie_does_not_make_a_second_person() {
        NameDirectory directory =
                NameDirectory.of(List.of(person("John Zorn", "GBR", 50), person("John Zorn", "AUS", 2)));

        assertThat(id(directory, "John Zorn", "AUS")).isEqualTo("per.john-zorn");
    }

    @Test
    void a_surname_means_the_one_who_nearly_always_bears_it() {
        NameDirectory directory = NameDirectory.of(List.of(
                person("Ann Zorn", "", 40),
                person("Max Zorn", "", 2),
                person("Ann Zweig", "", 5),
                person("Max Zweig", "", 4)));

        assertThat(directory.surname("zorn").map(NamedPerson::id)).hasValue("per.ann-zorn");
        assertThat(directory.surname("zweig")).isEmpty();
    }

    @Test
    void a_known_person_keeps_a_surname_from_a_rarer_namesake() {
        NameDirectory directory = NameDirectory.of(List.of(
                new NameForm(ActorKind.PERSON, "Vladimir Putin", "RUS", "vladimir-putin", 90),
                person("Ann Putin", "", 9)));

        assertThat(directory.surname("putin").map(NamedPerson::id)).hasValue("vladimir-putin");
    }

    @Test
    void what_was_asked_is_known_with_its_answer_and_whether_that_still_holds() {
        NameForm body = new NameForm(ActorKind.ORGANISATION, "Zorn Motors Inc", "", "", 2);
        NameDirectory directory = NameDirectory.of(List.of(body, person("Ann Zorn", "", 40)));
        ConsultedNames asked = new ConsultedNames(directory);
        asked.body(List.of("Zorn", "Motors"));
        asked.surname("zorn");
        asked.person(List.of("Ann", "Zorn"), "GBR");
        asked.person(List.of("Max", "Zorn"), "");
        asked.surname("zorn");

        assertThat(asked.asked()).hasSize(4);
        assertThat(directory.answersAsBefore(asked.asked())).isTrue();
        // Who bears another name changes nothing, nor does more of the same.
        assertThat(NameDirectory.of(List.of(body, body, person("Ann Zorn", "", 40), person("Ann Zweig", "", 5)))
                        .answersAsBefore(asked.asked()))
                .isTrue();
        assertThat(NameDirectory.of(List.of(body, person("Ann Zorn", "", 40), person("Max Zorn", "", 2)))
                        .answersAsBefore(asked.asked()))
                .isFalse();
        assertThat(NameDirectory.of(List.of(
                                body,
                                new NameForm(ActorKind.ORGANISATION, "Zorn Motors", "", "", 3),
                                person("Ann Zorn", "", 40)))
                        .answersAsBefore(asked.asked()))
                .isFalse();
    }

    @Test
    void legal_forms_and_articles_do_not_tell_bodies_apart() {
        NameDirectory directory = NameDirectory.of(List.of(
                new NameForm(ActorKind.ORGANISATION, "Zorn Motors Inc", "", "", 2),
                new NameForm(ActorKind.ORGANISATION, "Zorn Motors", "", "", 3)));

        assertThat(directory.body(List.of("Zorn", "Motors", "Corp"))).hasValue("Zorn Motors");
        assertThat(directory.body(List.of("The", "Zorn", "Motors"))).hasValue("Zorn Motors");
    }

    @Test
    void sums_and_parts_give_the_same_directory() {
        NameDirectory parts = NameDirectory.of(
                List.of(person("Ann Zorn", "", 2), person("Anne Zorn", "", 3), person("Ann Zorn", "", 2)));
        NameDirectory sums = NameDirectory.of(List.of(person("Anne Zorn", "", 3), person("Ann Zorn", "", 4)));

        assertThat(id(parts, "Anne Zorn", ""))
                .isEqualTo(id(sums, "Anne Zorn", ""))
                .isEqualTo("per.ann-zorn");
    }
}
