package entente.alignment.scene;

import entente.alignment.grammar.Carriers;
import entente.alignment.grammar.Questions;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.StanceLexicon.Carrier;
import entente.alignment.lexicon.Words;
import entente.text.CalendarWords;
import java.util.EnumSet;
import java.util.Set;

/** Negation, hedges, conditionals, futures of a word, and the verbs and nouns above it that keep or turn what they govern. */
public final class Modalities {

    private static final Set<String> ALTERNATIVES = Set.of("or", "nor");

    private static final int MAX_STEPS = 6;

    private static final Set<Carrier> MEANT = EnumSet.of(Carrier.HEDGE, Carrier.THREATEN);

    private static final Set<String> KEEPING = Set.of("from", "against");

    /** What links a word with the gerund that it governs: 'capable of', 'committed to', 'insists on', 'aimed at'. */
    private static final Set<String> GOVERNED = Set.of("of", "to", "on", "at", "about");

    private final Tree tree;
    private final StanceLexicon lexicon;
    private final Assertions assertions;
    private final boolean asked;

    Modalities(Tree tree, StanceLexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
        assertions = new Assertions(tree);
        asked = Questions.asksWhether(tree);
    }

    /** The modality of a cue: of the word that governs it, and of its nouns, 'imposed no sanctions', 'held possible talks'. */
    public Modality of(int[] words) {
        Modality modality = of(words[0]);
        for (int i = 1; i < words.length; i++) {
            modality = tree.isNoun(words[i]) ? modality.and(assertions.of(words[i])) : modality;
        }
        return modality;
    }

    /** The modality of a word by what hangs on it, whatever it stands under. */
    public Modality alone(int word) {
        return assertions.of(word);
    }

