package entente.mention.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.mention.Tagged;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ResolverTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    private static Tagged lines(String... lines) {
        return Tagged.article(DAY, lines);
    }

    @Test
    void a_surname_is_the_person_named_in_full_before() {
        assertThat(lines("Ann/NNP/P Zweig/NNP/P spoke/VBD .", "Zweig/NNP/P left/VBD .")
                        .mentions(GAZETTEER))
                .containsExactly("Ann Zweig = per.ann-zweig NAME", "Zweig = per.ann-zweig ALIAS");
    }

    @Test
    void a_surname_that_the_tagger_missed_is_found_again() {
        assertThat(lines("Ann/NNP/P Zweig/NNP/P spoke/VBD .", "But/CC Zweig/NNP left/VBD .")
                        .mentions(GAZETTEER))
                .contains("Zweig = per.ann-zweig ALIAS");
    }

    @Test
    void a_surname_that_is_also_a_town_is_the_person_named_in_full_before() {
        assertThat(lines(
                                "Lloyd/NNP/P Austin/NNP/P spoke/VBD in/IN Austin/NNP/L .",
                                "Austin/NNP/L left/VBD .",
                                "Mr/NNP Austin/NNP/L met/VBD Ann/NNP/P Zweig/NNP/P of/IN Austin/NNP/L .")
                        .mentions(GAZETTEER))
                .containsExactly(
                        "Lloyd Austin = lloyd-austin NAME",
                        "Austin = loc.austin PLACE",
                        "Austin = lloyd-austin ALIAS",
                        "Austin = lloyd-austin ALIAS",
                        "Ann Zweig = per.ann-zweig NAME",
                        "Austin = loc.austin PLACE");
    }

    @Test
    void a_state_beside_a_role_is_the_state() {
        assertThat(lines("Israeli/JJ troops/NNS fired/VBD on/IN Hungarian/JJ officials/NNS .")
                        .mentions(GAZETTEER))
                .containsExactly("Israeli troops = ISR ROLE", "Hungarian officials = HUN ROLE");
    }

    @Test
    void who_governs_in_a_state_or_serves_it_from_there_is_the_state() {
        assertThat(lines("Officials/NNS in/IN Beijing/NNP/L accused/VBD lawmakers/NNS in/IN Chile/NNP/L .")
                        .mentions(GAZETTEER))
                .containsExactly("Officials in Beijing = CHN ROLE", "lawmakers in Chile = CHL ROLE");
        assertThat(lines("Soldiers/NNS from/IN Chad/NNP/L saw/VBD troops/NNS in/IN Sudan/NNP/L .")
                        .mentions(GAZETTEER))
                .contains("Soldiers from Chad = TCD ROLE")
                .doesNotContain("troops in Sudan = SDN ROLE");
        assertThat(lines("Western/JJ officials/NNS in/IN Kyiv/NNP/L spoke/VBD .")
                        .mentions(GAZETTEER))
                .doesNotContain("officials in Kyiv = UKR ROLE");
    }

    @Test
    void those_who_fight_or_oppose_a_state_are_an_actor_of_their_own() {
        assertThat(lines("Chad/NNP/L armed/VBD moderate/JJ Libyan/JJ rebels/NNS .")
                        .mentions(GAZETTEER))
                .containsExactly("Chad = TCD NAME", "Libyan rebels = org.libyan-rebels NAME");
        assertThat(lines("The/DT South/NNP Sudanese/JJ armed/JJ opposition/NN left/VBD .")
                        .mentions(GAZETTEER))
                .containsExactly("South Sudanese armed opposition = org.south-sudanese-opposition NAME");
        assertThat(lines("Chad/NNP/L armed/VBD Tigrayan/JJ fighters/NNS .").mentions(GAZETTEER))
                .contains("Tigrayan = tigray DEMONYM");
        assertThat(lines("Chad/NNP/L armed/VBD Kurdish/JJ fighters/NNS .").mentions(GAZETTEER))
                .doesNotContain("Kurdish fighters = org.kurdish-fighters NAME");
        assertThat(lines(
                                "Chad/NNP/L armed/VBD the/DT Libyan/JJ rebels/NNS .",
                                "The/DT rebels/NNS thanked/VBD Chad/NNP/L .")
                        .mentions(GAZETTEER))
                .contains("rebels = org.libyan-rebels PRONOUN");
    }

    @Test
    void a_title_means_what_it_means_in_its_state() {
        assertThat(lines("Iran/NNP/L 's/POS president/NN left/VBD .").mentions(GAZETTEER))
                .containsExactly("Iran's president = ebrahim-raisi TITLE");
        assertThat(lines("The/DT president/NN of/IN Iran/NNP/L left/VBD .").mentions(GAZETTEER))
                .containsExactly("president of Iran = ebrahim-raisi TITLE");
        assertThat(lines("China/NNP/L 's/POS president/NN left/VBD .").mentions(GAZETTEER))
                .containsExactly("China's president = xi-jinping TITLE");
    }

    @Test
    void an_organ_beside_a_state_is_the_organ() {
        assertThat(lines("China/NNP/L 's/POS foreign/JJ ministry/NN objected/VBD .")
                        .mentions(GAZETTEER))
                .containsExactly("China's foreign ministry = chn-foreign-ministry NAME");
    }

    @Test
    void an_organ_of_one_state_is_not_another_state_s_of_the_same_name() {
        assertThat(lines("Brazil/NNP/L 's/POS Congress/NNP/O voted/VBD ; Congress/NNP/O waited/VBD .")
                        .mentions(GAZETTEER))
                .containsExactly("Brazil's Congress = bra-parliament NAME", "Congress = usa-parliament ALIAS");
    }

    @Test
    void troops_that_leave_a_state_are_not_its_own() {
        assertThat(lines("France/NNP/L will/MD withdraw/VB troops/NNS from/IN Chad/NNP/L .")
                        .mentions(GAZETTEER))
                .contains("Chad = TCD NAME");
    }

    @Test
    void a_capital_acts_on_a_day_of_the_week_too() {
        assertThat(lines("Beijing/NNP/L on/IN Monday/NNP accused/VBD Tokyo/NNP/L of/IN spying/NN .")
                        .mentions(GAZETTEER))
                .contains("Beijing = CHN METONYM");
        assertThat(lines("Washington/NNP/L sanctioned/VBN two/CD banks/NNS .").mentions(GAZETTEER))
                .contains("Washington = USA METONYM");
        assertThat(lines("Washington/NNP/L ,/, accused/VBN of/IN spying/NN ,/, denied/VBD it/PRP .")
                        .mentions(GAZETTEER))
                .contains("Washington = USA METONYM");
        assertThat(lines("Chad/NNP/L hit/VBD back/RB at/IN Washington/NNP/L .").mentions(GAZETTEER))
                .contains("Washington = USA METONYM");
    }

    @Test
    void weapons_are_those_of_who_has_them_and_alone_nobody() {
        assertThat(lines("Russian/JJ missiles/NNS hit/VBD Kyiv/NNP/L , and/CC missiles/NNS fell/VBD .")
                        .mentions(GAZETTEER))
                .contains("Russian missiles = RUS ROLE")
                .noneMatch(mention -> mention.startsWith("missiles"));
    }

    @Test
    void a_demonym_alone_is_a_demonym() {
        assertThat(lines("Chinese/JJ support/NN matters/VBZ .").mentions(GAZETTEER))
                .containsExactly("Chinese = CHN DEMONYM");
    }

    @Test
    void a_capital_that_acts_is_the_government_and_else_a_place() {
        assertThat(lines("Moscow/NNP/L denied/VBD it/PRP in/IN Beijing/NNP/L .").mentions(GAZETTEER))
                .containsExactly("Moscow = RUS METONYM", "Beijing = loc.beijing PLACE");
        assertThat(lines("ties/NNS between/IN Moscow/NNP/L and/CC Beijing/NNP/L grew/VBD .")
                        .mentions(GAZETTEER))
                .containsExactly("Moscow = RUS METONYM", "Beijing = CHN METONYM");
        assertThat(lines("a/DT visit/NN to/TO Moscow/NNP/L before/IN the/DT Paris/NNP/L summit/NN .")
                        .mentions(GAZETTEER))
                .containsExactly("Moscow = loc.moscow PLACE", "Paris = loc.paris PLACE");
        assertThat(lines("Washington-backed/JJ forces/NNS left/VBD Tokyo-based/JJ firms/NNS .")
                        .mentions(GAZETTEER))
                .containsExactly(
                        "Washington = USA METONYM",
                        "forces = grp.forces GROUP",
                        "Tokyo = loc.tokyo PLACE",
                        "firms = grp.firms GROUP");
    }

    @Test
    void a_capital_that_is_given_a_name_is_a_place() {
        assertThat(lines("They/PRP recognize/VBP Jerusalem/NNP/L as/IN its/PRP$ seat/NN .")
                        .mentions(GAZETTEER))
                .contains("Jerusalem = loc.jerusalem PLACE");
        assertThat(lines("the/DT status/NN of/IN Jerusalem/NNP/L worries/VBZ many/JJ .")
                        .mentions(GAZETTEER))
                .containsExactly("Jerusalem = loc.jerusalem PLACE");
        assertThat(lines("Ghana/NNP/L recognized/VBD Beijing/NNP/L .").mentions(GAZETTEER))
                .contains("Beijing = CHN METONYM");
    }

    @Test
    void a_language_is_nobody() {
        assertThat(lines("He/PRP taught/VBD English/NNP and/CC Russian/JJ grammar/NN .")
                        .mentions(GAZETTEER))
                .isEmpty();
        assertThat(lines("an/DT English-language/JJ station/NN").mentions(GAZETTEER))
                .noneMatch(mention -> mention.startsWith("English"));
        assertThat(lines("English/JJ voters/NNS like/VBP Russian/JJ gas/NN .").mentions(GAZETTEER))
                .contains("English voters = grp.english-voters GROUP", "Russian = RUS DEMONYM");
    }

    @Test
    void a_treaty_is_no_actor() {
        assertThat(lines("Canada/NNP/L left/VBD NAFTA/NNP/O .").mentions(GAZETTEER))
                .containsExactly("Canada = CAN NAME");
    }

    @Test
    void namesakes_are_told_by_the_office_that_the_words_give() {
        assertThat(lines("Rep./NNP Mike/NNP/P Rogers/NNP/P spoke/VBD .").mentions(GAZETTEER))
                .anyMatch(mention -> mention.contains("mike-rogers"));
        assertThat(lines("National/NNP/O Security/NNP/O Agency/NNP/O director/NN Mike/NNP/P Rogers/NNP/P spoke/VBD .")
                        .mentions(GAZETTEER))
                .anyMatch(mention -> mention.contains("michael-s-rogers"));
    }

    @Test
    void a_seat_is_the_government() {
        assertThat(lines("the/DT Kremlin/NNP/L declined/VBD .").mentions(GAZETTEER))
                .containsExactly("Kremlin = RUS METONYM");
    }

    @Test
    void the_two_countries_are_the_two_named_before() {
        assertThat(lines("China/NNP/L met/VBD Russia/NNP/L .", "The/DT two/CD countries/NNS agreed/VBD .")
                        .mentions(GAZETTEER))
                .endsWith("two countries = CHN PRONOUN", "two countries = RUS PRONOUN");
    }

    @Test
    void an_acronym_in_brackets_names_the_body() {
        assertThat(lines(
                                "The/DT Zorn/NNP/O Relief/NNP/O Union/NNP/O (/-LRB- ZRU/NNP )/-RRB- spoke/VBD .",
                                "ZRU/NNP left/VBD .")
                        .mentions(GAZETTEER))
                .contains("ZRU = org.zorn-relief-union ALIAS");
    }

    @Test
    void he_is_the_last_person_who_was_a_subject() {
        assertThat(lines("Ann/NNP/P Zweig/NNP/P praised/VBD Omar/NNP/P Kovac/NNP/P .", "She/PRP left/VBD .")
                        .mentions(GAZETTEER))
                .endsWith("She = per.ann-zweig PRONOUN");
    }

    @Test
    void what_an_unnamed_speaker_says_of_himself_is_of_nobody_named() {
        assertThat(lines("Omar/NNP/P Kovac/NNP/P left/VBD .", "The/DT official/NN said/VBD he/PRP agreed/VBD .")
                        .mentions(GAZETTEER))
                .noneMatch(mention -> mention.startsWith("he = "));
        assertThat(lines("Omar/NNP/P Kovac/NNP/P left/VBD .", "The/DT spokeswoman/NN said/VBD he/PRP agreed/VBD .")
                        .mentions(GAZETTEER))
                .contains("he = per.omar-kovac PRONOUN");
    }
}
