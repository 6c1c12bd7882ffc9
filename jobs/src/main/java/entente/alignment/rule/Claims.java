package entente.alignment.rule;

import entente.alignment.Alignment;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Report;
import entente.alignment.scene.Scene;
import entente.mention.MentionKind;
import java.util.Set;

/** Whether what an alignment tells is known only from somebody who says so of others. */
public final class Claims {

    private static final int MAX_STEPS = 6;

    /** What leads from what is told to what it stands under. */
    private static final Set<String> CONTENT =
            Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "nsubj:pass", "csubj", "nmod", "obl", "dep", "parataxis");

    private final Scene scene;
    private final Tree tree;

    public Claims(Scene scene) {
        this.scene = scene;
        tree = scene.tree();
    }

    /** 'allegedly attacked', 'the alleged attack', 'is said to have attacked', 'an official said that Peru attacked' */
    public boolean isOf(Alignment alignment, Set<Integer> cue) {
        return cue.stream()
                .anyMatch(token -> isModified(tree, token, Words.HEARSAY)
                        || isUnproven(token)
                        || (!isOwnClaim(alignment, token)
                                && (above(tree, token, cue, Words.CLAIM) != Tree.NONE || isSaidOf(token)))
                        || (isByNobodyKnown(token) && !alignment.source().equals(alignment.speaker())));
    }

    /** Whoever claims something of himself or judges another does so: 'Chile claimed to have attacked Peru'. */
    private boolean isOwnClaim(Alignment alignment, int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            boolean own = at != token
                    && tree.isVerb(at)
                    && (Words.CLAIM.has(tree.lemma(at)) || Words.SAID.has(tree.lemma(at)))
                    && !scene.clause().isPassive(at)
                    && scene.actors(at).stream()
                            .anyMatch(actor -> actor.mention().actor().equals(alignment.source()));
            if (own) {
                return true;
            }
        }
        return alignment.source().equals(alignment.speaker());
    }

    /** 'the alleged attack' */
    private boolean isUnproven(int noun) {
        return tree.all(noun, Set.of("amod")).stream().anyMatch(c -> Words.CLAIM.has(tree.lowerWord(c)));
    }

    /** 'China is said to have threatened Bhutan' */
    private boolean isSaidOf(int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            int head = tree.head(at);
            if (head == Tree.NONE || !CONTENT.contains(tree.relation(at))) {
                return false;
            }
            if (tree.isVerb(at)
                    && tree.isVerb(head)
                    && Words.SAID.has(tree.lemma(head))
                    && scene.clause().isPassive(head)
                    && scene.clause().agent(head) == Tree.NONE) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** 'Sources told Reuters that Turkey would support Sweden': nobody, or a group without a name, is cited. */
    private boolean isByNobodyKnown(int token) {
        Report report = scene.speech().report(token);
        if (report == null || report.speaker() == Tree.NONE) {
            int subject = Words.SAID.has(tree.lemma(token)) ? scene.clause().subject(token) : Tree.NONE;
            return subject != Tree.NONE && Words.SOURCES.has(tree.lemma(subject));
        }
        return Words.SOURCES.has(tree.lemma(report.speaker()))
                || isUnproven(report.speaker())
                || (isAnonymous(report)
                        && scene.speakers(token).stream()
                                .allMatch(who -> who.mention().kind() == MentionKind.GROUP));
    }

    /** 'a person familiar with the matter said': whatever the parser takes for the subject, the words before the verb tell. */
    private boolean isAnonymous(Report report) {
        if (Words.ANONYMOUS.has(tree.lemma(report.speaker()))) {
            return true;
        }
        for (int i = report.cue() - 1; i >= 0 && !tree.relation(i).equals("punct"); i--) {
            if (Words.ANONYMOUS.has(tree.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The word of a class that a word stands under as its content, if no part of the cue: 'denied visas' denies nothing. */
    public static int above(Tree tree, int token, Set<Integer> cue, Words kind) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            int head = tree.head(at);
            boolean conjunct = tree.relation(at).equals("conj") && tree.child(at, "nsubj", "nsubj:pass") == Tree.NONE;
            if (head == Tree.NONE || !(CONTENT.contains(tree.relation(at)) || conjunct)) {
                return Tree.NONE;
            }
            if (!conjunct && !cue.contains(head) && kind.has(tree.lemma(head))) {
                return head;
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** Whether an adverb of a class stands beside the word or a verb that it depends on: 'was allegedly preparing to travel'. */
    public static boolean isModified(Tree tree, int token, Words kind) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            for (int c : tree.children(at)) {
                if (kind.has(tree.lowerWord(c))) {
                    return true;
                }
            }
            if (tree.isVerb(at) && !tree.relation(at).equals("xcomp")) {
                return false;
            }
        }
        return false;
    }
}
