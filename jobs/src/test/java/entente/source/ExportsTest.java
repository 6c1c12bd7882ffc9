package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Article;
import entente.corpus.Parsed;
import entente.corpus.ReadLimits;
import entente.corpus.RejectionReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Exports of archives, feeds, pages and web archives: their documents, and nothing of what stands around them. */
final class ExportsTest {

    private static final ReadRules RULES =
            new ReadRules(new ReadLimits(20_000, 10), Map.of(), DateOrder.AUTO, LocalDate.of(2030, 1, 1));

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><title>Norway thanks Peru | Desk</title>
            <meta property="og:site_name" content="Desk"><meta property="og:url" content="https://desk.example/n">
            <meta property="article:published_time" content="2023-03-05T08:00:00+01:00"><script>var s = "Chad attacked Mali";</script>
            </head><body><nav><a href="/a">World</a> <a href="/b">Chad</a></nav><div class="site-header">Desk, the paper of record</div>
            <article><h1>Norway thanks Peru</h1><p class="byline">By Anna Example in Oslo</p>
            <p>Norway thanked Peru on Monday for its help at sea, and the government of Chile supported it.</p>
            <figure><img src="x"><figcaption>The minister of Oman in Rome</figcaption></figure>
            <p>The two governments will meet again in the spring, their ministers said in Lima.</p>
            <div class="related"><h3>Related</h3><ul><li><a href="/c">Egypt blames Sudan</a></li></ul></div>
            <p>Officials in Oslo did not say <a href="/d">when</a> the talks would begin.</p></article>
            <aside class="most-read"><p>Qatar condemned Iran in a long statement, read by many people here.</p></aside>
            <footer>Terms of use and privacy policy of the Desk, Geneva, Switzerland</footer></body></html>
            """;

    private static List<Parsed> read(SourceFile file) {
        List<Parsed> parsed = new ArrayList<>();
        Readers.read(file, RULES, Notes.NONE).forEachRemaining(parsed::add);
        return parsed;
    }

    private static List<Article> articles(SourceFile file) {
        List<Parsed> parsed = read(file);
        assertThat(parsed).allSatisfy(p -> assertThat(p.rejection()).isNull());
        return parsed.stream().map(Parsed::article).toList();
    }

    @Test
    void nexis_gives_a_document_each_without_its_labels() {
        String one =
                """
                %s thanks Peru
                The Desk (Oslo)
                March %d, 2023 Monday

                Copyright 2023 The Desk Ltd. All Rights Reserved

                Section: NEWS; Pg. 4
                Length: 212 words
                Byline: Anna Example in Rome

                Body

                %s thanked Peru for its help at sea.

                Chile supported it.

                Load-Date: March 9, 2023

                End of Document

                """;
        List<Article> articles =
                articles(Held.of("n.txt", one.formatted("Norway", 5, "Norway") + one.formatted("Oman", 6, "Oman")));

        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).text()).isEqualTo("Oman thanked Peru for its help at sea.\n\nChile supported it.");
        assertThat(articles.get(1).title()).isEqualTo("Oman thanks Peru");
        assertThat(articles.get(1).source()).isEqualTo("The Desk (Oslo)");
        assertThat(articles.get(1).date()).isEqualTo(LocalDate.of(2023, 3, 6));
        assertThat(articles.get(1).place().line()).isGreaterThan(10);
    }

    @Test
    void the_old_nexis_names_the_paper_first_and_the_title_after_the_date() {
        String old =
                """
                1 of 2 DOCUMENTS

                The Desk

                March 5, 2003 Wednesday
                Final Edition

                Norway thanks Peru

                BYLINE: Anna Example

                LENGTH: 212 words

                Norway thanked Peru for its help at sea.

                LOAD-DATE: March 6, 2003

                LANGUAGE: ENGLISH

                2 of 2 DOCUMENTS

                The Desk

                March 7, 2003 Friday

                Oman thanks Peru

                LENGTH: 12 words

                Oman thanked Peru.

