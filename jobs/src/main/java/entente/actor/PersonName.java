package entente.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a person's name that tell persons apart.
 *
 * @param words folded, without honorifics, generation suffixes and the initial of 'J. Edgar Hoover', at least one
 * @param suffix "jr", "sr", "ii" ... or empty
 */
public record PersonName(List<String> words, String suffix) implements Serializable {

    private static final int MIN_SHORT = 3;

    public static PersonName of(List<String> pieces) {
        List<String> words = new ArrayList<>(pieces.size());
        String suffix = "";
        List<String> written = Nickname.without(pieces);
        for (String piece : written) {
            String word = Words.fold(piece);
            if (words.isEmpty() && written.size() > 2 && WordClass.STYLE.has(piece)) {
                continue;
            }
            if (words.size() > 1 && WordClass.GENERATION.has(word)) {
                suffix = word;
            } else if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        int first = 0;
        while (first < words.size() - 1 && Honorifics.has(words.get(first))) {
            first++;
        }
        boolean initialed = words.size() - first > 2
                && words.get(first).length() == 1
                && words.get(first + 1).length() > 1;
        return new PersonName(List.copyOf(words.subList(initialed ? first + 1 : first, words.size())), suffix);
    }

    public static boolean isSuffix(String folded) {
        return WordClass.GENERATION.has(folded);
    }

    public static boolean isParticle(String folded) {
        return WordClass.PARTICLE.has(folded);
    }

    /** Whether a given name is there: 'bin Laden' is a surname alone. */
    public boolean full() {
        return words.size() > 1 && !isParticle(words.get(0));
    }

    public String given() {
        return words.get(0);
    }

    public String surname() {
        return words.get(words.size() - 1);
    }

    /** Two names that may be one person's share this: given and family name in a spelling-free form. */
    String key() {
        return Spelling.key(GivenNames.full(given())) + " " + Spelling.key(surname());
    }

    /**
     * Whether both may be names of one person: same given and family name however transliterated, and no middle name
     * or generation that contradicts. 'John R. Bolton' and 'John Bolton' may, 'Kim Jong Un' and 'Kim Yong Un' may not.
     */
    public boolean compatible(PersonName other) {
        if (!suffix.equals(other.suffix) && !suffix.isEmpty() && !other.suffix.isEmpty()) {
            return false;
        }
        if (!sameGiven(given(), other.given()) || !Spelling.key(surname()).equals(Spelling.key(other.surname()))) {
            return false;
        }
        List<String> mine = middle();
        List<String> theirs = other.middle();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        if (mine.size() != theirs.size()) {
            List<String> more = mine.size() > theirs.size() ? mine : theirs;
            List<String> fewer = more == mine ? theirs : mine;
            return more.containsAll(fewer) && more.stream().allMatch(word -> word.length() > 1);
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!sameWord(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<String> middle() {
        return words.size() <= 2 ? List.of() : words.subList(1, words.size() - 1);
    }

    /** Ash and Ashton, Chris and Christopher, Bill and William; not Chris and Christine where one is known for a man. */
    private static boolean sameGiven(String a, String b) {
        if (sameWord(GivenNames.full(a), GivenNames.full(b))) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        return shorter.length() >= MIN_SHORT
                && longer.startsWith(shorter)
                && GivenNames.gender(a).mayBe(GivenNames.gender(b));
    }

    private static boolean sameWord(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return Spelling.key(a).equals(Spelling.key(b));
    }
}
