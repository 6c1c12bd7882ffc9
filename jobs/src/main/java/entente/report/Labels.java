package entente.report;

import entente.mention.ActorKind;
import java.util.Locale;

/** How reports write the names of kinds. */
final class Labels {

    private Labels() {}

    static String kind(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
