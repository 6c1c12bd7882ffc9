package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text tells what it tells. Each sentence with one of the alignments that are read in it, and how it is told. */
final class FactualityTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Chile condemned Peru on Monday.                                     | CHL -> PER - asserted
            Chile will impose sanctions on Peru.                                | CHL -> PER - asserted
            Chile threatened to attack Peru.                                    | CHL -> PER - asserted
            Chile vowed to punish Peru.                                         | CHL -> PER - asserted
            Chile decided to expel two diplomats of Peru.                       | CHL -> PER - asserted
            In a war game held in Lima, Chile invaded Peru.                     | CHL -> PER - hypothetical
            In a war game held in Lima, Chile invaded Peru and Bolivia attacked Chile. | BOL -> CHL - hypothetical
            In the novel, Chile sues Peru.                                      | CHL -> PER - hypothetical
            The film shows how Chile betrayed Peru.                             | CHL -> PER - hypothetical
            Chile allegedly attacked Peru.                                      | CHL -> PER - claimed
            Chile reportedly bombed Peru.                                       | CHL -> PER - claimed
            Chile is said to have threatened Peru.                              | CHL -> PER - claimed
            Sources told reporters that Chile would support Peru.               | CHL -> PER + claimed
            A person familiar with the matter said that Chile had blamed Peru.  | CHL -> PER - claimed
            Brazil accused Chile of attacking Peru.                             | BRA -> CHL - asserted
            Chile said that it had attacked Peru.                               | CHL -> PER - asserted
            Chile claimed to have attacked Peru.                                | CHL -> PER - asserted
            Chile was allegedly preparing to attack Peru.                       | CHL -> PER - claimed
            Chile will likely support Peru.                                     | CHL -> PER + hypothetical
            Brazil said that the war between Chile and Peru hurt everybody.     | CHL -> PER - asserted
            Chile wants to help Peru.                                           | CHL -> PER + hypothetical
            Chile should attack Peru.                                           | CHL -> PER - hypothetical
            If Chile invades Peru, Bolivia will leave.                          | CHL -> PER - hypothetical
            Chile did not condemn Peru.                                         | CHL -> PER + denied
            Chile refrained from criticising Peru.                              | CHL -> PER + denied
            Chile lifted its sanctions on Peru.                                 | CHL -> PER + asserted
            Chile did not fail to back Peru.                                    | CHL -> PER + asserted
            In 1941 Germany invaded the Soviet Union.                           | DEU -> SUN - past 1941
            Germany invaded Poland in September 1939.                           | DEU -> POL - past 1939-09
            On 7 December 1941, Japan attacked the United States.               | JPN -> USA - past 1941-12-07
            Eighty years ago, Japan attacked the United States.                 | JPN -> USA - past 1943
            Two decades ago the United States invaded Iraq.                     | USA -> IRQ - past 2003
            Tuesday marks 20 years since the United States invaded Iraq.        | USA -> IRQ - past 2003
            Turkey, which invaded Cyprus in 1974, praised Greece on Monday.     | TUR -> GRC + asserted
            During the Iran-Iraq war, the United States backed Iraq.            | USA -> IRQ + past 1980
            During the Cold War, Chile supported Peru.                          | CHL -> PER + past 1947
            In the 1980s, Chile condemned Peru.                                 | CHL -> PER - past 1980
            In the last century Chile attacked Peru.                            | CHL -> PER - past 1901
            After World War II, the United States helped Japan.                 | USA -> JPN + past 1939
            In 2022, Chile condemned Peru.                                      | CHL -> PER - asserted 2022
            In January 2023, Chile condemned Peru.                              | CHL -> PER - asserted 2023-01
            Chile has supported Peru since 1990.                                | CHL -> PER + asserted
            Chile condemned a new Cold War and attacked Peru.                   | CHL -> PER - asserted
            Chile condemned Peru in a hall where Bolivia surrendered in 1880.   | CHL -> PER - asserted
            In 1879 Chile invaded Peru and attacked Bolivia.                    | CHL -> BOL - past 1879
            In 1879, Chile said that it would defend Peru.                      | CHL -> PER + past 1879
            """)
    void each_is_told_in_its_own_way(String sentence, String expected) {
        assertThat(Trial.told(sentence, DAY)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Rumours that Chile had betrayed Peru spread.                        | CHL -> PER
            It is unclear whether Chile attacked Peru.                          | CHL -> PER
            Chile has yet to condemn Peru.                                      | CHL -> PER
            Chile declined to condemn Peru.                                     | CHL -> PER
            Chile denied that it had blamed Peru.                               | CHL -> PER
            Nobody in Chile condemned Peru.                                     | CHL -> PER
            Chile stopped short of condemning Peru.                             | CHL -> PER
            Chile neither praised nor condemned Peru.                           | CHL -> PER
            Had Chile backed Bolivia, Peru would have punished Chile.           | PER -> CHL
            Should Chile buy oil, Peru would object.                            | PER -> CHL
            Chile may strike Peru.                                              | CHL -> PER
            An earlier version of this article said that Chile had attacked Peru. | CHL -> PER
            Chile rejected accusations that it had attacked Peru.               | CHL -> PER -
            Peru remembered the Chilean attack of 1879 on Lima.                 | CHL -> PER
            Chile marked the 140th anniversary of the invasion of Peru.         | CHL -> PER
            """)
    void what_is_no_fact_of_the_day_is_not_counted(String sentence, String pair) {
        assertThat(Trial.counted(sentence)).noneMatch(sign -> sign.startsWith(pair));
    }

    @Test
    void a_paragraph_that_opens_in_the_past_goes_on_there_until_a_day_is_named() {
        String text = "In 1879, Chile declared war on Peru. Bolivia helped Peru. On Monday Bolivia praised Chile."
                + "\n\nBrazil condemned Chile.";

        assertThat(Trial.told(text, DAY))
                .containsSubsequence(
                        "CHL -> PER - past 1879",
                        "BOL -> PER + past 1879",
                        "BOL -> CHL + asserted",
                        "BRA -> CHL - asserted");
    }

    @Test
    void without_a_day_only_years_of_another_century_are_past() {
        assertThat(Trial.told("In 1941 Germany invaded the Soviet Union.", null))
                .contains("DEU -> SUN - past 1941");
        assertThat(Trial.told("In 2009 Germany thanked Poland.", null)).contains("DEU -> POL + asserted 2009");
        assertThat(Trial.told("Two decades ago Germany thanked Poland.", null)).contains("DEU -> POL + asserted");
    }

    @Test
    void of_its_own_day_an_old_article_tells_facts() {
        LocalDate day = LocalDate.of(1962, 10, 25);

        assertThat(Trial.told("In 1962, Cuba condemned the United States.", day))
                .contains("CUB -> USA - asserted 1962");
        assertThat(Trial.told("In 1941 Germany invaded the Soviet Union.", day)).contains("DEU -> SUN - past 1941");
    }

    @Test
    void opponents_in_a_match_are_no_enemies_and_who_speaks_of_it_is() {
        List<String> counted = Trial.counted("Chile beat Peru 3-1 in the semi-final of the World Cup on Sunday. Bolivia"
                + " attacked Brazil from the first minute. Chile's goalkeeper saved two shots. Ecuador crushed"
                + " Colombia. Peru accused Chile of bribing the referee.");

        assertThat(counted).containsExactly("PER -> CHL -");
    }
}
