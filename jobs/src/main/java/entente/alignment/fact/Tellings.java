package entente.alignment.fact;

import entente.alignment.grammar.Tree;
import entente.alignment.scene.Scene;
import entente.corpus.Article;
import entente.text.Sentence;
import java.util.List;

/**
 * How an article tells its alignments: sentence by sentence. Asks them in order, because a paragraph that opens in the past
 * goes on there.
 */
public final class Tellings {

    private final Article article;
    private final boolean sports;
    private int end = -1;
    private NamedTime opening;

    public Tellings(Article article, List<Sentence> sentences) {
        this.article = article;
        sports = SportsPages.is(article, sentences);
    }

    /** How the next sentence tells. */
    public Telling next(Scene scene) {
        Tree tree = scene.tree();
        Sentence sentence = tree.sentence();
        boolean opens = end < 0
                || article.text()
                        .substring(Math.min(end, sentence.start()), sentence.start())
                        .contains("\n");
        Past past = new Past(tree, article.date(), opens ? null : opening);
        opening = past.handedOn(opens);
        end = sentence.end();
        return new Telling(scene, past, sports, sentence.in(article.text()));
    }
}
