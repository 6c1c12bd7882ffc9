package entente.alignment;

import entente.alignment.StanceLexicon.Carrier;
import java.util.Set;

/** Negation, hedges, conditionals, futures and the verbs that keep or turn what they govern. */
final class Modalities {

    private static final Set<String> FUTURE =
            Set.of("will", "'ll", "shall", "wo", "would", "could", "may", "might", "should", "can", "must");
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "should", "lest");
    private static final Set<String> IF = Set.of("if", "unless", "lest", "whether");
    private static final Set<String> WISHES = Set.of(
            "ask",
            "demand",
            "desire",
            "hope",
            "insist",
            "prefer",
            "propose",
            "recommend",
            "request",
            "require",
            "urge",
            "want",
            "wish");
    /** Nouns for what somebody says, fears or thinks possible. */
    private static final Set<String> SAID = Set.of(
            "accusation",
            "allegation",
            "claim",
            "report",
            "rumor",
            "rumour",
            "speculation",
            "suggestion",
            "suspicion",
            "notion",
            "fear",
            "concern",
            "possibility");

    /** 'the alleged attack', 'possible talks' */
    private static final Set<String> UNPROVEN = Set.of(
            "alleged",
            "purported",
            "supposed",
            "suspected",
            "possible",
            "potential",
            "hypothetical",
            "proposed",
            "rumored",
            "rumoured");

    private static final Set<String> SCANT = Set.of(
            "little",
            "scant",
            "scarce",
            "insufficient",
            "inadequate",
            "diminished",
            "diminishing",
            "waning",
            "dwindling",
            "fading",
            "declining",
            "lapsed",
            "halted",
            "suspended",
            "cancelled",
            "canceled");

    private static final Set<String> WAYS =
            Set.of("way", "mean", "means", "circumstance", "condition", "account", "time", "point");

    /** Whoever does not think that somebody did a thing thinks that they did not. */
    private static final Set<String> BELIEFS = Set.of("think", "believe", "suppose", "imagine", "expect");

    private static final Set<String> UNTRUE = Set.of("false", "untrue", "incorrect", "inaccurate");

    private static final Set<String> TRUE = Set.of("true", "correct", "accurate");

    private static final Set<String> ALTERNATIVES = Set.of("or", "nor");

    private static final Set<String> RANKS = Set.of("first", "only", "last", "second", "third", "latest");
    private static final int MAX_STEPS = 6;

    /** What somebody ought to or could do is not done. */
    private static final Set<String> UNDONE = Set.of("should", "must", "ought", "could", "may", "might");

    private static final Set<String> KEEPING = Set.of("from", "against");

    /** What links a word with the gerund that it governs: 'capable of', 'committed to', 'insists on', 'aimed at'. */
    private static final Set<String> GOVERNED = Set.of("of", "to", "on", "at", "about");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final Tree tree;
    private final StanceLexicon lexicon;
    private final boolean asked;

    Modalities(Tree tree, StanceLexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
        asked = tree.asksWhether();
    }

    /** The modality of a cue: of the word that governs it, and of its nouns where little is made of them. */
    Modality of(int[] words) {
        Modality modality = of(words[0]);
        for (int i = 1; i < words.length; i++) {
            for (int c : tree.isNoun(words[i]) ? tree.children(words[i]) : new int[0]) {
                modality = isScant(c) ? modality.and(Modality.DENIED) : modality;
            }
        }
        return modality;
    }

    /** The modality of a word, with that of everything it stands under. */
    Modality of(int word) {
        Modality modality = asked ? Modality.SUPPOSED : Modality.ASSERTED;
        int at = word;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++) {
            modality = modality.and(own(at));
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return modality;
            }
            if (isOnlySaid(at, head)) {
                return modality.and(Modality.SUPPOSED);
            }
            switch (tree.relation(at)) {
                case "xcomp" -> {
                    modality = modality.and(governed(head));
                    int meant = tree.child(head, "obj");
                    boolean turned = lexicon.carrierOfClause(tree, head) == Carrier.REVERSE;
                    modality = meant == Tree.NONE || turned ? modality : modality.and(undone(meant, head));
                }
                case "acl" -> {
                    boolean gerund =
                            tree.tag(at).equals("VBG") && !tree.subordinator(at).isEmpty();
                    if (!gerund && !tree.marker(at).equals("to")) {
                        return modality;
                    }
                    modality = modality.and(governed(head));
                    if (own(head).negated()) {
                        // 'has no plans to attack': neither a deed nor its contrary
                        modality = modality.and(Modality.SUPPOSED);
                    }
                    if (tree.relation(head).equals("obj")) {
                        modality = modality.and(undone(head, tree.head(head)));
                    }
                    if (isRanked(head)) {
                        return modality;
                    }
                }
                case "ccomp", "advcl" -> {
                    boolean participle = tree.tag(at).equals("VBG");
                    if (isKeptFrom(at, head)
                            || isByWhatIsNotDone(at, head)
                            || Reports.isAllegation(tree, lexicon, at, head)) {
                        return modality.and(Modality.SUPPOSED);
                    }
                    if (participle && tree.subordinator(at).equals("against")) {
                        // 'decided against attacking Peru'
                        return modality.and(Modality.of(Carrier.REVERSE));
                    }
                    Carrier carrier = lexicon.carrierOfClause(tree, head);
                    boolean fact = tree.lemma(head).equals("forget");
                    boolean carried = carrier == Carrier.REVERSE
                            && (isComplement(at, head) || tree.relation(at).equals("ccomp"))
                            && !fact;
                    boolean wished =
                            WISHES.contains(tree.lemma(head)) || (carrier == Carrier.HEDGE && isSubjunctive(at));
                    if (wished && tree.relation(at).equals("ccomp")) {
                        return modality.and(Modality.SUPPOSED);
                    }
                    boolean meant = participle && GOVERNED.contains(tree.subordinator(at));
                    if (BELIEFS.contains(tree.lemma(head)) && own(head).negated()) {
                        return modality.and(Modality.of(Carrier.REVERSE)).and(Modality.SUPPOSED);
                    }
                    if (isHeldFalse(head)) {
                        return modality.and(Modality.of(Carrier.REVERSE));
                    }
                    return carried || meant ? modality.and(governed(head)) : modality;
                }
                case "conj" -> {
                    // 'should talks falter or Peru fail' goes on as it began
                    boolean inverted = tree.tag(at).equals("VB") && tree.child(at, "aux") == Tree.NONE;
                    if (!inverted && tree.child(at, "nsubj", "nsubj:pass", "aux") != Tree.NONE) {
                        return modality;
                    }
                    Modality first = of(head);
                    return modality.and(new Modality(
                            first.negated() && isAlternative(at),
                            first.reversed(),
                            first.hedged(),
                            first.threatened(),
                            first.supposed()));
                }
                case "csubj", "nsubj" -> {
                    // 'attacking Peru would be a mistake', 'getting Peru to attack would send a message'
                    boolean idea = tree.tag(at).equals("VBG") && tree.child(at, "nmod:poss") == Tree.NONE;
                    return idea ? modality.and(Modality.SUPPOSED) : modality;
                }
                default -> {
                    return modality;
                }
            }
            at = head;
        }
        return modality;
    }

    /** 'stopped attacking Peru', 'refrained from attacking Peru', but not 'stopped the exports before attacking Peru' */
    private boolean isComplement(int gerund, int verb) {
        if (!tree.tag(gerund).equals("VBG") || gerund < verb) {
            return false;
        }
        String link = tree.subordinator(gerund);
        return link.isEmpty() ? gerund == verb + 1 : GOVERNED.contains(link) || link.equals("from");
    }

    /** 'it is outrageous to suggest that Peru lied', 'it is not true that Peru lied': whoever says so denies it. */
    private boolean isHeldFalse(int head) {
        if (UNTRUE.contains(tree.lemma(head))) {
            return !own(head).negated();
        }
        if (TRUE.contains(tree.lemma(head))) {
            return own(head).negated();
        }
        int predicate = tree.head(head);
        return predicate != Tree.NONE
                && lexicon.isReporting(tree.lemma(head))
                && tree.marker(head).equals("to")
                && tree.child(predicate, "cop") != Tree.NONE
                && lexicon.judgements().polarity(CueClass.ADJECTIVE, tree.lemma(predicate)) < 0;
    }

    /** 'has not met or helped': what is denied of the first is denied of the second, as it is not in 'left and helped'. */
    private boolean isAlternative(int conjunct) {
        int conjunction = tree.child(conjunct, "cc");
        return conjunction != Tree.NONE && ALTERNATIVES.contains(tree.lemma(conjunction));
    }

    /** 'not the first to accuse': the accusing is not what is denied. */
    private boolean isRanked(int noun) {
        for (int c : tree.children(noun)) {
            if (RANKS.contains(tree.lemma(c))) {
                return true;
            }
        }
        return RANKS.contains(tree.lemma(noun));
    }

    /** 'suggested that Peru send troops' */
    private boolean isSubjunctive(int verb) {
        return tree.tag(verb).equals("VB") && tree.child(verb, "aux") == Tree.NONE;
    }

    /** 'withdrew a plan to attack', 'abandoned the policy of attacking': what happens to a plan happens to what was planned. */
    private Modality undone(int meant, int verb) {
        int owner = tree.child(meant, "nmod:poss");
        boolean own = owner == Tree.NONE || tree.tag(owner).equals("PRP$");
        boolean reversed = own
                && lexicon.carrierOfClause(tree, meant) == Carrier.HEDGE
                && lexicon.carrierOfNoun(tree, verb) == Carrier.REVERSE;
        return reversed ? Modality.of(Carrier.REVERSE) : Modality.ASSERTED;
    }

    /** 'did not respond by attacking' */
    private boolean isByWhatIsNotDone(int participle, int verb) {
        return tree.subordinator(participle).equals("by") && of(verb).negated();
    }

    /** 'stopped Peru from attacking', 'warned Peru against attacking': what somebody is kept from is not done. */
    private boolean isKeptFrom(int participle, int verb) {
        return tree.tag(participle).equals("VBG")
                && KEEPING.contains(tree.subordinator(participle))
                && tree.child(verb, "obj", "nsubj:pass") != Tree.NONE;
    }

    private Modality governed(int head) {
        Carrier carrier = lexicon.carrierOfClause(tree, head);
        if (tree.lemma(head).equals("deny")) {
            return Modality.of(carrier).and(Modality.SUPPOSED);
        }
        return carrier == Carrier.HEDGE && isAskedOfAnother(head) ? Modality.SUPPOSED : Modality.of(carrier);
    }

    /** 'did not speak to Peru until Monday' tells that he did. */
    private boolean isOnlyLate(int verb) {
        int auxiliary = tree.child(verb, "aux");
        if (auxiliary == Tree.NONE || !tree.lowerWord(auxiliary).equals("did")) {
            return false;
        }
        for (int c : tree.children(verb)) {
            String relation = tree.relation(c);
            boolean until = (relation.startsWith("obl") && tree.preposition(c).equals("until"))
                    || (relation.equals("advcl") && tree.marker(c).equals("until"));
            if (until) {
                return true;
            }
        }
        return false;
    }

    /** 'the accusation that Peru arms Bolivia', 'rumours that' */
    private boolean isOnlySaid(int clause, int noun) {
        String relation = tree.relation(clause);
        boolean content = relation.startsWith("acl") || relation.equals("ccomp");
        return content && tree.isNoun(noun) && SAID.contains(tree.lemma(noun));
    }

    /** 'we must fight them' is a stance of whoever says so. */
    private boolean isOfSpeaker(int verb) {
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        return subject != Tree.NONE && FIRST_PERSON.contains(tree.lowerWord(subject));
    }

    /** 'would defend Peru if it were attacked' */
    private boolean hasCondition(int verb) {
        for (int c : tree.children(verb)) {
            if (tree.relation(c).equals("advcl") && IF.contains(tree.marker(c))) {
                return true;
            }
        }
        return false;
    }

    /** 'urged Peru to', 'called on Peru to': not what Peru does, nor plans. */
    private boolean isAskedOfAnother(int verb) {
        if (tree.child(verb, "obj", "iobj") != Tree.NONE) {
            return true;
        }
        for (int c : tree.children(verb)) {
            String preposition = tree.relation(c).startsWith("obl") ? tree.preposition(c) : "";
            if (preposition.equals("on") || preposition.equals("upon")) {
                return true;
            }
        }
        return false;
    }

    /** 'no longer supports', 'supports it no more' */
    private boolean noLonger(int adverb) {
        boolean more = tree.lowerWord(adverb).equals("longer")
                || tree.lowerWord(adverb).equals("more");
        return more && adverb > 0 && tree.lowerWord(adverb - 1).equals("no");
    }

    /** 'neither Chile nor Peru backed' */
    private boolean isNeither(int subject) {
        for (int c : tree.children(subject)) {
            if (c < subject && tree.lowerWord(c).equals("neither")) {
                return true;
            }
        }
        return false;
    }

    /** 'rather than condemn', 'instead of condemning' */
    private boolean isReplaced(int verb) {
        if (verb < 2 || !tree.isVerb(verb)) {
            return false;
        }
        String first = tree.lowerWord(verb - 2);
        String second = tree.lowerWord(verb - 1);
        return (first.equals("rather") && second.equals("than")) || (first.equals("instead") && second.equals("of"));
    }

    /** 'little support', 'waning support', but 'a little support' */
    private boolean isScant(int adjective) {
        String word = tree.lowerWord(adjective);
        boolean some = word.equals("little")
                && adjective > 0
                && tree.lowerWord(adjective - 1).equals("a");
        return SCANT.contains(word) && !some;
    }

    /** 'in no way', 'under no circumstances' */
    private boolean isNoWay(int phrase) {
        return WAYS.contains(tree.lemma(phrase))
                && phrase > 0
                && tree.lowerWord(phrase - 1).equals("no");
    }

    private Modality own(int at) {
        boolean negated = isReplaced(at);
        boolean hedged = false;
        boolean supposed = false;
        for (int c : tree.children(at)) {
            String lemma = tree.lemma(c);
            switch (tree.relation(c)) {
                case "advmod", "neg", "det", "cc:preconj" -> {
                    boolean denies = lexicon.isNegator(lemma) || noLonger(c);
                    negated ^= denies && (c < at || lemma.equals("not")) && !isOnlyLate(at);
                    hedged |= lexicon.isHedge(lemma);
                }
                case "amod" -> {
                    supposed |= UNPROVEN.contains(lemma);
                    negated ^= isScant(c);
                }
                case "obl" -> negated ^= isNoWay(c);
                case "aux" -> {
                    hedged |= FUTURE.contains(lemma);
                    supposed |= lemma.equals("would") && hasCondition(at);
                    supposed |= UNDONE.contains(lemma) && !isOfSpeaker(at);
                }
                case "nsubj", "nsubj:pass" -> negated |= isNeither(c);
                case "mark", "case" -> {
                    negated ^= lemma.equals("without");
                    hedged |= CONDITIONAL.contains(lemma);
                    supposed |= IF.contains(lemma);
                }
                default -> {
                    // other dependents say nothing about whether the cue is asserted
                }
            }
        }
        return new Modality(negated, false, hedged || supposed, false, supposed);
    }
}
