package entente.alignment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks against a harm is not against those who suffer it; who does it is. All that a run would count, no more. */
class HarmsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Iran condemned the Israeli attack on Lebanon.                 | IRN -> ISR -, ISR -> LBN -
            Iran accused Israel of attacking Lebanon.                     | IRN -> ISR -
            China criticized US sanctions on Russia.                      | CHN -> USA -, USA -> RUS -
            Japan supported sanctions on Russia.                          | JPN -> RUS -
            Turkey criticized Russian airstrikes in Syria.                | TUR -> RUS -, RUS -> SYR -
            Germany condemned the terrorist attack in Turkey.             |
            France condemned the crackdown in Iran.                       | FRA -> IRN -
            Russia's attack on Ukraine was condemned by France.           | RUS -> UKR -, FRA -> RUS -
            France called the attack on Ukraine a crime.                  |
            The attack on Peru angered Chile.                             |
            Chile condemned Peru for abandoning Bolivia.                  | CHL -> PER -, PER -> BOL -
            Chile praised Peru's position on Bolivia.                     | CHL -> PER +
            Chile provided Peru with a list of options for Bolivia.       | CHL -> PER +
            """)
    void blame_is_for_the_doer(String sentence, String expected) {
        assertThat(String.join(", ", Trial.counted(sentence))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            If China attacked Taiwan, the United States would defend Taiwan. |
            The United States urged Israel and Lebanon to calm tensions.     |
            Asked whether China supports Russia, Japan declined to answer.   |
            Peru demanded that Russia withdraw from Ukraine.                 | PER -> RUS -
            Peru dismissed reports that Chile had offered weapons to Bolivia. |
            Peru announced the death of Alexei Leonov.                       |
            Peru invited Chile to join Bolivia's plan.                       | PER -> CHL +
            Peru never spoke to Chile.                                       |
            Putin did not visit Manhattan.                                   |
            Peru promised that it would help Chile.                          | PER -> CHL +
            """)
    void what_is_supposed_or_asked_for_is_not_done(String sentence, String expected) {
        assertThat(String.join(", ", Trial.counted(sentence))).isEqualTo(expected == null ? "" : expected);
    }
}
