package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as papers and lists of many countries write them, and names that are no actor's. */
final class NameFormsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    private static List<String> mentions(String... lines) {
        return Tagged.article(LocalDate.of(2023, 2, 22), lines).mentions(GAZETTEER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Shoigu/NNP/P Sergei/NNP/P Kuzhugetovich/NNP/P | Shoigu Sergei Kuzhugetovich = sergei-shoigu NAME",
                "Shoigu/NNP/P S.K./NNP/P | Shoigu S.K. = sergei-shoigu NAME",
                "G./NNP/P Gopinath/NNP/P | G. Gopinath = gita-gopinath NAME",
                "Novák/NNP/P Katalin/NNP/P | Novák Katalin = katalin-novak NAME",
                "Sergej/NNP/P Schoigu/NNP/P | Sergej Schoigu = sergei-shoigu NAME",
                "Lawrow/NNP/P | Lawrow = sergey-lavrov NAME",
                "Miller/NNP/P Ann/NNP/P | Miller Ann = per.miller-ann NAME",
                "Ann/NNP/P Sergei/NNP/P | Ann Sergei = per.ann-sergei NAME",
                "H.E./NNP/P Ann/NNP/P Zweig/NNP/P | Ann Zweig = per.ann-zweig NAME",
                "He/NNP/P Ann/NNP/P | He Ann = per.he-ann NAME",
                "Ann/NNP/P \"/`` Nan/NNP \"/'' Zweig/NNP/P | Ann \" Nan \" Zweig = per.ann-zweig NAME",
                "Ann/NNP/P “/`` The/DT Nan/NNP ”/'' Zweig/NNP | Ann “ The Nan ” Zweig = per.ann-zweig NAME",
                "Ann/NNP/P (/-LRB- Nan/NNP/P )/-RRB- Zweig/NNP/P | Ann ( Nan ) Zweig = per.ann-zweig NAME",
                "Ann/NNP \"/`` Nan/NNP \"/'' Zweig/NNP/P | Ann \" Nan \" Zweig = per.ann-zweig NAME",
                "Kenya/NNP/L Zweig/NNP | Kenya Zweig = per.kenya-zweig NAME",
            })
    void a_name_is_one_person_s_in_any_order_and_spelling(String words, String mention) {
        assertThat(mentions(words + " left/VBD .")).containsExactly(mention);
    }

    @Test
    void a_surname_behind_its_body_is_who_serves_there() {
        assertThat(mentions("The/DT IMF/NNP/O 's/POS Gopinath/NNP/P left/VBD ."))
                .containsExactly("IMF = international-monetary-fund ALIAS", "Gopinath = gita-gopinath NAME");
    }

    @Test
    void georgia_is_the_american_one_where_the_article_speaks_of_that_alone() {
        assertThat(mentions("Lawmakers/NNS in/IN Georgia/NNP/L met/VBD .", "Georgia/NNP/L thanked/VBD Peru/NNP/L ."))
                .containsExactly(
                        "Lawmakers = grp.lawmakers GROUP",
                        "Georgia = loc.georgia-state PLACE",
                        "Georgia = loc.georgia-state PLACE",
                        "Peru = PER NAME");
        assertThat(mentions("Georgia/NNP/L Republicans/NNPS met/VBD in/IN Macon/NNP/L ,/, Georgia/NNP/L ."))
                .contains("Georgia = loc.georgia-state PLACE")
                .doesNotContain("Georgia = GEO NAME");
        assertThat(mentions("Georgia/NNP/L thanked/VBD Peru/NNP/L .", "Tbilisi/NNP/L praised/VBD Chile/NNP/L ."))
                .contains("Georgia = GEO NAME");
        assertThat(mentions(
                        "The/DT governor/NN of/IN Georgia/NNP/L left/VBD for/IN Tbilisi/NNP/L .",
                        "Georgia/NNP/L thanked/VBD him/PRP ."))
                .contains("Georgia = loc.georgia-state PLACE", "Georgia = GEO NAME");
    }

    @Test
    void a_town_s_officers_are_not_the_government_in_it() {
        assertThat(mentions("The/DT mayor/NN of/IN Lima/NNP/L met/VBD Oslo/NNP/L 's/POS mayor/NN ."))
                .noneMatch(mention -> mention.contains("PER ROLE") || mention.contains("NOR ROLE"));
    }

    @Test
    void who_is_said_again_is_nobody_and_a_subject_is_its_word() {
        assertThat(mentions("RT/NNP/O @PeruNews/NN :/: #Chile/NN thanked/VBD Oman/NNP/L ."))
                .containsExactly("Chile = CHL NAME", "Oman = OMN NAME");
    }

    @Test
    void those_who_ruled_are_known_on_their_day() {
        assertThat(Tagged.article(
                                LocalDate.of(1957, 5, 2),
                                "President/NNP Eisenhower/NNP/P met/VBD Prime/NNP Minister/NNP Macmillan/NNP/P .")
                        .mentions(GAZETTEER))
                .containsExactly("Eisenhower = dwight-d-eisenhower NAME", "Macmillan = harold-macmillan NAME");
    }

    @Test
    void what_bears_the_name_of_a_people_or_a_state_is_not_theirs() {
        assertThat(mentions("Canada/NNP/L geese/NNS and/CC Swiss/JJ rolls/NNS are/VBP no/DT Dutch/JJ treat/NN ."))
                .noneMatch(mention -> mention.contains("CAN") || mention.contains("NLD"));
    }

    @Test
    void a_state_behind_a_preposition_is_no_given_name() {
        assertThat(mentions("In/IN China/NNP/L Zweig/NNP/P met/VBD Ann/NNP/P Sergei/NNP/P ."))
                .doesNotContain("China Zweig = per.china-zweig NAME");
    }
}
