package entente.alignment;

import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.io.Serializable;
import java.util.Locale;

/**
 * Whether a sentence can yield an alignment: it has a cue, and a word that may name an actor. Looks at tokens, tags,
 * entities and the lexicon alone, so that other ledgers never need another parse.
 */
public final class ParseGate implements Serializable {

    private final StanceLexicon lexicon;

    public ParseGate(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Changes with the rules of the gate and the words that open it: sentences parsed under one version serve that version. */
    public String version() {
        return "gate-1/" + lexicon.fingerprint();
    }

    public boolean worthParsing(Sentence sentence) {
        int names = 0;
        boolean cue = false;
        for (Token token : sentence.tokens()) {
            names += mayName(token) ? 1 : 0;
            cue |= mayCue(token);
            if (cue && names > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayName(Token token) {
        String tag = token.tag();
        return token.entity() != EntityType.NONE || tag.startsWith("NNP") || tag.startsWith("PRP");
    }

    private boolean mayCue(Token token) {
        CueClass cueClass = CueClass.ofTag(token.tag());
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return cueClass != null && (!lexicon.cues(cueClass, lemma).isEmpty() || lexicon.isReporting(lemma));
    }
}
