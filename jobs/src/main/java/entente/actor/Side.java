package entente.actor;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A side of a conflict that is called by its people and the state they are of: 'Syrian rebels', 'the Belarusian opposition'. It is
 * neither that state nor nobody in particular.
 *
 * @param name how it is called; in the lists its people alone: 'rebels'
 * @param kind an armed group or a party
 */
public record Side(String name, ActorKind kind) implements Serializable {

    /** Its sector in the list of nouns tells the armed from the others. */
    public static Side of(String people, String sector) {
        return new Side(people, sector.equals("REB") ? ActorKind.ARMED_GROUP : ActorKind.PARTY);
    }

    /** These people of a state, by the state's adjective; whatever stands between the two tells no other side. */
    public Side of(List<String> adjective) {
        String state = adjective.stream().map(Side::capitalised).collect(Collectors.joining(" "));
        return new Side(state + " " + name, kind);
    }

    private static String capitalised(String word) {
        return Words.hasLowerCase(word) || word.length() < 4
                ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
