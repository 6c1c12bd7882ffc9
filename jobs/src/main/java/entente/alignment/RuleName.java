package entente.alignment;

import java.util.Locale;
import java.util.Set;

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
    NOUN_PLACE,
    ADJECTIVE,
    ROLE_NOUN,
    JUDGEMENT,
    DEMAND,
    READER;

    private static final Set<String> SHARED = Set.of(TOGETHER.text(), NOUN_BETWEEN.text());

    /** Whether a rule reads what two actors do together: that they meet or cooperate, whatever they think of each other. */
    static boolean isShared(String text) {
        return SHARED.contains(text);
    }

    /** As it stands in the files: 'verb-object'. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
