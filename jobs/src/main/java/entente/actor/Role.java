package entente.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Offices, the ones that speak for a state first: of two offices held on one day the first here counts. */
public enum Role {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    DEPUTY_HEAD,
    FOREIGN_MINISTER,
    DEFENCE_MINISTER,
    FINANCE_MINISTER,
    INTERIOR_MINISTER,
    NATIONAL_SECURITY_ADVISER,
    MINISTER,
    HEAD_OF_ORGANISATION,
    COMMISSIONER,
    SPEAKER,
    SPOKESPERSON,
    AMBASSADOR,
    AMBASSADOR_UN,
    ENVOY,
    CENTRAL_BANK_GOVERNOR,
    MILITARY_CHIEF,
    INTELLIGENCE_CHIEF,
    GOVERNOR,
    LEGISLATOR,
    PARTY_LEADER,
    OPPOSITION_LEADER,
    EXECUTIVE,
    OTHER;

    /** Whether who holds the office acts for the government of a state. */
    boolean servesGovernment() {
        return switch (this) {
            case HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    DEPUTY_HEAD,
                    FOREIGN_MINISTER,
                    DEFENCE_MINISTER,
                    FINANCE_MINISTER,
                    INTERIOR_MINISTER,
                    NATIONAL_SECURITY_ADVISER,
                    MINISTER,
                    SPOKESPERSON,
                    AMBASSADOR,
                    AMBASSADOR_UN,
                    ENVOY,
                    MILITARY_CHIEF,
                    INTELLIGENCE_CHIEF -> true;
            default -> false;
        };
    }

    /** Whether what its holder says counts as the state's: not of those who lead parties, the opposition or companies. */
    boolean speaksForState() {
        return this != OPPOSITION_LEADER && this != EXECUTIVE && this != PARTY_LEADER;
    }

    /** The name used in the files: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
