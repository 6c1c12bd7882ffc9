package entente.alignment.lexicon;

import entente.actor.WordLists;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** The classes of words that rules ask for by meaning ({@code data/stance/words.csv}): of lemmas, where no other form is shown. */
public enum Words {
    /** Adverbs that pass a deed on as talk: 'allegedly'. */
    HEARSAY,
    /** Words for what is only said: 'the alleged attack', 'the claim that'. */
    CLAIM,
    /** Verbs that in the passive pass on hearsay: 'is said to have attacked'. */
    SAID,
    /** Adverbs of doubt: 'will likely meet'. */
    MAYBE,
    /** Words of wish, where nothing is decided yet: 'hopes to help'. */
    WISH,
    /** Verbs of what is left undone, by which nobody takes a side: 'declined to condemn'. */
    FORBEAR,
    /** Verbs that deny a deed: 'denied attacking'. */
    DENY,
    /** What is imagined or played: 'in a war game'. */
    SCENARIO,
    /** What a story does: 'the film shows how'. */
    DEPICT,
    /** Phrases that take back: 'an earlier version of this article'. */
    CORRECTION,
    /** Those who speak without a name: 'an official said'. */
    ANONYMOUS,
    /** Nouns of those who are cited without a name, whosever they may be: 'Ukrainian intelligence sources'. */
    SOURCES,
    /** Phrases that say that whoever is cited would not be named: 'on condition of anonymity'. */
    ANONYMITY,
    /** Phrases that tell of a rumour: 'word has it'. */
    RUMOUR,
    /** Words of matches that other news hardly uses: 'midfielder'. */
    SPORT,
    /** Words that tell of a match beside one of those: 'goals'. */
    GAME,
    /** Words that deny what they stand with: 'never supports'. */
    NEGATORS,
    /** Adverbs of what does not quite come about: 'almost attacked'. */
    FALLING_SHORT,
    /** Adjectives of what may not be: 'possible talks'. */
    UNPROVEN,
    /** Adjectives of what there is hardly any of: 'little support'. */
    SCANT,
    /** Adjectives of bad relations: 'frosty ties'. */
    SOUR,
    /** Nouns for how two stand to each other, which those turn: 'strained relations'. */
    RELATIONS,
    /** Nouns that deny after 'no': 'in no way', 'under no circumstances'. */
    WAYS,
    /** Verbs that are done to whom they name alone, not to whose it is: 'contained Peru's threat'. */
    NARROW,
    /** What those get who flee from their state: 'granted asylum to Peru's dissidents'. */
    REFUGE,
    /** Words of worry, which may be for somebody: 'concerned about'. */
    WORRIES,
    /** Nouns for how somebody fares, for which one worries: 'the future of Peru'. */
    WELFARE,
    /** Verbs that wave a charge away: 'denied Peru's guilt'. */
    CLEARING,
    /** Nouns for the charge that is waved away: 'dismissed questions about Peru'. */
    CHARGES,
    /** Nouns that count others: 'released dozens of prisoners'. */
    QUANTITIES,
    /** Verbs of fear: 'risks a war', so that it has not come to that. */
    FEARING,
    /** Verbs that with 'on' ask for a deed: 'called on Peru to help'. */
    CALLING,
    /** Nouns of time, which are set in another: 'the end of 1941'. */
    TIME_NOUNS,
    /** Verbs whose infinitive is done by their subject though they have an object: 'used planes to attack'. */
    SUBJECT_CONTROL,
    /** Nouns for what somebody means to do or may do, done by whose they are: 'the policy of attacking'. */
    INTENTS,
    /** Verbs that tell what one gets by a deed of one's own, though they have an object: 'gained support from attacking Peru'. */
    OF_SUBJECT,
    /** What a state does to those in its hands: 'were jailed in Chile'. */
    CUSTODY,
    /** Things that fly or sail, and visit nobody: 'Iranian drones headed for'. */
    WEAPONS,
    /** Verbs of travel, by which those visit nobody. */
    TRAVELLING,
    /** Words of crowds, who visit for no state: 'hundreds of Iranians', as they are written. */
    CROWDS,
    /** Verbs that govern a gerund: 'considered supplying arms'. */
    GERUND_VERBS,
    /** Deeds that may be said of whoever does them: 'invading forces'. */
    DESCRIBING,
    /** People who are somebody's without being that somebody: 'Trump's critics'. */
    OTHERS,
    /** People who side with somebody, or are kin, or live there, and do not act for that somebody: 'Trump's voters'. */
    FOLLOWERS,
    /** Verbs that hinder what somebody else does, and do not make it undone: 'blocked Bolivian aid for Peru'. */
    HINDERING,
    /** Verbs of blame that the lexicon calls a refusal: 'opposed the bombing'. */
    OPPOSING,
    /** Deeds that strike the place where they are done, whoever does them; a crackdown is done by those who rule there. */
    STRIKES,
    /** What somebody makes to say or do something by, whose clause is the maker's: 'released a statement criticising'. */
    INSTRUMENTS,
    /** What is done to such a thing by others than its maker: 'blocked a statement criticising Peru'. */
    DONE_BY_OTHERS,
    /** Verbs that ask for what their clause tells: 'insists that Peru leave'. */
    DEMANDS,
    /** Nouns for what somebody says, fears or thinks possible: 'rumours that'. */
    IDEAS,
    /** Verbs of belief: whoever does not think that somebody did a thing thinks that they did not. */
    BELIEFS,
    /** What one does not do to a fact, which stays one: 'let us not forget that Peru helped'. */
    FORGETTING,
    /** 'it is false that Peru lied' */
    UNTRUE,
    /** 'it is not true that Peru lied' */
    TRUE,
    /** Words of rank, of which alone 'not' holds: 'not the first to accuse'. */
    RANKS,
    /** Words before an era that make it another: 'a new Cold War', as they are written. */
    AGAIN,
    /** Verbs that call somebody something: 'called Putin a killer'. */
    NAMING,
    /** Capitalised words that only come before a name, as they are written. */
    HONORIFICS,
    /** Words of the present, which end a tale of the past, as they are written. */
    NOW,
    /** Nouns of days, under which nobody stands: 'imposed that week a ban on Peru', as they are written. */
    TIMES,
    /** Verbs that take whom they serve as object too: 'provided Peru with'. */
    SUPPLYING,
    /** Nouns for what somebody says, by which they are cited: 'Peru's warning that'. */
    SPEECH_NOUNS,
    /** Those of them that leave open whether it is true: 'Peru's claim that'. */
    CLAIM_NOUNS,
    /** Verbs of what somebody is held for: 'is seen as an ally'. */
    VIEWS,
    /** What one may decline without being against whom it is about: 'declined to identify'. */
    DISCLOSING,
    /** Words of names that do not tell whose they are: 'government', as they are written. */
    UNTELLING,
    /** The same where a party is compared: 'new', 'party'. */
    UNTELLING_PARTIES;

    private static final Map<Words, Set<String>> WORDS = WordLists.read("stance/words.csv", Words.class);

    /** Whether a word is of the class. */
    public boolean has(String word) {
        return WORDS.get(this).contains(word);
    }

    /** Whether a word or phrase of the class stands in a text of lower-case words with single spaces around each. */
    public boolean isIn(String plain) {
        return WORDS.get(this).stream().anyMatch(phrase -> plain.contains(" " + phrase + " "));
    }

    /** All words and phrases of the class. */
    public Set<String> all() {
        return Collections.unmodifiableSet(WORDS.get(this));
    }
}
