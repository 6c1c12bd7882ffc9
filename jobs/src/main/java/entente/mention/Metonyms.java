package entente.mention;

import entente.mention.Spot.Form;
import entente.text.CalendarWords;
import java.util.Set;

/**
 * Whether a capital stands for its government or for the city, and whether a state is named as an actor or as the place
 * where something happens: decided by the words around it, so that it works without a parse.
 */
final class Metonyms {

    private static final Set<String> PLACE_PREPOSITIONS = Words.set(
            """
            above across around at between_place beyond central downtown eastern in inside into near
            northern off outside outskirts over southern through throughout toward_place via western within
            """);

    /** 'hit back at Washington', 'lashed out at Moscow', 'anger at Beijing' */
    private static final Set<String> HITTING =
            Set.of("out", "back", "anger", "angry", "fury", "furious", "outrage", "swipe", "aimed", "jab", "dig");

    private static final Set<String> TOWN_PREPOSITIONS = Set.of("to", "from", "of");

    private static final Set<String> STATE_PLACE_PREPOSITIONS =
            Words.set("""
            across around at in inside into near outside throughout within
            """);

    /** 'Confidence in Ukraine', 'intervene in Syria' are about the state. */
    private static final Set<String> IN_GOVERNORS = Words.set(
            """
            believe believed believes confidence faith interest interests interfere interfered interference
            interfering intervene intervened intervening intervention invest invested investing investment
            meddle meddled meddling stake trust
            """);

    /** What is sent to a capital as a government. */
    private static final Set<String> TO_GOVERNORS = Words.set(
            """
            according accountable aid aligned allied allies ally alternative answer appeal appealed arms
            assistance backing belongs blow challenge close closer commitment concession concessions crucial
            deliveries delivery demand demands exports friendly gave give given giving grant handed help
            hostile important lend lent letter linked links loyal message offer offered opposed opposition
            owed pressure proposal rebuke response sales sell selling shipments signal signals sold supplied
            supplies supply supplying support sympathetic thanks threat threats tied ties transfer transfers
            vital warning weapons
            """);

    /** What comes from a capital as a government. */
    private static final Set<String> FROM_GOVERNORS = Words.set(
            """
            aid anger appeal appeals approval arms assistance assurance assurances autonomy away backing call calls
            comment concessions condemnation criticism demand demands denial distance funding guarantees help
            independence instructions interference invitation loans message objection objections offer orders outrage
            permission plea pleas praise pressure proposal protest protests reaction rebuke recognition response
            retaliation signal signals statement statements support threat threats warning warnings weapons word
            """);

    /** Nouns after a capital's possessive that belong to the city. */
    private static final Set<String> CITY_NOUNS = Words.set(
            """
            airport airports bus cathedral center central centre citizens city district districts downtown
            eastern financial governor historic hospital hospitals hotel hotels inhabitants international
            main mayor metro museum museums neighborhood neighborhoods neighbourhood neighbourhoods northern
            old outskirts park parks police pollution population port resident residents restaurants river
            schools skyline smog southern square squares stadium station stations stock street streets
            suburb suburbs subway traffic train universities university weather western
            """);

    /** Verbs whose object is the city. */
    private static final Set<String> CITY_VERBS = Words.set(
            """
            approach attack besiege bomb bombard capture conquer control depart encircle enter flee hit hold
            host include leave liberate occupy pound quit reach retake rock see seize shell storm strike
            surround take target tour visit
            """);

    private static final Set<String> LANGUAGE_CUES = Words.set(
            """
            in into speak speaks spoke speaking spoken fluent learn learns learned learning broken from
            """);

    /** Nouns that make the word before them the name of a language. */
    private static final Set<String> LANGUAGE_NOUNS = Words.set(
            """
            accent alphabet dictionary fluency grammar language languages lessons medium speaker speakers speaking
            subtitles teacher teachers transcript transcription translation translations translator translators
            vocabulary word words
            """);

    /** Languages of so many countries that the word seldom means the people. */
    private static final Set<String> WORLD_LANGUAGES = Set.of("english");

    private static final Set<String> WORLD_LANGUAGE_NOUNS = Words.set(
            """
            channel class classes edition editions literature magazine newspaper newspapers professor text version
            versions website
            """);

    /** Verbs whose object is the city when 'as' follows it: 'recognise Jerusalem as the capital'. */
    private static final Set<String> NAMING_VERBS =
            Set.of("recognize", "recognise", "declare", "name", "designate", "proclaim", "acknowledge", "accept");

    /** What is said of a city, never of a government: 'the status of Jerusalem'. */
    private static final Set<String> CITY_MATTERS = Words.set(
            """
            annexation archbishop battle bishop blockade bombing bombardment capture conquest division fall future heart
            issue liberation map occupation out outside part parts patriarch peace question recapture share siege side
            sides sovereignty status
            """);

    /** Nouns that make the capital before them its government: 'a Beijing critic', 'the Moscow talks' are another matter. */
    private static final Set<String> GOVERNMENT_NOUNS = Set.of(
            "critic",
            "critics",
            "ally",
            "allies",
            "opponent",
            "opponents",
            "loyalist",
            "loyalists",
            "regime",
            "sanctions",
            "backer",
            "backers");

