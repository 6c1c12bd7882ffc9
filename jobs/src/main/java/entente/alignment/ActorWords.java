package entente.alignment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a name is compared with a marked one: content words, or all where a name has no other. */
final class ActorWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\\-]+");
    private static final Set<String> STOP =
            Set.of(("the a an of and in on to for by with at from his her their its 's ’s"
                            + " government officials president prime minister foreign mr mrs ms dr sen rep gov states state")
                    .split(" "));

    private ActorWords() {}

    static Set<String> of(String name) {
        Set<String> all = new HashSet<>();
        Set<String> content = new HashSet<>();
        for (Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT)); matcher.find(); ) {
            all.add(matcher.group());
            if (!STOP.contains(matcher.group())) {
                content.add(matcher.group());
            }
        }
        return content.isEmpty() ? all : content;
    }

    static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
