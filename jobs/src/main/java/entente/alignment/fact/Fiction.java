package entente.alignment.fact;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a sentence only tells as a story: 'in the novel', 'the film shows how'. */
final class Fiction {

    private static final Set<String> WITHIN = Set.of("in", "during", "within", "under", "inside");

    private final Tree tree;
    private final List<Circumstance> stories = new ArrayList<>();

    /** The comma that ends a story named first, after which the whole sentence is set in it; else beyond its last token. */
    private int opened;

    Fiction(Tree tree) {
        this.tree = tree;
        opened = tree.size();
        for (int i = 0; i < tree.size(); i++) {
            if (isStory(i)) {
                boolean within = WITHIN.contains(tree.preposition(i));
                if (within || isShown(i)) {
                    stories.add(new Circumstance(i, Circumstance.governor(tree, i)));
                }
                if (within && WITHIN.contains(tree.lowerWord(0))) {
                    opened = Math.min(opened, comma(i));
                }
            }
        }
    }

    /** Whether a word tells what happens in a story. */
    boolean holdsFor(int word) {
        return word > opened || stories.stream().anyMatch(story -> story.holdsFor(tree, word));
    }

    private boolean isStory(int noun) {
        String word = tree.lowerWord(noun);
        String before = noun == 0 ? "" : tree.lowerWord(noun - 1) + " ";
        return tree.isNoun(noun)
                && (Words.SCENARIO.has(word)
                        || Words.SCENARIO.has(before + word)
                        || Words.SCENARIO.has(word.replace('-', ' ')));
    }

    /** 'the film shows', '"Red Storm", a film of last year, shows' */
    private boolean isShown(int story) {
        int subject = tree.relation(story).equals("appos") ? tree.head(story) : story;
        int verb = tree.head(subject);
        return verb != Tree.NONE && tree.relation(subject).startsWith("nsubj") && Words.DEPICT.has(tree.lemma(verb));
    }

    /** The first comma after a story that only the words before it lead to, or the end of the sentence. */
    private int comma(int story) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.lowerWord(i).equals(",")) {
                return i > story ? i : tree.size();
            }
        }
        return tree.size();
    }
}
