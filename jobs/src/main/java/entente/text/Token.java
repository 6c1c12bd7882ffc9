package entente.text;

import java.util.Objects;

/**
 * One token of a sentence. Spans point into the article's text as read.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param word the token as the engine normalised it (straight quotes, brackets as themselves)
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity what the entity tagger takes it for
 * @param head index in the sentence of the governor in the basic dependency tree; {@link #ROOT} for the root,
 *     {@link #UNPARSED} in a sentence without a tree
 * @param relation Universal Dependencies relation to the governor, empty in a sentence without a tree
 */
public record Token(
        int start, int end, String word, String lemma, String tag, EntityType entity, int head, String relation) {

    /** Governor of the root of a tree. */
    public static final int ROOT = -1;

    /** Governor of every token of a sentence that was not parsed. */
    public static final int UNPARSED = -2;

    public Token {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "token must be start >= 0 and end > start, got [" + start + "," + end + ")");
        }
        if (head < UNPARSED) {
            throw new IllegalArgumentException("head must be an index, ROOT or UNPARSED, got " + head);
        }
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(relation, "relation");
    }

    /** The same token in a dependency tree. */
    public Token governedBy(int governor, String byRelation) {
        return new Token(start, end, word, lemma, tag, entity, governor, byRelation);
    }
}
