package entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether those who mark texts and the actor lists mean one actor. An actor is called by its label and by each of its names;
 * what a redirect would level, legal forms, middle initials and generations, is left aside, and so is what stands in brackets.
 *
 * @param gazetteer whose names count
 */
public record Naming(Gazetteer gazetteer) {

    private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+");

    /**
     * Whether an actor is the one of a name.
     *
     * @param labels of actors that the gazetteer does not know, by id
     */
    public boolean calls(String name, String actor, Map<String, String> labels) {
        String label = gazetteer.actor(actor).map(Actor::label).orElse(labels.getOrDefault(actor, actor));
        return levelled(words(bare(name))).equals(levelled(words(bare(label))))
                || called(name).contains(gazetteer.canonical(actor));
    }

    /** The known actors that bear a name. */
    public List<String> called(String name) {
        return gazetteer.names().get(words(bare(name))).stream()
                .map(entry -> gazetteer.canonical(entry.actor()))
                .distinct()
                .toList();
    }

    private static List<String> words(String name) {
        return Words.folded(Words.pieces(name));
    }

    /** A name as redirects level it: 'Celanese Corporation' is Celanese, 'Samuel J. Heyman' Samuel Heyman. */
    private static List<String> levelled(List<String> words) {
        List<String> level = new ArrayList<>(words);
        while (level.size() > 1
                && (LegalForms.tellsNothing(level.get(level.size() - 1))
                        || PersonName.isSuffix(level.get(level.size() - 1)))) {
            level.remove(level.size() - 1);
        }
        for (int i = level.size() - 2; i > 0; i--) {
            if (level.get(i).replace(".", "").length() == 1
                    || INITIALS.matcher(level.get(i)).matches()) {
                level.remove(i);
            }
        }
        return level;
    }

    private static String bare(String title) {
        int bracket = title.indexOf(" (");
        return bracket > 0 ? title.substring(0, bracket) : title;
    }
}
