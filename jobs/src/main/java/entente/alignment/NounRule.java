package entente.alignment;

import entente.alignment.StanceLexicon.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Nouns: 'Washington's criticism of Beijing', 'US sanctions on Russia', 'talks between X and Y', and nouns that a verb
 * carries: 'voiced criticism of', 'lifted sanctions on', 'faces criticism from'.
 */
final class NounRule implements Rule {

    private static final List<String> AGENT = List.of("by", "from");
    private static final Set<String> CARRYING =
            Set.of("with", "in", "into", "of", "to", "for", "on", "under", "at", "against", "as");
    /** What a verb of leaving turns: 'withdrew from the talks', but 'left for the talks'. */
    private static final Set<String> LEAVING = Set.of("from", "out of", "of");

    private static final Set<String> RECEIVING = Set.of("with", "under", "to", "from", "in");

    private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod:poss");

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (!tree.isNoun(token) || isPartOfPreposition(tree, token) || namesAnother(tree, token)) {
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
        List<Argument> targets = scene.arguments().of(phrase);
        Modality modality = carried(scene, noun);
        if (!owners.isEmpty() && !targets.isEmpty()) {
            emit(RuleName.NOUN_OWNED, cue, words, owners, targets, owned(scene, noun), out);
            return;
        }
        int place = owners.isEmpty() || phrase != Tree.NONE ? Tree.NONE : new Harms(scene).place(noun);
        if (place != Tree.NONE && cue.code().polarity() < 0) {
            List<Argument> struck = scene.arguments().of(place);
            emit(RuleName.NOUN_PLACE, cue, words, owners, struck, owned(scene, noun), out);
        }
        int verb = carrier(scene, noun);
        if (verb == Tree.NONE || (cue.polarity() < 0 && isNamed(scene, noun, verb))) {
            return;
        }
        Carrier carrier = scene.lexicon().carrierOfNoun(scene.tree().lemma(verb));
        if (carrier == Carrier.RECEIVE && isReceived(scene, noun)) {
            List<Argument> receivers = scene.arguments().of(scene.clause().subject(verb));
            List<Argument> givers = owners.isEmpty() ? scene.arguments().of(phrase(scene, words, AGENT)) : owners;
            emit(RuleName.NOUN_RECEIVED, cue, words, givers, receivers, modality, out);
        } else if (carrier != Carrier.RECEIVE && owners.isEmpty()) {
            emit(
                    carrier == Carrier.NONE ? RuleName.NOUN_LOOSE : RuleName.NOUN_CARRIED,
                    cue,
                    words,
                    scene.actors(verb),
                    targets,
                    modality,
                    out);
        }
    }

    /** 'faced criticism', 'met with criticism', but not 'met at the summit'. */
    private static boolean isReceived(Scene scene, int noun) {
        int argument = outermost(scene, noun);
        return !scene.tree().relation(argument).equals("obl")
                || RECEIVING.contains(scene.tree().preposition(argument));
    }

    /** 'called the invasion a crime' is no call for one, while 'called the alliance a success' is no word against it. */
    private static boolean isNamed(Scene scene, int noun, int verb) {
        return scene.tree().lemma(verb).equals("call")
                && !scene.tree().relation(outermost(scene, noun)).equals("obl");
    }

    private static void objective(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        int noun = words[0];
        List<Argument> agents = scene.arguments().of(phrase(scene, words, AGENT));
        List<Argument> patients = scene.arguments().of(phrase(scene, words, List.of("of")));
        List<Argument> owners = owners(scene, noun);
        Modality modality = carried(scene, noun);
        if (!agents.isEmpty()) {
            emit(
                    RuleName.NOUN_OWNED,
                    cue,
                    words,
                    agents,
                    patients.isEmpty() ? owners : patients,
                    owned(scene, noun),
                    out);
        } else if (!patients.isEmpty() && !owners.isEmpty()) {
            emit(RuleName.NOUN_OWNED, cue, words, owners, patients, owned(scene, noun), out);
        } else {
            int verb = carrier(scene, noun);
            if (verb != Tree.NONE && scene.lexicon().carrierOfNoun(scene.tree().lemma(verb)) != Carrier.NONE) {
                emit(
                        RuleName.NOUN_CARRIED,
                        cue,
                        words,
                        scene.actors(verb),
                        patients.isEmpty() ? owners : patients,
                        modality,
                        out);
            }
        }
    }

    private static void between(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        List<Argument> sides = scene.arguments().of(phrase(scene, words, List.of("between", "among")));
        if (sides.size() < 2 && !areSeveral(scene.tree(), words[0])) {
            sides = owners(scene, words[0]);
        }
        if (sides.size() < 2) {
            sides = together(scene, words[0]);
        }
        Candidate.together(RuleName.NOUN_BETWEEN, cue, words, Arguments.named(sides), carried(scene, words[0]), out);
    }

    /** 'the Iraq and Afghanistan wars' were not between the two. */
    private static boolean areSeveral(Tree tree, int noun) {
        return tree.tag(noun).equals("NNS") && tree.lemma(noun).equals("war");
    }

