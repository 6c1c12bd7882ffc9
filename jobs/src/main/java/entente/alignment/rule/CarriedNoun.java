package entente.alignment.rule;

import entente.alignment.grammar.Carriers;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon.Carrier;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Scene;
import java.util.Set;

/** A noun of a deed or stance with the verb that carries it: 'voiced criticism', 'lifted sanctions', 'faces criticism'. */
public final class CarriedNoun {

    private static final Set<String> CARRYING =
            Set.of("with", "in", "into", "of", "to", "for", "on", "under", "at", "against", "as");

    /** What a verb of leaving turns: 'withdrew from the talks', but 'left for the talks'. */
    private static final Set<String> LEAVING = Set.of("from", "out of", "of");

    private static final Set<String> RECEIVING = Set.of("with", "under", "to", "from", "in");

    private final Scene scene;
    private final Tree tree;
    private final int noun;
    private final int outermost;
    private final int verb;

    public CarriedNoun(Scene scene, int noun) {
        this.scene = scene;
        this.noun = noun;
        tree = scene.tree();
        outermost = findOutermost();
        verb = findVerb();
    }

    /** The verb whose object (or passive subject) the noun is, through nouns that carry it, or {@link Tree#NONE}. */
    int verb() {
        return verb;
    }

    /** What the verb does to it. */
    Carrier carrier() {
        if (verb == Tree.NONE) {
            return Carrier.NONE;
        }
        Carrier carrier = Carriers.ofNoun(scene.lexicon(), tree, verb);
        // 'responded with sanctions', but not 'responded to sanctions'
        return carrier == Carrier.NONE
                ? scene.lexicon().carrierOfNoun(tree.lemma(verb) + " " + tree.preposition(outermost))
                : carrier;
    }

    /** 'faced criticism', 'met with criticism', but not 'met at the summit'. */
    boolean isReceived() {
        return !tree.relation(outermost).equals("obl") || RECEIVING.contains(tree.preposition(outermost));
    }

    /** 'called the invasion a crime' is no call for one, while 'called the alliance a success' is no word against it. */
    boolean isNamed() {
        return verb != Tree.NONE
                && tree.lemma(verb).equals("call")
                && !tree.relation(outermost).equals("obl");
    }

    /** How it is asserted by all that carries it. */
    public Modality modality() {
        Modality modality = scene.modalities().of(noun);
        for (int at = noun; at != outermost; at = tree.head(at)) {
            if (tree.relation(at).equals("nmod")) {
                modality = modality.and(effect(tree.head(at)));
            }
        }
        if (verb == Tree.NONE) {
            return modality;
        }
        modality = modality.and(scene.modalities().of(verb));
        boolean aim = tree.relation(outermost).equals("obl")
                && !LEAVING.contains(tree.preposition(outermost))
                && isReversed(scene, verb);
        return aim ? modality : modality.and(effect(verb));
    }

    /** As {@link #modality}, but that somebody else blames a deed does not undo it: 'condemned Russia's invasion of Ukraine'. */
    Modality modalityOfOwned() {
        boolean done = verb != Tree.NONE && Harms.leavesDone(scene.lexicon(), tree.lemma(verb));
        return done ? scene.modalities().of(noun) : modality();
    }

    /** The verb whose object (or passive subject) the noun is, through nouns that carry it: 'welcomed a resumption of ties'. */
    private int findVerb() {
        int head = tree.head(outermost);
        if (head != Tree.NONE && tree.isVerb(head) && isArgument(scene, outermost, head)) {
            return head;
        }
        int participle = tree.child(noun, "acl");
        return participle != Tree.NONE && tree.tag(participle).equals("VBN") ? participle : Tree.NONE;
    }

    private int findOutermost() {
        int at = noun;
        for (int steps = 0; steps < 3; steps++) {
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return at;
            }
            boolean conjunct = tree.relation(at).equals("conj") && tree.isNoun(head);
            // 'a resumption of ties', 'claimed responsibility for the attack'
            boolean linked = tree.preposition(at).equals("of")
                    || (tree.preposition(at).equals("for") && tree.lemma(head).equals("responsibility"));
            boolean nested = tree.relation(at).equals("nmod")
                    && linked
                    && Carriers.ofNoun(scene.lexicon(), tree, head) != Carrier.NONE;
            if (!conjunct && !nested) {
                return at;
            }
            at = head;
        }
        return at;
    }

    /** Whether a noun is what the verb is done to or with, no circumstance of it ('after a rift'). */
    static boolean isArgument(Scene scene, int noun, int verb) {
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
        return Carriers.ofNoun(scene.lexicon(), scene.tree(), verb) == Carrier.REVERSE;
    }

    private Modality effect(int carrier) {
        if (Words.FEARING.has(tree.lemma(carrier))) {
            return Modality.SUPPOSED;
        }
        return Modality.of(Carriers.ofNoun(scene.lexicon(), tree, carrier));
    }
}
