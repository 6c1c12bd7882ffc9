package entente.alignment.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            A spokesman said the plan would fail.                                          | plan        | spokesman
            The plan would fail, officials said.                                           | plan        | officials
            According to the report, the plan would fail.                                  | plan        | report
            Hillary Clinton called the plan a "shameful giveaway" on Monday.               | giveaway    | Clinton
            Ted Cruz said the plan would fail. "It is a giveaway," he added.               | giveaway    | he
            Ted Cruz spoke on Monday. "It is a mess," he said. "It is a giveaway to banks." | giveaway   | he
            """)
    void the_speaker_of_a_word_is_found(String text, String word, String speaker) {
        int at = text.indexOf(word);
        List<String> speakers = Trial.citations(text).stream()
                .filter(citation -> citation.content().stream().anyMatch(span -> span.start() == at))
                .map(citation -> text.substring(
                        citation.speaker().start(), citation.speaker().end()))
                .toList();
        assertThat(speakers).containsExactly(speaker);
    }
}
