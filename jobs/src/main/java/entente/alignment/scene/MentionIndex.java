package entente.alignment.scene;

import entente.alignment.grammar.Tree;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of one sentence by the token that governs their words. */
public final class MentionIndex {

    private static final List<String> SIDED = List.of("pro-", "anti-");

    private final List<List<Mention>> byHead;

    MentionIndex(Tree tree, List<Mention> mentions) {
        byHead = new ArrayList<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            byHead.add(List.of());
        }
        List<Mention> longestFirst = new ArrayList<>(mentions);
        longestFirst.sort(Comparator.comparingInt((Mention m) -> m.start() - m.end())
                .thenComparingInt(Mention::start)
                .thenComparing(Mention::actor));
        for (Mention mention : longestFirst) {
            int head = headOf(tree, mention);
            if (head == Tree.NONE || isExpletive(tree, head) || isSidedWith(tree, mention)) {
                continue;
            }
            List<Mention> there = byHead.get(head);
            if (there.isEmpty()) {
                byHead.set(head, List.of(mention));
            } else if (there.get(0).span().equals(mention.span())) {
                List<Mention> more = new ArrayList<>(there);
                more.add(mention);
                byHead.set(head, more);
            }
        }
    }

    /** The 'it' of 'it is fair to say'. */
    private static boolean isExpletive(Tree tree, int token) {
        if (!tree.lowerWord(token).equals("it")) {
            return false;
        }
        int predicate = tree.head(token);
        boolean judges = predicate != Tree.NONE && tree.child(predicate, "cop") != Tree.NONE;
        return tree.relation(token).equals("expl")
                || (judges && tree.child(predicate, "csubj", "ccomp", "xcomp") != Tree.NONE);
    }

    /** 'pro-Peru signs', 'anti-Trump protesters': what is for or against somebody is not theirs. */
    private static boolean isSidedWith(Tree tree, Mention mention) {
        for (int i = 0; i < tree.size() && tree.token(i).start() < mention.start(); i++) {
            if (mention.start() < tree.token(i).end()) {
                return SIDED.stream().anyMatch(tree.lowerWord(i)::startsWith);
            }
        }
        return false;
    }

    /** The token that governs the words of a mention, or {@link Tree#NONE}. */
    public static int headOf(Tree tree, Mention mention) {
        int from = Tree.NONE;
        int to = Tree.NONE;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).start() < mention.end()
                    && mention.start() < tree.token(i).end()) {
                from = from == Tree.NONE ? i : from;
                to = i;
            }
        }
        return from == Tree.NONE ? Tree.NONE : tree.headOf(from, to);
    }

    /** The mentions whose head is this token: one, or several for a plural that stands for several actors. */
    public List<Mention> at(int token) {
        return byHead.get(token);
    }

    public static boolean isPlace(Mention mention) {
        return mention.kind() == MentionKind.PLACE;
    }
}
