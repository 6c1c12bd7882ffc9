package entente.text;

import entente.corpus.Span;
import java.util.List;

/**
 * What Entente asks of a natural-language engine. Implementations are thread-safe and hold their models once a JVM;
 * the same text gives the same answer whatever was read before.
 */
public interface TextEngine {

    /**
     * Sentences with tokens, tags, lemmas and entities, not yet parsed. Cheap enough for every text.
     *
     * @param text the article's text as read
     * @param passages the parts of it to read, in order, disjoint; a sentence never crosses a passage's border
     * @return sentences numbered from 0 across all passages; offsets point into {@code text}
     */
    List<Sentence> read(String text, List<Span> passages);

    /**
     * The sentence with a basic dependency tree; the costly step, for sentences worth it. A sentence longer than the
     * engine's bound comes back unparsed.
     */
    Sentence parse(Sentence sentence);

    /** Name and version of the engine and its models: part of the key under which its output is cached. */
    String version();
}
