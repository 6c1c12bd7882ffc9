package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.actor.NameEntry;
import entente.actor.NameType;
import entente.actor.PhraseTrie.Found;
import entente.actor.Piece;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import entente.text.EntityType;
import java.util.ArrayList;
import java.util.List;

/** The names of the gazetteer in one sentence, the longest first from the left, where capitals and tags allow them. */
final class KnownNames {

    private final Gazetteer gazetteer;

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Spot> in(Line line) {
        List<Spot> spots = new ArrayList<>();
        List<Piece> pieces = line.pieces();
        for (int at = 0; at < pieces.size(); ) {
            int from = at;
            Found<NameEntry> found =
                    gazetteer.names().longest(pieces, from, (entry, to) -> mayStand(line, entry, from, to));
            if (found == null) {
                Spot sloppy = withoutApostrophe(line, at);
                if (sloppy != null) {
                    spots.add(sloppy);
                }
                at++;
            } else {
                if (!TaggedNames.isShip(line, from) && !TaggedNames.isRepeating(line, from)) {
                    spots.add(new Spot(line, from, found.to(), form(found.values()), found.values()));
                }
                at = found.to();
            }
        }
        return spots;
    }

    /** "Japans refusal": a possessive as typed in haste. Only states and capitals are understood so. */
    private Spot withoutApostrophe(Line line, int at) {
        String folded = line.folded(at);
        if (folded.length() < 5
                || !folded.endsWith("s")
                || !Words.capitalised(line.raw(at))
                || !line.tag(at).startsWith("NN")
                || line.entity(at) == EntityType.PERSON
                || line.tag(at + 1).isEmpty()) {
            return null;
        }
        List<NameEntry> entries = gazetteer.names().get(List.of(folded.substring(0, folded.length() - 1))).stream()
                .filter(entry -> form(entry) == Form.STATE || form(entry) == Form.CAPITAL)
                .toList();
        return entries.isEmpty() ? null : new Spot(line, at, at + 1, form(entries), entries);
    }

    private static boolean mayStand(Line line, NameEntry entry, int from, int to) {
        if (entry.type() == NameType.BLOCKED && to - from == 1) {
            return false;
        }
        if (!entry.fits(line.pieces(), from, to)) {
            return false;
        }
        if (to - from > 1 && (entry.type() != NameType.ACRONYM)) {
            return true;
        }
        String tag = line.tag(from);
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || line.entity(from) != EntityType.NONE;
        if (entry.type() == NameType.ACRONYM) {
            if (entry.written().get(0).length() > 2 && !line.shouted()) {
                return true;
            }
            return noun && !(line.shouted() && entry.written().get(0).length() <= 2 && !tag.startsWith("NNP"));
        }
        return noun
                || tag.equals("FW")
                || (from > 0 && !tag.startsWith("VB") && Words.capitalised(line.raw(from)) && !line.shouted());
    }

    private Form form(List<NameEntry> entries) {
        Form best = Form.LOCATION;
        int rank = 0;
        for (NameEntry entry : entries) {
            Form form = form(entry);
            if (rank(form) > rank) {
                rank = rank(form);
                best = form;
            }
        }
        return best;
    }

    private static int rank(Form form) {
        return switch (form) {
            case STATE -> 7;
            case BODY -> 6;
            case SEAT -> 5;
            case DEMONYM -> 4;
            case CAPITAL -> 3;
            case PERSON -> 2;
            default -> 1;
        };
    }

    private Form form(NameEntry entry) {
        return switch (entry.type()) {
            case DEMONYM -> Form.DEMONYM;
            case CAPITAL -> Form.CAPITAL;
            case SEAT -> Form.SEAT;
            case PLACE, BLOCKED -> Form.LOCATION;
            case SHORT -> Form.PERSON;
            case LABEL, NAME, ACRONYM ->
                gazetteer
                        .actor(entry.actor())
                        .map(actor -> switch (actor.kind()) {
                            case STATE, TERRITORY -> Form.STATE;
                            case PERSON -> Form.PERSON;
                            case PLACE -> Form.LOCATION;
                            default -> Form.BODY;
                        })
                        .orElse(Form.LOCATION);
        };
    }
}
