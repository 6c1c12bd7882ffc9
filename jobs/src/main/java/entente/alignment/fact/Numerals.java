package entente.alignment.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of years as English writes them: '70', 'seventy', 'twenty-five', '70th', 'seventieth'. */
final class Numerals {

    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(st|nd|rd|th)");

    private static final Map<String, Integer> NUMBERS = table(
            """
            a 1 an 1 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 fifteen 15
            twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 several 3 many 10""");

    private static final Map<String, Integer> ORDINALS = table(
            """
            third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 twelfth 12 fifteenth 15 sixteenth 16
            seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50 sixtieth 60
            seventieth 70 eightieth 80 hundredth 100""");

    private Numerals() {}

    private static Map<String, Integer> table(String text) {
        String[] words = text.split("\\s+", -1);
        Map<String, Integer> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], Integer.parseInt(words[i + 1]));
        }
        return Map.copyOf(table);
    }

    /** The number that a word is, 'several' and 'many' as the least they mean; 0 for none. */
    static int number(String word) {
        if (word.matches("\\d{1,3}")) {
            return Integer.parseInt(word);
        }
        int sum = 0;
        for (String part : word.split("-", -1)) {
            if (!NUMBERS.containsKey(part)) {
                return 0;
            }
            sum += NUMBERS.get(part);
        }
        return sum;
    }

    /** The number in an order; 0 for none. */
    static int ordinal(String word) {
        Matcher matcher = ORDINAL.matcher(word);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : ORDINALS.getOrDefault(word, 0);
    }
}
