package entente.alignment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ted Cruz is a friend of Chris Christie.                              | ted-cruz -> chris-christie +
            Ted Cruz, a critic of Chris Christie, spoke in Iowa.                 | ted-cruz -> chris-christie -
            Ted Cruz is not an ally of Chris Christie.                           | ted-cruz -> chris-christie -
            Chris Christie's rival, Ted Cruz, spoke in Iowa.                     | ted-cruz -> chris-christie -
            """)
    void a_noun_tells_where_its_bearer_stands(String sentence, String expected) {
        assertThat(Trial.signs(sentence)).contains(expected);
    }

    @Test
    void a_role_without_a_bearer_says_nothing() {
        assertThat(Trial.signs("A friend of Chris Christie spoke in Iowa.")).isEmpty();
    }
}
