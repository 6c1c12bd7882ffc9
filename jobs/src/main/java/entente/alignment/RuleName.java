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
    JUDGEMENT,
    OPINION,
    ATTITUDE,
    DEMAND;

    /** As it stands in the files: 'verb-object'. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
