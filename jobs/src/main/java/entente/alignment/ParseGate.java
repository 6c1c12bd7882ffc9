package entente.alignment;

import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a sentence can yield an alignment: it has a cue, and two words that may name actors, of which one may be a
 * pronoun where somebody is quoted or cited. Looks at tokens, tags, entities and the lexicon alone, so that other ledgers
 * never need another parse.
 */
public final class ParseGate implements Serializable {

    private static final int ACTORS = 2;

    /** Who may speak or be spoken of without a name; 'it' and 'you' seldom are actors. */
    private static final Set<String> PERSONAL =
            Set.of("he", "him", "his", "she", "her", "they", "them", "their", "i", "me", "my", "we", "us", "our");

    /** Capitalised words that name days and months, or only come before a name. */
    private static final Set<String> NO_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final StanceLexicon lexicon;

    public ParseGate(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Changes with the rules of the gate and the words that open it: sentences parsed under one version serve that version. */
    public String version() {
        return "gate-2/" + lexicon.fingerprint();
    }

    public boolean worthParsing(Sentence sentence) {
        int names = 0;
        int pronouns = 0;
        boolean cue = false;
        boolean speech = false;
        boolean inName = false;
        for (Token token : sentence.tokens()) {
            String word = token.word().toLowerCase(Locale.ROOT);
            boolean name = mayName(token, word);
            names += name && !inName ? 1 : 0;
            inName = name;
            pronouns += PERSONAL.contains(word) ? 1 : 0;
            speech |= QUOTES.contains(word);
            CueClass cueClass = CueClass.ofTag(token.tag());
            if (cueClass != null && !(cue && speech)) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                boolean reports = lexicon.isReporting(lemma);
                speech |= reports;
                cue |= reports || !lexicon.cues(cueClass, lemma).isEmpty();
            }
            if (cue && (names >= ACTORS || (speech && names + pronouns >= ACTORS))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayName(Token token, String word) {
        String tag = token.tag();
        boolean capital = Character.isUpperCase(token.word().charAt(0));
        return (token.entity() != EntityType.NONE || tag.startsWith("NNP") || (capital && tag.startsWith("JJ")))
                && !NO_NAMES.contains(word);
    }
}
