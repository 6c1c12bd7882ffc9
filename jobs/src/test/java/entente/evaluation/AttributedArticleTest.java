package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.corpus.Span;
import org.junit.jupiter.api.Test;

final class AttributedArticleTest {

    @Test
    void offsets_in_code_points_become_those_of_the_text() {
        AttributedArticle read = AttributedArticle.parse(
                "{\"id\":\"a\",\"text\":\"😀 Peru said no.\",\"attributions\":[{\"Source\":[{\"spans\":[[2,6]]}]}]}");
        assertThat(read.attributions()).singleElement().satisfies(attribution -> {
            assertThat(attribution.source()).containsExactly(new Span(3, 7));
            assertThat(attribution.content()).isEmpty();
        });
    }

    @Test
    void a_span_beyond_the_text_is_refused() {
        assertThatThrownBy(() -> AttributedArticle.parse(
                        "{\"text\":\"No.\",\"attributions\":[{\"Cue\":[{\"spans\":[[0,9]]}]}]}"))
                .hasMessage("a span of an attribution must lie in the text, got [0,9]");
    }

    @Test
    void a_line_without_attributions_is_refused() {
        assertThatThrownBy(() -> AttributedArticle.parse("{\"text\":\"No.\"}"))
                .hasMessage("a line of gold must hold text and attributions");
    }
}
