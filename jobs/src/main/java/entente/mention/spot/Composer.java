package entente.mention.spot;

import entente.actor.Actor;
import entente.actor.ActorLists;
import entente.actor.Gazetteer;
import entente.actor.Office;
import entente.actor.PhraseTrie.Found;
import entente.actor.Role;
import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.List;

/** Second step: a state and what it governs. 'The Chinese foreign ministry', 'Israeli troops', 'the Russian president'. */
public final class Composer {

    private static final int MAX_MODIFIERS = 3;

    private final Gazetteer gazetteer;
    private final OfficePhrases phrases;
    private final BareOffices bare;
    private final Appositions appositions;

    public Composer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.phrases = new OfficePhrases(gazetteer);
        this.bare = new BareOffices(gazetteer, phrases);
        this.appositions = new Appositions(phrases);
    }

    public void compose(Line line) {
        for (Spot spot : line.spots()) {
            if (line.at(spot.from) == spot && mayGovern(spot)) {
                composeAfter(line, spot);
            }
        }
        bare.find(line);
        appositions.tie(line);
    }

    private static boolean mayGovern(Spot spot) {
        return switch (spot.form) {
            case STATE, DEMONYM, CAPITAL, SEAT, BODY -> true;
            default -> false;
        };
    }

    private void composeAfter(Line line, Spot spot) {
        if (line.joinsNext(spot.to - 1)) {
            return;
        }
        int at = line.afterPossessive(spot.to);
        boolean former = false;
        for (int skipped = 0; skipped <= MAX_MODIFIERS; skipped++) {
            Found<Office> found = skipped == 0 ? namesake(line, spot, at) : null;
            found = found == null ? phrases.at(line, at) : found;
            if (found != null && compose(line, spot, found, former)) {
                return;
            }
            String word = line.folded(at);
            former |= WordClass.FORMER.has(word);
            boolean passes = WordClass.MODIFIER.has(word)
                    || WordClass.FORMER.has(word)
                    || line.tag(at).equals("JJ");
            if (!passes || line.at(at) != null) {
                break;
            }
            at++;
        }
        nameAfter(line, spot, at);
    }

    /** 'Brazil's Congress': an organ that bears the name by which another state's is known, or null. */
    private Found<Office> namesake(Line line, Spot owner, int at) {
        Spot body = line.at(at);
        if (!owner.isOfState() || body == null || body.form != Form.BODY || body.from != at) {
            return null;
        }
        Found<Office> found = gazetteer.nouns().offices().longest(line.pieces(), at, (office, to) -> to == body.to);
        boolean others = found != null
                && found.values().stream().anyMatch(office -> office.kind() == Office.Kind.ORGAN)
                && !gazetteer.countryOf(body.governs()).equals(gazetteer.countryOf(owner.governs()));
        if (!others) {
            return null;
        }
        line.remove(body);
        return found;
    }

    /** "The ministry's Zweig", 'The Australian singer Sia': the state goes with the name, through at most two common nouns. */
    private static void nameAfter(Line line, Spot spot, int at) {
        Spot servant = line.isPossessive(spot.to) ? line.at(spot.to + 1) : null;
        boolean serves = (spot.form == Form.SEAT || spot.form == Form.BODY)
                && servant != null
                && servant.from == spot.to + 1
                && servant.form == Form.PERSON
                && servant.length() == 1;
        if (serves) {
            servant.tie = spot.governs();
        }
        if (spot.form != Form.DEMONYM) {
            return;
        }
        int to = at;
        while (to < at + 2 && line.at(to) == null && line.tag(to).equals("NN")) {
            to++;
        }
        Spot next = line.at(to);
        if (to > at && next != null && next.form == Form.PERSON && next.from == to) {
            next.tie = spot.governs();
        }
    }

    private boolean compose(Line line, Spot spot, Found<Office> found, boolean former) {
        String owner = spot.governs();
        Spot next = line.at(found.to());
        boolean named = next != null && next.from == found.to() && next.form == Form.PERSON;
        Role role = OfficePhrases.roleIn(owner, found);
        if (role != null && named) {
            OfficePhrases.clear(line, found.from(), found.to());
            next.tie = owner;
            next.role = former ? null : role;
            return true;
        }
        if (role != null) {
            return !former
                    && OfficePhrases.isHead(line, found.to())
                    && !OfficePhrases.isLocal(line, spot, found.from())
                    && title(line, spot, found, owner, role);
        }
        if (!spot.isOfState()) {
            return false;
        }
        for (Office office : found.values()) {
            if (office.kind() == Office.Kind.ORGAN) {
                Spot organ = new Spot(line, spot.from, found.to(), Form.ORGAN, List.of());
                organ.actor = ActorLists.organId(owner, office.organ());
                if (gazetteer.actor(organ.actor).isPresent()) {
                    line.put(organ);
                    spokesperson(line, organ);
                    return true;
                }
            }
        }
        for (Office office : found.values()) {
            if (office.kind() == Office.Kind.ROLE_NOUN && named) {
                next.tie = owner;
                return true;
            }
            if (office.kind() == Office.Kind.ROLE_NOUN
                    && OfficePhrases.isHead(line, found.to())
                    && !former
                    && !OfficePhrases.isLocal(line, spot, found.from())) {
                Spot people = new Spot(line, spot.from, found.to(), Form.ROLE, List.of());
                people.actor = owner;
                line.put(people);
                return true;
            }
        }
        return false;
    }

    /** 'The Chinese foreign ministry spokesman Wang Wenbin'. */
    private void spokesperson(Line line, Spot organ) {
        Found<Office> found = phrases.at(line, organ.to);
        if (found == null) {
            return;
        }
        Spot next = line.at(found.to());
        if (next != null && next.from == found.to() && next.form == Form.PERSON) {
            next.tie = gazetteer.actor(organ.actor).map(Actor::state).orElse("");
            Role role = OfficePhrases.roleIn(next.tie, found);
            next.role = role == null ? next.role : role;
        }
    }

    private boolean title(Line line, Spot owner, Found<Office> found, String tie, Role role) {
        Spot title = new Spot(line, owner.from, found.to(), Form.TITLE, owner.entries);
        title.tie = tie;
        title.role = role;
        line.put(title);
        return true;
    }
}
