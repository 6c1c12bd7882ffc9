package entente.alignment;

import java.util.Locale;

/** The constructions alignments are read from. */
enum RuleName {
    VERB_OBJECT,
    VERB_PREPOSITION,
    VERB_CLAUSE,
    VERB_RECEIVE,
    VERB_PLACE,
    CLAIM,
    OWN_SIDE,
    VOICE,
    NAMING,
    PASSIVE,
    TOGETHER,
    NOUN_OWNED,
    NOUN_CARRIED,
    NOUN_LOOSE,
    NOUN_RECEIVED,
    NOUN_BETWEEN,
    ADJECTIVE,
    ROLE_NOUN,
    JUDGEMENT,
    OPINION,
    ATTITUDE,
    CONTINUED,
    DEMAND;

    /** Whether a rule infers a stance from what surrounds two actors, for want of a word that states it. */
    static boolean isImplied(String text) {
        return text.equals(OPINION.text()) || text.equals(ATTITUDE.text()) || text.equals(CONTINUED.text());
    }

    /** As it stands in the files: 'verb-object'. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
