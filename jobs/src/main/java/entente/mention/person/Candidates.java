package entente.mention.person;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Affiliation;
import entente.actor.Gazetteer;
import entente.actor.NameEntry;
import entente.actor.PersonName;
import entente.actor.StateFacts;
import entente.mention.line.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The known persons whom a name in an article may mean, and the one of them whom it does. */
public final class Candidates {

    private final Gazetteer gazetteer;
    private final LocalDate day;
    /** Ids of those whom the article has named. */
    private final Set<String> here;

    Candidates(Gazetteer gazetteer, LocalDate day, Set<String> here) {
        this.gazetteer = gazetteer;
        this.day = day;
        this.here = here;
    }

    /** Whom one word alone means among the names of the gazetteer, null for nobody. */
    String alias(Spot spot) {
        return choose(
                spot.entries.stream()
                        .map(NameEntry::actor)
                        .filter(this::isPerson)
                        .distinct()
                        .toList(),
                spot);
    }

    /** Whom a full name means, null for nobody. */
    String known(Spot spot, PersonName name) {
        List<String> ids = new ArrayList<>(2);
        for (NameEntry entry : spot.entries) {
            if (isPerson(entry.actor()) && !ids.contains(entry.actor())) {
                ids.add(entry.actor());
            }
        }
        if (ids.isEmpty()) {
            ids.addAll(gazetteer.persons().called(name));
        }
        ids.removeIf(id -> contradicts(spot, id));
        return choose(ids, spot);
    }

    /** The one person whom a name means in another order, or by an initial: best known by the surname, or alone in office. */
    String turned(Spot spot, PersonName name) {
        List<String> ids = new ArrayList<>(gazetteer.persons().called(name));
        ids.addAll(name.given().length() == 1 ? gazetteer.initialed(name) : List.of());
        ids.removeIf(id -> contradicts(spot, id));
        if (ids.size() > 1) {
            List<String> known = gazetteer.names().get(List.of(name.surname())).stream()
                    .map(NameEntry::actor)
                    .filter(ids::contains)
                    .distinct()
                    .toList();
            if (known.isEmpty()) {
                ids.removeIf(id -> gazetteer.holders().of(id).stream().noneMatch(held -> held.covers(day)));
            } else {
                ids.retainAll(known);
            }
        }
        return ids.size() == 1 ? ids.get(0) : null;
    }

    private boolean isPerson(String id) {
        return gazetteer
                .actor(id)
                .map(actor -> actor.kind() == ActorKind.PERSON)
                .orElse(false);
    }

    /** Whether the words beside the name tie it to a state that this person never served. */
    private boolean contradicts(Spot spot, String id) {
        if (spot.tie.isEmpty() || StateFacts.isFormer(spot.tie)) {
            return false;
        }
        Actor tied = gazetteer.actor(spot.tie).orElse(null);
        Actor person = gazetteer.actor(id).orElse(null);
        if (tied == null
                || tied.kind() != ActorKind.STATE
                || person == null
                || person.state().isEmpty()) {
            return false;
        }
        boolean served = gazetteer.holders().of(id).stream()
                .anyMatch(held ->
                        held.state().equals(tied.id()) || held.institution().equals(tied.id()));
        return !served && !person.state().equals(tied.id());
    }

    /** Of several known persons of one name: the one whose office the words give, who holds office, who is here. */
    private String choose(List<String> ids, Spot spot) {
        if (ids.size() <= 1) {
            return ids.isEmpty() ? null : ids.get(0);
        }
        String best = null;
        int most = -1;
        for (String id : ids) {
            int score = 0;
            for (Affiliation held : gazetteer.holders().of(id)) {
                boolean now = held.covers(day);
                score = Math.max(score, (now ? 2 : 1) + (held.role() == spot.role ? 4 : 0));
            }
            String state = gazetteer.actor(id).map(Actor::state).orElse("");
            score += !spot.tie.isEmpty() && spot.tie.equals(state) ? 8 : 0;
            score += here.contains(id) ? 3 : 0;
            if (score > most) {
                most = score;
                best = id;
            }
        }
        return best;
    }

    /** The one who holds the office that the words before the surname give: 'Chinese Foreign Minister Qin'. */
    String officer(Spot spot, String word) {
        Set<String> found = new HashSet<>();
        for (String id : gazetteer.persons().bearers(word)) {
            if (!bearsAsFamilyName(id, word)) {
                continue;
            }
            for (Affiliation held : gazetteer.holders().of(id)) {
                boolean stated = spot.tie.isEmpty()
                        || held.state().equals(spot.tie)
                        || held.institution().equals(spot.tie);
                boolean ranked = spot.role == null || held.role() == spot.role;
                if (stated && ranked && held.covers(day)) {
                    found.add(id);
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private boolean bearsAsFamilyName(String id, String word) {
        boolean familyFirst = StateFacts.isFamilyNameFirst(
                gazetteer.actor(id).map(Actor::state).orElse(""));
        return gazetteer.persons().namesOf(id).stream()
                .anyMatch(name -> name.surname().equals(word)
                        || (familyFirst && name.given().equals(word)));
    }
}
