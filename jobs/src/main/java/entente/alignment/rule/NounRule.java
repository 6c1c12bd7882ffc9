package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.lexicon.StanceLexicon.Carrier;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Arguments;
import entente.alignment.scene.Scene;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Nouns: 'Washington's criticism of Beijing', 'US sanctions on Russia', 'talks between X and Y', and nouns that a verb
 * carries: 'voiced criticism of', 'lifted sanctions on', 'faces criticism from'.
 *
 * <p>In the guide, {@code data/stance/README.md}: noun-owned, noun-carried, noun-received, noun-loose, noun-between, noun-place.
 */
public final class NounRule implements Rule {

    private static final List<String> AGENT = List.of("by", "from");
    /** 'entered into talks', 'agreed to a truce' */
    private static final Set<String> JOINING = Set.of("in", "into", "to");

    private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod:poss");

    private static final Set<PloverCode> JUDGING = EnumSet.of(PloverCode.SUPPORT, PloverCode.ACCUSE);

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (!tree.isNoun(token)
                || isPartOfPreposition(tree, token)
                || namesAnother(tree, token)
                || isToldOf(scene, token)) {
            return;
        }
        for (Cue cue : scene.lexicon().cues(CueClass.NOUN, tree.lemma(token))) {
            int[] words = CueMatch.of(tree, token, cue);
            if (words != null) {
                switch (cue.frame().shape()) {
                    case NOUN -> subjective(scene, cue, words, out);
                    case NOUN_OBJECTIVE -> objective(scene, cue, words, out);
                    case NOUN_BETWEEN -> between(scene, cue, words, out);
                    default -> {
                        // the other shapes belong to other parts of speech
                    }
                }
            }
        }
    }

    /** 'with respect to' */
    private static boolean isPartOfPreposition(Tree tree, int noun) {
        return tree.lemma(noun).equals("respect")
                && noun > 0
                && tree.relation(noun - 1).equals("case")
                && tree.child(noun, "det", "amod") == Tree.NONE;
    }

    /** 'Peru's relations with Chile soured': where the lexicon knows what the verb says of the noun, the verb tells more. */
    private static boolean isToldOf(Scene scene, int noun) {
        Tree tree = scene.tree();
        int verb = tree.head(noun);
        if (verb == Tree.NONE || !tree.isVerb(verb) || !tree.relation(noun).equals("nsubj")) {
            return false;
        }
        return scene.lexicon().cues(CueClass.VERB, tree.lemma(verb)).stream()
                .filter(cue -> cue.words().size() > 1 && cue.words().contains(tree.lemma(noun)))
                .map(cue -> CueMatch.of(tree, verb, cue))
                .anyMatch(words -> words != null && CueMatch.contains(words, noun));
    }

    /** The 'trade' of 'trade war' is none. */
    private static boolean namesAnother(Tree tree, int noun) {
        return tree.relation(noun).equals("compound") && tree.head(noun) == noun + 1 && tree.isNoun(noun + 1);
    }

    private static void subjective(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        int noun = words[0];
        List<Argument> owners = owners(scene, noun);
        int phrase = phrase(scene, words, cue.frame().prepositions());
        if (owners.isEmpty() && !cue.frame().prepositions().contains("from")) {
            owners = agents(scene, noun);
        }
        List<Argument> targets =
                Guard.WORRIED_FOR.admitted(scene, cue, words, scene.arguments().of(phrase));
        CarriedNoun carried = new CarriedNoun(scene, noun);
        if (!owners.isEmpty() && !targets.isEmpty()) {
            Candidate.each(Construction.NOUN_OWNED, cue, words, owners, targets, carried.modalityOfOwned(), out);
            return;
        }
        int place = owners.isEmpty() || phrase != Tree.NONE ? Tree.NONE : new Harms(scene).place(noun);
        if (place != Tree.NONE && cue.code().polarity() < 0) {
            List<Argument> struck = scene.arguments().of(place);
            Candidate.each(Construction.NOUN_PLACE, cue, words, owners, struck, carried.modalityOfOwned(), out);
        }
        if (carried.verb() == Tree.NONE || (cue.polarity() < 0 && carried.isNamed())) {
            return;
        }
        Carrier carrier = carried.carrier();
        if (carrier == Carrier.RECEIVE && carried.isReceived()) {
            List<Argument> receivers = scene.arguments().of(scene.clause().subject(carried.verb()));
            List<Argument> givers = owners.isEmpty() ? scene.arguments().of(phrase(scene, words, AGENT)) : owners;
            Candidate.each(Construction.NOUN_RECEIVED, cue, words, givers, receivers, carried.modality(), out);
        } else if (carrier != Carrier.RECEIVE && owners.isEmpty()) {
            Candidate.each(
                    carrier == Carrier.NONE ? Construction.NOUN_LOOSE : Construction.NOUN_CARRIED,
                    cue,
                    words,
                    scene.actors(carried.verb()),
                    targets,
                    carried.modality(),
                    out);
        }
    }

    private static void objective(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        int noun = words[0];
        List<Argument> agents = scene.arguments().of(phrase(scene, words, AGENT));
        List<Argument> patients = scene.arguments().of(phrase(scene, words, List.of("of")));
        List<Argument> owners = owners(scene, noun);
        CarriedNoun carried = new CarriedNoun(scene, noun);
        if (!agents.isEmpty()) {
            Candidate.each(
                    Construction.NOUN_OWNED,
                    cue,
                    words,
                    agents,
                    patients.isEmpty() ? owners : patients,
                    carried.modalityOfOwned(),
                    out);
        } else if (!patients.isEmpty() && !owners.isEmpty()) {
            Candidate.each(Construction.NOUN_OWNED, cue, words, owners, patients, carried.modalityOfOwned(), out);
        } else if (carried.carrier() != Carrier.NONE && !onlyTells(scene, cue, carried.verb())) {
            Candidate.each(
                    Construction.NOUN_CARRIED,
                    cue,
                    words,
                    scene.actors(carried.verb()),
                    patients.isEmpty() ? owners : patients,
                    carried.modality(),
                    out);
        }
    }

    /** Who announces somebody's death has not killed them, who welcomes somebody's arrest has not arrested them. */
    private static boolean onlyTells(Scene scene, Cue cue, int verb) {
        String lemma = scene.tree().lemma(verb);
        boolean told = cue.code() == PloverCode.ASSAULT && scene.lexicon().isReporting(lemma);
        return told || (cue.polarity() < 0 && judges(scene, lemma));
    }

    /** Whether a verb says what somebody thinks of a thing: 'welcome', 'condemn'. */
    private static boolean judges(Scene scene, String verb) {
        return scene.lexicon().cues(CueClass.VERB, verb).stream()
                .anyMatch(stance -> stance.words().size() == 1
                        && stance.frame().shape() == Frame.Shape.OBJECT
                        && JUDGING.contains(stance.code()));
    }

    private static void between(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        CarriedNoun carried = new CarriedNoun(scene, words[0]);
        int phrase = phrase(scene, words, List.of("between", "among"));
        List<Argument> sides = isOfAnother(scene.tree(), phrase, words)
                ? List.of()
                : scene.arguments().of(phrase);
        if (sides.size() < 2 && !areSeveral(scene.tree(), words[0])) {
            sides = owners(scene, words[0]);
        }
        if (sides.size() < 2) {
            sides = together(scene, words[0], carried);
        }
        Candidate.together(Construction.NOUN_BETWEEN, cue, words, Arguments.named(sides), carried.modality(), out);
    }

    /** 'over the violence, suggesting a rift between Chile and Peru': the rift is between the two. */
    private static boolean isOfAnother(Tree tree, int phrase, int[] words) {
        int governor = phrase == Tree.NONE ? Tree.NONE : tree.head(phrase);
        boolean own = CueMatch.contains(words, governor) || governor == tree.head(words[0]);
        if (governor <= words[0] || own) {
            return false;
        }
        return !(tree.relation(governor).equals("conj") && CueMatch.contains(words, tree.head(governor)));
    }

    /** 'the Iraq and Afghanistan wars' were not between the two. */
    private static boolean areSeveral(Tree tree, int noun) {
        return tree.tag(noun).equals("NNS") && tree.lemma(noun).equals("war");
    }

    /** 'Chile and Peru resumed talks': both sides are the subject of the verb that carries the noun. */
    private static List<Argument> together(Scene scene, int noun, CarriedNoun carried) {
        boolean named = phrase(scene, new int[] {noun}, List.of("with", "between", "to")) != Tree.NONE;
        if (named || carried.carrier() == Carrier.NONE) {
            return List.of();
        }
        // 'welcomed the agreement', 'voiced dismay at the agreement': somebody's, not theirs
        boolean judged = judges(scene, scene.tree().lemma(carried.verb()));
        boolean aside = scene.tree().relation(noun).equals("obl")
                && !JOINING.contains(scene.tree().preposition(noun));
        return judged || aside ? List.of() : scene.actors(carried.verb());
    }

    /** Possessors and modifiers: whose it is. */
    static List<Argument> owners(Scene scene, int noun) {
        List<Argument> owners = new ArrayList<>();
        for (int c : scene.tree().children(noun)) {
            if (BEFORE.contains(scene.tree().relation(c)) && c < noun) {
                owners.addAll(scene.arguments().of(c));
            }
        }
        return owners;
    }

    /** 'criticism by Chile' */
    private static List<Argument> agents(Scene scene, int noun) {
        return scene.arguments().of(scene.tree().child(noun, "nmod", AGENT));
    }

    private static int phrase(Scene scene, int[] words, List<String> prepositions) {
        Tree tree = scene.tree();
        int own = Prepositional.of(tree, words, prepositions);
        if (own != Tree.NONE) {
            return own;
        }
        int verb = tree.head(words[0]);
        boolean argument = verb != Tree.NONE && tree.isVerb(verb) && CarriedNoun.isArgument(scene, words[0], verb);
        if (!argument) {
            return Tree.NONE;
        }
        int found = Prepositional.besideOwner(tree, new int[] {verb, words[0]}, prepositions);
        // 'Conway's death was mourned by colleagues': the agent is the verb's
        return scene.clause().isPassive(verb) && found == scene.clause().agent(verb) ? Tree.NONE : found;
    }
}
