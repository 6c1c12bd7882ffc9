package entente.mention.person;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.mention.Tagged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PronounsTest {

    private static final String ZWEIG = "Ann/NNP/P Zweig/NNP/P";
    private static final String KOVAC = "Omar/NNP/P Kovac/NNP/P";

    /** The pronouns and definite nouns of an article, a paragraph a line. */
    private static List<String> pronouns(String... lines) {
        return Tagged.article(LocalDate.of(2023, 2, 22), lines).mentions(Gazetteer.bundled()).stream()
                .filter(mention -> mention.endsWith(" PRONOUN"))
                .map(mention -> mention.replace(" PRONOUN", ""))
                .toList();
    }

    @Test
    void whoever_speaks_is_I_and_we_in_the_quotation() {
        assertThat(pronouns("\" I/PRP agree/VBP and/CC we/PRP will/MD act/VB ,/, \" said/VBD " + ZWEIG + " ."))
                .containsExactly("I = per.ann-zweig", "we = per.ann-zweig");
        assertThat(pronouns("\" I/PRP agree/VBP ,/, \" said/VBD a/DT man/NN .")).isEmpty();
    }

    @Test
    void he_in_a_quotation_is_anybody_but_who_speaks() {
        assertThat(pronouns(
                        "Ivan/NNP/P Petrov/NNP/P resigned/VBD .", "\" He/PRP lied/VBD ,/, \" said/VBD " + KOVAC + " ."))
                .containsExactly("He = per.ivan-petrov");
        assertThat(pronouns("\" He/PRP lied/VBD ,/, \" " + KOVAC + " said/VBD ."))
                .isEmpty();
    }

    @Test
    void whom_a_deed_befalls_is_not_who_does_it() {
        assertThat(pronouns("Ivan/NNP/P Petrov/NNP/P rose/VBD .", KOVAC + " thanked/VBD him/PRP ."))
                .containsExactly("him = per.ivan-petrov");
        assertThat(pronouns("Peru/NNP/L lied/VBD .", "Chile/NNP/L accuse/VBD it/PRP of/IN theft/NN ."))
                .containsExactly("it = PER");
    }

    @Test
    void who_is_thanked_or_pressed_is_meant_by_what_follows() {
        assertThat(pronouns(KOVAC + " thank/VBD Ivan/NNP/P Petrov/NNP/P for/IN his/PRP$ help/NN ."))
                .containsExactly("his = per.ivan-petrov");
    }

    @Test
    void the_other_of_two_is_whoever_the_subject_cannot_be() {
        assertThat(pronouns(ZWEIG + " met/VBD " + KOVAC + " .", "He/PRP thanked/VBD her/PRP ."))
                .containsExactly("He = per.omar-kovac", "her = per.ann-zweig");
        assertThat(pronouns(KOVAC + " met/VBD Ivan/NNP/P Petrov/NNP/P .", "He/PRP thanked/VBD him/PRP ."))
                .containsExactly("He = per.omar-kovac", "him = per.ivan-petrov");
        assertThat(pronouns(ZWEIG + " met/VBD " + KOVAC + " and/CC Ivan/NNP/P Petrov/NNP/P .", "He/PRP bowed/VBD ."))
                .isEmpty();
    }

    @Test
    void what_is_told_of_the_subject_in_between_ends_no_clause_of_its() {
        assertThat(pronouns(
                        "Ivan/NNP/P Petrov/NNP/P rose/VBD .",
                        KOVAC + " ,/, who/WP was/VBD there/RB ,/, thanked/VBD him/PRP ."))
                .containsExactly("him = per.ivan-petrov");
    }

    @Test
    void it_may_follow_when_and_where() {
        assertThat(pronouns("Iran/NNP/L lied/VBD .", "On/IN Tuesday/NNP it/PRP vow/VBD revenge/NN ."))
                .containsExactly("it = IRN");
        assertThat(pronouns("Iran/NNP/L lied/VBD .", "For/IN Oman/NNP/L it/PRP vow/VBD revenge/NN ."))
                .isEmpty();
    }

    @Test
    void what_goes_before_the_subject_is_the_subject_s() {
        assertThat(pronouns(ZWEIG + " rose/VBD .", "In/IN his/PRP$ speech/NN ,/, " + KOVAC + " wept/VBD ."))
                .containsExactly("his = per.omar-kovac");
    }

    @Test
    void it_is_the_state_that_says_so_and_else_nobody() {
        assertThat(pronouns("Iran/NNP/L say/VBZ it/PRP will/MD wait/VB .")).containsExactly("it = IRN");
        assertThat(pronouns("Iran/NNP/L say/VBZ it/PRP is/VBZ late/JJ .")).isEmpty();
        assertThat(pronouns("NATO/NNP/O and/CC its/PRP$ members/NNS met/VBD .")).containsExactly("its = nato");
    }

    @Test
    void they_are_the_two_that_were_the_subject() {
        assertThat(pronouns("Iran/NNP/L and/CC Oman/NNP/L met/VBD .", "They/PRP will/MD trade/VB ."))
                .containsExactly("They = IRN", "They = OMN");
    }

    @Test
    void a_definite_noun_is_the_one_body_of_its_kind() {
        assertThat(pronouns("Hamas/NNP/O left/VBD .", "The/DT group/NN wept/VBD ."))
                .containsExactly("group = hamas");
        assertThat(pronouns("Hamas/NNP/O met/VBD Hezbollah/NNP/O .", "The/DT group/NN wept/VBD ."))
                .isEmpty();
    }

    @Test
    void adjectives_may_stand_before_a_definite_noun_but_for_those_that_tell_others() {
        assertThat(pronouns("Hamas/NNP/O left/VBD .", "The/DT militant/JJ group/NN wept/VBD ."))
                .containsExactly("militant group = hamas");
        assertThat(pronouns("Hamas/NNP/O left/VBD .", "The/DT other/JJ group/NN wept/VBD ."))
                .isEmpty();
    }

    @Test
    void a_regime_is_the_one_state_in_reach() {
        assertThat(pronouns("Syria/NNP/L burns/VBZ .", "The/DT regime/NN lied/VBD ."))
                .containsExactly("regime = SYR");
        assertThat(pronouns("Syria/NNP/L and/CC Iran/NNP/L met/VBD .", "The/DT regime/NN lied/VBD ."))
                .isEmpty();
    }

    @Test
    void the_north_is_the_state_so_called() {
        assertThat(pronouns("North/NNP/L Korea/NNP/L spoke/VBD .", "The/DT North/NNP lied/VBD ."))
                .containsExactly("North = PRK");
        assertThat(pronouns("Italy/NNP/L spoke/VBD .", "The/DT North/NNP lied/VBD ."))
                .isEmpty();
    }

    @Test
    void the_administration_and_the_president_are_of_the_state_whose_news_it_is() {
        String bodies = "Congress/NNP/O and/CC the/DT Pentagon/NNP/O met/VBD .";
        assertThat(pronouns(bodies, "The/DT administration/NN lied/VBD .")).containsExactly("administration = USA");
        assertThat(Tagged.article(LocalDate.of(2023, 2, 22), bodies, "The/DT president/NN left/VBD .")
                        .mentions(Gazetteer.bundled()))
                .contains("president = joe-biden TITLE");
        assertThat(pronouns("Chad/NNP/L and/CC Mali/NNP/L met/VBD .", "The/DT administration/NN lied/VBD ."))
                .isEmpty();
    }

    @Test
    void people_are_not_their_state() {
        Gazetteer gazetteer = Gazetteer.bundled();
        assertThat(Tagged.article(null, "Most/JJS Germans/NNPS like/VBP French/JJ farmers/NNS .")
                        .mentions(gazetteer))
                .containsExactly("Germans = grp.germans GROUP", "French farmers = grp.french-farmers GROUP");
        assertThat(Tagged.article(null, "The/DT Germans/NNPS ban/VBD French/JJ banks/NNS .")
                        .mentions(gazetteer))
                .containsExactly("Germans = DEU DEMONYM", "French = FRA DEMONYM", "banks = grp.french-banks GROUP");
    }
}
