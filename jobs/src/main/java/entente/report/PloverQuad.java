package entente.report;

import entente.alignment.PloverCode;

/**
 * PLOVER's four classes of events. SANCTION is material conflict here, as the manual's own section on it says; its table of
 * classes lists it under verbal conflict.
 */
enum PloverQuad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    static PloverQuad of(PloverCode code) {
        return switch (code) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> VERBAL_COOPERATION;
            case COOPERATE, AID, RETREAT -> MATERIAL_COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> MATERIAL_CONFLICT;
        };
    }

    /** From 1 to 4, in the manual's order. */
    int code() {
        return ordinal() + 1;
    }
}
