package entente.mention.spot;

import entente.actor.NameType;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.text.CalendarWords;
import java.util.Set;

/**
 * Whether a capital stands for its government or for the city, and whether a state is named as an actor or as the place
 * where something happens: decided by the words around it, so that it works without a parse.
 */
public final class Metonyms {

    private static final Set<String> TOWN_PREPOSITIONS = Set.of("to", "from", "of");

    private static final Set<String> STATE_PLACE_PREPOSITIONS =
            Words.set("""
            across around at in inside into near outside throughout within
            """);

    /** Words before a capital that acts, whatever stands before them. */
    private static final Set<String> ACTING_PREPOSITIONS = Words.set(
            """
            about after against although among as because before behind between but by despite if like since than that
            though toward towards unless unlike until versus whether while with without
            """);

    private static final Set<String> OBJECT_STARTS = Set.of("DT", "CD", "PRP", "PRP$", "NNP", "NNPS");

    private Metonyms() {}

    /** Whether a spot for a capital acts as the government. */
    public static boolean actsAsGovernment(Line line, Spot capital) {
        return actsAsGovernment(line, capital, 3);
    }

    private static boolean actsAsGovernment(Line line, Spot spot, int depth) {
        int to = spot.to;
        if (line.joinsNext(to - 1)) {
            return !CityWord.JOINED.has(line.folded(to));
        }
        if (isDateline(line, spot) || namesRegion(line, spot)) {
            return false;
        }
        if (line.isPossessive(to)) {
            return possessiveActs(line, to + 1);
        }
        int before = spot.from - 1;
        String previous = line.folded(before);
        String tag = line.tag(before);
        if (line.tag(to).startsWith("NN") || tag.equals("DT")) {
            return CityWord.OF_GOVERNMENT.has(line.folded(to)) && line.at(to) == null;
        }
        if (tag.equals("IN") || tag.equals("TO") || tag.equals("RP")) {
            return prepositionActs(line, before, to, previous);
        }
        if (depth > 0 && (previous.equals("and") || previous.equals(","))) {
            Spot left = line.at(before - 1);
            if (left != null && left.form == Form.CAPITAL && left.to == before) {
                return actsAsGovernment(line, left, depth - 1);
            }
            if (left != null && left.form == Form.STATE && left.to == before && !isVerb(line.tag(to))) {
                return !namedAsPlace(line, left);
            }
        }
        if (isSubject(line, to) || opensSentence(line, spot)) {
            return true;
        }
        if (depth > 0 && (line.folded(to).equals("and") || line.folded(to).equals(","))) {
            Spot right = line.at(to + 1);
            if (right != null && right.form == Form.CAPITAL && right.from == to + 1) {
                return actsAsGovernment(line, right, 0) || isSubject(line, right.to);
            }
        }
        if (isVerb(tag) && !tag.equals("VBN")) {
            String lemma = line.token(before).lemma();
            return !CityWord.DONE_TO_CITY.has(lemma)
                    && !(CityWord.NAMED_AS.has(lemma) && line.folded(to).equals("as"));
        }
        return false;
    }

    /** 'Washington, accused of spying, denied it': the subject of what follows the aside. */
    private static boolean opensSentence(Line line, Spot capital) {
        int aside = capital.to + 1;
        String tag = line.tag(aside);
        return capital.from == 0
                && line.folded(capital.to).equals(",")
                && (tag.equals("VBN") || tag.equals("VBG") || line.folded(aside).equals("which"));
    }

    /** 'hit back at Austin' */
    private static boolean isHit(Line line, int preposition) {
        return line.folded(preposition).equals("at") && CityWord.AIMED_AT.has(line.folded(preposition - 1));
    }

    private static boolean prepositionActs(Line line, int at, int to, String preposition) {
        if (isHit(line, at)) {
            return true;
        }
        String governor = line.folded(at - 1);
        String earlier = line.folded(at - 2);
        return switch (preposition) {
            case "to" -> CityWord.SENT_TO.has(governor) || CityWord.SENT_TO.has(earlier);
            case "from" -> CityWord.COME_FROM.has(governor) || CityWord.COME_FROM.has(earlier);
            // '20, of Jerusalem', 'recognition of Jerusalem as the capital'
            case "of" ->
                !CityWord.OF_CITY.has(governor)
                        && !CityWord.MATTER_OF.has(governor)
                        && !governor.equals(",")
                        && !line.folded(to).equals("as");
            case "for" -> !CityWord.GOING_FOR.has(governor);
            case "on" -> !CityWord.MARCH_ON.has(governor);
            default -> ACTING_PREPOSITIONS.contains(preposition);
        };
    }

    private static boolean possessiveActs(Line line, int at) {
        return !line.tag(at).startsWith("NNP")
                && !CityWord.OF_CITY.has(line.folded(at))
                && !CityWord.OF_CITY.has(line.folded(at + 1));
    }