    /** 'Chile and Peru resumed talks': both sides are the subject of the verb that carries the noun. */
    private static List<Argument> together(Scene scene, int noun) {
        int verb = carrier(scene, noun);
        boolean named = phrase(scene, new int[] {noun}, List.of("with", "between", "to")) != Tree.NONE;
        boolean carries =
                verb != Tree.NONE && scene.lexicon().carrierOfNoun(scene.tree().lemma(verb)) != Carrier.NONE;
        return named || !carries ? List.of() : scene.actors(verb);
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
        for (int c : scene.tree().children(noun)) {
            if (scene.tree().relation(c).equals("nmod")
                    && AGENT.contains(scene.tree().preposition(c))) {
                return scene.arguments().of(c);
            }
        }
        return List.of();
    }

    private static int phrase(Scene scene, int[] words, List<String> prepositions) {
        Tree tree = scene.tree();
        int own = Prepositional.of(tree, words, prepositions);
        if (own != Tree.NONE) {
            return own;
        }
        int verb = tree.head(words[0]);
        boolean argument = verb != Tree.NONE && tree.isVerb(verb) && isArgument(scene, words[0], verb);
        return argument ? Prepositional.besideOwner(tree, new int[] {verb, words[0]}, prepositions) : Tree.NONE;
    }

    /** The verb whose object (or passive subject) the noun is, through nouns that carry it: 'welcomed a resumption of ties'. */
    private static int carrier(Scene scene, int noun) {
        Tree tree = scene.tree();
        int at = outermost(scene, noun);
        int head = tree.head(at);
        if (head != Tree.NONE && tree.isVerb(head) && isArgument(scene, at, head)) {
            return head;
        }
        int participle = tree.child(noun, "acl");
        return participle != Tree.NONE && tree.tag(participle).equals("VBN") ? participle : Tree.NONE;
    }

    /** Whether a noun is what the verb is done to or with, no circumstance of it ('after a rift'). */
    private static boolean isArgument(Scene scene, int noun, int verb) {
        Tree tree = scene.tree();
        String relation = tree.relation(noun);
        if (!relation.equals("obl")) {
            return relation.equals("obj") || relation.equals("nsubj:pass");
        }
        String preposition = tree.preposition(noun);
        boolean left = LEAVING.contains(preposition) && isReversed(scene, verb);
        return left || CARRYING.contains(preposition);
    }

    private static boolean isReversed(Scene scene, int verb) {
        return scene.lexicon().carrierOfNoun(scene.tree().lemma(verb)) == Carrier.REVERSE;
    }

    private static int outermost(Scene scene, int noun) {
        Tree tree = scene.tree();
        int at = noun;
        for (int steps = 0; steps < 3; steps++) {
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return at;
            }
            boolean conjunct = tree.relation(at).equals("conj") && tree.isNoun(head);
            boolean nested = tree.relation(at).equals("nmod")
                    && tree.preposition(at).equals("of")
                    && scene.lexicon().carrierOfNoun(tree.lemma(head)) != Carrier.NONE;
            if (!conjunct && !nested) {
                return at;
            }
            at = head;
        }
        return at;
    }

    private static Modality carried(Scene scene, int noun) {
        Modality modality = scene.modalities().of(noun);
        Tree tree = scene.tree();
        for (int at = noun, end = outermost(scene, noun); at != end; at = tree.head(at)) {
            if (tree.relation(at).equals("nmod")) {
                modality = modality.and(effect(scene, tree.head(at)));
            }
        }
        int verb = carrier(scene, noun);
        if (verb == Tree.NONE) {
            return modality;
        }
        modality = modality.and(scene.modalities().of(verb));
        int argument = outermost(scene, noun);
        boolean aim = tree.relation(argument).equals("obl")
                && !LEAVING.contains(tree.preposition(argument))
                && isReversed(scene, verb);
        return aim ? modality : modality.and(effect(scene, verb));
    }

    /** As {@link #carried}, but that somebody else blames a deed does not undo it: 'condemned Russia's invasion of Ukraine'. */
    private static Modality owned(Scene scene, int noun) {
        int verb = carrier(scene, noun);
        boolean done = verb != Tree.NONE
                && Harms.leavesDone(scene.lexicon(), scene.tree().lemma(verb));
        return done ? scene.modalities().of(noun) : carried(scene, noun);
    }

    private static Modality effect(Scene scene, int carrier) {
        return switch (scene.lexicon().carrierOfNoun(scene.tree().lemma(carrier))) {
            case REVERSE -> new Modality(false, true, false, false, false);
            case HEDGE -> new Modality(false, false, true, false, false);
            case THREATEN -> new Modality(false, false, true, true, false);
            default -> Modality.ASSERTED;
        };
    }

    private static void emit(
            RuleName rule,
            Cue cue,
            int[] words,
            List<Argument> sources,
            List<Argument> targets,
            Modality modality,
            Consumer<Candidate> out) {
        for (Argument source : sources) {
            for (Argument target : targets) {
                out.accept(Candidate.of(rule, cue, words, source, target, modality));
            }
        }
    }
}