    private static final Set<String> OBJECT_STARTS = Set.of("DT", "CD", "PRP", "PRP$", "NNP", "NNPS");

    private static final Set<String> PLACE_PARTS =
            Words.set("""
            area based born bound educated raised style trained
            """);

    private Metonyms() {}

    /** Whether a spot for a capital acts as the government. */
    static boolean actsAsGovernment(Line line, Spot capital) {
        return actsAsGovernment(line, capital, 3);
    }

    private static boolean actsAsGovernment(Line line, Spot spot, int depth) {
        int to = spot.to;
        if (line.joinsNext(to - 1)) {
            return !PLACE_PARTS.contains(line.folded(to));
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
            return GOVERNMENT_NOUNS.contains(line.folded(to)) && line.at(to) == null;
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
            return !CITY_VERBS.contains(lemma)
                    && !(NAMING_VERBS.contains(lemma) && line.folded(to).equals("as"));
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
        return line.folded(preposition).equals("at") && HITTING.contains(line.folded(preposition - 1));
    }

    private static boolean prepositionActs(Line line, int at, int to, String preposition) {
        if (isHit(line, at)) {
            return true;
        }
        if (PLACE_PREPOSITIONS.contains(preposition)) {
            return false;
        }
        String governor = line.folded(at - 1);
        String earlier = line.folded(at - 2);
        return switch (preposition) {
            case "to" -> TO_GOVERNORS.contains(governor) || TO_GOVERNORS.contains(earlier);
            case "from" -> FROM_GOVERNORS.contains(governor) || FROM_GOVERNORS.contains(earlier);
            case "of" ->
                !CITY_NOUNS.contains(governor)
                        && !CITY_MATTERS.contains(governor)
                        // '20, of Jerusalem', 'recognition of Jerusalem as the capital'
                        && !governor.equals(",")
                        && !line.folded(to).equals("as")
                        && !governor.equals("capital")
                        && !governor.equals("north")
                        && !governor.equals("south")
                        && !governor.equals("east")
                        && !governor.equals("west")
                        && !governor.equals("kilometers")
                        && !governor.equals("kilometres")
                        && !governor.equals("miles")
                        && !governor.equals("km");
            case "for" ->
                !Words.set("""
            bound departed flight fly headed leave leaves leaving left
            """)
                        .contains(governor);
            case "on" ->
                !Words.set(
                                """
            advance advanced advancing assault attack attacks march marched raid raids strike strikes
            """)
                        .contains(governor);
            case "by",
                    "with",
                    "between",
                    "against",
                    "towards",
                    "toward",
                    "than",
                    "that",
                    "if",
                    "as",
                    "because",
                    "while",
                    "whether",
                    "after",
                    "before",
                    "since",
                    "behind",
                    "although",
                    "though",
                    "like",
                    "unlike",
                    "versus",
                    "about",
                    "among",
                    "without",
                    "unless",
                    "until",
                    "despite",
                    "but" -> true;
            default -> false;
        };
    }

    private static boolean possessiveActs(Line line, int at) {
        return !line.tag(at).startsWith("NNP")
                && !CITY_NOUNS.contains(line.folded(at))
                && !CITY_NOUNS.contains(line.folded(at + 1));
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
    static boolean isLanguage(Line line, Spot demonym) {
        String next = line.tag(demonym.to);
        if (LANGUAGE_NOUNS.contains(line.folded(demonym.to))) {
            return true;
        }
        if (demonym.length() == 1 && WORLD_LANGUAGES.contains(line.folded(demonym.from))) {
            boolean followed = next.startsWith("NN") || next.startsWith("JJ");
            return WORLD_LANGUAGE_NOUNS.contains(line.folded(demonym.to))
                    || (!followed && !line.folded(demonym.from - 1).equals("the"));
        }
        return LANGUAGE_CUES.contains(line.folded(demonym.from - 1))
                && !next.startsWith("NN")
                && !next.startsWith("JJ")
                && !next.equals("POS")
                && !line.folded(demonym.to - 1).endsWith("s");
    }

    /** Whether an abbreviated state does the work of its adjective: 'US sanctions', 'the UK government'. */
    static boolean isAdjective(Line line, Spot state) {
        String next = line.tag(state.to);
        boolean abbreviated = state.entries.stream().anyMatch(entry -> entry.type() == NameType.ACRONYM);
        return abbreviated && !line.joinsNext(state.to - 1) && (next.startsWith("NN") || next.startsWith("JJ"));
    }

    /** Whether words beside a name that towns and persons bear make it the town: 'from Austin', 'Austin, Texas'. */
    static boolean isTownHere(Line line, Spot town) {
        String previous = line.folded(town.from - 1);
        Spot next = line.folded(town.to).equals(",") ? line.at(town.to + 1) : null;
        return ((PLACE_PREPOSITIONS.contains(previous) || TOWN_PREPOSITIONS.contains(previous))
                        && !isHit(line, town.from - 1))
                || (next != null && (next.form == Form.LOCATION || next.form == Form.STATE));
    }

    /** Whether a state is named as the place where something happens: 'in Ukraine'. */
    static boolean namedAsPlace(Line line, Spot state) {
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
            return !isHit(line, before) && !IN_GOVERNORS.contains(line.folded(before - 1));
        }
        return false;
    }
}
