package entente.mention.spot;

import entente.actor.NameType;
import entente.actor.Office;
import entente.actor.PhraseTrie.Found;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.List;

/**
 * A state or an office beside a name, after a comma: 'Qin Gang, China's ambassador'. The office goes with the name, which speaks
 * for itself.
 */
final class Appositions {

    private final OfficePhrases phrases;

    Appositions(OfficePhrases phrases) {
        this.phrases = phrases;
    }

    /** Ties the persons of a line to what is said of them so. */
    void tie(Line line) {
        for (Spot spot : line.spots()) {
            if (spot.form == Form.PERSON && spot.tie.isEmpty()) {
                tieAfter(line, spot);
            }
        }
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
        if (owner != null && owner.from == at && owner.isOfState()) {
            Found<Office> found = phrases.at(line, line.afterPossessive(owner.to));
            if (found != null) {
                person.tie = owner.governs();
                person.role = OfficePhrases.roleIn(person.tie, found);
            }
            return;
        }
        Found<Office> found = owner == null ? phrases.at(line, at) : null;
        if (found != null && line.folded(found.to()).equals("of")) {
            Spot spot = OfficePhrases.ownerAfter(line, found.to());
            if (spot != null) {
                person.tie = spot.governs();
                person.role = OfficePhrases.roleIn(person.tie, found);
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

    /** Whether the words stand in apposition to a name, which then speaks for itself: 'Vladimir Putin, president of Russia'. */
    static boolean isBesideName(Line line, int from) {
        int before = line.folded(from - 1).equals("the") ? from - 2 : from - 1;
        Spot left = line.folded(before).equals(",") ? line.at(before - 1) : null;
        return left != null && left.form == Form.PERSON;
    }
}
