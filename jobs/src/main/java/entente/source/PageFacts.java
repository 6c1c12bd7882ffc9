package entente.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, to search engines in JSON-LD ({@code NewsArticle}) and to everybody in its {@code meta}
 * elements; of several dates that of publication, never the day on which it was saved or changed.
 *
 * @param body the text as JSON-LD has it, empty where it has none
 */
record PageFacts(String title, String date, String source, String url, String lang, String body) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");

    private static final int MOST_NODES = 1000;

    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=dc.date]",
            "meta[name=dcterms.created]",
            "meta[name=date]");

    static PageFacts of(Document page) {
        JsonNode article = jsonLd(page);
        String title = first(text(article, "headline"), meta(page, "meta[property=og:title]"), heading(page));
        String date = text(article, "datePublished");
        for (String select : DATES) {
            date = first(date, meta(page, select));
        }
        Element time = page.selectFirst(
                "time[itemprop=datePublished][datetime], article time[datetime], time[pubdate][datetime]");
        date = first(date, time == null ? "" : time.attr("datetime"));
        JsonNode publisher = article.path("publisher");
        String source = first(
                text(publisher.isArray() ? publisher.path(0) : publisher, "name"),
                meta(page, "meta[property=og:site_name]"),
                meta(page, "meta[name=application-name]"));
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url = first(
                canonical == null ? "" : canonical.attr("href"),
                meta(page, "meta[property=og:url]"),
                text(article, "url"));
        Element html = page.selectFirst("html[lang]");
        String lang = first(html == null ? "" : html.attr("lang"), text(article, "inLanguage"));
        return new PageFacts(title, date, source, url, lang, Markup.line(text(article, "articleBody")));
    }

    void fill(Map<Field, String> fields) {
        put(fields, Field.TITLE, title);
        put(fields, Field.DATE, date);
        put(fields, Field.SOURCE, source);
        put(fields, Field.URL, url);
        // A page's language is often that of its template: only what is certainly not it is believed.
        put(fields, Field.LANG, lang.regionMatches(true, 0, "en", 0, 2) ? "" : lang);
    }

    private static void put(Map<Field, String> fields, Field field, String value) {
        if (!value.isBlank()) {
            fields.put(field, value);
        }
    }

    private static String heading(Document page) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        return heading != null && heading.hasText() ? heading.text() : page.title();
    }

    private static String meta(Document page, String select) {
        Element meta = page.selectFirst(select);
        return meta == null ? "" : meta.attr("content");
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isArray() ? value.path(0).asText("") : value.asText("");
    }

    /** The article among what the page tells search engines; an empty object where there is none. */
    private static JsonNode jsonLd(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Deque<JsonNode> open = new ArrayDeque<>(List.of(tree(script.data())));
            for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
                JsonNode node = open.removeFirst();
                if (node.isArray()) {
                    node.forEach(open::addLast);
                } else if (node.isObject()) {
                    if (isArticle(node.path("@type"))) {
                        return node;
                    }
                    open.addLast(node.path("@graph"));
                    open.addLast(node.path("mainEntity"));
                }
            }
        }
        return JSON.createObjectNode();
    }

    /** A script's tree; pages hold broken scripts, and their meta elements say the same. */
    private static JsonNode tree(String script) {
        try {
            return JSON.readTree(script);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(type.asText());
    }
}
