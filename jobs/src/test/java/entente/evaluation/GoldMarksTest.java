package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.alignment.Factuality;
import entente.corpus.Article;
import entente.corpus.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Marked sentences as the files hold them. */
final class GoldMarksTest {

    private static final Article ARTICLE =
            new Article("a", LocalDate.of(2023, 2, 22), "", "", "", "en", "\ud83d\ude00 So. Peru praised Chile.");

    private static final String EVENT =
            "{\"source\": \"Peru\", \"target\": \"Chile\", \"source_span\": [0, 4], \"target_span\": [13, 18], \"sign\": 1, "
                    + "\"code\": \"SUPPORT\", \"optional\": false}";

    @Test
    void offsets_count_characters_and_become_code_units() {
        GoldMarks byText = GoldMarks.parse(
                "{\"doc\": \"a\", \"text\": \"Peru praised Chile.\", \"events\": [" + EVENT + "]}", ARTICLE);
        GoldMarks byPlace =
                GoldMarks.parse("{\"doc\": \"a\", \"start\": 6, \"end\": 25, \"events\": [" + EVENT + "]}", ARTICLE);
        assertThat(byText).isEqualTo(byPlace);
        assertThat(byText.span()).isEqualTo(new Span(7, 26));
        GoldMarks.Event event = byText.events().get(0);
        assertThat(event.sourceSpan()).isEqualTo(new Span(7, 11));
        assertThat(event.targetSpan()).isEqualTo(new Span(20, 25));
        assertThat(event.telling()).isEqualTo(Factuality.ASSERTED);
    }

    @Test
    void a_sentence_that_the_article_lacks_is_none() {
        assertThat(GoldMarks.parse("{\"doc\": \"a\", \"text\": \"Peru left.\", \"events\": []}", ARTICLE))
                .isNull();
    }

    @Test
    void what_is_wrong_is_said() {
        assertThatThrownBy(() ->
                        GoldMarks.parse("{\"doc\": \"a\", \"text\": \"So.\", \"events\": [" + EVENT + "]}", ARTICLE))
                .hasMessage("'source_span' must lie in the sentence, got [0,4]");
        assertThatThrownBy(() -> GoldMarks.parse(
                        "{\"doc\": \"a\", \"text\": \"So.\", \"events\": [" + EVENT.replace("SUPPORT", "LIKE") + "]}",
                        ARTICLE))
                .hasMessage("'code' of an event must be a PLOVER code, got 'LIKE'");
        assertThatThrownBy(() -> GoldMarks.articleOf("{}")).hasMessage("needs 'doc', the id of an article");
        assertThatThrownBy(() -> GoldMarks.parse("{\"doc\": \"a\", \"start\": 3, \"end\": 99}", ARTICLE))
                .hasMessage("'start' and 'end' must lie in the article 'a', got 3 and 99");
    }
}
