package entente.alignment.rule;

import entente.alignment.PloverCode;
import entente.alignment.grammar.Clause;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame.Shape;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Scene;
import java.util.EnumSet;
import java.util.Set;

/**
 * Harm told of within a sentence, and who suffers it: 'the attack on Lebanon', 'Israel's bombing of Gaza', 'accused Russia of
 * shelling Kharkiv'. Whoever speaks against a harm does not speak against those it is done to. Linear in the depth of the
 * tree.
 */
final class Harms {

    private static final int REACH = 5;
    private static final Set<PloverCode> DEEDS =
            EnumSet.of(PloverCode.ASSAULT, PloverCode.COERCE, PloverCode.SANCTION, PloverCode.MOBILIZE);

    private static final Set<PloverCode> BLAME = EnumSet.of(PloverCode.ACCUSE, PloverCode.PROTEST);

    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "across");
    private static final Set<String> WITHIN_PHRASE = Set.of("compound", "amod", "nmod:poss", "appos", "conj", "flat");

    private final Tree tree;
    private final Clause clause;
    private final StanceLexicon lexicon;

    Harms(Scene scene) {
        tree = scene.tree();
        clause = scene.clause();
        lexicon = scene.lexicon();
    }

    /** Whether a verb tells of blame: 'condemn', 'protest', 'oppose'. */
    static boolean isBlame(StanceLexicon lexicon, String verb) {
        return Words.OPPOSING.has(verb)
                || lexicon.cues(CueClass.VERB, verb).stream()
                        .anyMatch(cue -> cue.words().size() == 1
                                && cue.frame().shape() == Shape.OBJECT
                                && BLAME.contains(cue.code()));
    }

    /** Whether a verb, done to a deed, is about it alone and leaves it what it is: 'condemn', 'block'. */
    static boolean leavesDone(StanceLexicon lexicon, String verb) {
        return Words.HINDERING.has(verb) || isBlame(lexicon, verb);
    }

    /** The noun or verb of the harm that the one at a token suffers, or {@link Tree#NONE}. */
    int deed(int sufferer) {
        int at = sufferer;
        for (int steps = 0; steps < REACH; steps++) {
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return Tree.NONE;
            }
            if (tree.isNoun(head) && tree.relation(at).startsWith("nmod") && strikes(head, tree.preposition(at))) {
                return head;
            }
            if (tree.isVerb(head) && isDeed(tree.lemma(head)) && clause.patient(head) == at) {
                return head;
            }
            if (!WITHIN_PHRASE.contains(tree.relation(at))) {
                return Tree.NONE;
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** Where a strike is done, 'Israeli airstrikes in Lebanon', or {@link Tree#NONE}. */
    int place(int noun) {
        for (int c : tree.children(noun)) {
            boolean where = tree.relation(c).equals("nmod") && WHERE.contains(tree.preposition(c));
            if (where && Words.STRIKES.has(tree.lemma(noun))) {
                return c;
            }
        }
        return Tree.NONE;
    }

    private boolean strikes(int noun, String preposition) {
        boolean there = WHERE.contains(preposition) && Words.STRIKES.has(tree.lemma(noun));
        return there
                || (preposition.equals("of") && isDeedOfVerb(tree.lemma(noun)))
                || lexicon.cues(CueClass.NOUN, tree.lemma(noun)).stream()
                        .filter(cue -> DEEDS.contains(cue.code()))
                        .anyMatch(cue -> cue.frame().targets(preposition));
    }

    private boolean isDeed(String verb) {
        return lexicon.cues(CueClass.VERB, verb).stream()
                .anyMatch(cue -> cue.frame().shape() == Shape.OBJECT && DEEDS.contains(cue.code()));
    }

    /** 'the storming of the palace': nouns that are a verb's. */
    private boolean isDeedOfVerb(String noun) {
        if (!noun.endsWith("ing")) {
            return false;
        }
        String stem = noun.substring(0, noun.length() - "ing".length());
        return isDeed(stem) || isDeed(stem + "e");
    }
}
