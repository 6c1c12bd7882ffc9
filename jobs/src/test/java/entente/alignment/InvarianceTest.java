package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not change a reading: who it is about, voice, spelling; and what must: negation. */
class InvarianceTest {

    @ParameterizedTest
    @CsvSource({
        "{0} condemned {1} over the trade dispute.",
        "{0} thanked {1} for its support.",
        "{0} imposed sanctions on {1}.",
        "{0} signed a trade agreement with {1}.",
        "{0} refused to recognise {1}.",
        "{0} was criticised by {1}."
    })
    void names_of_the_same_kind_can_be_exchanged(String pattern) {
        List<String> chileAndPeru = signs(pattern, "Chile", "Peru");

        assertThat(chileAndPeru).isNotEmpty();
        assertThat(named(signs(pattern, "Norway", "Kenya"), "NOR", "KEN")).isEqualTo(named(chileAndPeru, "CHL", "PER"));
        assertThat(named(signs(pattern, "Japan", "Brazil"), "JPN", "BRA")).isEqualTo(named(chileAndPeru, "CHL", "PER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile condemned Peru. | Peru was condemned by Chile.",
                "Chile invaded Peru. | Peru was invaded by Chile.",
                "Chile praised Peru. | Peru was praised by Chile.",
                "Chile rejected Peru's offer. | Peru's offer was rejected by Chile."
            })
    void passive_and_active_agree(String active, String passive) {
        assertThat(Trial.signs(active)).isNotEmpty().isEqualTo(Trial.signs(passive));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile supports Peru. | Chile does not support Peru. | CHL -> PER +",
                "Chile condemned Peru. | Chile did not condemn Peru. | CHL -> PER -",
                "Chile helped Peru. | Chile never helped Peru. | CHL -> PER +",
                "Chile accused Peru of piracy. | Chile declined to accuse Peru of piracy. | CHL -> PER -"
            })
    void negation_turns_or_removes(String asserted, String denied, String sign) {
        assertThat(Trial.signs(asserted)).contains(sign);
        assertThat(Trial.signs(denied)).doesNotContain(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile criticised Peru. | Chile criticized Peru.",
                "Chile apologised to Peru. | Chile apologized to Peru.",
                "Chile recognised Peru's government. | Chile recognized Peru's government.",
                "Chile mobilised troops against Peru. | Chile mobilized troops against Peru.",
                "Chile sided with Peru in the defence of its harbour. | Chile sided with Peru in the defense of its harbor."
            })
    void british_and_american_spelling_agree(String british, String american) {
        assertThat(Trial.signs(british)).isNotEmpty().isEqualTo(Trial.signs(american));
    }

    private static List<String> signs(String pattern, String first, String second) {
        return Trial.signs(pattern.replace("{0}", first).replace("{1}", second));
    }

    private static List<String> named(List<String> signs, String first, String second) {
        return signs.stream()
                .map(sign -> sign.replace(first, "A").replace(second, "B"))
                .sorted()
                .toList();
    }
}
