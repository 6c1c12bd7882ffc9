package entente.mention.spot;

import entente.actor.Actor;
import entente.actor.ActorLists;
import entente.actor.Gazetteer;
import entente.actor.Office;
import entente.actor.PhraseTrie.Found;
import entente.actor.Words;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Organs named without their state: 'the foreign ministry said', 'Parliament voted', 'the Navy'. They are those of the
 * state whose organ of that kind the article named before, else of the state that most of the article is about; where
 * no state prevails they are nobody's in particular.
 */
public final class Organs {

    /** The state that an article is about has at least this share, one in so many, of all states it names. */
    private static final int MIN_SHARE_ONE_IN = 2;

    private static final int MIN_NAMED = 3;

    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final Map<String, String> lastOfKind = new TreeMap<>();
    private final String main;

    public Organs(Gazetteer gazetteer, List<Line> lines) {
        this.gazetteer = gazetteer;
        this.lines = lines;
        this.main = main();
    }

    public void resolve() {
        for (Line line : lines) {
            for (int at = 0; at < line.pieces().size(); at++) {
                Spot spot = line.at(at);
                if (spot != null && spot.form == Form.ORGAN) {
                    remember(spot);
                    at = spot.to - 1;
                } else if (spot == null || spot.form == Form.ORGANISATION) {
                    at = Math.max(at, bare(line, at) - 1);
                }
            }
        }
    }

    private void remember(Spot organ) {
        int dash = organ.actor.indexOf('-');
        gazetteer.actor(organ.actor).ifPresent(actor -> lastOfKind.put(organ.actor.substring(dash + 1), actor.state()));
    }

    /** Index of the first piece after an organ without a state, or the piece itself where there is none. */
    private int bare(Line line, int at) {
        if (!line.tag(at).startsWith("NN") && !line.tag(at).startsWith("JJ")) {
            return at;
        }
        Found<Office> found =
                gazetteer.nouns().offices().longest(line.pieces(), at, (office, to) -> isWhole(line, at, to));
        if (found == null) {
            return at;
        }
        boolean proper = Words.capitalised(line.raw(at)) && line.at(at) != null;
        for (Office office : found.values()) {
            if (office.kind() == Office.Kind.ORGAN
                    && (proper || line.folded(at - 1).equals("the"))) {
                String state = lastOfKind.getOrDefault(office.organ(), main);
                String id = state.isEmpty() ? "" : ActorLists.organId(state, office.organ());
                if (gazetteer.actor(id).isPresent()) {
                    put(line, found, Form.ORGAN, id);
                    return found.to();
                }
            }
        }
        boolean collective = proper
                && !main.isEmpty()
                && found.values().stream().anyMatch(office -> office.kind() == Office.Kind.ROLE_NOUN);
        if (collective) {
            put(line, found, Form.ROLE, main);
            return found.to();
        }
        if (proper) {
            put(line, found, Form.GROUP, null);
            return found.to();
        }
        return at;
    }

    private static void put(Line line, Found<Office> found, Form form, String actor) {
        Spot old = line.at(found.from());
        if (old != null && old.figure != null) {
            old.figure.occurrences.remove(old);
        }
        Spot spot = new Spot(line, found.from(), found.to(), form, List.of());
        spot.actor = actor;
        line.put(spot);
    }

    /** Whether the phrase is free of other names, or just the whole of what the tagger took for an organisation. */
    private static boolean isWhole(Line line, int from, int to) {
        Spot spot = line.at(from);
        boolean alone = spot == null
                ? line.free(from, to)
                : spot.from == from && spot.to == to && spot.entries.isEmpty() && spot.form == Form.ORGANISATION;
        Spot next = line.at(to);
        // 'the Army officer' is of the Army where the tagger ends the name there; 'army base' is no army
        boolean compound = spot == null
                && line.tag(to).startsWith("NN")
                && next == null
                && !line.tag(to).equals("NNS");
        return alone && !compound && !line.joinsNext(to - 1);
    }

    /** The state that prevails in the article, empty where none does. */
    private String main() {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                String state = stateOf(spot);
                if (!state.isEmpty()) {
                    counts.merge(state, 1, Integer::sum);
                    all++;
                }
            }
        }
        String best = "";
        int most = MIN_NAMED - 1;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return most * MIN_SHARE_ONE_IN >= all ? best : "";
    }

    private String stateOf(Spot spot) {
        return switch (spot.form) {
            case STATE, DEMONYM, CAPITAL, SEAT -> gazetteer.countryOf(spot.governs());
            case ROLE -> gazetteer.countryOf(spot.actor);
            case ORGAN -> gazetteer.actor(spot.actor).map(Actor::state).orElse("");
            default -> "";
        };
    }
}