                LANGUAGE: ENGLISH
                """;
        List<Article> articles = articles(Held.of("n.txt", old));

        assertThat(articles)
                .extracting(Article::text)
                .containsExactly("Norway thanked Peru for its help at sea.", "Oman thanked Peru.");
        assertThat(articles).extracting(Article::title).containsExactly("Norway thanks Peru", "Oman thanks Peru");
        assertThat(articles.get(0).source()).isEqualTo("The Desk");
    }

    @Test
    void factiva_s_codes_are_no_text() {
        String one =
                """
                HD  %s thanks Peru
                BY  Anna Example
                WC  30 words
                PD  5 March 2023
                SN  The Desk
                LA  English

                LP  %s thanked Peru for its help
                at sea.

                TD  Chile supported it.

                RE  chad : Chad | mali : Mali
                AN  Document DESK0000%s
                """;
        List<Article> articles = articles(
                Held.of("f.txt", one.formatted("Norway", "Norway", "1") + "\n" + one.formatted("Oman", "Oman", "2")));

        assertThat(articles).extracting(Article::id).containsExactly("DESK00001", "DESK00002");
        assertThat(articles.get(0).text())
                .isEqualTo("Norway thanked Peru for its help\nat sea.\n\n\nChile supported it.");
        assertThat(articles.get(0).date()).isEqualTo(LocalDate.of(2023, 3, 5));
    }

    @Test
    void factiva_s_articles_in_xml_are_read_without_what_stands_outside_the_file() {
        String xml =
                """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><ppsArticleResponse>
                <article><headline><paragraph>Norway thanks Peru</paragraph></headline>
                <leadParagraph><paragraph>Norway thanked Peru &amp; Chile.</paragraph></leadParagraph>
                <tailParagraphs><paragraph>It was Monday.</paragraph></tailParagraphs>
                <publicationDate><date>2023-03-05</date></publicationDate><sourceName>The Desk</sourceName></article>
                </ppsArticleResponse>
                """;
        List<Parsed> parsed = read(Held.of("f.xml", xml));

        assertThat(parsed).hasSize(1);
        if (parsed.get(0).article() != null) {
            assertThat(parsed.get(0).article().text()).isEqualTo("Norway thanked Peru & Chile.\n\nIt was Monday.");
        } else {
            assertThat(parsed.get(0).rejection().reason()).isEqualTo(RejectionReason.MALFORMED_XML);
        }
        Article article = articles(Held.of("f.xml", xml.replaceFirst("<!DOCTYPE.*?]>", "")))
                .get(0);
        assertThat(article.source()).isEqualTo("The Desk");
        assertThat(article.date()).isEqualTo(LocalDate.of(2023, 3, 5));
    }

    @Test
    void proquest_gives_the_full_texts() {
        String rule = "_".repeat(60);
        List<Article> articles = articles(Held.of(
                "p.txt",
                rule
                        + "\n\nTitle: Norway thanks Peru\n\nPublication title: The Desk\n\nPublication date: Mar 5, 2023\n\n"
                        + "Full text: Norway thanked Peru.\n\nChile supported it.\n\nCompany / organization: Name: Oman Air;\n\n"
                        + "Document URL: https://x.example/1\n\n" + rule + "\n"));

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).text()).isEqualTo("Norway thanked Peru.\n\nChile supported it.");
        assertThat(articles.get(0).date()).isEqualTo(LocalDate.of(2023, 3, 5));
    }

    @Test
    void feeds_give_their_items_with_the_whole_text_where_they_have_it() {
        List<Article> items = articles(
                Held.of(
                        "f.xml",
                        """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Desk</title>
                <item><title>One</title><link>https://x.example/1</link><guid>g1</guid><pubDate>Sun, 05 Mar 2023 23:10:00 -0500</pubDate>
                <description>Short.</description><content:encoded><![CDATA[<p>Norway thanked Peru.</p><p>Chile left.</p>]]></content:encoded></item>
                <item><title>Two</title><description>&lt;p&gt;Oman thanked Peru.&lt;/p&gt;</description></item></channel></rss>
                """));

        assertThat(items)
                .extracting(Article::text)
                .containsExactly("Norway thanked Peru.\n\nChile left.", "Oman thanked Peru.");
        assertThat(items.get(0).id()).isEqualTo("g1");
        assertThat(items.get(0).source()).isEqualTo("Desk");
        assertThat(items.get(0).date()).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(articles(
                                Held.of(
                                        "f.atom",
                                        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>e1</id><link href='https://x.example/2'/>"
                                                + "<updated>2023-03-05T10:00:00Z</updated><summary>Oman thanked Peru.</summary></entry></feed>"))
                        .get(0)
                        .url())
                .isEqualTo("https://x.example/2");
    }

    @Test
    void of_a_page_the_article_is_read_whatever_the_file_is_called() {
        for (String name : List.of("p.html", "p.txt")) {
            Article article = articles(Held.of(name, PAGE)).get(0);

            assertThat(article.text().split("\n\n"))
                    .containsExactly(
                            "Norway thanked Peru on Monday for its help at sea, and the government of Chile supported it.",
                            "The two governments will meet again in the spring, their ministers said in Lima.",
                            "Officials in Oslo did not say when the talks would begin.");
            assertThat(article.title()).isEqualTo("Norway thanks Peru");
            assertThat(article.source()).isEqualTo("Desk");
            assertThat(article.date()).isEqualTo(LocalDate.of(2023, 3, 5));
            assertThat(article.url()).isEqualTo("https://desk.example/n");
        }
    }

    @Test
    void of_a_web_archive_each_page_is_read_by_its_number() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WarcWriter writer = new WarcWriter(bytes);
        Instant day = Instant.parse("2024-01-01T00:00:00Z");
        writer.write(new Warcinfo.Builder()
                .fields(Map.of("software", List.of("a test")))
                .date(day)
                .build());
        for (String status : List.of("200 OK", "404 Not Found")) {
            byte[] http = ("HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE)
                    .getBytes(StandardCharsets.UTF_8);
            writer.write(new WarcResponse.Builder(URI.create("https://desk.example/archived"))
                    .date(day)
                    .body(MediaType.HTTP_RESPONSE, http)
                    .build());
        }
        List<Parsed> parsed = read(new Held("a.warc", bytes.toByteArray()));

        assertThat(parsed).extracting(Parsed::line).containsExactly(2L, 3L);
        assertThat(parsed.get(0).article().url()).isEqualTo("https://desk.example/archived");
        assertThat(parsed.get(0).article().date()).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(parsed.get(1).rejection().detail()).contains("404");
        assertThat(read(Held.of("b.warc", "no archive at all"))
                        .get(0)
                        .rejection()
                        .reason())
                .isEqualTo(RejectionReason.DAMAGED);
    }

    @Test
    void a_word_document_is_an_article() throws IOException {
        String xml = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Title: Norway</w:t></w:r></w:p><w:p/>"
                + "<w:p><w:r><w:t>Norway </w:t></w:r><w:r><w:t>thanked Peru.</w:t></w:r></w:p></w:body></w:document>";
        Article article =
                articles(Held.zip("a.docx", Map.of("word/document.xml", xml))).get(0);

        assertThat(article.title()).isEqualTo("Norway");
        assertThat(article.text().strip()).isEqualTo("Norway thanked Peru.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-14 | 2023-03-14",
                "2023-03-14T23:30:00-05:00 | 2023-03-14",
                "2023-03-14 10:11:12.5 | 2023-03-14",
                "2023/3/4 | 2023-03-04",
                "March 14, 2023 | 2023-03-14",
                "Tuesday, 14 March 2023 10:00 | 2023-03-14",
                "14th of March 2023 | 2023-03-14",
                "14-Mar-2023 | 2023-03-14",
                "Sept. 4, 2023 | 2023-09-04",
                "14.03.2023 | 2023-03-14",
                "20230314 | 2023-03-14",
                "20230314101112 | 2023-03-14",
                "20230314T101112Z | 2023-03-14",
                "Tue, 14 Mar 2023 10:00:00 +0000 | 2023-03-14",
                "Tue Mar 14 10:00:00 GMT 2023 | 2023-03-14",
                "1678788000 | 2023-03-14",
                "1678788000000 | 2023-03-14",
                "1678788000.5 | 2023-03-14",
                "2023-02-30 | ",
                "yesterday | ",
                "14 Brumaire 2023 | "
            })
    void dates_are_taken_in_their_forms(String date, LocalDate day) {
        assertThat(DateForms.parse(date).in(DateOrder.AUTO)).isEqualTo(day);
    }
}
