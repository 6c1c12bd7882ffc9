package entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Web pages of our own with known main text: invented articles, each in every layout. The layouts are those that news has had:
 * elements that say what they are, tables, classes that say it, line breaks with comments below, a text for scripts alone,
 * teasers that are marked as articles, classes that say nothing, a text in parts.
 */
public final class SavedPages {

    /** The layouts, by the names of their files. */
    public static final List<String> LAYOUTS =
            List.of("semantic", "tables", "divs", "breaks", "script", "teasers", "hashed", "sections");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String PICTURE =
            "<div class=\"sc-im\"><img src=\"c.jpg\"><div class=\"sc-cp\"><span>The hall of the town, with its old stove."
                    + " Picture: Helga Example</span></div></div>";

    /**
     * A page.
     *
     * @param text of its article, without the headline
     */
    public record Page(String layout, String html, String text) {}

    /**
     * How much of a text was found.
     *
     * @param common words that both have
     * @param found words of what was taken for the article
     * @param all words of the article
     */
    public record Found(long common, long found, long all) {

        /** What was found in a page. */
        public static Found of(Page page, String text) {
            Map<String, Integer> left = new HashMap<>();
            List<String> all = words(page.text());
            all.forEach(word -> left.merge(word, 1, Integer::sum));
            List<String> found = words(text);
            long common = found.stream()
                    .filter(word -> left.merge(word, -1, Integer::sum) >= 0)
                    .count();
            return new Found(common, found.size(), all.size());
        }

        /** Both together. */
        public Found plus(Found other) {
            return new Found(common + other.common, found + other.found, all + other.all);
        }

        /** Share of what was found that is of the article. */
        public double precision() {
            return found == 0 ? 0 : (double) common / found;
        }

        /** Share of the article that was found. */
        public double recall() {
            return (double) common / all;
        }
    }

    private SavedPages() {}

    private static List<String> words(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return words.results().map(found -> found.group()).toList();
    }

    /** All pages, layout by layout. */
    public static List<Page> all() {
        List<Page> pages = new ArrayList<>();
        for (String layout : LAYOUTS) {
            String template = resource("layout-" + layout + ".html");
            for (String article : resource("articles.txt").split("\n---\n", -1)) {
                pages.add(page(layout, template, article));
            }
        }
        return pages;
    }

    private static Page page(String layout, String template, String article) {
        List<String> blocks = Arrays.asList(article.strip().split("\n\n", -1));
        List<String> text = blocks.subList(1, blocks.size());
        List<String> paragraphs =
                text.stream().map(words -> "<p>" + words + "</p>\n").toList();
        int half = (text.size() + 1) / 2;
        List<String> divisions = text.stream()
                .map(words -> "<div class=\"sc-tx\"><p class=\"sc-p\">" + words + "</p></div>\n")
                .collect(Collectors.toCollection(ArrayList::new));
        divisions.add(half, PICTURE);
        String html = template.replace("{{title}}", blocks.get(0))
                .replace("{{paragraphs}}", String.join("", paragraphs))
                .replace("{{first}}", String.join("", paragraphs.subList(0, half)))
                .replace("{{rest}}", String.join("", paragraphs.subList(half, paragraphs.size())))
                .replace("{{breaks}}", String.join("<br><br>\n", text))
                .replace("{{blocks}}", String.join("", divisions))
                .replace("{{json}}", String.join("\\n\\n", text).replace("\"", "\\\""));
        return new Page(layout, html, String.join("\n\n", text));
    }

    private static String resource(String name) {
        try (InputStream in = SavedPages.class.getResourceAsStream("/entente/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
