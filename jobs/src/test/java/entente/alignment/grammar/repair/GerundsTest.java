package entente.alignment.grammar.repair;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GerundsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Chile responded by imposing sanctions on Peru.              | CHL -> PER -
            Chile responded by expelling Peruvian diplomats.            | CHL -> PER -
            Chile responded by expelling the Peruvian diplomats.        | CHL -> PER -
            After visiting Peru, Chile thanked Bolivia.                 | CHL -> PER +
            Chile insisted on punishing Peru.                           | CHL -> PER -
            Chile is in favour of lifting sanctions on Peru.            | CHL -> PER +
            Chile has the goal of destroying Peru.                      | CHL -> PER -
            Bolivia thanked Chile for helping Peru.                     | CHL -> PER +
            Bolivia accused Chile of backing Peru.                      | CHL -> PER +
            Bolivia accused Chile of backing the Peruvians.             | CHL -> PER +
            Bolivia accused Chile on Friday of attacking Peru.          | CHL -> PER -
            Bolivia lashed out at Chile for attacking Peru.             | CHL -> PER -
            Chile was accused of attacking Peru by Bolivia.             | BOL -> CHL -
            Chile was accused of attacking Peru by Bolivia.             | CHL -> PER -
            Chile admitted attacking Peru.                              | CHL -> PER -
            After visiting Bolivia, Chile refused to help Peru.         | CHL -> BOL +
            Chile stopped exports before attacking Peru.                | CHL -> PER -
            Chile gained support from attacking Peru.                   | CHL -> PER -
            Bolivia contributed to Chile attacking Peru.                | CHL -> PER -
            Chile held talks with visiting President Vladimir Putin.    | CHL -> vladimir-putin +
            """)
    void what_a_gerund_tells_is_done_by_whom_the_clause_is_about(String sentence, String expected) {
        assertThat(Trial.signs(sentence)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Chile is opposed to sending weapons to Peru.                | CHL -> PER -
            Chile ruled out sending weapons to Peru.                    | CHL -> PER -
            Chile abandoned the policy of arming Peru.                  | CHL -> PER -
            Chile is wary of helping Peru.                              | CHL -> PER -
            """)
    void what_governs_a_gerund_turns_it(String sentence, String expected) {
        assertThat(Trial.signs(sentence)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Bolivia stopped Chile from attacking Peru.                  | CHL -> PER +
            Bolivia warned Chile against attacking Peru.                | BOL -> PER -
            Chile is in trouble amid weakening demand from Peru.        | CHL -> PER -
            """)
    void what_is_prevented_or_no_deed_is_not_read_as_one(String sentence, String unexpected) {
        assertThat(Trial.signs(sentence)).doesNotContain(unexpected);
    }
}
