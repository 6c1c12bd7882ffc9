package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Arguments;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Scene;
import entente.mention.MentionKind;
import java.util.List;
import java.util.function.Consumer;

/**
 * Nouns for one who stands with or against somebody: 'is a friend of Putin', 'Jeff Flake, a critic of Trump', 'Trump ally
 * Roy Moore', 'his rival, Marco Rubio'; and for the state somebody is in with another: 'is at odds with', 'stood in solidarity with'.
 *
 * <p>In the guide, {@code data/stance/README.md}: role-noun, together.
 */
public final class RoleRule implements Rule {

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (!tree.isNoun(token)) {
            return;
        }
        for (Cue cue : scene.lexicon().cues(CueClass.NOUN, tree.lemma(token))) {
            int[] words = cue.frame().shape() == Frame.Shape.ADJECTIVE ? CueMatch.of(tree, token, cue) : null;
            if (words == null) {
                continue;
            }
            List<Argument> owners = owners(scene, words, cue);
            Modality modality = scene.modalities().of(token);
            if (owners.isEmpty()) {
                Candidate.together(Construction.TOGETHER, cue, words, sides(scene, token), modality, out);
            }
            List<Argument> bearers = owners.isEmpty() ? owners : bearers(scene, token, cue);
            Candidate.each(Construction.ROLE_NOUN, cue, words, bearers, owners, modality, out);
        }
    }

    /** 'Chile and Peru are allies': each is the other's. */
    private static List<Argument> sides(Scene scene, int noun) {
        Tree tree = scene.tree();
        boolean said = tree.tag(noun).equals("NNS") && tree.child(noun, "cop") != Tree.NONE;
        List<Argument> sides =
                said ? Arguments.named(scene.arguments().of(scene.clause().subject(noun))) : List.of();
        return sides.stream().anyMatch(side -> side.mention().kind() == MentionKind.GROUP) ? List.of() : sides;
    }

    /**
     * Of whom: the possessor, a name before the noun, or the phrase under the cue's preposition. A 'Peruvian ally' is Peru's, a
     * 'Peruvian rival' is from there.
     */
    private static List<Argument> owners(Scene scene, int[] words, Cue cue) {
        Tree tree = scene.tree();
        // 'on the Senate side' is on nobody's
        boolean phrasal = cue.words().size() > 1 && cue.frame().prepositions().contains("of");
        List<Argument> named = phrasal ? possessors(scene, words[0]) : NounRule.owners(scene, words[0]);
        List<Argument> owners = named.stream()
                .filter(owner -> cue.polarity() > 0 || owner.mention().kind() != MentionKind.DEMONYM)
                .toList();
        int phrase =
                owners.isEmpty() ? Prepositional.of(tree, words, cue.frame().prepositions()) : Tree.NONE;
        return phrase == Tree.NONE ? owners : scene.arguments().of(phrase);
    }

    private static List<Argument> possessors(Scene scene, int noun) {
        return scene.arguments().of(scene.tree().child(noun, "nmod:poss"));
    }

    /** Who it is: the subject where the noun is said of one, a name in apposition either way, the name it stands before. */
    private static List<Argument> bearers(Scene scene, int noun, Cue cue) {
        Tree tree = scene.tree();
        if (tree.child(noun, "cop") != Tree.NONE) {
            return scene.arguments().of(scene.clause().subject(noun));
        }
        int head = tree.head(noun);
        if (isSeenAs(tree, noun)) {
            return scene.arguments().of(scene.clause().patient(head));
        }
        if (cue.words().size() > 1) {
            return head != Tree.NONE && tree.isVerb(head) ? scene.actors(head) : List.of();
        }
        String relation = tree.relation(noun);
        if (head != Tree.NONE && (relation.equals("appos") || (relation.equals("compound") && noun < head))) {
            return scene.arguments().at(head);
        }
        int name = tree.child(noun, "appos");
        return name == Tree.NONE ? List.of() : scene.arguments().at(name);
    }

    /** 'is regarded as an ally of Peru', 'described Peru as an ally' */
    private static boolean isSeenAs(Tree tree, int noun) {
        int verb = tree.head(noun);
        return verb != Tree.NONE
                && Words.VIEWS.has(tree.lemma(verb))
                && tree.relation(noun).startsWith("obl")
                && tree.preposition(noun).equals("as");
    }
}
