package entente.alignment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Verbs: subject, object, prepositional phrases, clauses, active and passive. */
final class VerbRule implements Rule {

    private static final Set<PloverCode> DEEDS = EnumSet.of(
            PloverCode.ASSAULT,
            PloverCode.COERCE,
            PloverCode.SANCTION,
            PloverCode.MOBILIZE,
            PloverCode.AID,
            PloverCode.CONCEDE,
            PloverCode.RETREAT);

    /** Prepositions that end a cue whose object is another: 'hit Peru with', 'barred Peru from'. */
    private static final Set<String> WITH_OBJECT =
            Set.of("with", "of", "from", "before", "as", "into", "out", "off", "away");

    /** Verbs that are done to whom they name alone. */
    private static final Set<String> NARROW = Set.of("contain", "avoid", "evade", "dodge", "escape", "release");

    /** What a state does to those in its hands. */
    private static final Set<String> CUSTODY = Set.of(
            "arrest",
            "detain",
            "jail",
            "imprison",
            "release",
            "free",
            "deport",
            "expel",
            "convict",
            "sentence",
            "execute",
            "charge",
            "extradite",
            "interrogate",
            "torture",
            "hang",
            "try");

    private static final Set<String> WHERE =
            Set.of("in", "on", "at", "near", "from", "across", "against", "into", "around", "inside", "throughout");

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
                emit(
                                scene,
                                passive ? RuleName.PASSIVE : RuleName.VERB_OBJECT,
                                cue,
                                words,
                                clause.actor(verb),
                                object(scene, words),
                                out)
                        || place(scene, cue, words, out)
                        || (passive && custody(scene, cue, words, out));
            case PREPOSITION ->
                emit(
                        scene,
                        passive ? RuleName.PASSIVE : RuleName.VERB_PREPOSITION,
                        cue,
                        words,
                        clause.actor(verb),
                        Prepositional.of(scene.tree(), words, prepositions),
                        out);
            case RECEIVE ->
                emit(
                        scene,
                        RuleName.VERB_RECEIVE,
                        cue,
                        words,
                        Prepositional.of(scene.tree(), words, prepositions),
                        clause.subject(verb),
                        out);
            case INVERSE ->
                emit(scene, RuleName.VERB_RECEIVE, cue, words, object(scene, words), clause.subject(verb), out);
            case TOGETHER -> together(scene, cue, words, out);
            case CLAUSE -> clauseTarget(scene, cue, words, out);
            case CLAUSE_SUBJECT ->
                emit(scene, RuleName.VERB_CLAUSE, cue, words, clause.actor(verb), complementSubject(scene, verb), out);
            default -> false;
        };
    }

    /** 'killed 48 people in Afghanistan': a deed to nobody known is done to the place where it is done. */
    private static boolean place(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (!DEEDS.contains(cue.code()) || object(scene, words) == Tree.NONE) {
            return false;
        }
        for (int c : tree.children(words[0])) {
            if (c > words[0]
                    && tree.relation(c).startsWith("obl")
                    && WHERE.contains(tree.preposition(c))
                    && emit(
                            scene,
                            RuleName.VERB_PLACE,
                            cue,
                            words,
                            scene.clause().actor(words[0]),
                            c,
                            out)) {
                return true;
            }
        }
        return false;
    }

    /** 'Two Canadians were detained in China': who rules there does it, where nobody else is named. */
    private static boolean custody(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        int verb = words[0];
        if (!CUSTODY.contains(tree.lemma(verb)) || scene.clause().agent(verb) != Tree.NONE) {
            return false;
        }
        List<Argument> suffering = scene.arguments().of(scene.clause().patient(verb));
        Modality modality = scene.modalities().of(verb);
        boolean found = false;
        for (int c : tree.children(verb)) {
            String preposition = tree.relation(c).startsWith("obl") ? tree.preposition(c) : "";
            if (c < verb || !(preposition.equals("in") || preposition.equals("from"))) {
                continue;
            }
            for (Argument state : scene.arguments().of(c)) {
                for (Argument target : Arguments.isState(state.mention().actor()) ? suffering : List.<Argument>of()) {
                    out.accept(Candidate.of(RuleName.VERB_PLACE, cue, words, state, target, modality));
                    found = true;
                }
            }
        }
        return found;
    }

    private static int object(Scene scene, int[] words) {
        int patient = scene.clause().patient(words[0]);
        if (patient == Tree.NONE && words.length == 1 && !scene.clause().isPassive(words[0])) {
            patient = told(scene.tree(), words[0]);
            patient = patient == Tree.NONE ? Chunks.after(scene.tree(), words[0]) : patient;
        }
        boolean own = patient == Tree.NONE;
        for (int word : words) {
            own |= word == patient;
        }
        if (own) {
            return governed(scene.tree(), words);
        }
        return governsAnother(scene.tree(), words) ? Tree.NONE : patient;
    }

    /** 'called Peru on Monday', 'submitted a plan to build' hold 'call on' and 'submit to' by their words alone. */
    private static boolean governsAnother(Tree tree, int[] words) {
        int last = words[words.length - 1];
        String relation = tree.relation(last);
        boolean function = relation.equals("case") || relation.equals("mark");
        return words.length > 1 && function && (words.length > 2 || !WITH_OBJECT.contains(tree.lowerWord(last)));
    }

    /** 'counted on Peru', 'pulled out of the pact with Peru': the phrase under the preposition that ends the cue. */
    private static int governed(Tree tree, int[] words) {
        int last = words[words.length - 1];
        int phrase = words.length > 1 && tree.relation(last).equals("case") ? tree.head(last) : Tree.NONE;
        for (int word : words) {
            if (word == phrase) {
                return Tree.NONE;
            }
        }
        return phrase;
    }

    /** 'criticised how Peru handled it': the clause in the place of the object. */
    private static int told(Tree tree, int verb) {
        int clause = tree.child(verb, "ccomp", "advcl");
        int asking = clause == Tree.NONE ? Tree.NONE : tree.child(clause, "advmod", "obj", "mark");
        boolean asks = asking == verb + 1
                && (tree.tag(asking).startsWith("W") || tree.lemma(asking).equals("whether"));
        return asks ? clause : Tree.NONE;
    }

    private static int complementSubject(Scene scene, int verb) {
        int complement = scene.tree().child(verb, "ccomp", "xcomp");
        return complement == Tree.NONE ? Tree.NONE : scene.tree().child(complement, "nsubj", "nsubj:pass");
    }

    private static boolean clauseTarget(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        int complement = scene.tree().child(words[0], "xcomp", "ccomp", "advcl");
        if (complement == Tree.NONE || !scene.tree().isVerb(complement)) {
            return false;
        }
        int object = scene.tree().child(complement, "obj", "iobj");
        if (emit(scene, RuleName.VERB_CLAUSE, cue, words, scene.clause().actor(words[0]), object, out)) {
            return true;
        }
        for (int c : scene.tree().children(complement)) {
            if (scene.tree().relation(c).equals("obl")
                    && emit(
                            scene,
                            RuleName.VERB_CLAUSE,
                            cue,
                            words,
                            scene.clause().actor(words[0]),
                            c,
                            out)) {
                return true;
            }
        }
        return false;
    }

    private static boolean together(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        List<Argument> all = Arguments.named(scene.arguments().of(scene.clause().subject(words[0])));
        Candidate.together(
                RuleName.TOGETHER, cue, words, all, scene.modalities().of(words[0]), out);
        return all.size() > 1;
    }

    /**
     * Whether the object is a deed or a stance with a target of its own: 'condemned the attack on Peru', 'approved
     * sanctions on Peru'. Its noun says what that means for Peru.
     */
    private static boolean belongsToNoun(Scene scene, Argument target) {
        Tree tree = scene.tree();
        int noun = target.head();
        int named = headOf(tree, target);
        if (named != Tree.NONE && tree.preposition(named).equals("by")) {
            return false;
        }
        for (int c : tree.children(noun)) {
            if (c > noun && tree.relation(c).equals("nmod") && isUnder(tree, target, c)) {
                String preposition = tree.preposition(c);
                return new Harms(scene).deed(c) == noun
                        || scene.lexicon().cues(CueClass.NOUN, tree.lemma(noun)).stream()
                                .anyMatch(cue -> cue.frame().prepositions().contains(preposition)
                                        || (cue.frame().shape() == Frame.Shape.NOUN_OBJECTIVE
                                                && preposition.equals("of")));
            }
        }
        return false;
    }

    /** 'ordered US strikes', 'contained the fallout of Peru's threats': what is done to a deed, and not to whose it is. */
    private static boolean isOwnerOnly(Scene scene, Cue cue, int verb, Argument target) {
        boolean named = target.place() == Argument.Place.HEAD || target.place() == Argument.Place.APPOSITION;
        if (named || cue.words().size() > 1) {
            return false;
        }
        String lemma = scene.tree().lemma(verb);
        boolean does = scene.lexicon().carrierOfNoun(lemma) == StanceLexicon.Carrier.DO
                && cue.code() != PloverCode.SUPPORT
                && !scene.lexicon()
                        .cues(CueClass.NOUN, scene.tree().lemma(target.head()))
                        .isEmpty();
        boolean deep = target.place() == Argument.Place.POSSESSOR || target.place() == Argument.Place.DEEP;
        return does || (deep && NARROW.contains(lemma));
    }

    /** 'the attack on Peru angered': Peru has done nothing. */
    private static boolean suffers(Tree tree, Harms harms, Argument source) {
        int named = source.place() == Argument.Place.HEAD ? Tree.NONE : headOf(tree, source);
        return named != Tree.NONE && harms.deed(named) == source.head();
    }

    private static boolean isUnder(Tree tree, Argument target, int phrase) {
        int head = headOf(tree, target);
        return head != Tree.NONE && tree.under(head, phrase);
    }

    private static int headOf(Tree tree, Argument target) {
        int from = Tree.NONE;
        int to = Tree.NONE;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).start() >= target.mention().start()
                    && tree.token(i).end() <= target.mention().end()) {
                from = from == Tree.NONE ? i : from;
                to = i;
            }
        }
        return from == Tree.NONE ? Tree.NONE : tree.headOf(from, to);
    }

    private static boolean emit(
            Scene scene, RuleName rule, Cue cue, int[] words, int source, int target, Consumer<Candidate> out) {
        if (source == target) {
            return false;
        }
        Harms harms = new Harms(scene);
        List<Argument> sources = scene.arguments().of(source).stream()
                .filter(s -> !suffers(scene.tree(), harms, s))
                .toList();
        List<Argument> targets = scene.arguments().of(target).stream()
                .filter(t -> !belongsToNoun(scene, t) && !isOwnerOnly(scene, cue, words[0], t))
                .toList();
        Modality modality = scene.modalities().of(words[0]);
        for (Argument s : sources) {
            for (Argument t : targets) {
                out.accept(Candidate.of(rule, cue, words, s, t, modality));
            }
        }
        return !sources.isEmpty() && !targets.isEmpty();
    }
}
