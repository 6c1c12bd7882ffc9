package entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class CleaningTest {

    private static List<String> kept(String title, String text) {
        Article article = new Article("a", null, "", title, "", "", text);
        return Cleaning.passages(article).stream().map(p -> p.span().of(text)).toList();
    }

    @Test
    void furniture_is_left_out_and_paragraphs_stay() {
        String page =
                """
                Advertisement
                Get more with myPaper
                Learn more

                Ministers meet in Rome

                  • The two agreed on grain.

                The ministers met on Monday.
                Photo: Agency

                03:29

                President greets crowd in video

                President greets crowd in video

                They will meet again.

                242""";

        assertThat(kept("", page))
                .containsExactly(
                        "Ministers meet in Rome",
                        "The two agreed on grain.",
                        "The ministers met on Monday.",
                        "They will meet again.");
    }

    @Test
    void a_headline_of_another_article_between_paragraphs_is_left_out() {
        assertThat(kept(
                        "",
                        "Talks began on Monday.\n\nFarmers protest against new grain rules\n\nThey ended on Friday."))
                .containsExactly("Talks began on Monday.", "They ended on Friday.");
    }

    @Test
    void a_line_that_repeats_the_title_is_left_out() {
        assertThat(kept("Talks begin", "Talks begin\n\nTalks began on Monday."))
                .containsExactly("Talks began on Monday.");
    }

    @Test
    void a_paragraph_that_was_wrapped_is_one_passage() {
        String wrapped =
                "The foreign ministers of the two countries met in the capital on\nMonday to talk about grain.";

        assertThat(kept("", wrapped)).containsExactly(wrapped);
    }

    @Property
    void passages_are_disjoint_in_order_and_inside_the_text(@ForAll String text) {
        int end = 0;
        for (Passage passage : Cleaning.passages(new Article("a", null, "", "", "", "", text))) {
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(passage.span().end()).isLessThanOrEqualTo(text.length());
            end = passage.span().end();
        }
    }
}
