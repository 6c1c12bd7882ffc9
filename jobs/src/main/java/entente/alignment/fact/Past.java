package entente.alignment.fact;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.text.CalendarWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When the deeds of one sentence were done, where its words or those that open its paragraph say so. What lies more than two
 * years before the article is past.
 */
public final class Past {

    /** The age from which a deed is history and no news. */
    private static final int YEARS = 2;

    /** An article without a date is taken to be of this century. */
    private static final LocalDate UNDATED = LocalDate.of(2002, 1, 1);

    private static final Set<String> PERFECT = Set.of("has", "have", "'ve");

    private final Tree tree;
    private final List<NamedTime> times;
    private final LocalDate newest;
    private final NamedTime opening;

    /**
     * @param today day of the article, or null
     * @param before what the sentence goes on after: the past that its paragraph opens with, or null
     */
    Past(Tree tree, LocalDate today, NamedTime before) {
        this.tree = tree;
        times = NamedTimes.of(tree, today);
        newest = (today == null ? UNDATED : today).minusYears(YEARS);
        opening = before != null && times.isEmpty() && !isOfNow() ? before : null;
    }

    /** When what a word tells was done, or null. */
    public NamedTime of(int word) {
        for (NamedTime time : times) {
            if (time.holds(word) || (time.set().holdsFor(tree, word) && !hasTimeOfItsOwn(word, time))) {
                return time;
            }
        }
        return opening != null && isToldAsPast(word) ? opening : null;
    }

    public boolean isPast(NamedTime time) {
        return time.last().isBefore(newest);
    }

    /** The past in which the next sentence of the paragraph is set, or null. */
    NamedTime handedOn(boolean opensParagraph) {
        if (opening != null) {
            return opening;
        }
        if (!opensParagraph || times.isEmpty()) {
            return null;
        }
        NamedTime first = times.get(0);
        boolean opens = first.set().from() <= 2 && times.size() == 1 && !isOfNow();
        return opens && isPast(first) ? first : null;
    }

    /** 'which invaded Cyprus in 1974 and on Monday praised Greece': a clause with a day of its own is not of that year. */
    private boolean hasTimeOfItsOwn(int word, NamedTime time) {
        int verb = verb(word);
        if (verb == Tree.NONE || verb == time.set().governor()) {
            return false;
        }
        for (int c : tree.children(verb)) {
            if (CalendarWords.isDay(tree.lowerWord(c))
                    || tree.lowerWord(c).equals("now")
                    || tree.lowerWord(c).equals("today")) {
                return true;
            }
        }
        return times.stream()
                .anyMatch(other -> !other.equals(time) && other.set().governor() == verb);
    }

    private boolean isOfNow() {
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.lowerWord(i);
            if (CalendarWords.isDay(word) || Words.NOW.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** 'Peru attacked', 'Peru was attacked', but not 'Peru has attacked' and 'Peru attacks'. */
    private boolean isToldAsPast(int word) {
        int verb = verb(word);
        if (verb == Tree.NONE) {
            return false;
        }
        boolean perfect = false;
        boolean was = tree.tag(verb).equals("VBD");
        for (int c : tree.children(verb)) {
            if (tree.relation(c).startsWith("aux")) {
                perfect |= PERFECT.contains(tree.lowerWord(c));
                was |= tree.tag(c).equals("VBD");
            }
        }
        return was && !perfect;
    }

    private int verb(int word) {
        int at = word;
        while (at != Tree.NONE && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        return at;
    }
}
