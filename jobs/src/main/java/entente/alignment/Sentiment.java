package entente.alignment;

import java.util.List;
import java.util.Set;

/**
 * How good or bad what is said around a word is: the judgements of a stretch of one sentence, negation and reversal
 * applied, each weighed by 1 / (1 + d) for d steps in the dependency tree between it and the word. A plain sum in the
 * spirit of SO-CAL (Taboada et al. 2011), with tree distance for the distance in words. Quadratic in the judgements and
 * targets of a sentence.
 */
final class Sentiment {

    /** A judgement further away says nothing of the word. */
    private static final int REACH = 8;

    /** As much as a judgement at one step. */
    private static final double COMPLAINT = 0.5;

    private static final Set<String> DUE = Set.of("should", "must", "ought");
    private static final Set<String> DUE_VERBS = Set.of("need", "have", "owe", "ought");

    private final Scene scene;
    private final Tree tree;
    private final int[] polarity;

    /**
     * What a stretch says of a word.
     *
     * @param sum weighed polarities, below 0 for blame
     * @param count judgements in reach
     * @param cue the nearest of them
     * @param distance its steps from the word
     * @param even whether all of them agree
     */
    record Reading(double sum, int count, int cue, int distance, boolean even) {}

    Sentiment(Scene scene) {
        this.scene = scene;
        tree = scene.tree();
        polarity = new int[tree.size()];
        for (int i = 0; i < polarity.length; i++) {
            polarity[i] = asserted(i);
        }
    }

    private int asserted(int token) {
        CueClass cueClass = CueClass.ofTag(tree.tag(token));
        if (cueClass == null) {
            return 0;
        }
        Judgements judgements = scene.lexicon().judgements();
        int own = judgements.polarity(cueClass, tree.lemma(token));
        if (own == 0 && cueClass == CueClass.VERB) {
            // 'is broken', 'was misguided': participles that are adjectives by now
            own = judgements.polarity(CueClass.ADJECTIVE, tree.lowerWord(token));
        }
        if (own == 0) {
            return 0;
        }
        Modality modality = scene.modalities().of(token);
        return modality.negated() ^ modality.reversed() ? -own : own;
    }

    /**
     * What the tokens of a stretch say of one of them, or null where they say nothing.
     *
     * @param pity whether harm done to the word counts against it: not where somebody else only tells of it
     */
    Reading of(int word, Argument named, List<Integer> stretch, boolean pity) {
        int phrase = pity ? Tree.NONE : suffering(word);
        double sum = 0;
        int count = 0;
        int low = 1;
        int high = -1;
        int cue = Tree.NONE;
        int nearest = REACH + 1;
        for (int token : stretch) {
            if (polarity[token] == 0
                    || token == word
                    || inside(token, named)
                    || (phrase != Tree.NONE && !tree.under(token, phrase))) {
                continue;
            }
            int distance = tree.distance(token, word);
            if (distance <= REACH) {
                sum += polarity[token] / (1.0 + distance);
                low = Math.min(low, polarity[token]);
                high = Math.max(high, polarity[token]);
                count++;
                if (distance < nearest) {
                    nearest = distance;
                    cue = token;
                }
            }
        }
        int complaint = pity || !scene.speech().quoted(word) || judged(tree.head(word)) ? Tree.NONE : complaint(word);
        if (complaint != Tree.NONE) {
            sum -= COMPLAINT;
            count++;
            low = -1;
            cue = cue == Tree.NONE ? complaint : cue;
            nearest = Math.min(nearest, 1);
            high = Math.max(high, -1);
        }
        return count == 0 ? null : new Reading(sum, count, cue, nearest, low == high);
    }

    private boolean judged(int token) {
        return token != Tree.NONE && polarity[token] != 0;
    }

    /** 'Congress should act', 'Congress has not acted': what somebody ought to do or fails to do is a reproach. */
    private int complaint(int word) {
        int predicate = tree.head(word);
        if (!tree.relation(word).equals("nsubj") || predicate == Tree.NONE || !tree.isVerb(predicate)) {
            return Tree.NONE;
        }
        boolean due = DUE_VERBS.contains(tree.lemma(predicate)) && tree.child(predicate, "xcomp") != Tree.NONE;
        for (int c : tree.children(predicate)) {
            due |= tree.relation(c).equals("aux") && DUE.contains(tree.lemma(c));
        }
        Modality modality = scene.modalities().of(predicate);
        return due || modality.negated() ? predicate : Tree.NONE;
    }

    private boolean inside(int token, Argument named) {
        return tree.token(token).start() >= named.mention().start()
                && tree.token(token).end() <= named.mention().end();
    }

    /**
     * 'these liars attacked Medicare': who tells of harm done to Medicare blames those who do it, so only what is said
     * inside the phrase of the one who suffers it counts.
     *
     * @return the head of that phrase, or {@link Tree#NONE} where the word suffers nothing
     */
    private int suffering(int word) {
        int at = word;
        for (int verb = tree.head(at); verb != Tree.NONE; at = verb, verb = tree.head(at)) {
            if (tree.isVerb(verb)) {
                return polarity[verb] < 0 && tree.under(word, scene.clause().patient(verb)) ? at : Tree.NONE;
            }
        }
        return Tree.NONE;
    }
}
