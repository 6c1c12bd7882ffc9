package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.Office;
import entente.actor.PhraseTrie.Found;
import entente.actor.Role;
import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.List;

/** Offices and roles without a state before them: 'President Putin', 'the president of Russia', 'officials in Beijing'. */
final class BareOffices {

    private static final int MOVED_REACH = 4;

    private final Gazetteer gazetteer;
    private final OfficePhrases phrases;

    BareOffices(Gazetteer gazetteer, OfficePhrases phrases) {
        this.gazetteer = gazetteer;
        this.phrases = phrases;
    }

    void find(Line line) {
        for (int i = 0; i < line.pieces().size(); i++) {
            if (OfficePhrases.yields(line, i)) {
                i = Math.max(i, bareOffice(line, i) - 1);
            }
        }
    }

    /**
     * An office without a state before it: 'President Putin', 'the president of Russia', 'the chancellor'.
     *
     * @return index of the first piece after what was understood
     */
    private int bareOffice(Line line, int at) {
        Found<Office> found = phrases.at(line, at);
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
                OfficePhrases.clear(line, found.from(), found.to());
            }
            if (next.form == Form.PERSON && next.role == null) {
                next.role = office.role();
            }
            return found.to();
        }
        boolean definite = line.folded(at - 1).equals("the");
        if (line.folded(found.to()).equals("of")) {
            Spot spot = OfficePhrases.ownerAfter(line, found.to());
            if (spot != null && !Appositions.isBesideName(line, at) && !OfficePhrases.isLocal(line, spot, at)) {
                Spot title = new Spot(line, at, spot.to, Form.TITLE, spot.entries);
                title.tie = spot.governs();
                Role there = OfficePhrases.roleIn(title.tie, found);
                title.role = there == null ? office.role() : there;
                line.put(title);
                return title.to;
            }
            return found.to();
        }
        if (definite && OfficePhrases.isHead(line, found.to()) && !Appositions.isBesideName(line, at)) {
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
                || (preposition.equals("in") && gazetteer.nouns().isOfStateWithin(line.folded(at)));
        boolean role = found.values().stream().anyMatch(office -> office.kind() == Office.Kind.ROLE_NOUN);
        Spot spot = OfficePhrases.ownerAfter(line, found.to());
        boolean named =
                spot != null && spot.isOfState() && spot.form != Form.DEMONYM && !OfficePhrases.isLocal(line, spot, at);
        if (!role || !serves || !named || isOwnedBefore(line, at)) {
            return at;
        }
        Spot state = new Spot(line, at, spot.to, Form.ROLE, List.of());
        state.actor = spot.governs();
        line.put(state);
        return state.to;
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
}
