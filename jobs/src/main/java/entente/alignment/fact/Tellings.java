package entente.alignment.fact;

import entente.alignment.Alignment;
import entente.alignment.Factuality;
import entente.alignment.PloverCode;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.Words;
import entente.alignment.rule.Claims;
import entente.alignment.scene.Scene;
import entente.corpus.Article;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an article tells its alignments: as facts of its own time, or as past, claimed, supposed or denied. Asks the sentences
 * in order, because a paragraph that opens in the past goes on there. Linear in the tokens for trees of bounded depth.
 */
public final class Tellings {

    private static final int MAX_STEPS = 6;

    private static final Set<String> SCENE = Set.of("in", "during", "within", "under", "inside");

    private final Article article;
    private final boolean sports;
    private int end = -1;
    private NamedTime opening;

    public Tellings(Article article, List<Sentence> sentences) {
        this.article = article;
        sports = SportsPages.is(article, sentences);
    }

    /** What the next sentence tells as past. */
    public Past past(Scene scene) {
        Tree tree = scene.tree();
        Sentence sentence = tree.sentence();
        boolean opens = end < 0
                || article.text()
                        .substring(Math.min(end, sentence.start()), sentence.start())
                        .contains("\n");
        Past past = new Past(tree, article.date(), opens ? null : opening);
        opening = past.handedOn(opens);
        end = sentence.end();
        return past;
    }

    /** The alignments of a sentence, each with how it is told. */
    public List<Alignment> tell(Scene scene, Past past, List<Alignment> read) {
        Tree tree = scene.tree();
        Sentence sentence = tree.sentence();
        List<Alignment> told = new ArrayList<>(read.size());
        if (!read.isEmpty()) {
            String plain = SportsPages.plain(article.text().substring(sentence.start(), sentence.end()));
            boolean correction = Words.CORRECTION.all().stream().anyMatch(phrase -> plain.contains(" " + phrase + " "));
            List<Circumstance> stories = stories(tree);
            for (Alignment alignment : read) {
                Told how = correction ? Told.of(Factuality.DENIED) : told(scene, past, stories, alignment);
                told.add(alignment.told(how.factuality(), how.date()));
            }
        }
        return told;
    }

    private Told told(Scene scene, Past past, List<Circumstance> stories, Alignment alignment) {
        Tree tree = scene.tree();
        Set<Integer> cue = cue(tree, alignment);
        if (cue.stream().anyMatch(token -> isImagined(tree, stories, token)) || isOfSports(alignment)) {
            return Told.of(Factuality.HYPOTHETICAL);
        }
        NamedTime time = cue.stream()
                .map(past::of)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        String date = time == null ? "" : time.iso();
        if (isNotDone(tree, alignment, cue)) {
            return new Told(Factuality.DENIED, date);
        }
        if (new Claims(scene).isOf(alignment, cue)) {
            return new Told(Factuality.CLAIMED, date);
        }
        if (Supposition.isSupposed(scene, alignment) || cue.stream().anyMatch(token -> isWished(tree, token, cue))) {
            return new Told(Factuality.HYPOTHETICAL, date);
        }
        return new Told(time != null && past.isPast(time) ? Factuality.PAST : Factuality.ASSERTED, date);
    }

    private static Set<Integer> cue(Tree tree, Alignment alignment) {
        Set<Integer> cue = new TreeSet<>();
        Set<String> words = new HashSet<>(List.of(alignment.cue().split(" ", -1)));
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).start() < alignment.cueSpan().end()
                    && alignment.cueSpan().start() < tree.token(i).end()) {
                cue.add(i);
            }
        }
        // of a cue in several places only its own words tell, not what stands between them
        Set<Integer> own = new TreeSet<>(cue);
        own.removeIf(token -> !words.contains(tree.lemma(token)));
        return own.isEmpty() ? cue : own;
    }

    /** What the sentence only tells as a story: 'in the novel', 'the film shows how'. */
    private List<Circumstance> stories(Tree tree) {
        List<Circumstance> stories = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (isStory(tree, i)) {
                String preposition = tree.preposition(i);
                int head = tree.head(i);
                boolean shown =
                        head != Tree.NONE && tree.relation(i).startsWith("nsubj") && Words.DEPICT.has(tree.lemma(head));
                if (shown || SCENE.contains(preposition)) {
                    stories.add(new Circumstance(i, Circumstance.governor(tree, i)));
                }
            }
        }
        return stories;
    }

    private boolean isStory(Tree tree, int noun) {
        String word = tree.lowerWord(noun);
        String before = noun == 0 ? "" : tree.lowerWord(noun - 1) + " ";
        return tree.isNoun(noun)
                && (Words.SCENARIO.has(word)
                        || Words.SCENARIO.has(before + word)
                        || Words.SCENARIO.has(word.replace('-', ' ')));
    }

    private static boolean isImagined(Tree tree, List<Circumstance> stories, int cue) {
        return stories.stream().anyMatch(story -> story.holdsFor(tree, cue));
    }

    /** 'England attacked from the start': what opponents do to each other in a match. */
    private boolean isOfSports(Alignment alignment) {
        return sports
                && alignment.polarity() < 0
                && switch (alignment.code()) {
                    case ACCUSE, SANCTION, PROTEST -> false;
                    default -> true;
                };
    }

    /** 'did not attack', 'denied attacking', 'declined to condemn', 'has yet to condemn', 'neither praised nor condemned' */
    private boolean isNotDone(Tree tree, Alignment alignment, Set<Integer> cue) {
        boolean spared = alignment.polarity() > 0
                && (alignment.code() == PloverCode.CONCEDE || alignment.code() == PloverCode.RETREAT);
        boolean unmet = alignment.negated() && StanceLexicon.bundled().isContact(alignment.cue());
        return (spared && alignment.negated())
                || unmet
                || cue.stream()
                        .anyMatch(token -> isYetToBe(tree, token)
                                || isNeither(tree, token)
                                || Claims.above(tree, token, cue, Words.DENY)
                                || (spared
                                        && (Claims.above(tree, token, cue, Words.FORBEAR) || stopsShort(tree, token))));
    }

    private static boolean isYetToBe(Tree tree, int verb) {
        return verb >= 2
                && tree.lowerWord(verb - 1).equals("to")
                && tree.lowerWord(verb - 2).equals("yet");
    }

    private static boolean isNeither(Tree tree, int verb) {
        for (int c : tree.children(verb)) {
            String word = tree.lowerWord(c);
            if ((word.equals("neither") || word.equals("nor")) && tree.isVerb(verb) && c < verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopsShort(Tree tree, int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            if (tree.lemma(at).equals("short")
                    || (tree.lemma(at).equals("stop")
                            && at + 1 < tree.size()
                            && tree.lowerWord(at + 1).equals("short"))) {
                return true;
            }
        }
        return false;
    }

    /** 'hopes to help', 'mulls sanctions', 'looks forward to meeting', 'will likely meet' */
    private boolean isWished(Tree tree, int token, Set<Integer> cue) {
        return Claims.above(tree, token, cue, Words.WISH)
                || Claims.isModified(tree, token, Words.MAYBE)
                || isLookedForward(tree, token);
    }

    private static boolean isLookedForward(Tree tree, int verb) {
        return verb >= 2
                && tree.lowerWord(verb - 1).equals("to")
                && tree.lowerWord(verb - 2).equals("forward");
    }
}
