package entente.report;

import entente.alignment.PloverCode;

/**
 * PLOVER's four classes of events. SANCTION is material conflict here, as the manual's own section on it says; its table of
 * classes lists it under verbal conflict.
 */
enum PloverQuad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    PloverQuad(int code) {
        this.code = code;
    }

    static PloverQuad of(PloverCode code) {
        return switch (code) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> VERBAL_COOPERATION;
            case COOPERATE, AID, RETREAT -> MATERIAL_COOPERATION;
            case REQUEST, ACCUSE, REJECT, THREATEN -> VERBAL_CONFLICT;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> MATERIAL_CONFLICT;
        };
    }

    /** Its number in the manual. */
    int code() {
        return code;
    }
}
