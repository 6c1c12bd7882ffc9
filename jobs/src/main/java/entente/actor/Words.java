package entente.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as sequences of comparable words: case, diacritics, dots, hyphens and curly quotes do not tell names apart. */
public final class Words {

    private Words() {}

    /** The words of a text, as a list of words in code is kept readable. */
    public static Set<String> set(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+", -1)));
    }

    /** Lower case without diacritics, dots of abbreviations or curly quotes: "U.S." and "US", "Erdoğan" and "Erdogan" agree. */
    public static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        String bare = undotted(word).toLowerCase(Locale.ROOT);
        if (isPlain(bare)) {
            return bare;
        }
        StringBuilder out = new StringBuilder(bare.length() + 2);
        String decomposed = Normalizer.normalize(bare, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            appendFolded(out, decomposed.charAt(i));
        }
        return out.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Letters that Unicode does not decompose are written as news agencies do. */
    private static void appendFolded(StringBuilder out, char c) {
        switch (c) {
            case 'ł' -> out.append('l');
            case 'ø' -> out.append('o');
            case 'đ', 'ð' -> out.append('d');
            case 'ı' -> out.append('i');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            case 'ə' -> out.append('e');
            case '’', '‘', '`', 'ʻ', 'ʼ' -> out.append('\'');
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    out.append(c);
                }
            }
        }
    }

    /** Without the dots of an abbreviation; a word of dots alone stays. */
    public static String undotted(String word) {
        if (word.indexOf('.') < 0) {
            return word;
        }
        String bare = word.replace(".", "");
        return bare.isEmpty() ? word : bare;
    }

    /** The words of a name as the text engine would cut them, hyphens cut too; as written but for the dots. */
    public static List<String> pieces(String name) {
        List<String> pieces = new ArrayList<>();
        for (String word : name.trim().split("\\s+", -1)) {
            addPieces(pieces, word);
        }
        return pieces;
    }

    private static void addPieces(List<String> pieces, String word) {
        String rest = word.replace('’', '\'');
        while (!rest.isEmpty() && "(\"".indexOf(rest.charAt(0)) >= 0) {
            pieces.add(rest.substring(0, 1));
            rest = rest.substring(1);
        }
        List<String> tail = new ArrayList<>();
        boolean peeled = true;
        while (peeled && rest.length() > 1) {
            peeled = false;
            if (",)!?:;\"".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
                tail.add(0, rest.substring(rest.length() - 1));
                rest = rest.substring(0, rest.length() - 1);
                peeled = true;
            } else if (rest.length() > 2 && rest.endsWith("'s")) {
                tail.add(0, "'s");
                rest = rest.substring(0, rest.length() - 2);
                peeled = true;
            } else if (rest.length() > 2 && rest.endsWith("'")) {
                tail.add(0, "'");
                rest = rest.substring(0, rest.length() - 1);
                peeled = true;
            }
        }
        for (String part : rest.split("[-–/]", -1)) {
            if (!part.isEmpty()) {
                pieces.add(undotted(part));
            }
        }
        pieces.addAll(tail);
    }

    public static List<String> folded(List<String> pieces) {
        return pieces.stream().map(Words::fold).toList();
    }

    /** Lower-case ASCII words of a name joined by hyphens, as in ids. */
    public static String slug(String name) {
        StringBuilder out = new StringBuilder(name.length());
        String folded = fold(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (Character.isLetter(c)) {
                out.append(Integer.toHexString(c));
            } else if (c != '\'' && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        return out.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : out.toString();
    }

    public static boolean capitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    public static boolean hasLowerCase(String word) {
        return word.chars().anyMatch(Character::isLowerCase);
    }
}
