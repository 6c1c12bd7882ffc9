package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.Nickname;
import entente.actor.PersonName;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.text.EntityType;
import java.util.List;

/**
 * Persons whose names the tagger and the gazetteer saw in pieces: with a nickname in quotation marks or parentheses within,
 * 'Ann "Nan" Zweig', or with a given name that is also a state's, 'India Zweig'.
 */
final class NameParts {

    private static final int MOST_NICKNAME_WORDS = 3;

    private NameParts() {}

    static void join(Gazetteer gazetteer, Line line) {
        for (Spot spot : line.spots()) {
            if (line.at(spot.from) == spot && spot.form == Form.PERSON) {
                nickname(line, spot);
                nicknameBefore(line, spot);
            } else if (line.at(spot.from) == spot && spot.form == Form.STATE && spot.length() == 1) {
                givenName(gazetteer, line, spot);
            }
        }
    }

    private static void nickname(Line line, Spot first) {
        if (!Nickname.opens(line.raw(first.to))) {
            return;
        }
        int close = first.to + 1;
        while (close <= first.to + MOST_NICKNAME_WORDS && isNameWord(line, close)) {
            close++;
        }
        if (close == first.to + 1 || !Nickname.closes(line.raw(close))) {
            return;
        }
        Spot rest = line.at(close + 1);
        int to = rest != null && rest.form == Form.PERSON && rest.from == close + 1
                ? rest.to
                : surnameEnd(line, close + 1);
        if (to > close + 1) {
            put(line, first, to);
        }
    }

    /** The tagger may miss a given name before the quotation mark. */
    private static void nicknameBefore(Line line, Spot last) {
        int open = last.from - 2;
        while (open >= last.from - 1 - MOST_NICKNAME_WORDS && isNameWord(line, open)) {
            open--;
        }
        boolean isQuoted = line.at(last.from) == last
                && open < last.from - 2
                && Nickname.opens(line.raw(open))
                && Nickname.closes(line.raw(last.from - 1));
        if (isQuoted && isFreeName(line, open - 1)) {
            Spot first = new Spot(line, open - 1, open, Form.PERSON, List.of());
            put(line, first, last.to);
        }
    }

    private static boolean isNameWord(Line line, int at) {
        return Words.capitalised(line.raw(at)) || line.tag(at).equals("DT");
    }

    private static int surnameEnd(Line line, int from) {
        int to = from;
        while (isFreeName(line, to)) {
            to++;
        }
        return to;
    }

    private static boolean isFreeName(Line line, int at) {
        return line.at(at) == null
                && line.tag(at).startsWith("NNP")
                && Words.capitalised(line.raw(at))
                && Words.hasLowerCase(line.raw(at));
    }

    /** Not in a headline, where every word has a capital: 'India Zweig won' there is India's. */
    private static void givenName(Gazetteer gazetteer, Line line, Spot state) {
        if (!WordClass.GIVEN_STATE.has(line.folded(state.from)) || !hasPlainVerb(line) || line.joinsNext(state.from)) {
            return;
        }
        String before = line.tag(state.from - 1);
        if (before.equals("IN") || before.equals("TO") || before.equals("DT")) {
            // 'In China Silva met Zweig'.
            return;
        }
        Spot next = line.at(state.to);
        if (next != null
                && next.from == state.to
                && next.form == Form.PERSON
                && next.length() == 1
                && next.entries.isEmpty()) {
            put(line, state, next.to);
            return;
        }
        boolean mayBeSurname = isFreeName(line, state.to)
                && gazetteer.nouns().offices().longest(line.pieces(), state.to, (office, to) -> true) == null
                && (line.entity(state.to) == EntityType.PERSON || line.entity(state.to) == EntityType.NONE);
        if (mayBeSurname) {
            int to = state.to + 1;
            put(line, state, PersonName.isSuffix(line.folded(to)) ? to + 1 : to);
        }
    }

    private static boolean hasPlainVerb(Line line) {
        for (int i = 0; i < line.pieces().size(); i++) {
            if (line.tag(i).startsWith("VB")
                    && Character.isLowerCase(line.raw(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static void put(Line line, Spot first, int to) {
        Spot whole = new Spot(line, first.from, to, Form.PERSON, List.of());
        whole.gender = first.gender;
        line.put(whole);
    }
}
