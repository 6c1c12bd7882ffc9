package entente.actor;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Phrases without a name that the lists explain: offices, organs and roles beside a state, and groups of people. */
public final class CommonNouns implements Serializable {

    /** Organs that act as the state itself: 'the Chinese government', 'the Israeli army' are China and Israel. */
    private static final Set<String> COLLECTIVE = Set.of("government", "presidency", "armed-forces", "police");

    private final PhraseTrie<Office> offices = new PhraseTrie<>();
    private final PhraseTrie<String> groups = new PhraseTrie<>();
    private final HashSet<String> privateNouns = new HashSet<>();
    private final HashSet<String> personNouns = new HashSet<>();
    private final HashSet<String> within = new HashSet<>();
    private final HashMap<String, Side> sides = new HashMap<>();

    CommonNouns(ActorLists lists) {
        for (ActorLists.Title title : lists.titles) {
            offices.add(Words.folded(Words.pieces(title.phrase())), Office.title(title.role(), title.state()));
        }
        for (ActorLists.Organ organ : lists.organs) {
            for (String name : organ.names()) {
                offices.add(
                        Words.folded(Words.pieces(name)),
                        COLLECTIVE.contains(organ.suffix()) ? Office.roleNoun() : Office.organ(organ.suffix()));
            }
        }
        privateNouns.addAll(lists.privateNouns);
        personNouns.addAll(lists.personNouns);
        within.addAll(lists.within);
        sides.putAll(lists.sides);
        for (List<String> nouns : List.of(lists.groupNouns, lists.roleNouns)) {
            nouns.stream()
                    .filter(noun -> !lists.arms.contains(noun))
                    .forEach(noun -> groups.add(Words.folded(Words.pieces(noun)), noun));
        }
        lists.roleNouns.forEach(noun -> offices.add(Words.folded(Words.pieces(noun)), Office.roleNoun()));
    }

    /** Whether a noun for a group names private people, who are not their state: 'farmers', 'students'. */
    public boolean isPrivate(String groupNoun) {
        return privateNouns.contains(groupNoun);
    }

    /** Whether a noun of the lists is one person: 'farmer', 'official'. */
    public boolean isOnePerson(String noun) {
        return personNouns.contains(noun);
    }

    /** Whether people of a role are of the state that they are in: 'officials', not 'soldiers'. */
    public boolean isOfStateWithin(String roleNoun) {
        return within.contains(roleNoun);
    }

    /** The side that a noun for a group makes with a state before it: 'rebels', 'opposition'. */
    public Optional<Side> side(String groupNoun) {
        return Optional.ofNullable(sides.get(groupNoun));
    }

    /** Common nouns for groups and roles. */
    public PhraseTrie<String> groups() {
        return groups;
    }

    public PhraseTrie<Office> offices() {
        return offices;
    }
}
