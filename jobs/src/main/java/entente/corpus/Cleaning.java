package entente.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final String BULLETS = "•*-–—▪●·";

    /** Who wrote and edited a report, behind its last sentence. */
    private static final Pattern CREDIT =
            Pattern.compile("(?i)\\s*\\(\\s*(?:additional )?(?:reporting|writing|editing|compiled|translated)\\b"
                    + "[^()]{0,400}(?:\\([^()]*\\)[^()]{0,200})*\\)\\s*$");

    private Cleaning() {}

    /** The passages of the article, in order, disjoint. */
    public static List<Passage> passages(Article article) {
        List<PageLine> lines = lines(article.text());
        if (Subtitles.are(lines)) {
            return Subtitles.passages(lines);
        }
        return Wrapping.joined(withoutHeadlines(withoutRepeats(lines, article.title())), article.text());
    }

    private static List<PageLine> lines(String text) {
        List<PageLine> lines = new ArrayList<>();
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
            if (last > first && text.charAt(last - 1) == ')') {
                Matcher credit = CREDIT.matcher(text.substring(first, last));
                last = credit.find() && credit.start() > 0 ? first + credit.start() : last;
            }
            if (last > first) {
                boolean isItem = !text.substring(at, first).isBlank();
                lines.add(new PageLine(new Span(first, last), text.substring(first, last), afterBlank, isItem));
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

    private static List<PageLine> withoutRepeats(List<PageLine> lines, String title) {
        Set<String> seen = new HashSet<>();
        if (!title.isBlank()) {
            seen.add(normal(title));
        }
        List<PageLine> kept = new ArrayList<>();
        boolean inList = false;
        for (PageLine line : lines) {
            boolean isRepeat = !seen.add(normal(line.words()));
            if (Furniture.is(line.words())) {
                inList = Furniture.isTiming(line.words()) || Furniture.beginsList(line.words());
            } else if (!inList || Furniture.endsSentence(line.words())) {
                // What follows a video's timing or 'Most read' without ending a sentence names the video or other
                // articles.
                inList = false;
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
    private static List<PageLine> withoutHeadlines(List<PageLine> lines) {
        List<PageLine> kept = new ArrayList<>();
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
}
