package entente.mention.person;

import entente.actor.ActorKind;
import entente.actor.CsvRows;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A noun that means a body named before, as {@code data/actors/body-nouns.csv} has it.
 *
 * @param kinds of actors that it means, states apart
 * @param isState whether it means the state that is spoken of: 'the junta'
 * @param isNamesake whether it means the last body whose name ends with it: 'the ministry'
 * @param isOfHome whether it means the state whose news it is where no other is clear: 'the government'
 */
record BodyNoun(Set<ActorKind> kinds, boolean isState, boolean isNamesake, boolean isOfHome) {

    private static final Map<String, BodyNoun> NOUNS = read();

    private static Map<String, BodyNoun> read() {
        Map<String, BodyNoun> nouns = new HashMap<>();
        for (CsvRows.Row row :
                CsvRows.bundled("actors/body-nouns.csv", "Noun", "Kinds", "Namesake", "Home", "Example")) {
            Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
            for (String kind : row.get(1).isEmpty() ? new String[0] : row.get(1).split("\\|", -1)) {
                kinds.add(row.constant(kind, "Kinds", ActorKind.class));
            }
            boolean isState = kinds.remove(ActorKind.STATE);
            nouns.put(
                    row.get(0),
                    new BodyNoun(
                            kinds, isState, !row.get(2).isEmpty(), !row.get(3).isEmpty()));
        }
        return nouns;
    }

    /** The noun of a word, folded; null where it is none. */
    static BodyNoun of(String word) {
        return NOUNS.get(word);
    }
}
