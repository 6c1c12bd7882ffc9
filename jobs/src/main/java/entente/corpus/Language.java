package entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Whether a text is English: by what the input says of it, otherwise by its words. Running English has two function words in
 * five and needs no further look. Headlines, lists and texts full of names have few, so that the detector of languages of
 * Apache OpenNLP is asked, which tells 103 of them by stretches of letters.
 */
public final class Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "on", "with", "by", "at", "from", "his", "it", "its",
            "he", "she", "they", "are", "were", "been", "has", "had", "have", "not", "but", "which", "who", "would",
            "will", "their", "this", "after", "said", "also", "than", "into", "about", "over", "says");

    /** What headlines say instead, in no other language. */
    private static final Set<String> REPORTING_WORDS = Set.of(
            "accused",
            "accuses",
            "attacked",
            "attacks",
            "backed",
            "backs",
            "blamed",
            "blames",
            "condemned",
            "condemns",
            "criticised",
            "criticises",
            "criticized",
            "criticizes",
            "hosted",
            "hosts",
            "meets",
            "praised",
            "praises",
            "rejected",
            "rejects",
            "slammed",
            "slams",
            "supported",
            "thanked",
            "thanks",
            "threatened",
            "threatens",
            "urged",
            "urges",
            "visited",
            "warned",
            "warns");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
    private static final Pattern ENGLISH = Pattern.compile("en([-_].*)?|eng|english.*");
    private static final Pattern UNKNOWN = Pattern.compile("|und|unknown|none|null|nan|other|mul|zxx|xx");

    /** Fewer letters say too little. */
    private static final int FEWEST_LETTERS = 24;

    private static final int MOST_WORDS = 2000;
    private static final int MOST_CHARACTERS = 2000;

    /** From this share of function words on a text is English, whatever else. */
    private static final double SURE_SHARE = 0.25;

    /** From this share on it takes more than a hint to make it another language. Chosen on 2,000 short texts. */
    private static final double LIKELY_SHARE = 0.08;

    /** From this share of capitalised words on the others are looked at for themselves. */
    private static final double MANY_NAMES = 0.4;

    private Language() {}

    private static final class Detector {

        private static final LanguageDetectorModel MODEL = model();

        private static LanguageDetectorModel model() {
            try (InputStream in = Language.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the model of languages is not in the jar", e);
            }
        }
    }

    /** Whether the text is English, by what the input says of it or else by itself. */
    public static boolean isEnglish(String lang, String text) {
        String told = lang == null ? "" : lang.strip().toLowerCase(Locale.ROOT);
        if (!UNKNOWN.matcher(told).matches()) {
            return ENGLISH.matcher(told).matches();
        }
        Matcher words = WORD.matcher(text);
        int all = 0;
        int function = 0;
        int latin = 0;
        int letters = 0;
        while (all < MOST_WORDS && words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            all++;
            letters += word.length();
            function += FUNCTION_WORDS.contains(word) || REPORTING_WORDS.contains(word) ? 1 : 0;
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        if (all > 0 && latin * 2 < all) {
            return false;
        }
        double share = all == 0 ? 0 : (double) function / all;
        return letters < FEWEST_LETTERS
                || share >= SURE_SHARE
                || isDetected(text, share)
                || isBetweenNames(text, all, share);
    }

    /** Whether the words between names are English, where names of other languages are many. */
    private static boolean isBetweenNames(String text, int all, double share) {
        StringBuilder rest = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int names = 0;
        int reporting = 0;
        for (int i = 0; i < all && words.find(); i++) {
            if (Character.isUpperCase(words.group().codePointAt(0))) {
                names++;
            } else {
                reporting += REPORTING_WORDS.contains(words.group()) ? 1 : 0;
                rest.append(words.group()).append(' ');
            }
        }
        if (names < all * MANY_NAMES) {
            return false;
        }
        boolean isHeadline = reporting > 0 && reporting * 2 >= all - names;
        return isHeadline || (rest.length() >= FEWEST_LETTERS && isDetected(rest.toString(), share));
    }

    private static boolean isDetected(String text, double share) {
        String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        double english = 0;
        double best = 0;
        for (opennlp.tools.langdetect.Language found : new LanguageDetectorME(Detector.MODEL).predictLanguages(start)) {
            best = Math.max(best, found.getConfidence());
            if (found.getLang().equals("eng")) {
                english = found.getConfidence();
            }
        }
        // A few names of another language do not make the words between them so.
        double weight = share >= LIKELY_SHARE ? 2 : 1.3;
        return english * weight >= best;
    }
}
