package entente.alignment.scene;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import java.util.Set;

/** How a word is asserted by what hangs on it: 'did not help', 'may help', 'little help', 'no longer helps', 'if it helps'. */
final class Assertions {

    private static final Set<String> FUTURE =
            Set.of("will", "'ll", "shall", "wo", "would", "could", "may", "might", "should", "can", "must");
    private static final Set<String> IF = Set.of("if", "unless", "lest", "whether");

    /** What somebody ought to or could do is not done. */
    private static final Set<String> UNDONE = Set.of("should", "must", "ought", "could", "may", "might");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final Tree tree;

    Assertions(Tree tree) {
        this.tree = tree;
    }

    /** The modality of a word by its own dependents alone. */
    Modality of(int word) {
        boolean negated = isReplaced(word);
        boolean reversed = false;
        boolean hedged = false;
        boolean supposed = false;
        for (int c : tree.children(word)) {
            String lemma = tree.lemma(c);
            switch (tree.relation(c)) {
                case "advmod", "neg", "det", "cc:preconj" -> {
                    boolean denies = Words.NEGATORS.has(lemma) || noLonger(c);
                    negated ^= denies && (c < word || lemma.equals("not")) && !isOnlyLate(word);
                    hedged |= isHedge(lemma);
                }
                case "amod" -> {
                    supposed |= Words.UNPROVEN.has(lemma);
                    negated ^= isScant(c);
                    reversed |= isSour(word, c);
                }
                case "acl:relcl" -> reversed |= isSour(word, c);
                case "obl" -> negated ^= isNoWay(c);
                case "aux" -> {
                    hedged |= FUTURE.contains(lemma);
                    supposed |= lemma.equals("would") && (hasCondition(word) || isContrary(word));
                    supposed |= UNDONE.contains(lemma) && !isOfSpeaker(word);
                }
                case "nsubj", "nsubj:pass" -> negated |= isNeither(c);
                case "mark", "case" -> {
                    negated ^= lemma.equals("without");
                    hedged |= lemma.equals("should");
                    supposed |= IF.contains(lemma);
                }
                default -> {
                    // other dependents say nothing about whether the cue is asserted
                }
            }
        }
        return new Modality(negated, reversed, hedged || supposed, false, supposed);
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

    /** 'we must fight them' is a stance of whoever says so. */
    private boolean isOfSpeaker(int verb) {
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        return subject != Tree.NONE && FIRST_PERSON.contains(tree.lowerWord(subject));
    }

    /** 'would have defended Peru' */
    private boolean isContrary(int verb) {
        return tree.all(verb, Set.of("aux")).stream()
                .anyMatch(aux -> tree.lemma(aux).equals("have"));
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

    /** 'no longer supports', 'supports it no more' */
    private boolean noLonger(int adverb) {
        boolean more = tree.lowerWord(adverb).equals("longer")
                || tree.lowerWord(adverb).equals("more");
        return more && adverb > 0 && tree.lowerWord(adverb - 1).equals("no");
    }

    /** 'reportedly', 'perhaps', 'almost' */
    private static boolean isHedge(String adverb) {
        return Words.HEARSAY.has(adverb) || Words.MAYBE.has(adverb) || Words.FALLING_SHORT.has(adverb);
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

    /** 'frosty relations', 'relations that are bad' */
    private boolean isSour(int noun, int adjective) {
        return Words.RELATIONS.has(tree.lemma(noun)) && Words.SOUR.has(tree.lowerWord(adjective));
    }

    /** 'little support', 'waning support', but 'a little support' */
    private boolean isScant(int adjective) {
        String word = tree.lowerWord(adjective);
        boolean some = word.equals("little")
                && adjective > 0
                && tree.lowerWord(adjective - 1).equals("a");
        return Words.SCANT.has(word) && !some;
    }

    /** 'in no way', 'under no circumstances' */
    private boolean isNoWay(int phrase) {
        return Words.WAYS.has(tree.lemma(phrase))
                && phrase > 0
                && tree.lowerWord(phrase - 1).equals("no");
    }
}
