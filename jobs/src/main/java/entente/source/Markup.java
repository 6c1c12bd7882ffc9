package entente.source;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Text that holds markup: tags dropped, entities decoded, paragraphs kept apart by an empty line. */
// Elements of a page are the same only where they are one.
@SuppressWarnings("ReferenceEquality")
final class Markup {

    /** A tag that closes, or one of those that stand alone, or an entity by its name or number. */
    private static final Pattern SIGN = Pattern.compile(
            "(?i)</[a-z][a-z0-9]{0,10}\\s*>|<(?:br|p|div|hr|img|li|!doctype)\\b[^<>]{0,400}>"
                    + "|&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{1,8}(?:acute|grave|circ|uml|cedil|tilde|caron));");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "table",
            "tr",
            "header",
            "main",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "hr",
            "body",
            "address",
            "aside");
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figure",
            "figcaption",
            "iframe",
            "svg",
            "button",
            "form",
            "select",
            "nav",
            "footer",
            "video",
            "audio",
            "head",
            "title");

    private Markup() {}

    /** Whether the text holds markup. */
    static boolean is(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && SIGN.matcher(text).find();
    }

    /** The text of a fragment; what was escaped twice is unescaped twice. */
    static String text(String html) {
        String text = text(Jsoup.parseBodyFragment(withBreaks(html)).body());
        return text.contains("&") || text.contains("</") ? twice(text) : text;
    }

    /** A fragment that is plain text with a few entities keeps its own paragraphs. */
    private static String withBreaks(String html) {
        boolean isPlain =
                !html.contains("<p") && !html.contains("<P") && !html.contains("<div") && !html.contains("<br");
        return isPlain ? html.replace("\r\n", "\n").replace("\n", "<br>") : html;
    }

    private static String twice(String text) {
        return is(text) ? text(Jsoup.parseBodyFragment(withBreaks(text)).body()) : text;
    }

    /** A line without markup, such as a headline. */
    static String line(String text) {
        return is(text)
                ? Parser.unescapeEntities(Jsoup.parseBodyFragment(text).text(), false)
                        .strip()
                : text;
    }

    /** The text below an element: what blocks hold is parted by empty lines. */
    static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            private int hidden;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    String tag = element.normalName();
                    if (UNREAD.contains(tag) && element != root) {
                        hidden++;
                    } else if (tag.equals("br")) {
                        trim(text);
                        text.append('\n');
                    } else if (BLOCKS.contains(tag)) {
                        paragraph(text);
                    } else if (tag.equals("td") || tag.equals("th")) {
                        text.append("\t");
                    }
                } else if (node instanceof TextNode words && hidden == 0) {
                    append(text, words.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    if (UNREAD.contains(element.normalName()) && element != root) {
                        hidden--;
                    } else if (BLOCKS.contains(element.normalName())) {
                        paragraph(text);
                    }
                }
            }
        });
        return text.toString().strip();
    }

    /** Runs of blanks are one, as a browser shows them. */
    private static void append(StringBuilder text, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
            if (!isBlank) {
                text.append(c);
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static void trim(StringBuilder text) {
        while (text.length() > 0 && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\t')) {
            text.setLength(text.length() - 1);
        }
    }

    private static void paragraph(StringBuilder text) {
        while (text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
    }
}
