package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.PhraseTrie.Found;
import entente.actor.Side;
import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.List;
import java.util.Optional;

/**
 * Groups and roles without a name: 'protesters', 'Israeli settlers', 'a federal judge'. They do and say things, so the
 * reader of sentences needs them; they are nobody in particular, so no network has them for nodes.
 */
public final class Groups {

    private static final int MAX_MODIFIERS = 4;

    private final Gazetteer gazetteer;

    public Groups(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public void find(Line line) {
        for (int at = 0; at < line.pieces().size(); at++) {
            if (line.at(at) != null || !line.tag(at).startsWith("NN")) {
                continue;
            }
            int from = at;
            Found<String> found =
                    gazetteer.nouns().groups().longest(line.pieces(), at, (noun, to) -> line.free(from, to));
            if (found == null) {
                continue;
            }
            if (isHead(line, found.to())) {
                put(line, found);
            }
            at = found.to() - 1;
        }
    }

    private static boolean isHead(Line line, int to) {
        Spot next = line.at(to);
        boolean named = next != null && next.from == to && (next.form == Form.PERSON || next.form == Form.BODY);
        return !named && (next != null || !line.tag(to).startsWith("NN")) && !line.joinsNext(to - 1);
    }

    /**
     * The noun with the adjectives before it. A demonym before these tells whose group it is: of private people
     * ('French farmers') it is a part, as they are not their state; before others ('French banks') it keeps its own
     * mention. With the nouns of a conflict ('Syrian rebels') it calls a side of it.
     */
    private void put(Line line, Found<String> found) {
        int from = found.from();
        while (found.from() - from < MAX_MODIFIERS && modifies(line, from - 1)) {
            from = tokenStart(line, from - 1);
        }
        if (!line.free(from, found.from()) || Pairs.isPair(line, from, found.to())) {
            return;
        }
        Spot owner = line.at(from - 1);
        boolean owned = owner != null && isWhose(line, owner) && !line.joinsNext(from - 1);
        String state = owned ? gazetteer.countryOf(owner.governs()) : "";
        Optional<Side> side = found.values().stream()
                .flatMap(noun -> gazetteer.nouns().side(noun).stream())
                .findFirst();
        // The fighters of a people without a state are that people.
        boolean apart = owned
                && found.values().stream().anyMatch(gazetteer.nouns()::isPrivate)
                && (side.isEmpty() || state.equals(owner.governs()));
        Form form = apart && side.isPresent() ? Form.SIDE : Form.GROUP;
        Spot group = new Spot(line, apart ? owner.from : from, found.to(), form, List.of());
        group.tie = state;
        if (form == Form.SIDE) {
            group.side = side.orElseThrow().of(owner.words());
        } else if (owned && !apart) {
            group.prefix = String.join(" ", owner.folded()) + " ";
        }
        line.put(group);
    }

    private static boolean isWhose(Line line, Spot owner) {
        return owner.form == Form.DEMONYM || (owner.form == Form.STATE && Metonyms.isAdjective(line, owner));
    }

    private static boolean modifies(Line line, int piece) {
        if (piece < 0 || line.raw(piece).length() < 2 || WordClass.PLAIN.has(line.folded(piece))) {
            return false;
        }
        String tag = line.tag(piece);
        return (tag.equals("JJ") || tag.equals("NN") || tag.equals("VBN"))
                && line.free(tokenStart(line, piece), piece + 1);
    }

    private static int tokenStart(Line line, int piece) {
        int start = piece;
        while (line.joinsNext(start - 1)) {
            start--;
        }
        return start;
    }
}