    /** A verb follows, past a day of the week and adverbs at most: 'Beijing on Monday also accused'. */
    private static boolean isSubject(Line line, int to) {
        int at = to;
        if (line.folded(at).equals("on") && CalendarWords.isDay(line.folded(at + 1))) {
            at += 2;
        }
        while (line.tag(at).equals("RB")) {
            at++;
        }
        String tag = line.tag(at);
        // taggers take 'sanctioned' for a participle, but that has no object
        boolean taken = tag.equals("VBN") && OBJECT_STARTS.contains(line.tag(at + 1));
        return tag.equals("MD") || tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || taken;
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("VB");
    }

    /** 'MOSCOW (Reuters) -', 'BEIJING, Feb. 3 -', 'KYIV —' at the head of a sentence. */
    private static boolean isDateline(Line line, Spot spot) {
        if (spot.from > 0) {
            return false;
        }
        String next = line.raw(spot.to);
        boolean shouted = spot.words().stream().noneMatch(Words::hasLowerCase);
        return next.equals("(")
                || next.equals("—")
                || next.equals("–")
                || next.equals("-")
                || next.equals("--")
                || (shouted && next.equals(","));
    }

    /** 'Washington, D.C.', 'Paris, France'. */
    private static boolean namesRegion(Line line, Spot spot) {
        Spot next = line.folded(spot.to).equals(",") ? line.at(spot.to + 1) : null;
        return next != null
                && next.from == spot.to + 1
                && (next.form == Form.STATE || next.form == Form.LOCATION)
                && !line.folded(next.to).equals("and")
                && spot.form == Form.CAPITAL
                && !isSubject(line, next.to);
    }

    /** Whether a demonym is the language: 'said in English', 'speaks Russian', 'an Arabic-language station'. */
    public static boolean isLanguage(Line line, Spot demonym) {
        String next = line.tag(demonym.to);
        if (WordClass.LANGUAGE_NOUN.has(line.folded(demonym.to))) {
            return true;
        }
        if (demonym.length() == 1 && WordClass.WORLD_LANGUAGE.has(line.folded(demonym.from))) {
            boolean followed = next.startsWith("NN") || next.startsWith("JJ");
            return WordClass.WORLD_LANGUAGE_NOUN.has(line.folded(demonym.to))
                    || (!followed && !line.folded(demonym.from - 1).equals("the"));
        }
        return WordClass.LANGUAGE_CUE.has(line.folded(demonym.from - 1))
                && !next.startsWith("NN")
                && !next.startsWith("JJ")
                && !next.equals("POS")
                && !line.folded(demonym.to - 1).endsWith("s");
    }

    /** Whether an abbreviated state does the work of its adjective: 'US sanctions', 'the UK government'. */
    public static boolean isAdjective(Line line, Spot state) {
        String next = line.tag(state.to);
        boolean abbreviated = state.entries.stream().anyMatch(entry -> entry.type() == NameType.ACRONYM);
        return abbreviated && !line.joinsNext(state.to - 1) && (next.startsWith("NN") || next.startsWith("JJ"));
    }

    /** Whether words beside a name that towns and persons bear make it the town: 'from Austin', 'Austin, Texas'. */
    public static boolean isTownHere(Line line, Spot town) {
        String previous = line.folded(town.from - 1);
        Spot next = line.folded(town.to).equals(",") ? line.at(town.to + 1) : null;
        return ((CityWord.TOWN_BEFORE.has(previous) || TOWN_PREPOSITIONS.contains(previous))
                        && !isHit(line, town.from - 1))
                || (next != null && (next.form == Form.LOCATION || next.form == Form.STATE));
    }

    /** Whether a state is named as the place where something happens: 'in Ukraine'. */
    public static boolean namedAsPlace(Line line, Spot state) {
        int before = state.from - 1;
        if (line.folded(before).equals("the")) {
            before--;
        }
        if (line.isPossessive(state.to)
                || line.joinsNext(state.to - 1)
                || line.tag(state.to).startsWith("NN")) {
            return false;
        }
        String previous = line.folded(before);
        if (previous.equals("and") || previous.equals(",")) {
            int end = line.folded(before - 1).equals(",") ? before - 1 : before;
            Spot left = line.at(end - 1);
            return left != null
                    && (left.form == Form.STATE || left.form == Form.LOCATION)
                    && !isSubject(line, state.to)
                    && (left.form == Form.LOCATION || namedAsPlace(line, left));
        }
        if (line.tag(before).equals("IN") && STATE_PLACE_PREPOSITIONS.contains(previous)) {
            return !isHit(line, before) && !CityWord.TRUST_IN.has(line.folded(before - 1));
        }
        return false;
    }
}
