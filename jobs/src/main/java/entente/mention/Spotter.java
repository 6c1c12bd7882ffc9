package entente.mention;

import entente.mention.PhraseTrie.Found;
import entente.mention.Spot.Form;
import entente.text.CalendarWords;
import entente.text.EntityType;
import entente.text.Pronoun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** First step: the names in one sentence, by the gazetteer and by the entity tagger, and which of the two to believe. */
final class Spotter {

    /** What stands between the words of a body's name. */
    private static final Set<String> LITTLE = Set.of("&", "'", "'s", ",", "the");

    /** Prepositions that stand before a name, never in one. */
    private static final Set<String> CUTS = Set.of("on", "in", "at", "for", "with", "by", "from", "as", "about");

    private static final int MAX_SHIP_NAME = 3;

    private final Gazetteer gazetteer;

    Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void spot(Line line) {
        List<Spot> known = known(line);
        List<Spot> tagged = tagged(line);
        for (Spot spot : known) {
            line.put(spot);
        }
        for (Spot spot : tagged) {
            settle(line, spot);
        }
        addressed(line);
        NameParts.join(gazetteer, line);
    }

    private List<Spot> known(Line line) {
        List<Spot> spots = new ArrayList<>();
        List<Piece> pieces = line.pieces();
        for (int at = 0; at < pieces.size(); ) {
            int from = at;
            Found<NameEntry> found =
                    gazetteer.names().longest(pieces, from, (entry, to) -> mayStand(line, entry, from, to));
            if (found == null) {
                Spot sloppy = withoutApostrophe(line, at);
                if (sloppy != null) {
                    spots.add(sloppy);
                }
                at++;
            } else {
                if (!isShip(line, from) && !isRepeating(line, from)) {
                    spots.add(new Spot(line, from, found.to(), form(found.values()), found.values()));
                }
                at = found.to();
            }
        }
        return spots;
    }

    /** 'RT @somebody': what is said again, not the broadcaster. */
    private static boolean isRepeating(Line line, int at) {
        return line.raw(at).equals("RT") && line.raw(at + 1).startsWith("@");
    }

    /** "Japans refusal": a possessive as typed in haste. Only states and capitals are understood so. */
    private Spot withoutApostrophe(Line line, int at) {
        String folded = line.folded(at);
        if (folded.length() < 5
                || !folded.endsWith("s")
                || !Words.capitalised(line.raw(at))
                || !line.tag(at).startsWith("NN")
                || line.entity(at) == EntityType.PERSON
                || line.tag(at + 1).isEmpty()) {
            return null;
        }
        List<NameEntry> entries = gazetteer.names().get(List.of(folded.substring(0, folded.length() - 1))).stream()
                .filter(entry -> form(entry) == Form.STATE || form(entry) == Form.CAPITAL)
                .toList();
        return entries.isEmpty() ? null : new Spot(line, at, at + 1, form(entries), entries);
    }

    private static boolean mayStand(Line line, NameEntry entry, int from, int to) {
        if (entry.type() == NameType.BLOCKED && to - from == 1) {
            return false;
        }
        if (!entry.fits(line.pieces(), from, to)) {
            return false;
        }
        if (to - from > 1 && (entry.type() != NameType.ACRONYM)) {
            return true;
        }
        String tag = line.tag(from);
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || line.entity(from) != EntityType.NONE;
        if (entry.type() == NameType.ACRONYM) {
            if (entry.written().get(0).length() > 2 && !line.shouted()) {
                return true;
            }
            return noun && !(line.shouted() && entry.written().get(0).length() <= 2 && !tag.startsWith("NNP"));
        }
        return noun
                || tag.equals("FW")
                || (from > 0 && !tag.startsWith("VB") && Words.capitalised(line.raw(from)) && !line.shouted());
    }

    private Form form(List<NameEntry> entries) {
        Form best = Form.LOCATION;
        int rank = 0;
        for (NameEntry entry : entries) {
            Form form = form(entry);
            if (rank(form) > rank) {
                rank = rank(form);
                best = form;
            }
        }
        return best;
    }

    private static int rank(Form form) {
        return switch (form) {
            case STATE -> 7;
            case BODY -> 6;
            case SEAT -> 5;
            case DEMONYM -> 4;
            case CAPITAL -> 3;
            case PERSON -> 2;
            default -> 1;
        };
    }

    Form form(NameEntry entry) {
        return switch (entry.type()) {
            case DEMONYM -> Form.DEMONYM;
            case CAPITAL -> Form.CAPITAL;
            case SEAT -> Form.SEAT;
            case PLACE, BLOCKED -> Form.LOCATION;
            case SHORT -> Form.PERSON;
            case LABEL, NAME, ACRONYM ->
                gazetteer
                        .actor(entry.actor())
                        .map(actor -> switch (actor.kind()) {
                            case STATE, TERRITORY -> Form.STATE;
                            case PERSON -> Form.PERSON;
                            case PLACE -> Form.LOCATION;
                            default -> Form.BODY;
                        })
                        .orElse(Form.LOCATION);
        };
    }

