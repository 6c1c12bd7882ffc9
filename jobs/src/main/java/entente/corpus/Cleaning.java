package entente.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a saved page is the article: its paragraphs, without advertisements, promotions, captions, video timings, share
 * counts, repeated headlines and the headlines of other articles between paragraphs. Nothing is rewritten: a passage is a
 * span of the text as read. Linear in the text.
 */
public final class Cleaning {

    /** Changes when what is kept changes: part of the key under which readings are kept. */
    public static final String VERSION = "cleaning-2";

    /** A headline of another article is short. */
    private static final int MOST_HEADLINE_WORDS = 16;

    private static final int FEWEST_HEADLINE_WORDS = 4;

    /** A line at least this long that does not end a sentence goes on in the next one. */
    private static final int WRAPPED_LENGTH = 60;

    private static final String BULLETS = "•*-–—▪●·";

    private record Line(Span span, String words, boolean afterBlank) {}

    private Cleaning() {}

    /** The passages of the article, in order, disjoint. */
    public static List<Passage> passages(Article article) {
        List<Line> body = withoutRepeats(lines(article.text()), article.title());
        return joined(withoutHeadlines(body), article.text());
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            int first = at;
            while (first < end && isLead(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > first) {
                lines.add(new Line(new Span(first, last), text.substring(first, last), afterBlank));
                afterBlank = false;
            } else {
                afterBlank = true;
            }
            at = end + 1;
        }
        return lines;
    }

    private static boolean isLead(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || BULLETS.indexOf(c) >= 0;
    }

    private static List<Line> withoutRepeats(List<Line> lines, String title) {
        Set<String> seen = new HashSet<>();
        if (!title.isBlank()) {
            seen.add(normal(title));
        }
        List<Line> kept = new ArrayList<>();
        boolean inVideo = false;
        for (Line line : lines) {
            boolean isRepeat = !seen.add(normal(line.words()));
            if (Furniture.is(line.words())) {
                inVideo = Furniture.isTiming(line.words());
            } else if (!inVideo || Furniture.endsSentence(line.words())) {
                // What follows a video's timing without ending a sentence names the video.
                inVideo = false;
                if (!isRepeat) {
                    kept.add(line);
                }
            }
        }
        return kept;
    }

    private static String normal(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Drops lines between paragraphs that read like headlines: short, alone, not ended as a sentence is. */
    private static List<Line> withoutHeadlines(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean isAlone = i + 1 < lines.size()
                    && lines.get(i).afterBlank()
                    && lines.get(i + 1).afterBlank();
            boolean isBetween = i > 0
                    && i + 1 < lines.size()
                    && Furniture.endsSentence(lines.get(i - 1).words())
                    && Furniture.endsSentence(lines.get(i + 1).words());
            if (!(isAlone && isBetween && isHeadline(lines.get(i).words()))) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isHeadline(String line) {
        int words = line.split("\\s+").length;
        return words >= FEWEST_HEADLINE_WORDS && words <= MOST_HEADLINE_WORDS && !Furniture.endsSentence(line);
    }

    /** Lines that an editor wrapped become one passage again. */
    private static List<Passage> joined(List<Line> lines, String text) {
        List<Passage> passages = new ArrayList<>();
        Span open = null;
        Line before = null;
        for (Line line : lines) {
            boolean goesOn = before != null
                    && !line.afterBlank()
                    && before.words().length() >= WRAPPED_LENGTH
                    && !Furniture.endsSentence(before.words())
                    && isBlank(text, before.span().end(), line.span().start());
            if (goesOn) {
                open = open.cover(line.span());
            } else {
                if (open != null) {
                    passages.add(new Passage(open));
                }
                open = line.span();
            }
            before = line;
        }
        if (open != null) {
            passages.add(new Passage(open));
        }
        return passages;
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).isBlank();
    }
}
