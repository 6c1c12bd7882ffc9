package entente.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The article of a web page without what stands around it. What HTML marks as furniture goes first (navigation, asides,
 * figures, forms), then what its class or id calls so; of what remains the page's own mark of the article is taken, or else
 * the element whose paragraphs are the longest and least made of links, as browsers' reading views do (Arc90's Readability,
 * 2009). Within it, blocks that are mostly links go.
 */
// Elements of a page are the same only where they are one.
@SuppressWarnings("ReferenceEquality")
final class MainText {

    private static final String FURNITURE =
            "script, style, noscript, template, nav, aside, form, button, iframe, svg, figure,"
                    + " figcaption, select, input, textarea, video, audio, object, embed, canvas, dialog, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
                    + " [role=menu], [role=alert], [style~=(?i)display:\\s*none], footer, [itemprop=author]";

    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:comments?|disqus|share|sharing|social|related|recommend(?:ed|ations?)?|recirc|most-?(?:read|popular|viewed)"
                    + "|popular|trending|newsletters?|sign-?up|subscri(?:be|ption)|paywall|promo(?:s|tion)?|advert(?:s|isement|ising)?|ads?"
                    + "|sponsor(?:ed)?|outbrain|taboola|cookies?|consent|gdpr|breadcrumbs?|sidebar|side-bar|menu|nav|navbar|navigation|footer"
                    + "|foot|masthead|caption|credits?|tags?|tag-list|topics|byline|author-?(?:bio|box|info)?|bio|toolbar|tools|widget|modal|popup"
                    + "|overlay|skip|print|copyright|legal|disclaimer|pagination|pager|more-?(?:stories|news|on)|read-?(?:more|next)|also-?(?:read|see)"
                    + "|see-?also|teaser|card|carousel|gallery|slideshow|image|photo|media|video|player|rating|poll|quiz|banner|login|search"
                    + "|timestamp|dateline|pull-?quote|kicker|correction|jump|donate|membership|app-?download)(?:$|[^a-z]).*");

    /** Names under which the article itself stands, whatever else they say. */
    private static final Pattern LIKELY = Pattern.compile(
            "(?i).*(article|story|post|entry)[-_]?(body|content|text|main).*|.*(body|main)[-_]?(text|content|copy).*");

    private static final int PARAGRAPH = 25;

    /** A longer text beside a picture is more than its caption. */
    private static final int CAPTION = 200;

    /** When and by whom a page was put up, and how long it takes, where no class says so. */
    private static final Pattern STAMP =
            Pattern.compile("(?i)(?:(?:first |last )?(?:published|posted|updated)\\b.{0,100}"
                    + "|.{0,100}\\b\\d+[ -]min(?:ute)?s?[ -]read\\b.{0,20})");

    private MainText() {}

    /** Its paragraphs, parted by empty lines; empty where there are none. */
    static String of(Document page) {
        Element body = page.body();
        body.select(FURNITURE).remove();
        int all = body.text().length();
        for (Element element : body.select("[class], [id]")) {
            boolean isUnlikely = UNLIKELY.matcher(element.className() + " " + element.id())
                            .find()
                    && !LIKELY.matcher(element.className() + " " + element.id()).matches();
            if (isUnlikely
                    && element.parent() != null
                    && !isKept(element)
                    && element.text().length() * 2 < all) {
                element.remove();
            }
        }
        Element root = root(body);
        body.select("header").stream()
                .filter(header -> header.parent() != null && header != root)
                .forEach(Element::remove);
        links(root);
        captions(root);
        root.select("h1").remove();
        return Arrays.stream(Markup.text(root).split("\n\n", -1))
                .filter(paragraph -> !isStamp(paragraph.strip()))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isStamp(String paragraph) {
        return STAMP.matcher(paragraph).matches() && !paragraph.matches("(?s).*[.!?][\"\u201d]?");
    }

    /** A picture and little beside it, none of it a paragraph: what it shows, though no class says so. */
    private static void captions(Element root) {
        for (Element block : root.select("div:has(img):not(:has(p, blockquote, ul))")) {
            if (block != root && block.ownText().isBlank() && block.text().length() <= CAPTION) {
                block.remove();
            }
        }
    }

    private static boolean isKept(Element element) {
        String tag = element.normalName();
        return tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main");
    }

    private static Element root(Element body) {
        Element marked = longest(body.select("[itemprop=articleBody]"));
        if (marked != null && paragraphs(marked) > 0) {
            return marked;
        }
        Element scored = scored(body);
        Element article = longest(body.select("article, [role=article]"));
        // A teaser may be called an article; the article holds most of what reads like one.
        return article != null && paragraphs(article) * 2 >= paragraphs(scored) && paragraphs(article) > 0
                ? article
                : scored;
    }

    private static Element longest(Elements elements) {
        Element longest = null;
        int most = -1;
        for (Element element : elements) {
            int length = paragraphs(element);
            if (length > most) {
                longest = element;
                most = length;
            }
        }
        return longest;
    }

    /** Characters of running text below an element. */
    private static int paragraphs(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p, blockquote")) {
            String text = paragraph.text();
            if (text.length() >= PARAGRAPH && linkShare(paragraph, text.length()) < 0.5) {
                length += text.length();
            }
        }
        return length;
    }

    private static Element scored(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element paragraph : body.select("p, pre, blockquote, td:not(:has(p, div, section, article, table, ul)),"
                + " div:not(:has(p, div, section, article, table, ul))")) {
            String text = paragraph.text();
            Element parent = paragraph.parent();
            if (text.length() < PARAGRAPH || parent == null) {
                continue;
            }
            double score = (1 + text.chars().filter(c -> c == ',').count() + Math.min(3, text.length() / 100.0))
                    * (1 - linkShare(paragraph, text.length()));
            add(scores, order, parent, score);
            if (parent.parent() != null && parent != body) {
                add(scores, order, parent.parent(), score / 2);
            }
        }
        Element best = body;
        double most = 0;
        for (Element candidate : order) {
            double score = scores.get(candidate)
                    * (1 - linkShare(candidate, candidate.text().length()));
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static void add(Map<Element, Double> scores, List<Element> order, Element element, double score) {
        if (scores.merge(element, score, Double::sum) == score) {
            order.add(element);
        }
    }

    private static double linkShare(Element element, int length) {
        int linked = 0;
        for (Element link : element.select("a")) {
            linked += link.text().length();
        }
        return length == 0 ? 1 : Math.min(1, (double) linked / length);
    }

    /** Blocks that are mostly links lead elsewhere. */
    private static void links(Element root) {
        for (Element block : root.select("ul, ol, div, section, p, li, h2, h3, h4, h5, h6, table, dl")) {
            if (block != root && block.parent() != null) {
                String text = block.text();
                boolean isHeading = block.normalName().startsWith("h");
                if (!text.isEmpty()
                        && linkShare(block, text.length()) > (isHeading ? 0.3 : 0.6)
                        && !text.matches("(?s).{200,}[.!?]")) {
                    block.remove();
                }
            }
        }
    }
}