    private static List<Spot> tagged(Line line) {
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

    /** What may stand in a body's name beside what tells who it is. */
    private static boolean isTail(String word) {
        return LegalForms.isAny(word) || LITTLE.contains(word);
    }

    /** 'USS John McCain' is no senator. */
    static boolean isShip(Line line, int from) {
        for (int at = from; at >= from - MAX_SHIP_NAME && Words.capitalised(line.raw(at)); at--) {
            if (WordClass.SHIP.has(line.folded(at))) {
                return true;
            }
        }
        return false;
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

    private static boolean isName(Line line, int from, int to) {
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

    /** A name that only the tagger saw is laid over the gazetteer's unless these explain it. */
    private void settle(Line line, Spot tagged) {
        List<Spot> inside = new ArrayList<>();
        for (int i = tagged.from; i < tagged.to; i++) {
            Spot spot = line.at(i);
            if (spot != null && !inside.contains(spot)) {
                inside.add(spot);
            }
        }
        if (inside.isEmpty()) {
            line.put(tagged);
            return;
        }
        for (Spot spot : inside) {
            if (spot.from <= tagged.from && spot.to >= tagged.to) {
                spot.gender = tagged.gender;
                return;
            }
            if (spot.from < tagged.from || spot.to > tagged.to) {
                return;
            }
        }
        if (explained(line, tagged, inside)) {
            return;
        }
        Spot last = inside.get(inside.size() - 1);
        if (splits(line, tagged, last)) {
            int from = line.afterPossessive(last.to);
            if (from < tagged.to && isName(line, from, tagged.to)) {
                Spot rest = new Spot(line, from, tagged.to, tagged.form, List.of());
                rest.gender = tagged.gender;
                line.put(rest);
            }
            return;
        }
        line.put(tagged);
    }

    /** Whether the gazetteer's names leave of the tagged words only such as are no part of a name. */
    private boolean explained(Line line, Spot tagged, List<Spot> inside) {
        for (int i = tagged.from; i < tagged.to; i++) {
            String word = line.folded(i);
            boolean tail = tagged.form == Form.PERSON
                    ? Honorifics.has(word) || PersonName.isSuffix(word) || word.length() == 1
                    : isTail(word);
            boolean group = tagged.form == Form.PERSON
                    && !gazetteer.groups().get(List.of(word)).isEmpty()
                    && line.tag(i).endsWith("S");
            if (line.at(i) == null && !tail && !group && Words.capitalised(line.raw(i))) {
                return organ(line, tagged, inside);
            }
        }
        return true;
    }

    /** 'Russian Foreign Ministry': a state and the name of an organ that every state has. */
    private boolean organ(Line line, Spot tagged, List<Spot> inside) {
        Spot first = inside.get(0);
        if (first.from != tagged.from || inside.size() > 1 || tagged.form == Form.PERSON) {
            return false;
        }
        int at = line.afterPossessive(first.to);
        Found<Office> found = gazetteer.offices().longest(line.pieces(), at, (office, to) -> true);
        return found != null && found.to() >= tagged.to && isOfState(first);
    }

    static boolean isOfState(Spot spot) {
        return spot.form == Form.STATE || spot.form == Form.DEMONYM || spot.form == Form.CAPITAL;
    }

    /** "China's Huawei", 'Ukrainian Volodymyr Zelensky': a state before a name that is another's. */
    private static boolean splits(Line line, Spot tagged, Spot last) {
        if (last.from != tagged.from) {
            return false;
        }
        return line.isPossessive(last.to)
                || (tagged.form == Form.PERSON && last.form == Form.DEMONYM && tagged.to - last.to > 1);
    }

    /** 'Mr Kato': a name by the honorific before it, though the tagger missed it. */
    private static void addressed(Line line) {
        for (int i = 0; i + 1 < line.pieces().size(); i++) {
            if (!Honorifics.tellsName(line.folded(i)) || !Words.capitalised(line.raw(i))) {
                continue;
            }
            int to = i + 1;
            while (to < line.pieces().size()
                    && (line.at(to) == null || line.at(to).form == Form.LOCATION)
                    && line.tag(to).startsWith("NNP")
                    && Words.capitalised(line.raw(to))) {
                to++;
            }
            if (to > i + 1) {
                Spot spot = new Spot(line, i + 1, to, Form.PERSON, List.of());
                spot.gender = genderBefore(line, i + 1);
                line.put(spot);
            }
        }
    }
}
