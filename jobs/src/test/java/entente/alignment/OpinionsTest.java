package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpinionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            "What Ted Cruz offers is a shameful betrayal of the poor," Chris Christie said.  | chris-christie -> ted-cruz -
            "I have nothing but admiration for Ted Cruz," Chris Christie said.               | chris-christie -> ted-cruz +
            """)
    void blame_and_praise_in_a_quotation_are_the_speakers(String sentence, String expected) {
        assertThat(Trial.signs(sentence)).contains(expected);
    }

    @Test
    void what_somebody_ought_to_do_is_a_reproach() {
        assertThat(Trial.signs("\"Ted Cruz should apologize to the voters,\" Chris Christie said."))
                .contains("chris-christie -> ted-cruz -");
    }

    @Test
    void what_is_said_of_somebody_is_said_of_all_of_them() {
        assertThat(Trial.signs("\"That is a dishonest and slippery character,\" Chris Christie said of Ted Cruz."))
                .contains("chris-christie -> ted-cruz -");
    }

    @Test
    void harm_done_to_somebody_is_not_held_against_them() {
        assertThat(Trial.signs("\"These liars want to ruin Ted Cruz,\" Chris Christie said."))
                .doesNotContain("chris-christie -> ted-cruz -");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ted Cruz voted against the immigration bill.        | ted-cruz -> mat.immigration-bill -
            Ted Cruz voiced support for the immigration bill.   | ted-cruz -> mat.immigration-bill +
            The immigration bill was vetoed by Barack Obama.    | barack-obama -> mat.immigration-bill -
            Ted Cruz refused to support the immigration bill.   | ted-cruz -> mat.immigration-bill -
            Ted Cruz is opposed to the immigration bill.        | ted-cruz -> mat.immigration-bill -
            """)
    void a_bill_is_a_target(String sentence, String expected) {
        assertThat(Trial.signs(sentence)).contains(expected);
    }

    @Test
    void a_bill_is_never_a_source() {
        List<Alignment> found = Trial.alignments("The immigration bill condemned Ted Cruz.");
        assertThat(found).extracting(Alignment::source).noneMatch(source -> source.startsWith("mat."));
    }

    @Test
    void an_implied_stance_is_too_unsure_for_the_network() {
        List<Alignment> found =
                Trial.alignments("\"What Ted Cruz offers is a shameful betrayal of the poor,\" Chris Christie said.");
        assertThat(found)
                .filteredOn(alignment -> alignment.rule().equals("opinion"))
                .isNotEmpty()
                .allMatch(alignment -> alignment.confidence() < 0.5);
    }
}
