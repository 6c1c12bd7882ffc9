package entente.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that an editor or a printer wrapped become one passage again, whatever their width; a list, a table and headlines
 * under each other stay apart. A block of lines is running text where sentences begin within its lines or words go on in the
 * next, and most of its lines end no sentence.
 */
final class Wrapping {

    /** A line at least this long that does not end a sentence goes on in the next one. */
    private static final int LONG = 60;

    /** A block of so many lines is judged as a whole. */
    private static final int BLOCK = 4;

    private static final Pattern INNER_END = Pattern.compile(".*\\p{L}[.!?][\"'”’)]*\\s+[\"'“‘(]?\\p{Lu}.*");
    private static final Pattern PARTED = Pattern.compile(".*\\p{L}[-\u2010\u00AD]");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i).*(,|\\b(?:the|a|an|of|and|or|to|in|on|at|by|for|from|with|as|its|his|her|their|that|which|who|has|have|had"
                    + "|is|was|were|will|would|said|between|against|over))");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|[a-zA-Z])[.)]\\s.*");
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…:;][\"'”’)\\]»]*");

    private Wrapping() {}

    static List<Passage> joined(List<PageLine> lines, String text) {
        List<Passage> passages = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && isNext(lines.get(to - 1), lines.get(to), text)) {
                to++;
            }
            block(lines.subList(from, to), passages);
            from = to;
        }
        return passages;
    }

    /** Whether nothing stands between two lines, not even one that was left out. */
    private static boolean isNext(PageLine before, PageLine line, String text) {
        return !line.afterBlank()
                && text.substring(before.span().end(), line.span().start()).isBlank();
    }

    private static void block(List<PageLine> block, List<Passage> passages) {
        boolean isList = block.stream().anyMatch(Wrapping::isItem);
        boolean isText = !isList && block.size() >= BLOCK && isRunningText(block);
        Span open = null;
        for (int i = 0; i < block.size(); i++) {
            PageLine line = block.get(i);
            boolean goesOn = open != null && (isText || goesOn(block.get(i - 1), line, isList));
            if (goesOn) {
                open = open.cover(line.span());
            } else {
                if (open != null) {
                    passages.add(new Passage(open));
                }
                open = line.span();
            }
        }
        passages.add(new Passage(open));
    }

    private static boolean isItem(PageLine line) {
        String words = line.words();
        return line.isItem()
                || words.indexOf('|') >= 0
                || words.indexOf('\t') >= 0
                || NUMBERED.matcher(words).matches();
    }

    private static boolean isRunningText(List<PageLine> block) {
        int unended = 0;
        boolean goesOn = false;
        for (int i = 0; i + 1 < block.size(); i++) {
            String words = block.get(i).words();
            unended += ENDS.matcher(words).matches() ? 0 : 1;
            goesOn |= INNER_END.matcher(words).matches()
                    || PARTED.matcher(words).matches()
                    || Character.isLowerCase(block.get(i + 1).words().charAt(0));
        }
        return goesOn && unended * 2 > block.size() - 1;
    }

    private static boolean goesOn(PageLine before, PageLine line, boolean isList) {
        String words = before.words();
        if (ENDS.matcher(words).matches() || isItem(line)) {
            return false;
        }
        boolean isLower = Character.isLowerCase(line.words().charAt(0));
        if (isList) {
            return isLower;
        }
        return (words.length() >= LONG && !Furniture.endsSentence(words))
                || isLower
                || PARTED.matcher(words).matches()
                || GOES_ON.matcher(words).matches()
                || INNER_END.matcher(words).matches();
    }
}
