package entente.actor;

import java.util.Map;
import java.util.Set;

/** Open classes of words about actors, in {@code data/actors/words.csv}; each with an example there that a test runs. */
public enum WordClass {
    /** Between a state and an office without changing whose it is: 'Mexico's then foreign minister'. */
    MODIFIER,
    /** Tells that an office is held no more: 'Bolivia's onetime president'. */
    FORMER,
    /** Verbs whose object leaves where it is: 'pulled troops from Mali'. */
    REMOVAL,
    /** Who is a town's and not the government's that sits in it: 'the mayor of Paris'. */
    LOCAL_OFFICE,
    /** Adjectives that do not tell one group from another: 'several protesters'. */
    PLAIN,
    /** Makes a people after 'the' private persons: 'the Russians living in Latvia'. */
    BOUND,
    /** Last words of what is named after a person: 'the Gordie Howe Bridge'. */
    FACILITY,
    /** Stands before the name of a ship, whosever name it bears: 'USS John McCain'. */
    SHIP,
    /** Capitalised alone, yet nobody's name: 'Ramadan'. Days, months and pronouns apart. */
    NO_NAME,
    /** Names of states that people are given: 'India Zweig'. */
    GIVEN_STATE,
    /** Begins a surname of several words: 'De Souza'. */
    PARTICLE,
    /** Behind a name, tells the generation: 'Jr'. */
    GENERATION,
    /** Abbreviated styles, in capitals alone, for He is a Chinese name: 'HE' of 'His Excellency'. */
    STYLE,
    /** In the name of a body, makes it a company, as any legal form does: 'Airlines'. */
    COMPANY,
    /** In the name of a body, makes it of the media: 'Gazette'. */
    MEDIA,
    /** In the name of a body, makes it an institution: 'Court'. */
    INSTITUTION,
    /** First words of company names that say nothing alone: 'Standard'. */
    ORDINARY,
    /** What only the American Georgia has: 'Georgia's senators'. */
    GEORGIA_STATE,
    /** Towns of the American Georgia: 'Atlanta'. */
    GEORGIA_TOWN,
    /** What is told of Georgia the country alone: 'Gori'. */
    GEORGIA_COUNTRY,
    /** Before a demonym that is a language: 'spoke Russian'. */
    LANGUAGE_CUE,
    /** Behind a demonym that is a language: 'the Russian alphabet'. */
    LANGUAGE_NOUN,
    /** Languages of so many countries that the word seldom means the people: 'English'. */
    WORLD_LANGUAGE,
    /** Behind such a language, what is written in it: 'an English magazine'. */
    WORLD_LANGUAGE_NOUN,
    /** Nouns for one person, beside those that the lists of nouns mark so: 'a source'. */
    PERSON,
    /** Forms of verbs by which an unnamed person speaks: 'an official warned'. */
    SPEAKING,
    /** Verbs of speech beside a quotation, as lemmas and, where taggers miss these, as forms. */
    SAYING,
    /** Verbs after whose object 'he' is that object: 'pressed Sunak over whether he'. */
    TURNING,
    /** What only a state or a body does: 'It vowed'. */
    ACTING,
    /** What is done to states and bodies alone: 'sued it'. */
    SUFFERED,
    /** Verbs under which 'it' is their subject again: 'Iran believes it'. */
    THINKING,
    /** Verbs before which 'it' is nobody: 'it seems'. */
    EMPTY,
    /** Adjectives that tell a body from one named before: 'the rival company'. */
    OTHER_BODY,
    /** After 'the two', states: 'the two nations'. */
    STATE_PLURAL,
    /** After 'the two', persons: 'the two diplomats'. */
    LEADER_PLURAL;

    private static final Map<WordClass, Set<String>> WORDS = WordLists.read("actors/words.csv", WordClass.class);

    /** Whether a word, folded, is of this class. */
    public boolean has(String word) {
        return WORDS.get(this).contains(word);
    }
}
