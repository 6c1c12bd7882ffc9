package entente.actor;

import java.util.regex.Pattern;

/**
 * One key for the spellings under which the news writes one foreign name: Zelensky, Zelenskyy, Zelenskiy; Sergei,
 * Sergey; Mohammed, Muhammad. Meant to be compared for whole names, where two chance agreements are rare.
 */
public final class Spelling {

    private static final Pattern MOHAMMED = Pattern.compile("m[uo]h?am+[ae]d+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Spelling() {}

    /** The key of one folded word. */
    public static String key(String folded) {
        if (folded.length() < 4) {
            return folded;
        }
        if (MOHAMMED.matcher(folded).matches()) {
            return "mohamed";
        }
        // German and French newspapers: Lawrow, Sergej, Romanoff.
        String bare = folded.replace("'", "").replace('w', 'v');
        String ended = bare.endsWith("j")
                ? bare.substring(0, bare.length() - 1) + "i"
                : bare.endsWith("off") ? bare.substring(0, bare.length() - 2) + "v" : bare;
        String key = ended.replace('y', 'i')
                .replace("tsch", "ch")
                .replace("sch", "sh")
                .replace("tch", "ch")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("dzh", "j")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace("x", "ks")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ei", "ai")
                .replace("ie", "e");
        key = DOUBLED.matcher(key).replaceAll("$1");
        if (key.endsWith("ndr")) {
            key = key.substring(0, key.length() - 1) + "er";
        }
        if (key.equals("abdul") || key.equals("abdal")) {
            key = "abdel";
        }
        return key;
    }
}
