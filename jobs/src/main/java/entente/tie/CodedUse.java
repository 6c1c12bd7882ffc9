package entente.tie;

import entente.alignment.Alignment;
import entente.corpus.Article;

/** What reports that others have coded are to the network, beside what is read from texts. */
public enum CodedUse {
    /** Both count. */
    COUNT,
    /** They stand among the mentions and alignments, and count in no tie. */
    APART,
    /** They alone count. */
    ONLY;

    /** Whether an article counts. */
    public boolean counts(Article article) {
        return counts(article.isCoded());
    }

    /** Whether an alignment counts. */
    public boolean counts(Alignment alignment) {
        return counts(alignment.isCoded());
    }

    private boolean counts(boolean isCoded) {
        return switch (this) {
            case COUNT -> true;
            case APART -> !isCoded;
            case ONLY -> isCoded;
        };
    }
}
