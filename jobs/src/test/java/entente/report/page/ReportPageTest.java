package entente.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ReportPageTest {

    private static final int MOST_BYTES = 1_500_000;

    private static byte[] page(int actors, UnaryOperator<String> words) {
        return Planted.written(Planted.page(actors, words, 1));
    }

    private static Document read(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    /** Elements and attributes, without their texts and values: what hostile words must not change. */
    private static List<String> shape(Document page) {
        // How many names the map has room for depends on their lengths.
        page.select("#network .labels text").remove();
        return page.getAllElements().stream()
                // An address that is none of the web is no link.
                .map(element ->
                        element.tagName().equals("a") && !element.attr("href").startsWith("#")
                                ? "span"
                                : element.tagName())
                .toList();
    }

    @Test
    void a_large_network_is_shown_by_its_300_most_central_actors_within_what_a_mail_carries() {
        byte[] page = Planted.large();

        assertThat(page.length).isLessThan(MOST_BYTES);
        Document read = read(page);
        assertThat(read.select(".card")).hasSize(300);
        assertThat(read.select("#actors").text()).contains("the 300 most central of 320 actors");
        everyLinkLeadsSomewhere(read);
    }

    @Test
    void it_says_what_other_choices_would_say_what_blocs_do_not_explain_and_who_changed_sides() {
        Document read = read(Planted.large());

        assertThat(read.select("#sure").text())
                .contains(
                        "1 hold",
                        "1 waver",
                        "support ties of 2 of 4 9 0.582 wavers",
                        "seed seed 1 seed 2 \u2013 0.9 holds");
        assertThat(read.select("#blocs caption").eachText())
                .contains(
                        "Ties at odds with the blocs: against each other within one, for each other across two",
                        "Who moved between blocs, the newest first");
        assertThat(read.select("#watch caption").eachText()).anyMatch(caption -> caption.startsWith("Flipped: "));
        assertThat(read.select("#changes").text()).doesNotContain("moved");
    }

    @Test
    void equal_runs_have_equal_pages() {
        assertThat(page(20, word -> word)).isEqualTo(page(20, word -> word));
    }

    @Test
    void a_run_without_a_network_says_what_to_do() {
        Document read = read(page(0, word -> word));

        assertThat(read.select("#short").text()).contains("No actor is in stories enough");
        everyLinkLeadsSomewhere(read);
    }

    @Test
    void no_words_of_the_web_become_markup() {
        List<String> shape = shape(read(page(20, word -> word)));
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "</script></style></title></svg>-->",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt;&#60;b&#62;",
                "\u202E\u2066\u200F evil \u0000\u001b[31m\uD800")) {
            byte[] page = page(20, word -> hostile + word + hostile);

            assertThat(new String(page, StandardCharsets.UTF_8))
                    .doesNotContain("<script>alert", "<img", "<b&gt;", "\u202E", "\u2066", "\u0000", "\u001b");
            // Links to the web are spans here, since the addresses are none.
            assertThat(shape(read(page))).as(hostile).isEqualTo(shape);
        }
    }

    @Test
    void names_and_sentences_of_any_length_fit() {
        byte[] page = page(60, word -> word.startsWith("https://") ? word : word + "\u6F22".repeat(10_000));

        assertThat(page.length).isLessThan(MOST_BYTES);
    }

    @Test
    void only_addresses_of_the_web_are_linked() {
        Document read = read(page(20, word -> word.startsWith("https://") ? "javascript:alert(1)//" + word : word));

        assertThat(read.select("a[href]")).isNotEmpty().allMatch(link -> link.attr("href")
                .startsWith("#"));
    }

    @Test
    void nothing_is_asked_of_a_network_and_the_page_reads_without_its_script() {
        Document read = read(page(20, word -> word));

        assertThat(read.select("[src], link, iframe, object, [style], [onclick], [onload]"))
                .isEmpty();
        assertThat(read.select("script")).hasSize(1);
        assertThat(read.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe", "http", "*");
        // What only the script can use is shown by the script.
        assertThat(read.select("form, .tools")).isNotEmpty().allMatch(element -> element.hasAttr("hidden"));
        assertThat(read.select("#network .dot")).hasSize(20);
        assertThat(read.select("#actors tbody tr")).hasSize(20);
        assertThat(read.select("#ties .says q")).isNotEmpty();
    }

    private static void everyLinkLeadsSomewhere(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allMatch(link -> ids.contains(link.attr("href").substring(1)));
    }
}
