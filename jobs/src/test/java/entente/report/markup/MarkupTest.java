package entente.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class MarkupTest {

    private static String page(java.util.function.Consumer<Html> body) {
        StringWriter writer = new StringWriter();
        Html page = Html.page(writer, "en");
        body.accept(page.element("body"));
        page.end();
        return writer.toString();
    }

    @Property(tries = 300)
    void any_text_and_any_value_come_back_as_they_were_but_for_what_is_not_printed(@ForAll String text) {
        String html = page(body -> body.p().attr("title", text).text(text));

        Document read = Jsoup.parse(html);
        String printed = Jsoup.parse("<p>" + EscapedText.of(text) + "</p>")
                .select("p")
                .get(0)
                .wholeText();
        assertThat(read.select("p")).hasSize(1);
        assertThat(read.select("p").get(0).wholeText()).isEqualTo(printed);
        assertThat(read.body().childrenSize()).isEqualTo(1);
    }

    @Property(tries = 300)
    void no_text_holds_what_begins_or_ends_markup(@ForAll String text) {
        assertThat(EscapedText.of("<" + text + "\">'")).doesNotContain("<", ">", "\"", "'");
    }

    @Test
    void what_would_turn_the_direction_of_the_page_is_left_out() {
        assertThat(EscapedText.of("a\u202Eb\u2066c\u0000d\uD800e\uFFFE")).isEqualTo("abcde");
        assertThat(EscapedText.of("\u05D0\u200F \uD83D\uDE00")).isEqualTo("\u05D0\u200F \uD83D\uDE00");
    }

    @Test
    void elements_end_where_the_next_one_begins() {
        assertThat(page(body -> {
                    body.p().text("a").element("b").text("c");
                    body.element("input").attr("type", "text");
                    body.svg(10, 5.25).circle(1, 2, 3).title("<x>");
                }))
                .isEqualTo("<!DOCTYPE html>\n<html lang=\"en\"><body>\n<p>a<b>c</b></p><input type=\"text\"/>"
                        + "<svg viewBox=\"0 0 10 5.2\" width=\"10\" height=\"5.2\">"
                        + "<circle cx=\"1\" cy=\"2\" r=\"3\"><title>&lt;x&gt;</title></circle></svg></body></html>");
    }

    @Test
    void only_addresses_of_the_web_are_links() {
        assertThat(page(body -> body.web("HTTPS://example.org/?a=\"b\"").text("x")))
                .contains("<a href=\"HTTPS://example.org/?a=&quot;b&quot;\" rel=\"noopener noreferrer\">x</a>");
        for (String address :
                new String[] {"javascript:alert(1)", "data:text/html,x", " https://example.org", "file:///x", ""}) {
            assertThat(page(body -> body.web(address).text("x"))).contains("<span>x</span>");
        }
    }

    @Test
    void attributes_stand_before_content_and_nothing_is_added_to_what_has_ended() {
        Html body = Html.page(new StringWriter(), "en").element("body");
        Html p = body.p().text("a");
        assertThatThrownBy(() -> p.attr("id", "x")).isInstanceOf(IllegalStateException.class);
        body.p();
        assertThatThrownBy(() -> p.text("b")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_script_that_could_end_itself_is_refused() {
        Html body = Html.page(new StringWriter(), "en").element("body");
        assertThatThrownBy(() -> body.script("'</script>'")).isInstanceOf(IllegalArgumentException.class);
    }
}
