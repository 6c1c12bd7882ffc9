package entente.alignment;

import entente.mention.Mention;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What grammar says of two mentions of one sentence: the way through the tree from a source to a target, the words on it,
 * and the clause the target stands in. A feature is a short text that a person can read; the word it comes from is told
 * with it, so that a decision can name its cue.
 *
 * <p>Relation paths between two entities as features follow Bunescu and Mooney (2005). Linear in the tokens of the sentence.
 */
final class PairFeatures {

    /** Takes features as they are found. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param token whose word the feature speaks of, or {@link Tree#NONE}
         * @param feature its name
         * @param value how strongly it holds
         */
        void add(int token, String feature, double value);
    }

    /** Words farther apart than this have no words between them worth reading. */
    private static final int MAX_BETWEEN = 25;

    private static final int MAX_PATH = 8;
    private static final int MAX_ACTORS = 6;
    private static final int[] NEAR = {4, 8, 15, 25};

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("nsubj", "subject"),
            Map.entry("csubj", "subject"),
            Map.entry("nsubj:pass", "passive"),
            Map.entry("obj", "object"),
            Map.entry("iobj", "receiver"),
            Map.entry("obl", "oblique"),
            Map.entry("obl:agent", "agent"),
            Map.entry("nmod", "of"),
            Map.entry("nmod:poss", "owner"),
            Map.entry("compound", "modifier"),
            Map.entry("amod", "modifier"),
            Map.entry("flat", "modifier"),
            Map.entry("appos", "apposition"),
            Map.entry("conj", "and"),
            Map.entry("ccomp", "that"),
            Map.entry("xcomp", "to"),
            Map.entry("advcl", "while"),
            Map.entry("acl", "which"),
            Map.entry("acl:relcl", "who"),
            Map.entry("parataxis", "aside"),
            Map.entry("dep", "loose"));
    private static final Set<String> WITH_PREPOSITION = Set.of("oblique", "of");
    private static final Set<String> BEFORE_NOUN = Set.of("compound", "nmod:poss", "amod", "nmod");
    private static final Set<String> COMPANIONS = Set.of("obj", "advmod", "xcomp", "obl", "amod", "nsubj");
    private static final Set<String> TELLING = Set.of("obj", "xcomp", "advmod", "amod", "compound:prt");

    private final Tree tree;
    private final StanceLexicon lexicon;
    private final Leanings leanings;
    private final Sink sink;

    PairFeatures(Scene scene, Leanings leanings, Sink sink) {
        this.tree = scene.tree();
        this.lexicon = scene.lexicon();
        this.leanings = leanings;
        this.sink = sink;
    }

    /**
     * @param source who may stand for or against
     * @param from token of the source, or {@link Tree#NONE} where it speaks from another sentence
     * @param target whom
     * @param to token of the target
     * @param speaks whether the source is cited for the target's words
     * @param actors how many actors the sentence names
     * @param read what rules have read in this sentence between the two, either way
     */
    void of(Mention source, int from, Mention target, int to, boolean speaks, int actors, Collection<Alignment> read) {
        add("always");
        read.forEach(alignment -> rule(alignment, alignment.source().equals(source.actor())));
        add("source " + source.kind());
        add("target " + target.kind());
        add("actors " + Math.min(actors, MAX_ACTORS));
        if (speaks) {
            add("speaks");
        }
        clause(to, speaks ? "said " : "told ");
        modified(to);
        if (from != Tree.NONE) {
            if (from < to) {
                add("source first");
            }
            add("distance " + step(Math.abs(from - to)));
            way(from, to);
            between(from, to);
        }
    }

    private void rule(Alignment read, boolean forth) {
        String way = (forth ? "rule " : "rule back ") + (read.polarity() > 0 ? "for" : "against");
        sink.add(Tree.NONE, way, read.confidence());
        sink.add(Tree.NONE, way + " " + read.rule(), 1);
        if (read.hedged()) {
            add(way + " hedged");
        }
        if (read.negated()) {
            add(way + " negated");
        }
    }

    private void add(String feature) {
        sink.add(Tree.NONE, feature, 1);
    }

    private static int step(int distance) {
        int step = 0;
        while (step < NEAR.length && distance >= NEAR[step]) {
            step++;
        }
        return step;
    }

    private String role(int token) {
        return ROLES.getOrDefault(tree.relation(token), "other");
    }

    private String roleWithPreposition(int token) {
        String role = role(token);
        return WITH_PREPOSITION.contains(role) ? role + ":" + firstPreposition(token) : role;
    }

    private String firstPreposition(int token) {
        int preposition = tree.child(token, "case");
        return preposition == Tree.NONE ? "" : tree.lemma(preposition);
    }

    private static String sign(double leaning) {
        return leaning > 0 ? "good" : "bad";
    }

    private boolean negated(int head) {
        for (int c : tree.children(head)) {
            if (lexicon.isNegator(tree.lemma(c))) {
                return true;
            }
        }
        return false;
    }

    /** The clause the target stands in: its verb, the target's part in it, the words beside it. */
    private void clause(int target, String prefix) {
        int below = target;
        int head = tree.head(target);
        while (head != Tree.NONE && !tree.isVerb(head) && tree.child(head, "cop") == Tree.NONE) {
            below = head;
            head = tree.head(head);
        }
        if (head == Tree.NONE) {
            return;
        }
        String part = prefix + role(below);
        double leaning = leanings.of(tree, head);
        for (int c : tree.children(head)) {
            leaning += leanings.of(tree, c);
        }
        boolean not = negated(head);
        add(part);
        sink.add(head, part + " of " + tree.lemma(head), 1);
        if (leaning != 0) {
            sink.add(head, part + " of " + sign(not ? -leaning : leaning), 1);
        }
        if (not) {
            add(part + " of not");
        }
        for (int c : tree.children(head)) {
            if (c != target && COMPANIONS.contains(tree.relation(c))) {
                sink.add(c, part + " beside " + tree.lemma(c), 0.5);
            }
        }
    }

    /** What the target modifies: 'Trump's attack', 'the Iran deal'. */
    private void modified(int target) {
        int head = tree.head(target);
        if (head == Tree.NONE || !BEFORE_NOUN.contains(tree.relation(target))) {
            return;
        }
        sink.add(head, "target's " + tree.lemma(head), 1);
        double leaning = leanings.of(tree, head);
        if (leaning != 0) {
            sink.add(head, "target's " + sign(leaning), 1);
        }
    }

    /** The way through the tree from one to the other. */
    private void way(int from, int to) {
        int[] up = chain(from);
        int[] down = chain(to);
        int u = up.length;
        int d = down.length;
        while (u > 0 && d > 0 && up[u - 1] == down[d - 1]) {
            u--;
            d--;
        }
        if (u == up.length) {
            return; // two trees in one sentence
        }
        int pivot = up[u];
        // the source's side holds u steps up to the pivot, the target's side d steps down from it
        String first = u > 0 ? role(up[u - 1]) : "-";
        String last = d > 0 ? roleWithPreposition(down[d - 1]) : "-";
        add("steps " + Math.min(MAX_PATH, u + d));
        add("up " + (u > 1 ? role(up[u - 2]) + " " : "") + first);
        add("down " + last + (d > 1 ? " " + roleWithPreposition(down[d - 2]) : ""));
        add("part " + first + " " + last);
        double balance = 0;
        boolean not = false;
        for (int i = 1; i <= u; i++) {
            if (up[i] != to) {
                balance += node(up[i], i == u ? "pivot " : "above source ", up, u, down, d);
                not |= negated(up[i]);
            }
        }
        for (int i = d - 1; i >= 1; i--) {
            balance += node(down[i], "above target ", up, u, down, d);
            not |= negated(down[i]);
        }
        if (pivot != from && pivot != to) {
            String under = d > 0 ? role(down[d - 1]) : "-";
            sink.add(pivot, "pivot " + first + " " + under + " " + tree.lemma(pivot), 1);
        }
        if (not) {
            add("way not");
            balance = -balance;
        }
        if (balance != 0) {
            sink.add(Tree.NONE, "balance", balance);
            add(sign(balance) + " " + first);
        }
    }

    /** One word on the way; returns how it leans, with the words that complete it. */
    private double node(int token, String where, int[] up, int u, int[] down, int d) {
        sink.add(token, where + tree.lemma(token), 1);
        double leaning = leanings.of(tree, token);
        if (leaning != 0) {
            sink.add(token, where + sign(leaning), 1);
        }
        for (int c : tree.children(token)) {
            if (TELLING.contains(tree.relation(c)) && !holds(up, u, c) && !holds(down, d - 1, c)) {
                double other = leanings.of(tree, c);
                leaning += 0.7 * other;
                if (other != 0) {
                    sink.add(c, where + "with " + sign(other), 1);
                }
            }
        }
        return leaning;
    }

    private static boolean holds(int[] chain, int last, int token) {
        for (int i = 0; i <= last && i < chain.length; i++) {
            if (chain[i] == token) {
                return true;
            }
        }
        return false;
    }

    private int[] chain(int token) {
        int length = 0;
        for (int at = token; at != Tree.NONE; at = tree.head(at)) {
            length++;
        }
        int[] chain = new int[length];
        for (int at = token, i = 0; at != Tree.NONE; at = tree.head(at)) {
            chain[i++] = at;
        }
        return chain;
    }

    /** The words that stand between the two. */
    private void between(int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        if (high - low > MAX_BETWEEN) {
            return;
        }
        String order = from < to ? "then " : "after ";
        for (int i = low + 1; i < high; i++) {
            if (CueClass.ofTag(tree.tag(i)) != null) {
                sink.add(i, order + tree.lemma(i), 0.5);
            }
        }
    }
}
