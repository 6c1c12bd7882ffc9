package entente.mention.person;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.Gender;
import entente.actor.PersonName;
import entente.actor.WordClass;
import entente.actor.Words;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article as the last step sees it: its lines, what is quoted in them, where paragraphs begin, and who is who. */
final class Discourse {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** The forms of spots that are bodies even where no list knows their actor. */
    private static final Set<Form> BODIES = Set.of(Form.ORGANISATION, Form.BODY, Form.ORGAN, Form.SIDE);

    private final Gazetteer gazetteer;
    private final List<Line> lines;
    private final Quotes quotes;
    private final int[] paragraphs;
    private final Map<String, Figure> knownPersons = new HashMap<>();

    Discourse(Gazetteer gazetteer, String text, List<Line> lines) {
        this.gazetteer = gazetteer;
        this.lines = lines;
        this.quotes = Quotes.of(text);
        this.paragraphs = new int[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            int newline = text.indexOf('\n', lines.get(i - 1).sentence().end() - 1);
            boolean begins = newline >= 0 && newline < lines.get(i).sentence().start();
            paragraphs[i] = paragraphs[i - 1] + (begins ? 1 : 0);
        }
    }

    List<Line> lines() {
        return lines;
    }

    Line line(int index) {
        return lines.get(index);
    }

    boolean isQuoted(Line line, int piece) {
        return piece >= 0
                && piece < line.pieces().size()
                && quotes.hold(line.pieces().get(piece).start());
    }

    /** The number of the paragraph that a line stands in. */
    int paragraph(int index) {
        return paragraphs[index];
    }

    static boolean isFinite(Line line, int piece) {
        return FINITE.contains(line.tag(piece));
    }

    /** How many finite verbs stand between two pieces. */
    static int clauses(Line line, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            verbs += isFinite(line, i) ? 1 : 0;
        }
        return verbs;
    }

    /** The person that a spot names, by name or by office; null where it names none. */
    Figure person(Spot spot) {
        if (spot == null || (spot.form != Form.PERSON && spot.form != Form.TITLE)) {
            return null;
        }
        Figure figure = spot.figure;
        if (figure == null) {
            return spot.actor == null ? null : known(spot.actor);
        }
        if (figure.gender == Gender.UNKNOWN && figure.known != null) {
            Figure known = known(figure.known);
            figure.gender = known == null ? Gender.UNKNOWN : known.gender;
        }
        return figure.id == null ? null : figure;
    }

    /** A person by the full name of the lists, as of an office that the article gives without its holder's name. */
    private Figure known(String id) {
        return gazetteer
                .actor(id)
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .map(actor -> knownPersons.computeIfAbsent(id, key -> {
                    List<String> words = Words.pieces(actor.label());
                    Figure figure = new Figure(key, words);
                    figure.addName(PersonName.of(words));
                    return figure;
                }))
                .orElse(null);
    }

    /** Whether a spot names a state or a body, and neither a person nor a place nor whose something is. */
    boolean isThing(Spot spot) {
        if (spot == null || spot.actor == null || spot.kind == null) {
            return false;
        }
        return switch (spot.kind) {
            case PLACE, GROUP, DEMONYM, PRONOUN -> false;
            case NAME, ALIAS, METONYM, TITLE, ROLE ->
                gazetteer
                        .actor(spot.actor)
                        .map(actor -> actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.PLACE)
                        .orElse(BODIES.contains(spot.form));
        };
    }

    /** Whether a noun means one person whom the article does not name there: 'the official'. */
    boolean isUnnamedPerson(Line line, int noun) {
        String word = line.folded(noun);
        return line.tag(noun).equals("NN") && (gazetteer.nouns().isOnePerson(word) || WordClass.PERSON.has(word));
    }

    boolean isState(String id) {
        return kind(id) == ActorKind.STATE || kind(id) == ActorKind.TERRITORY;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The name of a known actor, empty for all others. */
    String label(String id) {
        return gazetteer.actor(id).map(Actor::label).orElse("");
    }

    /** What a known actor is, null of all others. */
    ActorKind kind(String id) {
        return gazetteer.actor(id).map(Actor::kind).orElse(null);
    }
}
