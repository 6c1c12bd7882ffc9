package entente.actor;

import java.util.HashMap;
import java.util.Map;

/** What given names tell: the gender of most bearers, and the name that a short form stands for. */
public final class GivenNames {

    private static final GivenNames BUNDLED = new GivenNames();

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> full = new HashMap<>();

    private GivenNames() {
        for (CsvRows.Row row : CsvRows.bundled("actors/given-names.csv", "Name", "Gender", "Full")) {
            String name = Words.fold(row.get(0));
            Gender gender = Gender.read(row, 1);
            if (gender != Gender.UNKNOWN) {
                genders.put(name, gender);
            }
            if (!row.get(2).isEmpty()) {
                full.put(name, Words.fold(row.get(2)));
            }
        }
    }

    /** Gender of most who bear a folded given name. */
    public static Gender gender(String given) {
        return BUNDLED.genders.getOrDefault(given, Gender.UNKNOWN);
    }

    /** Whether a folded word is known as a given name. */
    public static boolean isKnown(String given) {
        return BUNDLED.genders.containsKey(given) || BUNDLED.full.containsKey(given);
    }

    /** The full form of a folded short one, 'robert' for 'bob'; the name itself otherwise. */
    static String full(String given) {
        return BUNDLED.full.getOrDefault(given, given);
    }
}
