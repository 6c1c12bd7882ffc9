package entente.alignment;

/** How much of the confidence in an alignment its kind leaves: what is inferred, supposed or merely not done counts less. */
final class Discount {

    /**
     * In diplomatic news the model alone is right less often than in the news it is fitted to: the sentences of data/gold
     * bear out so much of its confidence at most.
     */
    private static final double ALONE = 0.7;

    /** What rules only infer from praise and blame near by: nothing that a network should count. */
    private static final double IMPLIED = 0.5;

    /** What is only asked for or supposed counts so much of what is stated, and so does whose deed the grammar leaves open. */
    private static final double SUPPOSED = 0.5;

    private static final int MAX_STEPS = 3;

    private Discount() {}

    /** A factor up to 1. */
    static double of(Scene scene, Alignment read) {
        boolean weak = isWeak(scene, read);
        if (read.rule().equals(RuleName.PAIR.text())) {
            return weak ? ALONE * SUPPOSED : ALONE;
        }
        if (RuleName.isImplied(read.rule())) {
            return IMPLIED;
        }
        return weak ? SUPPOSED : 1;
    }

    /** Whether the words leave it open that the deed is done at all, or whose it is. */
    static boolean isWeak(Scene scene, Alignment read) {
        return isSupposed(scene, read)
                || isNoContact(scene, read)
                || read.rule().equals(RuleName.NOUN_LOOSE.text());
    }

    /** 'never spoke with Russian officials': who has not met somebody need not be against them. */
    private static boolean isNoContact(Scene scene, Alignment read) {
        return read.negated() && scene.lexicon().isContact(read.cue());
    }

    /** Whether the cue, or the verb that carries it, stands in a condition or a request, or a noun of it is only feared or possible. */
    static boolean isSupposed(Scene scene, Alignment read) {
        Tree tree = scene.tree();
        int at = 0;
        while (at + 1 < tree.size() && tree.token(at).end() <= read.cueSpan().start()) {
            at++;
        }
        for (int word = at;
                word < tree.size() && tree.token(word).start() < read.cueSpan().end();
                word++) {
            if (tree.isNoun(word) && new CarriedNoun(scene, word).modality().supposed()) {
                return true;
            }
        }
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            if (scene.modalities().of(at).supposed()) {
                return true;
            }
            if (tree.isVerb(at)) {
                return false;
            }
        }
        return false;
    }
}
