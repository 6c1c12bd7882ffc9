package entente.alignment.fact;

import entente.alignment.lexicon.Words;
import entente.corpus.Article;
import entente.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Articles about matches, in which states beat and attack each other without any harm. */
final class SportsPages {

    /** '2-0' */
    private static final Pattern SCORE = Pattern.compile("(?<![\\p{L}\\p{N}-])\\d{1,2}[-–]\\d{1,2}(?![\\p{L}\\p{N}-])");

    /** A word of sports in so many sentences, at least. */
    private static final int SENTENCES = 4;

    private SportsPages() {}

    /** Whether two signs of a match stand in the article, one of them a sure one, and signs of it all through. */
    static boolean is(Article article, List<Sentence> sentences) {
        String text = plain(article.title() + " " + article.text());
        int sure = 0;
        int kinds = 0;
        long times = 0;
        for (Words kind : List.of(Words.SPORT, Words.GAME)) {
            for (String phrase : kind.all()) {
                int found = count(text, " " + phrase + " ");
                sure += kind == Words.SPORT && found > 0 ? 1 : 0;
                kinds += found > 0 ? 1 : 0;
                times += found;
            }
        }
        if (sure == 0) {
            return false;
        }
        long scores = SCORE.matcher(article.text()).results().count();
        return kinds + (scores > 0 ? 1 : 0) >= 2 && (times + scores) * SENTENCES >= sentences.size();
    }

    /** A text as words of lower case with single spaces around each: ' the semi final ', for phrases to be sought in. */
    static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .strip() + " ";
    }

    private static int count(String text, String phrase) {
        int count = 0;
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length() - 1)) {
            count++;
        }
        return count;
    }
}
