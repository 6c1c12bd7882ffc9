package entente.mention.spot;

import entente.actor.WordLists;
import java.util.Map;
import java.util.Set;

/**
 * Words beside the name of a capital, state or town that tell how to read it, in {@code data/actors/city-readings.csv}; each
 * class with an example there that a test runs.
 */
public enum CityWord {
    /** Before a name that persons bear too, makes it the town: 'near Austin'. */
    TOWN_BEFORE,
    /** Before 'in' and a state, makes it the actor: 'confidence in Ukraine'. */
    TRUST_IN,
    /** What is sent 'to' a capital as a government: 'aid to Moscow'. */
    SENT_TO,
    /** What comes 'from' a capital as a government: 'threats from Moscow'. */
    COME_FROM,
    /** What is aimed 'at' a capital as a government: 'anger at Moscow'. */
    AIMED_AT,
    /** After a capital's possessive, what belongs to the city: 'Moscow's airports'. */
    OF_CITY,
    /** Verbs whose object is the city: 'visited Moscow'. */
    DONE_TO_CITY,
    /** Verbs whose object is the city when 'as' follows it: 'recognized Jerusalem as the capital'. */
    NAMED_AS,
    /** What is said 'of' a city, never of a government: 'the siege of Moscow'. */
    MATTER_OF,
    /** Who sets out 'for' the city: 'departed for Moscow'. */
    GOING_FOR,
    /** What is made 'on' the city: 'the march on Moscow'. */
    MARCH_ON,
    /** Behind a hyphen, makes the name a place: 'Moscow-based'. */
    JOINED,
    /** Nouns that make the capital before them its government: 'a Beijing critic'. 'The Moscow talks' are another matter. */
    OF_GOVERNMENT;

    private static final Map<CityWord, Set<String>> WORDS = WordLists.read("actors/city-readings.csv", CityWord.class);

    /** Whether a word, folded, is of this class. */
    boolean has(String word) {
        return WORDS.get(this).contains(word);
    }
}
