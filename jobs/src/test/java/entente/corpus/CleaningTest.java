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

    @Test
    void narrow_lines_of_running_text_are_one_passage_and_a_list_is_none() {
        String wrapped = "The govern-\nment of Norway\nthanked Peru. North\nMacedonia left on\nMonday.";

        assertThat(kept("", wrapped)).containsExactly(wrapped);
        assertThat(kept("", "Those who signed:\n\n- Norway\n- Peru\n- Chile\n- Oman"))
                .containsExactly("Those who signed:", "Norway", "Peru", "Chile", "Oman");
        assertThat(kept("", "Norway thanks Peru\nChile leaves talks\nOman wins seat\nMali holds vote"))
                .hasSize(4);
    }

    @Test
    void credits_stamps_and_lists_of_other_articles_are_left_out() {
        String page =
                """
                By Anna Example and Bo Sample

                10:42 GMT

                Norway thanked Peru. (Reporting by Anna Example in Oslo; Editing by Paris Sample)

                Most read
                Chad blames Mali for border raid
                Egypt warns Sudan again

                The ministers left on Monday.

                ((anna.example@desk.example; +47 22 000 000))
                Share on Facebook
                An earlier version of this article said that Chad had thanked Mali.
                Correction: Chad did not thank Mali.""";

        assertThat(kept("", page)).containsExactly("Norway thanked Peru.", "The ministers left on Monday.");
    }

    @Test
    void subtitles_are_one_passage() {
        String subtitles =
                "1\n00:00:01,000 --> 00:00:04,000\nNorway thanked\n\n2\n00:00:04,000 --> 00:00:07,000\nPeru on Monday.\n";

        assertThat(kept("", subtitles))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Norway")
                .endsWith("Monday.");
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
