package entente.alignment.rule;

import entente.alignment.PloverCode;
import entente.alignment.grammar.Carriers;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument;
import entente.alignment.scene.MentionIndex;
import entente.alignment.scene.Scene;
import java.util.Set;

/**
 * Actors that a phrase names though the verb is not meant for them: whom the deed in the phrase is done to, whose deed it is
 * where the deed alone is meant, whom somebody only worries for or fled from, who is not the one blamed.
 */
final class Bystanders {

    private static final Set<String> ON = Set.of("on", "upon");

    private Bystanders() {}

    /** 'granted asylum to a Peruvian journalist' is no favour to Peru. */
    static boolean isFledFrom(Scene scene, Cue cue, int[] words, Argument target) {
        return !target.isNamedItself() && cue.words().stream().anyMatch(Words.REFUGE::has);
    }

    /** 'denied Peru's guilt', 'dismissed questions about Peru': whoever waves a charge away is not against whom it is about. */
    static boolean isCleared(Scene scene, Cue cue, int[] words, Argument target) {
        Tree tree = scene.tree();
        return cue.polarity() < 0
                && !target.isNamedItself()
                && Words.CLEARING.has(tree.lemma(words[0]))
                && Words.CHARGES.has(tree.lemma(target.head()));
    }

    /** 'blamed Peru's losses on Bolivia' blames Bolivia, 'blamed Peru for the attack on Bolivia' Peru. */
    static boolean isBlamedElsewhere(Scene scene, Cue cue, int[] words, Argument target) {
        Tree tree = scene.tree();
        int verb = words[0];
        if (!tree.lemma(verb).equals("blame")) {
            return false;
        }
        int object = tree.child(verb, "obj");
        int blamed = tree.child(verb, "obl", ON);
        blamed = blamed == Tree.NONE && object != Tree.NONE ? tree.child(object, "nmod", ON) : blamed;
        return cue.frame().shape() == Frame.Shape.PREPOSITION
                ? blamed != target.head()
                : blamed != Tree.NONE && blamed != target.head();
    }

    /** 'concerned about the future of Peru': a worry for somebody is no word against them. */
    static boolean isWorriedFor(Scene scene, Cue cue, int[] words, Argument target) {
        return cue.polarity() < 0
                && target.place() != Argument.Place.HEAD
                && Words.WELFARE.has(scene.tree().lemma(target.head()))
                && cue.words().stream().anyMatch(Words.WORRIES::has);
    }

    /** 'the attack on Peru angered': Peru has done nothing. */
    static boolean suffers(Scene scene, Cue cue, int[] words, Argument source) {
        Tree tree = scene.tree();
        int named = source.place() == Argument.Place.HEAD ? Tree.NONE : MentionIndex.headOf(tree, source.mention());
        return named != Tree.NONE && new Harms(scene).deed(named) == source.head();
    }

    /**
     * Whether the object is a deed or a stance with a target of its own: 'condemned the attack on Peru', 'approved
     * sanctions on Peru'. Its noun says what that means for Peru.
     */
    static boolean isTargetOfNoun(Scene scene, Cue cue, int[] words, Argument target) {
        Tree tree = scene.tree();
        int noun = target.head();
        int named = MentionIndex.headOf(tree, target.mention());
        if (named == Tree.NONE || tree.preposition(named).equals("by")) {
            return false;
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("nmod:poss") && tree.under(named, c) && isDoneToOwner(scene, noun)) {
                return true;
            }
            if (c > noun && tree.relation(c).equals("nmod") && tree.under(named, c)) {
                return new Harms(scene).deed(c) == noun
                        || scene.lexicon().targets(tree.lemma(noun), tree.preposition(c));
            }
        }
        return false;
    }

    /** 'Peru's expulsion', but 'Peru's expulsion of envoys': whether whose the noun is suffers it. */
    private static boolean isDoneToOwner(Scene scene, int noun) {
        Tree tree = scene.tree();
        for (int c : tree.children(noun)) {
            if (tree.relation(c).equals("nmod") && tree.preposition(c).equals("of")) {
                return false;
            }
        }
        return scene.lexicon().cues(CueClass.NOUN, tree.lemma(noun)).stream()
                .anyMatch(cue -> cue.frame().shape() == Frame.Shape.NOUN_OBJECTIVE);
    }

    /** 'ordered US strikes', 'contained the fallout of Peru's threats': what is done to a deed, and not to whose it is. */
    static boolean isOwnerOnly(Scene scene, Cue cue, int[] words, Argument target) {
        Tree tree = scene.tree();
        int verb = words[0];
        if (target.isNamedItself() || cue.words().size() > 1) {
            return false;
        }
        String lemma = tree.lemma(verb);
        boolean does = Carriers.ofNoun(scene.lexicon(), tree, verb) == StanceLexicon.Carrier.DO
                && cue.code() != PloverCode.SUPPORT
                && !scene.lexicon()
                        .cues(CueClass.NOUN, tree.lemma(target.head()))
                        .isEmpty();
        boolean part = target.place() != Argument.Place.MODIFIER && !Words.QUANTITIES.has(tree.lemma(target.head()));
        return does || (part && Words.NARROW.has(lemma));
    }
}
