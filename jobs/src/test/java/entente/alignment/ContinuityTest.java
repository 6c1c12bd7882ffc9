package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContinuityTest {

    private static final String ATTACK = "Chris Christie condemned Ted Cruz. ";
    private static final String AGAIN = "Chris Christie said Ted Cruz had spent the week in Iowa.";
    private static final String OTHERS = "The weather in Iowa was cold. ";

    @Test
    void a_stance_goes_on_where_the_two_are_spoken_of_again() {
        List<Alignment> found = Trial.alignments(ATTACK + AGAIN);
        assertThat(found).extracting(Trial::sign).containsOnly("chris-christie -> ted-cruz -");
        assertThat(found).extracting(Alignment::sentence).containsExactly(0, 1);
        assertThat(found).extracting(Alignment::rule).containsExactly("verb-object", "continued");
        assertThat(found.get(1).confidence()).isEqualTo(found.get(0).confidence() / 2);
    }

    @Test
    void a_stance_that_is_said_later_holds_before_too() {
        assertThat(Trial.alignments(AGAIN + " " + ATTACK)).hasSize(2);
    }

    @Test
    void a_stance_is_forgotten_after_two_sentences() {
        assertThat(Trial.alignments(ATTACK + OTHERS + AGAIN)).hasSize(2);
        assertThat(Trial.alignments(ATTACK + OTHERS + OTHERS + AGAIN)).hasSize(1);
    }

    @Test
    void a_stance_is_not_given_back() {
        assertThat(Trial.signs(ATTACK + "Ted Cruz said Chris Christie had spent the week in Iowa."))
                .containsExactly("chris-christie -> ted-cruz -");
    }
}
