package entente.mention;

import entente.mention.PhraseTrie.Found;
import entente.mention.Spot.Form;
import java.util.Comparator;
import java.util.List;

/** Second step: a state and what it governs. 'The Chinese foreign ministry', 'Israeli troops', 'the Russian president'. */
final class Composer {

    private static final int MOVED_REACH = 4;

    private static final int MAX_MODIFIERS = 3;

    private final Gazetteer gazetteer;

    Composer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void compose(Line line) {
        for (Spot spot : line.spots()) {
            if (line.at(spot.from) == spot && mayGovern(spot)) {
                composeAfter(line, spot);
            }
        }
        for (int i = 0; i < line.pieces().size(); i++) {
            if (yields(line, i)) {
                i = Math.max(i, bareOffice(line, i) - 1);
            }
        }
        for (Spot spot : line.spots()) {
            if (spot.form == Form.PERSON && spot.tie.isEmpty()) {
                tieAfter(line, spot);
            }
        }
    }

    private static boolean mayGovern(Spot spot) {
        return switch (spot.form) {
            case STATE, DEMONYM, CAPITAL, SEAT, BODY -> true;
            default -> false;
        };
    }

    /** The actor a spot stands for when it governs. */
    static String governs(Spot spot) {
        for (NameEntry entry : spot.entries) {
            if (entry.type() != NameType.PLACE && entry.type() != NameType.SHORT) {
                return entry.actor();
            }
        }
        return spot.entries.isEmpty() ? "" : spot.entries.get(0).actor();
    }

    private void composeAfter(Line line, Spot spot) {
        if (line.joinsNext(spot.to - 1)) {
            return;
        }
        int at = line.afterPossessive(spot.to);
        boolean former = false;
        for (int skipped = 0; skipped <= MAX_MODIFIERS; skipped++) {
            Found<Office> found = skipped == 0 ? namesake(line, spot, at) : null;
            found = found == null ? office(line, at) : found;
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
        if (!Spotter.isOfState(owner) || body == null || body.form != Form.BODY || body.from != at) {
            return null;
        }
        Found<Office> found = gazetteer.offices().longest(line.pieces(), at, (office, to) -> to == body.to);
        boolean others = found != null
                && found.values().stream().anyMatch(office -> office.kind() == Office.Kind.ORGAN)
                && !gazetteer.countryOf(governs(body)).equals(gazetteer.countryOf(governs(owner)));
        if (!others) {
            return null;
        }
        line.remove(body);
        return found;
    }

    private Found<Office> office(Line line, int at) {
        return at >= line.pieces().size() || !yields(line, at)
                ? null
                : gazetteer.offices().longest(line.pieces(), at, (office, to) -> yields(line, at, to));
    }

    /** What the tagger alone took for an organisation or a place gives way to an office: 'Secretary of State'. */
    private static boolean yields(Line line, int piece) {
        Spot spot = line.at(piece);
        return spot == null
                || (spot.entries.isEmpty() && (spot.form == Form.ORGANISATION || spot.form == Form.LOCATION));
    }

    private static boolean yields(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Spot spot = line.at(i);
            if (!yields(line, i) || (spot != null && (spot.from < from || spot.to > to))) {
                return false;
            }
        }
        return true;
    }

