package entente.alignment.lexicon;

import entente.corpus.StanceFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Wars, revolutions and regimes with their years ({@code data/stance/eras.csv}). */
public final class Eras {

    /** A span of years with a name. */
    public record Era(int from, int to) {}

    private static final Map<String, Era> BY_NAME = new HashMap<>();

    /** Words of the longest name of an era. */
    public static final int LONGEST = load();

    private Eras() {}

    private static int load() {
        int longest = 1;
        for (CSVRecord row : StanceFiles.rows("eras.csv")) {
            String name = row.get("Era");
            BY_NAME.put(name, new Era(Integer.parseInt(row.get("From")), Integer.parseInt(row.get("To"))));
            longest = Math.max(longest, name.split(" ", -1).length);
        }
        return longest;
    }

    /** The era of this name, or null. */
    public static Era of(String phrase) {
        return BY_NAME.get(phrase);
    }

    /** The words of a token that may be several by hyphens: 'Soviet-era'. */
    public static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : word.toLowerCase(Locale.ROOT).split("[-–]", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
