package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadableTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nor-\\nway thanked Peru | Norway thanked Peru",
                "the Norwegian-\\nbacked plan | the Norwegian-backed plan",
                "Nor\u00ADway thanked Pe\u200Bru | Norway thanked Peru",
                "the \uFB01nance minister | the finance minister",
                "North\u00A0Macedonia | North Macedonia"
            })
    void what_parts_a_word_is_undone(String written, String read) {
        assertThat(ReadableText.of(written.replace("\\n", "\n")).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"Norway", "Peru"})
    void a_word_knows_where_it_stood(String word) {
        String passage = "Nor-\nway thanked\n\n2\n00:00:04,000 --> 00:00:07,000\nPe\u00ADru.";
        ReadableText readable = ReadableText.of(passage);
        int at = readable.text().indexOf(word);

        assertThat(readable.text()).isEqualTo("Norway thanked Peru.");
        assertThat(passage.substring(readable.start(at), readable.end(at + word.length())))
                .isEqualTo(word.equals("Peru") ? "Pe\u00ADru" : "Nor-\nway");
    }

    @Property
    void places_rise_and_stay_inside(@ForAll String passage) {
        ReadableText readable = ReadableText.of(passage);
        for (int i = 1; i < readable.text().length(); i++) {
            assertThat(readable.start(i)).isBetween(readable.start(i - 1), passage.length() - 1);
        }
    }
}
