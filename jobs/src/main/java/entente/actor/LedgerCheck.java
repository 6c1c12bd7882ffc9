package entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a ledger fits what it amends: actors and states that exist, new ids that are free, offices whose dates do not
 * overlap.
 */
final class LedgerCheck {

    /** The ids of all actors, those that the ledger adds among them. */
    private final Set<String> known;

    private LedgerCheck(Set<String> known) {
        this.known = known;
    }

    /**
     * Checks the rows of a ledger.
     *
     * @param listed the ids of the lists
     * @param added the ids that the ledger adds
     * @throws ActorFileException naming the first row that does not fit
     */
    static void rows(List<LedgerRow> rows, Set<String> listed, Set<String> added) {
        Set<String> all = new HashSet<>(listed);
        all.addAll(added);
        LedgerCheck check = new LedgerCheck(all);
        for (LedgerRow at : rows) {
            check.row(at);
            if (!at.state().isEmpty() && !listed.contains(at.state())) {
                throw at.problem("State must be the id of a listed state, got '" + at.state() + "'");
            }
            if (at.action().equals("actor") && listed.contains(at.actor())) {
                throw at.problem("the id of a new actor must be free, got '" + at.actor() + "'; use alias or kind");
            }
        }
    }

    private void row(LedgerRow at) {
        switch (at.action()) {
            case "alias", "kind", "split", "affiliation" -> requireKnown(at, at.actor());
            case "merge" -> requireKnownOrNamed(at, at.actor());
            default -> {}
        }
        switch (at.action()) {
            case "merge", "affiliation" -> requireKnown(at, at.value());
            default -> {}
        }
    }

    private void requireKnown(LedgerRow at, String id) {
        if (!known.contains(id)) {
            throw at.problem("an id must be that of a known actor, got '" + id + "'");
        }
    }

    /** Actors found in the news have ids of their own, which no list knows. */
    private void requireKnownOrNamed(LedgerRow at, String id) {
        if (!id.startsWith("per.") && !id.startsWith("org.") && !id.startsWith("loc.")) {
            requireKnown(at, id);
        }
    }

    /**
     * Checks that no office of the ledger overlaps one of the lists or another of its own.
     *
     * @param rows where each of the affiliations stands
     */
    static void noOverlap(List<Affiliation> affiliations, List<LedgerRow> rows, List<Affiliation> listed) {
        List<Affiliation> before = new ArrayList<>(listed);
        for (int i = 0; i < affiliations.size(); i++) {
            Affiliation added = affiliations.get(i);
            for (Affiliation other : before) {
                if (other.person().equals(added.person())
                        && other.institution().equals(added.institution())
                        && other.role() == added.role()
                        && other.overlaps(added)) {
                    throw rows.get(i)
                            .problem("dates of one office must not overlap, got '" + added.person() + "' as "
                                    + added.role().key() + " at '" + added.institution() + "' " + dates(added) + " and "
                                    + dates(other));
                }
            }
            before.add(added);
        }
    }

    private static String dates(Affiliation affiliation) {
        return "[" + (affiliation.from() == null ? "" : affiliation.from()) + ", "
                + (affiliation.to() == null ? "" : affiliation.to()) + "]";
    }
}