    private static void clear(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i) != null) {
                line.remove(line.at(i));
            }
        }
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
            servant.tie = governs(spot);
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
            next.tie = governs(spot);
        }
    }

    private boolean compose(Line line, Spot spot, Found<Office> found, boolean former) {
        String owner = governs(spot);
        Spot next = line.at(found.to());
        boolean named = next != null && next.from == found.to() && next.form == Form.PERSON;
        Role role = roleIn(owner, found);
        if (role != null && named) {
            clear(line, found.from(), found.to());
            next.tie = owner;
            next.role = former ? null : role;
            return true;
        }
        if (role != null) {
            return !former
                    && isHead(line, found.to())
                    && !isLocal(line, spot, found.from())
                    && title(line, spot, found, owner, role);
        }
        if (!Spotter.isOfState(spot)) {
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
                    && isHead(line, found.to())
                    && !former
                    && !isLocal(line, spot, found.from())) {
                Spot people = new Spot(line, spot.from, found.to(), Form.ROLE, List.of());
                people.actor = owner;
                line.put(people);
                return true;
            }
        }
        return false;
    }

    /** What a title means in a state, as a president heads Iran's government and not the state; null where it means nothing. */
    private static Role roleIn(String state, Found<Office> found) {
        return found.values().stream()
                .filter(office -> office.kind() == Office.Kind.TITLE)
                .filter(office -> office.state().isEmpty() || office.state().equals(state))
                .min(Comparator.comparing(office -> office.state().isEmpty()))
                .map(Office::role)
                .orElse(null);
    }

    /** 'The Chinese foreign ministry spokesman Wang Wenbin'. */
    private void spokesperson(Line line, Spot organ) {
        Found<Office> found = office(line, organ.to);
        if (found == null) {
            return;
        }
        Spot next = line.at(found.to());
        if (next != null && next.from == found.to() && next.form == Form.PERSON) {
            next.tie = gazetteer.actor(organ.actor).map(Actor::state).orElse("");
            Role role = roleIn(next.tie, found);
            next.role = role == null ? next.role : role;
        }
    }

    /** Whether the phrase that ends here is not the first part of a longer compound. */
    private static boolean isHead(Line line, int to) {
        return (!line.tag(to).startsWith("NN") && !line.joinsNext(to - 1)) || line.at(to) != null;
    }

    private boolean title(Line line, Spot owner, Found<Office> found, String tie, Role role) {
        Spot title = new Spot(line, owner.from, found.to(), Form.TITLE, owner.entries);
        title.tie = tie;
        title.role = role;
        line.put(title);
        return true;
    }

    /**
     * An office without a state before it: 'President Putin', 'the president of Russia', 'the chancellor'.
     *
     * @return index of the first piece after what was understood
     */
    private int bareOffice(Line line, int at) {
        Found<Office> found = office(line, at);
        if (found == null) {
            return at;
        }
        Office office = found.values().stream()
                .filter(value -> value.kind() == Office.Kind.TITLE)
                .findFirst()
                .orElse(null);
        if (office == null) {
            return roleWithin(line, at, found);
        }
        Spot next = line.at(found.to());
        if (next != null && next.from == found.to()) {
            if (next.form == Form.PERSON) {
                clear(line, found.from(), found.to());
            }
            if (next.form == Form.PERSON && next.role == null) {
                next.role = office.role();
            }
            return found.to();
        }
        boolean definite = line.folded(at - 1).equals("the");
        if (line.folded(found.to()).equals("of")) {
            Spot spot = ownerAfter(line, found.to());
            if (spot != null && !besideName(line, at) && !isLocal(line, spot, at)) {
                Spot title = new Spot(line, at, spot.to, Form.TITLE, spot.entries);
                title.tie = governs(spot);
                Role there = roleIn(title.tie, found);
                title.role = there == null ? office.role() : there;
                line.put(title);
                return title.to;
            }
            return found.to();
        }
        if (definite && isHead(line, found.to()) && !besideName(line, at)) {
            Spot title = new Spot(line, at, found.to(), Form.TITLE, List.of());
            title.tie = office.state();
            title.role = office.role();
            line.put(title);
        }
        return found.to();
    }

    /**
     * 'Officials in Beijing', 'troops from Chad': whoever serves a state, with the state after. Only who governs is the
     * state's for being in it, and only where no word before says whose they are ('Western officials in Kyiv').
     *
     * @return index of the first piece after what was understood
     */
    private int roleWithin(Line line, int at, Found<Office> found) {
        String preposition = line.folded(found.to());
        boolean serves = preposition.equals("of")
                || (preposition.equals("from") && !isMoved(line, at))
                || (preposition.equals("in") && gazetteer.isOfStateWithin(line.folded(at)));
        boolean role = found.values().stream().anyMatch(office -> office.kind() == Office.Kind.ROLE_NOUN);
        Spot spot = ownerAfter(line, found.to());
        boolean named =
                spot != null && Spotter.isOfState(spot) && spot.form != Form.DEMONYM && !isLocal(line, spot, at);
        if (!role || !serves || !named || isOwnedBefore(line, at)) {
            return at;
        }
        Spot state = new Spot(line, at, spot.to, Form.ROLE, List.of());
        state.actor = governs(spot);
        line.put(state);
        return state.to;
    }

    /** 'London's mayor', 'a court in Paris'. */
    private static boolean isLocal(Line line, Spot owner, int noun) {
        return owner.form == Form.CAPITAL && WordClass.LOCAL_OFFICE.has(line.folded(noun));
    }

    /** 'withdrew forces from Peru': where they leave, not whose they are. */
    private static boolean isMoved(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOVED_REACH); i--) {
            if (line.tag(i).startsWith("VB")) {
                return WordClass.REMOVAL.has(line.token(i).lemma());
            }
        }
        return false;
    }

    /** The state or body that begins after a preposition and perhaps an article, or null. */
    private static Spot ownerAfter(Line line, int preposition) {
        int at = preposition + (line.folded(preposition + 1).equals("the") ? 2 : 1);
        Spot spot = line.at(at);
        return spot != null && spot.from == at && (Spotter.isOfState(spot) || spot.form == Form.BODY) ? spot : null;
    }

    private static boolean isOwnedBefore(Line line, int at) {
        String tag = line.tag(at - 1);
        boolean describes = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBG")
                || tag.equals("VBN")
                || tag.equals("POS")
                || tag.equals("PRP$");
        return line.at(at - 1) != null || (describes && !WordClass.MODIFIER.has(line.folded(at - 1)));
    }

    /** Whether the words stand in apposition to a name, which then speaks for itself: 'Vladimir Putin, president of Russia'. */
    private static boolean besideName(Line line, int from) {
        int before = line.folded(from - 1).equals("the") ? from - 2 : from - 1;
        Spot left = line.folded(before).equals(",") ? line.at(before - 1) : null;
        return left != null && left.form == Form.PERSON;
    }

    /** 'Qin Gang, China's ambassador', 'Olaf Scholz, the German chancellor', 'Vladimir Putin, president of Russia'. */
    private void tieAfter(Line line, Spot person) {
        if (!line.folded(person.to).equals(",")) {
            return;
        }
        int at = person.to + 1;
        if (line.tag(at).equals("DT")) {
            at++;
        }
        Spot owner = line.at(at);
        if (owner != null && owner.from == at && owner.form == Form.TITLE) {
            person.tie = owner.tie;
            person.role = owner.role;
            line.remove(owner);
            for (Spot old : restored(owner)) {
                line.put(old);
            }
            return;
        }
        if (owner != null && owner.from == at && Spotter.isOfState(owner)) {
            Found<Office> found = office(line, line.afterPossessive(owner.to));
            if (found != null) {
                person.tie = governs(owner);
                person.role = roleIn(person.tie, found);
            }
            return;
        }
        Found<Office> found = owner == null ? office(line, at) : null;
        if (found != null && line.folded(found.to()).equals("of")) {
            Spot spot = ownerAfter(line, found.to());
            if (spot != null) {
                person.tie = governs(spot);
                person.role = roleIn(person.tie, found);
            }
        }
    }

    /** The state's name inside a title that turned out to be an apposition. */
    private static List<Spot> restored(Spot title) {
        if (title.entries.isEmpty()) {
            return List.of();
        }
        int words = title.entries.get(0).written().size();
        Form form =
                title.entries.stream().anyMatch(entry -> entry.type() == NameType.DEMONYM) ? Form.DEMONYM : Form.STATE;
        return List.of(new Spot(title.line, title.from, title.from + words, form, title.entries));
    }
}
