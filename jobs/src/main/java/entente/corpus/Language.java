package entente.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is English: by what the input says of it, otherwise by the share of English function words, which
 * running English text has at about two in five words and other languages in Latin script at less than one in ten.
 */
final class Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by", "at", "from", "his",
            "it", "its", "he", "she", "they", "are", "were", "be", "been", "has", "had", "have", "not", "but", "which",
            "who", "would", "will", "their", "this", "an", "or", "after", "said", "also", "than", "into", "about");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Fewer words say too little. */
    private static final int FEWEST_WORDS = 30;

    private static final int MOST_WORDS = 2000;
    private static final double LEAST_SHARE = 0.12;

    private Language() {}

    static boolean isEnglish(String lang, String text) {
        if (lang != null && !lang.isBlank()) {
            return lang.strip().toLowerCase(Locale.ROOT).matches("en([-_].*)?|eng|english");
        }
        Matcher words = WORD.matcher(text);
        int all = 0;
        int function = 0;
        int latin = 0;
        while (all < MOST_WORDS && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            all++;
            function += FUNCTION_WORDS.contains(word) ? 1 : 0;
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        if (all > 0 && latin * 2 < all) {
            return false;
        }
        return all < FEWEST_WORDS || function >= LEAST_SHARE * all;
    }
}