    /** The modality of a word, with that of everything it stands under. */
    public Modality of(int word) {
        Modality modality = asked ? Modality.SUPPOSED : Modality.ASSERTED;
        int at = word;
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            modality = modality.and(assertions.of(at));
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return modality;
            }
            Above above = above(at, head);
            modality = modality.and(above.modality());
            if (above.ends()) {
                return modality;
            }
            at = head;
        }
        return modality;
    }

    /**
     * What a word stands under does to it.
     *
     * @param ends whether what stands still higher says nothing of it
     */
    private record Above(Modality modality, boolean ends) {

        private static Above last(Modality modality) {
            return new Above(modality, true);
        }
    }

    private Above above(int at, int head) {
        if (isOnlySaid(at, head)) {
            return Above.last(Modality.SUPPOSED);
        }
        return switch (tree.relation(at)) {
            case "xcomp" -> new Above(ofInfinitive(head), false);
            case "acl" -> ofNoun(at, head);
            case "ccomp", "advcl" -> Above.last(ofClause(at, head));
            case "conj" -> Above.last(ofConjunct(at, head));
            case "dep" -> Above.last(ofNounBefore(at));
            case "csubj", "nsubj" -> Above.last(isIdea(at) ? Modality.SUPPOSED : Modality.ASSERTED);
            default -> Above.last(Modality.ASSERTED);
        };
    }

    /** 'refused to attack', 'used force to attack' */
    private Modality ofInfinitive(int verb) {
        int meant = tree.child(verb, "obj");
        boolean turned = Carriers.ofClause(lexicon, tree, verb) == Carrier.REVERSE;
        return meant == Tree.NONE || turned ? governed(verb) : governed(verb).and(undone(meant, verb));
    }

    /** 'plans to attack', 'the policy of attacking' */
    private Above ofNoun(int clause, int noun) {
        boolean gerund =
                tree.tag(clause).equals("VBG") && !tree.subordinator(clause).isEmpty();
        if (!gerund && !tree.marker(clause).equals("to")) {
            return Above.last(Modality.ASSERTED);
        }
        Modality modality = governed(noun);
        if (assertions.of(noun).negated()) {
            // 'has no plans to attack': neither a deed nor its contrary
            modality = modality.and(Modality.SUPPOSED);
        }
        if (tree.relation(noun).equals("obj")) {
            modality = modality.and(undone(noun, tree.head(noun)));
        }
        return new Above(modality, isRanked(noun));
    }

    /** 'firm in its refusal to help', where the parser hangs the infinitive elsewhere. */
    private Modality ofNounBefore(int infinitive) {
        int mark = tree.child(infinitive, "mark");
        boolean noun = mark > 0 && tree.lowerWord(mark).equals("to") && tree.isNoun(mark - 1);
        return noun ? governed(mark - 1) : Modality.ASSERTED;
    }

    /** 'denied that Peru attacked', 'stopped attacking', 'after attacking' */
    private Modality ofClause(int clause, int head) {
        boolean gerund = tree.tag(clause).equals("VBG");
        boolean content = tree.relation(clause).equals("ccomp");
        if (isKeptFrom(clause, head)
                || isByWhatIsNotDone(clause, head)
                || Reports.isAllegation(tree, lexicon, clause, head)
                || (content && isWished(clause, head))) {
            return Modality.SUPPOSED;
        }
        if (Words.BELIEFS.has(tree.lemma(head)) && assertions.of(head).negated()) {
            return Modality.of(Carrier.REVERSE).and(Modality.SUPPOSED);
        }
        // 'decided against attacking Peru'
        boolean against = gerund && tree.subordinator(clause).equals("against");
        if (against || isHeldFalse(head)) {
            return Modality.of(Carrier.REVERSE);
        }
        boolean turned = Carriers.ofClause(lexicon, tree, head) == Carrier.REVERSE
                && (content || isComplement(clause, head))
                && !Words.FORGETTING.has(tree.lemma(head));
        boolean meant = gerund && GOVERNED.contains(tree.subordinator(clause));
        return turned || meant ? governed(head) : Modality.ASSERTED;
    }

    /** 'did not attack or bomb' */
    private Modality ofConjunct(int conjunct, int first) {
        // 'should talks falter or Peru fail' goes on as it began
        boolean inverted = tree.tag(conjunct).equals("VB") && tree.child(conjunct, "aux") == Tree.NONE;
        if (!inverted && tree.child(conjunct, "nsubj", "nsubj:pass", "aux") != Tree.NONE) {
            return Modality.ASSERTED;
        }
        Modality shared = of(first);
        return new Modality(
                shared.negated() && isAlternative(conjunct),
                shared.reversed(),
                shared.hedged(),
                shared.threatened(),
                shared.supposed());
    }

    /** 'attacking Peru would be a mistake', 'getting Peru to attack would send a message', but not 'its attacking Peru' */
    private boolean isIdea(int gerund) {
        return tree.tag(gerund).equals("VBG") && tree.child(gerund, "nmod:poss") == Tree.NONE;
    }

    /** 'hopes that Peru attacks', 'suggested that Peru attack' */
    private boolean isWished(int clause, int verb) {
        boolean subjunctive = tree.tag(clause).equals("VB") && tree.child(clause, "aux") == Tree.NONE;
        return Words.DEMANDS.has(tree.lemma(verb))
                || (subjunctive && Carriers.ofClause(lexicon, tree, verb) == Carrier.HEDGE);
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
        if (Words.UNTRUE.has(tree.lemma(head))) {
            return !assertions.of(head).negated();
        }
        if (Words.TRUE.has(tree.lemma(head))) {
            return assertions.of(head).negated();
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
            if (Words.RANKS.has(tree.lemma(c))) {
                return true;
            }
        }
        return Words.RANKS.has(tree.lemma(noun));
    }

    /** 'withdrew a plan to attack', 'abandoned the policy of attacking': what happens to a plan happens to what was planned. */
    private Modality undone(int meant, int verb) {
        int owner = tree.child(meant, "nmod:poss");
        boolean own = owner == Tree.NONE || tree.tag(owner).equals("PRP$");
        boolean reversed = own
                && MEANT.contains(Carriers.ofClause(lexicon, tree, meant))
                && Carriers.ofNoun(lexicon, tree, verb) == Carrier.REVERSE;
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
        Carrier carrier = Carriers.ofClause(lexicon, tree, head);
        if (tree.lemma(head).equals("deny")) {
            return Modality.of(carrier).and(Modality.SUPPOSED);
        }
        return carrier == Carrier.HEDGE && isAskedOfAnother(head) ? Modality.SUPPOSED : Modality.of(carrier);
    }

    /** 'the accusation that Peru arms Bolivia', 'rumours that' */
    private boolean isOnlySaid(int clause, int noun) {
        String relation = tree.relation(clause);
        boolean content = relation.startsWith("acl") || relation.equals("ccomp");
        return content && tree.isNoun(noun) && Words.IDEAS.has(tree.lemma(noun));
    }

    /** 'urged Peru to', 'called on Peru to': not what Peru does, nor plans. */
    private boolean isAskedOfAnother(int verb) {
        if (tree.child(verb, "obj", "iobj") != Tree.NONE) {
            return true;
        }
        for (int c : tree.children(verb)) {
            String preposition = tree.relation(c).startsWith("obl") ? tree.preposition(c) : "";
            boolean day = CalendarWords.isAny(tree.lowerWord(c));
            if (!day && (preposition.equals("on") || preposition.equals("upon"))) {
                return true;
            }
        }
        return false;
    }
}
