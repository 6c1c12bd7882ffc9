package entente.mention.spot;

import entente.actor.BodyName;
import entente.actor.Gender;
import entente.actor.Honorifics;
import entente.actor.LegalForms;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.text.CalendarWords;
import entente.text.EntityType;
import entente.text.Pronoun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that the entity tagger sees in one sentence, without the words that are no part of them. */
public final class TaggedNames {

    /** Prepositions that stand before a name, never in one. */
    private static final Set<String> CUTS = Set.of("on", "in", "at", "for", "with", "by", "from", "as", "about");

    private static final int MAX_SHIP_NAME = 3;

    private TaggedNames() {}

    static List<Spot> in(Line line) {
        List<Spot> spots = new ArrayList<>();
        int size = line.pieces().size();
        for (int at = 0; at < size; ) {
            EntityType type = line.entity(at);
            int end = at + 1;
            while (end < size && line.entity(end) == type && !breaksNames(line.raw(end))) {
                end++;
            }
            Form form =
                    switch (type) {
                        case PERSON -> Form.PERSON;
                        case ORGANISATION -> Form.ORGANISATION;
                        case LOCATION -> Form.LOCATION;
                        default -> null;
                    };
            if (form != null) {
                trimmed(spots, line, at, end, form);
            }
            at = end;
        }
        return spots;
    }

    private static void trimmed(List<Spot> spots, Line line, int start, int stop, Form form) {
        int from = start;
        int to = ticker(line, start, stop, form);
        while (from < to
                && (isFunctionWord(line.tag(from), from, to)
                        || !isWord(line.raw(from))
                        || isLeader(line, from, to, form))) {
            from++;
        }
        while (from < to && (!isWord(line.raw(to - 1)) || line.isPossessive(to - 1))) {
            to--;
        }
        for (int i = from + 1; form == Form.PERSON && i < to - 1; i++) {
            if (CUTS.contains(line.folded(i)) && line.tag(i).equals("IN")) {
                from = i + 1;
            }
        }
        if (form == Form.PERSON
                && from + 2 < to
                && line.folded(from + 1).equals("of")
                && !line.tag(from).startsWith("NNP")) {
            from += 2;
        }
        if (from < to && isName(line, from, to) && !isShip(line, from) && !isRepeating(line, from)) {
            boolean facility = form == Form.PERSON && to - from > 1 && WordClass.FACILITY.has(line.folded(to - 1));
            Spot spot = new Spot(line, from, to, facility ? Form.ORGANISATION : form, List.of());
            spot.gender = genderBefore(line, from);
            spots.add(spot);
        }
    }

    /** 'Pennzoil Co PZL': what follows the legal form in capitals is no part of the name. */
    private static int ticker(Line line, int start, int stop, Form form) {
        if (form != Form.ORGANISATION) {
            return stop;
        }
        for (int i = start + 1; i < stop - 1; i++) {
            String next = line.raw(i + 1);
            if (LegalForms.isShort(line.folded(i))
                    && next.length() <= 6
                    && !Words.hasLowerCase(next)
                    && !isTail(line.folded(i + 1))) {
                return i + 1;
            }
        }
        return stop;
    }

    private static boolean isFunctionWord(String tag, int from, int to) {
        return from < to - 1
                && switch (tag) {
                    case "IN", "TO", "CC", "DT", "PRP", "PRP$", "WRB", "WP", "WDT", "MD" -> true;
                    default -> false;
                };
    }

    private static boolean isLeader(Line line, int at, int to, Form form) {
        return line.folded(at).equals("the")
                || (form == Form.PERSON
                        && at < to - 1
                        && (Honorifics.has(line.folded(at)) || WordClass.STYLE.has(line.raw(at))));
    }

    private static boolean isWord(String raw) {
        return Character.isLetterOrDigit(raw.charAt(0)) || (raw.startsWith("'") && raw.length() > 2);
    }

    /** A bullet or a dash never stands inside a name. */
    private static boolean breaksNames(String raw) {
        return raw.length() == 1 && "•·|*—–…;:".indexOf(raw.charAt(0)) >= 0;
    }

    static boolean isName(Line line, int from, int to) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            String raw = line.raw(i);
            capital |= raw.chars().anyMatch(Character::isUpperCase);
            if (raw.indexOf('@') >= 0 || raw.startsWith("http")) {
                return false;
            }
        }
        if (!capital) {
            return false;
        }
        if (to - from > 1) {
            return to - from <= 12;
        }
        String folded = line.folded(from);
        return folded.length() > 1
                && !WordClass.NO_NAME.has(folded)
                && !CalendarWords.isAny(folded)
                && !Pronoun.isAny(folded)
                && !line.tag(from).startsWith("PRP");
    }

    static Gender genderBefore(Line line, int from) {
        return Honorifics.gender(line.folded(from - 1));
    }

    /** 'USS John McCain' is no senator. */
    public static boolean isShip(Line line, int from) {
        for (int at = from; at >= from - MAX_SHIP_NAME && Words.capitalised(line.raw(at)); at--) {
            if (WordClass.SHIP.has(line.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** 'RT @somebody': what is said again, not the broadcaster. */
    static boolean isRepeating(Line line, int at) {
        return line.raw(at).equals("RT") && line.raw(at + 1).startsWith("@");
    }

    /** What may stand in a body's name beside what tells who it is. */
    static boolean isTail(String word) {
        return LegalForms.isAny(word) || BodyName.isLittle(word) || word.equals("&");
    }
}
