package entente.alignment.lexicon;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the source S and the target T of a cue stand, written as the clause it is read from with {@code _} for the cue:
 * {@code S _ T}, {@code S _ on/against T}, {@code T _ from S}, {@code S and T _}, {@code S's _ of T}.
 *
 * @param shape the construction
 * @param prepositions those before the argument that needs one, empty where none does
 */
public record Frame(Shape shape, List<String> prepositions) implements Serializable {

    /** The constructions a cue can govern its actors in. */
    public enum Shape {
        /** {@code S _ T}: subject and object. */
        OBJECT,
        /** {@code S _ with T}: subject and prepositional phrase, of the verb or of its object. */
        PREPOSITION,
        /** {@code T _ from S}: the subject is the target. */
        RECEIVE,
        /** {@code T _ S}: subject is the target, object the source. */
        INVERSE,
        /** {@code S and T _}: conjoined subjects. */
        TOGETHER,
        /** {@code S _ to do T}: the target stands inside the clause the verb governs. */
        CLAUSE,
        /** {@code S _ that T}: the target is the subject of the clause the verb governs. */
        CLAUSE_SUBJECT,
        /** {@code S's _ of T}: a noun, its agent and its object. */
        NOUN,
        /** {@code T's _ by S}: a noun whose possessor suffers it. */
        NOUN_OBJECTIVE,
        /** {@code _ between S and T}: a noun shared by both. */
        NOUN_BETWEEN,
        /** {@code S is _ of T}: an adjective with a complement. */
        ADJECTIVE,
        /** {@code T is _}: a judgement; its source is whoever is cited for the sentence. */
        JUDGEMENT
    }

    private static final Map<String, Shape> PREPOSITIONAL = Map.of(
            "S _ ([a-z/]+) T", Shape.PREPOSITION,
            "T _ ([a-z/]+) S", Shape.RECEIVE,
            "S's _ ([a-z/]+) T", Shape.NOUN,
            "T's _ ([a-z/]+) S", Shape.NOUN_OBJECTIVE,
            "S is _ ([a-z/]+) T", Shape.ADJECTIVE);

    public Frame {
        prepositions = List.copyOf(prepositions);
    }

    /** Whether the target of a noun stands under a preposition: 'criticism of Peru'; 'the expulsion of Peru by Chile'. */
    public boolean targets(String preposition) {
        return shape == Shape.NOUN_OBJECTIVE ? preposition.equals("of") : prepositions.contains(preposition);
    }

    static Frame parse(String text) {
        return switch (text) {
            case "S _ T" -> new Frame(Shape.OBJECT, List.of());
            case "T _ S" -> new Frame(Shape.INVERSE, List.of());
            case "S and T _" -> new Frame(Shape.TOGETHER, List.of());
            case "S _ to do T" -> new Frame(Shape.CLAUSE, List.of());
            case "S _ that T" -> new Frame(Shape.CLAUSE_SUBJECT, List.of());
            case "_ between S and T" -> new Frame(Shape.NOUN_BETWEEN, List.of());
            case "T is _" -> new Frame(Shape.JUDGEMENT, List.of());
            default -> prepositional(text);
        };
    }

    private static Frame prepositional(String text) {
        for (Map.Entry<String, Shape> pattern : PREPOSITIONAL.entrySet()) {
            Matcher matcher = Pattern.compile(pattern.getKey()).matcher(text);
            if (matcher.matches()) {
                return new Frame(pattern.getValue(), alternatives(matcher.group(1)));
            }
        }
        throw new IllegalArgumentException("frame must be one that data/README.md lists, got '" + text + "'");
    }

    private static List<String> alternatives(String prepositions) {
        return List.of(prepositions.split("/", -1));
    }
}
