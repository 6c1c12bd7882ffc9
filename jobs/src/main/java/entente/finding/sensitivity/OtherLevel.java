package entente.finding.sensitivity;

import entente.actor.Level;
import entente.network.Network;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole period at another level than the run's: that of states, or where the run is of states that of persons.
 *
 * @param own level of the run
 * @param other the other level
 * @param network of the whole period at the other level, drawn as the run's
 * @param state for which an actor of either level counts, by the office it is last known to have held
 */
public record OtherLevel(Level own, Level other, Network network, Function<String, Optional<String>> state) {

    /** The level with which one of these is compared. */
    public static Level of(Level own) {
        return own == Level.STATE ? Level.PERSON : Level.STATE;
    }
}
