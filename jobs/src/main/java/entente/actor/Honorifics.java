package entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of address, office and kinship before a person's name, as {@code data/actors/honorifics.csv} has them, folded. */
public final class Honorifics {

    private static final Map<String, Gender> GENDERS = new HashMap<>();
    private static final Set<String> TELLING = new HashSet<>();

    static {
        for (CsvRows.Row row : CsvRows.bundled("actors/honorifics.csv", "Honorific", "Gender", "Tells", "Example")) {
            GENDERS.put(row.get(0), Gender.read(row, 1));
            if (!row.get(2).isEmpty()) {
                TELLING.add(row.get(0));
            }
        }
    }

    private Honorifics() {}

    public static boolean has(String word) {
        return GENDERS.containsKey(word);
    }

    /** Whether what follows in capitals is a person's name, whatever the entity tagger says: 'Mr', not 'General'. */
    public static boolean tellsName(String word) {
        return TELLING.contains(word);
    }

    /** Whom it is said of; unknown too of any other word. */
    public static Gender gender(String word) {
        return GENDERS.getOrDefault(word, Gender.UNKNOWN);
    }
}
