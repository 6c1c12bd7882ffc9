package entente.mention;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What given names tell: the gender of most bearers, and the name that a short form stands for. */
final class GivenNames {

    private static final GivenNames BUNDLED = new GivenNames();

    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, String> full = new HashMap<>();

    private GivenNames() {
        InputStream in = GivenNames.class.getResourceAsStream("/entente/data/actors/given-names.csv");
        if (in == null) {
            throw new ActorFileException("given-names.csv", "is not in the jar; build it anew");
        }
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        for (CsvRows.Row row : CsvRows.read("given-names.csv", reader, List.of("Name", "Gender", "Full"))) {
            String name = Words.fold(row.get(0));
            switch (row.get(1)) {
                case "M" -> genders.put(name, Gender.MALE);
                case "F" -> genders.put(name, Gender.FEMALE);
                case "" -> {}
                default -> throw row.problem("Gender must be M, F or empty, got '" + row.get(1) + "'");
            }
            if (!row.get(2).isEmpty()) {
                full.put(name, Words.fold(row.get(2)));
            }
        }
    }

    /** Gender of most who bear a folded given name. */
    static Gender gender(String given) {
        return BUNDLED.genders.getOrDefault(given, Gender.UNKNOWN);
    }

    /** Whether a folded word is known as a given name. */
    static boolean isKnown(String given) {
        return BUNDLED.genders.containsKey(given) || BUNDLED.full.containsKey(given);
    }

    /** The full form of a folded short one, 'robert' for 'bob'; the name itself otherwise. */
    static String full(String given) {
        return BUNDLED.full.getOrDefault(given, given);
    }
}
