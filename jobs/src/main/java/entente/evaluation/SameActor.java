package entente.evaluation;

import entente.alignment.lexicon.Words;
import entente.corpus.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a marked actor and a found one are the same: where their words overlap, or their names share a telling word. */
public final class SameActor {

    private static final Pattern WORD = Pattern.compile("[\\w\\-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private SameActor() {}

    /**
     * Whether it is whom an event marks.
     *
     * @param spans of the found actor's words
     * @param words of its name and of how it is named here
     * @param marked words that stand for the marked one
     * @param name of the marked one
     */
    static boolean meets(Iterable<Span> spans, Set<String> words, Span marked, String name) {
        for (Span span : spans) {
            if (span.overlaps(marked)) {
                return true;
            }
        }
        return words(name).stream().anyMatch(words::contains);
    }

    /** The telling words of a name, or all where none tells. */
    public static Set<String> words(String text) {
        Set<String> all = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            all.add(matcher.group());
        }
        Set<String> telling = new HashSet<>(all);
        telling.removeIf(word -> !ActorWords.isTelling(word) || Words.UNTELLING_PARTIES.has(word));
        return telling.isEmpty() ? all : telling;
    }
}
