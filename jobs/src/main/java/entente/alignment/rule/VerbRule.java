package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.grammar.Clause;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Arguments;
import entente.alignment.scene.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Verbs: subject, object, prepositional phrases, clauses, active and passive.
 *
 * <p>In the guide, {@code data/stance/README.md}: verb-object, verb-preposition, verb-clause, verb-receive, passive, together.
 */
public final class VerbRule implements Rule {

    private static final List<String> BETWEEN = List.of("between", "among");

    private static final Set<String> OTHER_SIDE = Set.of("with", "against");

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (!tree.isVerb(token)) {
            return;
        }
        int[] longest = {};
        for (Cue cue : scene.lexicon().cues(CueClass.VERB, tree.lemma(token))) {
            if (cue.words().size() < longest.length && !free(scene, cue, longest)) {
                continue;
            }
            int[] words = CueMatch.of(tree, token, cue);
            if (words != null && frame(scene, cue, words, out)) {
                longest = words.length > longest.length ? words : longest;
            }
        }
    }

    /**
     * Whether a verb with a longer cue has an object besides: 'blamed Peru for the attack on Lima' holds 'blame attack',
     * and still blames Peru.
     */
    private static boolean free(Scene scene, Cue shorter, int[] longer) {
        Tree tree = scene.tree();
        if (shorter.frame().shape() != Frame.Shape.OBJECT || shorter.words().size() > 1) {
            return false;
        }
        int object = tree.child(longer[0], "obj");
        if (object == Tree.NONE) {
            return false;
        }
        for (int i = 1; i < longer.length; i++) {
            if (!tree.isNoun(longer[i]) || longer[i] == object || tree.under(longer[i], object)) {
                return false;
            }
        }
        return true;
    }

    private static boolean frame(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        Clause clause = scene.clause();
        int verb = words[0];
        boolean passive = clause.isPassive(verb);
        List<String> prepositions = cue.frame().prepositions();
        return switch (cue.frame().shape()) {
            case OBJECT ->
                Deeds.emit(
                                scene,
                                passive ? Construction.PASSIVE : Construction.VERB_OBJECT,
                                cue,
                                words,
                                clause.actor(verb),
                                VerbObject.of(scene, words),
                                out)
                        || DeedPlaces.suffered(scene, cue, words, out)
                        || (passive && DeedPlaces.done(scene, cue, words, out));
            case PREPOSITION ->
                Deeds.emit(
                        scene,
                        passive ? Construction.PASSIVE : Construction.VERB_PREPOSITION,
                        cue,
                        words,
                        clause.actor(verb),
                        Prepositional.of(scene.tree(), words, prepositions),
                        out);
            case RECEIVE ->
                Deeds.emit(
                        scene,
                        Construction.VERB_RECEIVE,
                        cue,
                        words,
                        Prepositional.of(scene.tree(), words, prepositions),
                        clause.subject(verb),
                        out);
            case INVERSE ->
                Deeds.emit(
                        scene,
                        Construction.VERB_RECEIVE,
                        cue,
                        words,
                        VerbObject.of(scene, words),
                        clause.subject(verb),
                        out);
            case TOGETHER -> together(scene, cue, words, out);
            case CLAUSE -> clauseTarget(scene, cue, words, out);
            case CLAUSE_SUBJECT ->
                Deeds.emit(
                        scene,
                        Construction.VERB_CLAUSE,
                        cue,
                        words,
                        clause.actor(verb),
                        complementSubject(scene, verb),
                        out);
            default -> false;
        };
    }

    private static int complementSubject(Scene scene, int verb) {
        int complement = scene.tree().child(verb, "ccomp", "xcomp");
        return complement == Tree.NONE ? Tree.NONE : scene.tree().child(complement, "nsubj", "nsubj:pass");
    }

    private static boolean clauseTarget(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        int complement = complement(scene.tree(), words[0]);
        if (complement == Tree.NONE || !isForTarget(scene, cue, complement)) {
            return false;
        }
        int object = scene.tree().child(complement, "obj", "iobj");
        if (Deeds.emit(
                scene, Construction.VERB_CLAUSE, cue, words, scene.clause().actor(words[0]), object, out)) {
            return true;
        }
        IntStream obliques = Arrays.stream(scene.tree().children(complement))
                .filter(c -> scene.tree().relation(c).equals("obl"));
        return Deeds.emitFirst(scene, Construction.VERB_CLAUSE, cue, words, obliques, out);
    }

    private static int complement(Tree tree, int verb) {
        int content = tree.child(verb, "xcomp", "ccomp");
        int complement = content == Tree.NONE ? aim(tree, verb) : content;
        return complement != Tree.NONE && tree.isVerb(complement) ? complement : Tree.NONE;
    }

    /** 'moved to help', where the parser has the aim for a circumstance. */
    private static int aim(Tree tree, int verb) {
        return tree.all(verb, Set.of("advcl")).stream()
                .filter(clause -> tree.marker(clause).equals("to"))
                .findFirst()
                .orElse(Tree.NONE);
    }

    /**
     * Whether what one agrees or refuses to do would be for the target: 'agreed to sanction Peru' is for nobody, 'refused to
     * condemn Peru' is not against it, and 'declined to name Peru' is neither.
     */
    private static boolean isForTarget(Scene scene, Cue cue, int complement) {
        String lemma = scene.tree().lemma(complement);
        if (cue.code() != PloverCode.AGREE && cue.code() != PloverCode.REJECT) {
            return true;
        }
        boolean against = scene.lexicon().cues(CueClass.VERB, lemma).stream()
                .anyMatch(deed -> deed.polarity() < 0
                        && (deed.words().size() == 1 || CueMatch.of(scene.tree(), complement, deed) != null));
        boolean tells = cue.code() == PloverCode.REJECT
                && (Words.DISCLOSING.has(lemma) || scene.lexicon().isReporting(lemma));
        return !against && !tells;
    }

    private static boolean together(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        if (meetAnother(scene, words)) {
            return false;
        }
        List<Argument> all = Arguments.named(scene.arguments().of(sides(scene, words)));
        Candidate.together(
                Construction.TOGETHER, cue, words, all, scene.modalities().of(words), out);
        return all.size() > 1;
    }

    /** Who does it together: 'Chile and Peru met', 'ties between Chile and Peru improved', 'a deal was signed by Chile and Peru'. */
    private static int sides(Scene scene, int[] words) {
        int subject = scene.clause().subject(words[0]);
        if (!CueMatch.contains(words, subject)) {
            return subject;
        }
        int between = Prepositional.of(scene.tree(), new int[] {subject}, BETWEEN);
        int agent = scene.clause().agent(words[0]);
        return between != Tree.NONE ? between : agent != Tree.NONE ? agent : subject;
    }

    /** 'Chile and Peru met Bolivia', 'held talks with Bolivia', 'fought against Bolivia': with somebody else, and not with each other. */
    private static boolean meetAnother(Scene scene, int[] words) {
        Tree tree = scene.tree();
        for (int word : words) {
            for (int c : tree.children(word)) {
                boolean object = words.length == 1 && tree.relation(c).equals("obj");
                boolean with =
                        (tree.relation(c).equals("obl") || tree.relation(c).equals("nmod"))
                                && OTHER_SIDE.contains(tree.preposition(c))
                                && tree.child(c, "acl") == Tree.NONE;
                boolean own = CueMatch.contains(words, c);
                boolean another = (object || with) && !own;
                if (another && scene.arguments().of(c).stream().anyMatch(VerbRule::isMet)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'a deal with Bolivia', 'with Bolivian officials', but not 'a deal with concessions to Bolivia' */
    private static boolean isMet(Argument other) {
        return other.place() != Argument.Place.COMPLEMENT && other.place() != Argument.Place.DEEP;
    }
}
