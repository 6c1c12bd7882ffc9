package entente.evaluation;

import entente.alignment.lexicon.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a name is compared with a marked one: content words, or all where a name has no other. */
public final class ActorWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\\-]+");
    /** Articles, prepositions and pronouns. */
    private static final Set<String> GRAMMAR =
            Set.of("the a an of and in on to for by with at from his her their its 's ’s".split(" "));

    private ActorWords() {}

    public static Set<String> of(String name) {
        Set<String> all = new HashSet<>();
        Set<String> content = new HashSet<>();
        for (Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT)); matcher.find(); ) {
            all.add(matcher.group());
            if (isTelling(matcher.group())) {
                content.add(matcher.group());
            }
        }
        return content.isEmpty() ? all : content;
    }

    /** Whether a word of a name tells whose it is. */
    static boolean isTelling(String word) {
        return !GRAMMAR.contains(word) && !Words.UNTELLING.has(word);
    }

    static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
