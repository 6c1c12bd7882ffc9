package entente.alignment.lexicon;

import entente.text.CalendarWords;
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a sentence can yield an alignment: it has a cue, and a word that may name an actor or stand for one. The other
 * actor may be a common noun ('the rebels'), so one such word is enough. Looks at tokens, tags, entities and the lexicon
 * alone, so that other ledgers never need another parse.
 */
public final class ParseGate implements Serializable {

    /** Who may speak or be spoken of without a name; 'it' and 'you' seldom are actors. */
    private static final Set<String> PERSONAL =
            Set.of("he", "him", "his", "she", "her", "they", "them", "their", "i", "me", "my", "we", "us", "our");

    private final StanceLexicon lexicon;

    public ParseGate(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Changes with the rules of the gate and the words that open it: sentences parsed under one version serve that version. */
    public String version() {
        return "gate-3/" + lexicon.fingerprint();
    }

    public boolean worthParsing(Sentence sentence) {
        boolean actor = false;
        boolean cue = false;
        for (Token token : sentence.tokens()) {
            String word = token.word().toLowerCase(Locale.ROOT);
            actor = actor || PERSONAL.contains(word) || mayName(token, word);
            cue = cue || isCue(token);
            if (cue && actor) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(Token token) {
        CueClass cueClass = CueClass.ofTag(token.tag());
        if (cueClass == null) {
            return false;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lexicon.isReporting(lemma) || !lexicon.cues(cueClass, lemma).isEmpty();
    }

    private static boolean mayName(Token token, String word) {
        String tag = token.tag();
        boolean capital = Character.isUpperCase(token.word().charAt(0));
        return (token.entity() != EntityType.NONE || tag.startsWith("NNP") || (capital && tag.startsWith("JJ")))
                && !Words.HONORIFICS.has(word)
                && !CalendarWords.isAny(word);
    }
}
