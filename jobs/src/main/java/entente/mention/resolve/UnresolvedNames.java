package entente.mention.resolve;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.PersonName;
import entente.actor.Spelling;
import entente.actor.Words;
import entente.mention.UnresolvedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The actors outside the gazetteer by their effect on the network, each with the actor it may be the same as: a merge for
 * the analyst's ledger to confirm. Candidates share a surname, an acronym or all words but one, so the time is linear in
 * the number of actors, times those who share.
 */
public final class UnresolvedNames {

    private static final Set<String> LITTLE = Set.of("of", "the", "and", "for", "in", "on", "&", "de", "la");

    private record Candidate(Actor actor, long mentions, PersonName name) {}

    private final Map<String, List<Candidate>> bySurname = new HashMap<>();
    private final Map<String, List<Candidate>> byInitials = new HashMap<>();
    private final Map<String, List<Candidate>> byFirstWords = new HashMap<>();

    private UnresolvedNames() {}

    /** The rows, the most used first, equals by id; places are no actors and left out. */
    public static List<UnresolvedName> of(Gazetteer gazetteer, Collection<UnresolvedName.Use> uses) {
        UnresolvedNames index = new UnresolvedNames();
        for (Actor actor : gazetteer.actors()) {
            index.add(actor, Long.MAX_VALUE);
        }
        List<UnresolvedName.Use> outside = uses.stream()
                .filter(use -> gazetteer.actor(use.actor().id()).isEmpty()
                        && use.actor().kind() != ActorKind.PLACE
                        && use.actor().kind() != ActorKind.GROUP)
                .sorted(Comparator.comparingLong((UnresolvedName.Use use) -> -use.mentions())
                        .thenComparing(use -> use.actor().id()))
                .toList();
        outside.forEach(use -> index.add(use.actor(), use.mentions()));
        return outside.stream().map(use -> index.row(use, gazetteer)).toList();
    }

    private void add(Actor actor, long mentions) {
        List<String> words = Words.folded(Words.pieces(actor.label()));
        Candidate candidate = new Candidate(actor, mentions, PersonName.of(words));
        if (actor.kind() == ActorKind.PERSON) {
            put(bySurname, Spelling.key(candidate.name().surname()), candidate);
            if (candidate.name().full()) {
                put(bySurname, Spelling.key(candidate.name().given()), candidate);
            }
            return;
        }
        if (words.size() > 2) {
            put(byInitials, initials(words), candidate);
        }
        if (words.size() > 1) {
            put(byFirstWords, words.get(0) + " " + words.get(1), candidate);
        }
    }

    private static void put(Map<String, List<Candidate>> index, String key, Candidate candidate) {
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(candidate);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!LITTLE.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private UnresolvedName row(UnresolvedName.Use use, Gazetteer gazetteer) {
        Actor actor = use.actor();
        List<String> words = Words.folded(Words.pieces(actor.label()));
        String suggestion = "";
        String why = "";
        if (actor.kind() == ActorKind.PERSON) {
            PersonName name = PersonName.of(words);
            Candidate same = best(bySurname.get(Spelling.key(name.surname())), use, gazetteer, name);
            if (same != null) {
                suggestion = same.actor().id();
                why = name.full() ? "same surname, given names alike" : "only one bears the name";
            }
        } else {
            Candidate same = words.size() == 1
                    ? only(byInitials.get(words.get(0)), use)
                    : only(byFirstWords.get(words.get(0) + " " + words.get(1)), use);
            if (same != null && !gazetteer.distinct(actor.id(), same.actor().id())) {
                suggestion = same.actor().id();
                why = words.size() == 1 ? "its initials" : "same first words";
            }
        }
        return new UnresolvedName(actor.label(), actor.id(), use.mentions(), use.articles(), suggestion, why);
    }

    private static Candidate only(List<Candidate> candidates, UnresolvedName.Use use) {
        Candidate found = null;
        for (Candidate candidate : candidates == null ? List.<Candidate>of() : candidates) {
            if (candidate.mentions() > use.mentions()
                    && !candidate.actor().id().equals(use.actor().id())) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    /** Of those who share the surname the one whose given name is alike; of a surname alone its only bearer. */
    private static Candidate best(
            List<Candidate> candidates, UnresolvedName.Use use, Gazetteer gazetteer, PersonName name) {
        Candidate found = null;
        int alike = 0;
        for (Candidate candidate : candidates == null ? List.<Candidate>of() : candidates) {
            boolean other = !candidate.actor().id().equals(use.actor().id())
                    && candidate.mentions() > use.mentions()
                    && !gazetteer.distinct(use.actor().id(), candidate.actor().id());
            if (other && (!name.full() || isAlike(name.given(), candidate.name().given()))) {
                alike++;
                found = found == null ? candidate : found;
            }
        }
        return alike == 1 ? found : null;
    }

    /** One an initial or the beginning of the other, or one letter apart. */
    private static boolean isAlike(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        return longer.startsWith(shorter) || (shorter.length() > 3 && distanceAtMostOne(shorter, longer));
    }

    private static boolean distanceAtMostOne(String shorter, String longer) {
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return shorter.length() == longer.length()
                ? shorter.substring(Math.min(i + 1, shorter.length()))
                        .equals(longer.substring(Math.min(i + 1, longer.length())))
                : shorter.substring(i).equals(longer.substring(i + 1));
    }
}
