package entente.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The words that tell a fact from what is not one ({@code data/stance/facts.csv}), and the eras with their years. */
final class FactWords {

    /** Classes of words. */
    enum Kind {
        /** 'allegedly' */
        HEARSAY,
        /** 'the alleged attack', 'the claim that' */
        CLAIM,
        /** 'is said to have attacked' */
        SAID,
        /** 'will likely meet' */
        MAYBE,
        /** 'hopes to help': no decision yet */
        WISH,
        /** 'declined to condemn': a thing not done, by which nobody takes a side */
        FORBEAR,
        /** 'denied attacking' */
        DENY,
        /** 'in a war game' */
        SCENARIO,
        /** 'the film shows how' */
        DEPICT,
        /** 'an earlier version of this article said' */
        CORRECTION,
        /** 'an official said': who speaks for nobody known */
        ANONYMOUS,
        /** words of matches that other news hardly uses */
        SPORT,
        /** words that tell of a match beside one of those */
        GAME
    }

    /** A span of years with a name. */
    record Era(int from, int to) {}

    private static final FactWords BUNDLED = load();

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<String, Era> eras = new HashMap<>();
    private final int longest;

    private FactWords(List<CSVRecord> facts, List<CSVRecord> named) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (CSVRecord row : facts) {
            words.get(Kind.valueOf(row.get("Class").toUpperCase(Locale.ROOT))).add(row.get("Word"));
        }
        int most = 1;
        for (CSVRecord row : named) {
            eras.put(row.get("Era"), new Era(Integer.parseInt(row.get("From")), Integer.parseInt(row.get("To"))));
            most = Math.max(most, row.get("Era").split(" ", -1).length);
        }
        longest = most;
    }

    private static FactWords load() {
        return new FactWords(StanceLexicon.rows("facts.csv"), StanceLexicon.rows("eras.csv"));
    }

    /** The lists that travel in the jar. */
    static FactWords bundled() {
        return BUNDLED;
    }

    boolean is(Kind kind, String word) {
        return words.get(kind).contains(word);
    }

    /** The phrases of a class. */
    Set<String> all(Kind kind) {
        return Collections.unmodifiableSet(words.get(kind));
    }

    /** The era of this name, or null. */
    Era era(String phrase) {
        return eras.get(phrase);
    }

    /** Words of the longest name of an era. */
    int longestEra() {
        return longest;
    }

    /** A text as words of lower case with single spaces around each: ' the semi final ', for phrases to be sought in. */
    static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .strip() + " ";
    }

    /** The words of a token that may be several by hyphens: 'Soviet-era'. */
    static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : word.toLowerCase(Locale.ROOT).split("[-–]", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
