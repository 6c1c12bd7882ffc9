package entente.alignment.scene;

import entente.mention.Mention;
import java.util.List;

/**
 * A mention in the place of a source or a target.
 *
 * @param mention the words and the actor
 * @param head token of the argument phrase
 * @param place where in the argument phrase it stands
 */
public record Argument(Mention mention, int head, Place place) {

    /** Whether the phrase names them and nobody else, as head or in apposition. */
    public boolean isNamedItself() {
        return place == Place.HEAD || place == Place.APPOSITION;
    }

    /** Mentions of a phrase in one place. */
    static List<Argument> placed(List<Mention> mentions, int phrase, Place place) {
        return mentions.stream().map(m -> new Argument(m, phrase, place)).toList();
    }

    /** The less sure of the two places. */
    static List<Argument> demoted(List<Argument> arguments, Place place) {
        return arguments.stream()
                .map(a -> a.place().compareTo(place) >= 0 ? a : new Argument(a.mention(), a.head(), place))
                .toList();
    }

    /** Where in an argument phrase a mention stands, from the surest to the least sure. */
    public enum Place {
        /** 'condemned Russia' */
        HEAD,
        /** 'condemned the president, Vladimir Putin' */
        APPOSITION,
        /** 'condemned Russia's policy' */
        POSSESSOR,
        /** 'condemned the Russian policy' */
        MODIFIER,
        /** 'condemned the policy of Russia' */
        COMPLEMENT,
        /** 'condemned the shelling of a school in Ukraine' */
        DEEP
    }
}
