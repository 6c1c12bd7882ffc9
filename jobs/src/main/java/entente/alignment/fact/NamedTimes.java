package entente.alignment.fact;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Eras;
import entente.alignment.lexicon.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that a sentence names by year, decade, century, era, distance ('two decades ago', '20 years since') or
 * anniversary. Weekdays and the like are none: they say nothing of another year. Linear in the tokens.
 */
final class NamedTimes {

    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)(\\d)0s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'?([2-9])0s");
    private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(st|nd|rd|th)?");

    /** Before a bare year: what makes it one and no count. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "of", "from", "by", "until", "till", "during", "before", "after", "between", "and", "to",
            "through", "year", "early", "late", "mid", "the", "'s", "its", "their", "(", ",", "around", "circa", "-",
            "for");

    /** 'since 1990' tells of what goes on, 'than in 1990' of something else. */
    private static final Set<String> OTHER = Set.of("since", "than", "like", "unlike", "as");

    private static final Map<String, Integer> UNITS = Map.of("year", 1, "decade", 10, "century", 100);

    private final Tree tree;
    private final LocalDate today;
    private final List<NamedTime> times = new ArrayList<>();

    private NamedTimes(Tree tree, LocalDate today) {
        this.tree = tree;
        this.today = today;
    }

    /**
     * In the order of the text.
     *
     * @param today day of the article, or null: then distances tell no year
     */
    static List<NamedTime> of(Tree tree, LocalDate today) {
        NamedTimes found = new NamedTimes(tree, today);
        for (int i = 0; i < tree.size(); i++) {
            found.year(i);
            found.decade(i);
            found.century(i);
            found.distance(i);
            found.anniversary(i);
            found.era(i);
        }
        found.times.sort((a, b) -> Integer.compare(a.set().from(), b.set().from()));
        return found.times;
    }

    private String word(int i) {
        return i >= 0 && i < tree.size() ? tree.lowerWord(i) : "";
    }

    /** 'in 1941', 'June 1941', 'on 22 June 1941', 'June 22, 1941', 'the 1941 invasion' */
    private void year(int i) {
        if (!YEAR.matcher(word(i)).matches()) {
            return;
        }
        int at = word(i - 1).equals(",") ? i - 2 : i - 1;
        int month = month(word(at));
        int day = 0;
        int from = i;
        if (month > 0) {
            day = day(word(at - 1));
            from = day > 0 ? at - 1 : at;
        } else if (month(word(at - 1)) > 0 && day(word(at)) > 0) {
            month = month(word(at - 1));
            day = day(word(at));
            from = at - 1;
        }
        boolean counted = tree.relation(i).equals("nummod")
                && tree.tag(tree.head(i)).equals("NNS")
                && word(i - 1).equals("in");
        if (month > 0 || (!counted && (i == 0 || BEFORE_YEAR.contains(word(i - 1))))) {
            add(from, i, i, date(Integer.parseInt(word(i)), month, day));
        }
    }

    private static int day(String word) {
        Matcher matcher = DAY.matcher(word);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int month(String word) {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(word) || (word.length() >= 4 && word.equals(name.substring(0, 3) + "."))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static String date(int year, int month, int day) {
        try {
            return month == 0
                    ? Year.of(year).toString()
                    : day == 0
                            ? YearMonth.of(year, month).toString()
                            : LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return Year.of(year).toString();
        }
    }

    private static LocalDate last(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /** 'in the 1980s', 'the '60s' */
    private void decade(int i) {
        Matcher whole = DECADE.matcher(word(i));
        Matcher shortened = SHORT_DECADE.matcher(word(i));
        if (whole.matches()) {
            int year = Integer.parseInt(whole.group(1) + whole.group(2) + "0");
            // 'the 2000s', the century or the decade
            add(i, i, i, year, year + 9);
        } else if (shortened.matches()
                && (word(i - 1).equals("the") || word(i - 1).equals("'"))) {
            int year = 1900 + 10 * Integer.parseInt(shortened.group(1));
            add(i, i, i, year, year + 9);
        }
    }

    /** 'in the 19th century', 'last century' */
    private void century(int i) {
        if (!word(i).equals("century")) {
            return;
        }
        int ordinal = Numerals.ordinal(word(i - 1));
        if (ordinal == 0 && word(i - 1).equals("last")) {
            ordinal = today == null ? 20 : (today.getYear() - 1) / 100;
        }
        if (ordinal >= 3 && ordinal <= 20) {
            add(i - 1, i, i, 100 * ordinal - 99, 100 * ordinal);
        }
    }

    /** 'eighty years ago', 'a century ago', 'decades ago', '20 years since the invasion' */
    private void distance(int i) {
        Integer unit = UNITS.get(tree.lemma(i));
        if (unit == null || today == null) {
            return;
        }
        int number = Numerals.number(word(i - 1));
        if (word(i - 1).equals("a") && word(i - 2).equals("half") && unit > 1) {
            number = -1;
        }
        boolean plural = word(i).endsWith("s") && unit > 1;
        int years = number == -1 ? unit / 2 : number > 0 ? number * unit : plural ? 2 * unit : 0;
        String next = word(i + 1);
        if (years <= 0) {
            return;
        }
        String iso =
                Year.of(today.getYear() - Math.min(years, today.getYear() - 1)).toString();
        iso = "0000".substring(Math.min(4, iso.length())) + iso;
        String told = number == 0 ? "" : iso;
        if (next.equals("ago")) {
            add(i - 1, i + 1, i + 1, told, today.minusYears(years));
        } else if (next.equals("since") || next.equals("after")) {
            int since = i + 1;
            times.add(new NamedTime(
                    new Circumstance(Math.max(0, i - 1), tree.head(since)), since, told, today.minusYears(years)));
        }
    }

    /** 'the 70th anniversary of the treaty' */
    private void anniversary(int i) {
        int years = word(i).equals("anniversary") ? Numerals.ordinal(word(i - 1)) : 0;
        if (years < 1 || today == null || years >= today.getYear()) {
            return;
        }
        for (int c : tree.children(i)) {
            boolean of = tree.relation(c).equals("nmod") || tree.relation(c).startsWith("acl");
            if (c > i && of) {
                String iso = String.format(Locale.ROOT, "%04d", today.getYear() - years);
                times.add(new NamedTime(new Circumstance(i - 1, c), i, iso, today.minusYears(years)));
            }
        }
    }

    /** 'during the Cold War', 'the Iran-Iraq war', 'Soviet-era' */
    private void era(int i) {
        StringBuilder phrase = new StringBuilder();
        int count = 0;
        for (int to = i; to < tree.size() && count < Eras.LONGEST; to++) {
            for (String part : Eras.parts(word(to))) {
                phrase.append(count == 0 ? "" : " ").append(part);
                count++;
            }
            Eras.Era era = Eras.of(phrase.toString());
            if (era != null && !Words.AGAIN.has(word(i - 1))) {
                add(i, to, to, era.from(), era.to());
                return;
            }
        }
    }

    private void add(int from, int to, int anchor, int first, int last) {
        add(from, to, anchor, String.format(Locale.ROOT, "%04d", first), LocalDate.of(last, 12, 31));
    }

    private void add(int from, int to, int anchor, String iso) {
        add(from, to, anchor, iso, last(iso));
    }

    private void add(int from, int to, int anchor, String iso, LocalDate last) {
        if (!isOfAnother(anchor, from)) {
            times.add(new NamedTime(
                    new Circumstance(Math.max(0, from), Circumstance.governor(tree, anchor)), to, iso, last));
        }
    }

    /** 'has helped since 1990', 'worse than in 1990' */
    private boolean isOfAnother(int anchor, int from) {
        int at = anchor;
        for (int steps = 0; steps < 3 && at != Tree.NONE && !tree.isVerb(at); steps++, at = tree.head(at)) {
            String preposition = tree.preposition(at);
            if (!preposition.isEmpty()) {
                return OTHER.contains(preposition.replaceFirst(" .*", ""));
            }
        }
        return OTHER.contains(word(from - 1));
    }
}
