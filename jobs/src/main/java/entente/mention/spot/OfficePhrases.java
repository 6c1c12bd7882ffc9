package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.Office;
import entente.actor.PhraseTrie.Found;
import entente.actor.Role;
import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.Comparator;

/** The phrases for an office, an organ or a role in a line, and what a title means in a state. */
final class OfficePhrases {

    private final Gazetteer gazetteer;

    OfficePhrases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The longest phrase that begins at a piece; null where none does. */
    Found<Office> at(Line line, int at) {
        return at >= line.pieces().size() || !yields(line, at)
                ? null
                : gazetteer.nouns().offices().longest(line.pieces(), at, (office, to) -> yields(line, at, to));
    }

    /** What the tagger alone took for an organisation or a place gives way to an office: 'Secretary of State'. */
    static boolean yields(Line line, int piece) {
        Spot spot = line.at(piece);
        return spot == null
                || (spot.entries.isEmpty() && (spot.form == Form.ORGANISATION || spot.form == Form.LOCATION));
    }

    static boolean yields(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Spot spot = line.at(i);
            if (!yields(line, i) || (spot != null && (spot.from < from || spot.to > to))) {
                return false;
            }
        }
        return true;
    }

    static void clear(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i) != null) {
                line.remove(line.at(i));
            }
        }
    }

    /** What a title means in a state, as a president heads Iran's government and not the state; null where it means nothing. */
    static Role roleIn(String state, Found<Office> found) {
        return found.values().stream()
                .filter(office -> office.kind() == Office.Kind.TITLE)
                .filter(office -> office.state().isEmpty() || office.state().equals(state))
                .min(Comparator.comparing(office -> office.state().isEmpty()))
                .map(Office::role)
                .orElse(null);
    }

    /** Whether the phrase that ends here is not the first part of a longer compound. */
    static boolean isHead(Line line, int to) {
        return (!line.tag(to).startsWith("NN") && !line.joinsNext(to - 1)) || line.at(to) != null;
    }

    /** 'London's mayor', 'a court in Paris'. */
    static boolean isLocal(Line line, Spot owner, int noun) {
        return owner.form == Form.CAPITAL && WordClass.LOCAL_OFFICE.has(line.folded(noun));
    }

    /** The state or body that begins after a preposition and perhaps an article, or null. */
    static Spot ownerAfter(Line line, int preposition) {
        int at = preposition + (line.folded(preposition + 1).equals("the") ? 2 : 1);
        Spot spot = line.at(at);
        return spot != null && spot.from == at && (spot.isOfState() || spot.form == Form.BODY) ? spot : null;
    }
}
