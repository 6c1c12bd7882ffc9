package entente.alignment.finder;

import entente.alignment.lexicon.ParseGate;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.corpus.Passage;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * From an article to its sentences: the page's furniture left out, those sentences parsed that can hold an alignment. The
 * result depends on the text and the stance lexicon alone, never on the gazetteer, so that actors are re-resolved without
 * reading any text again.
 */
public final class SentenceReader {

    private final TextEngine engine;
    private final ParseGate gate;

    public SentenceReader(TextEngine engine, ParseGate gate) {
        this.engine = engine;
        this.gate = gate;
    }

    /** The sentences of the article, numbered from 0. */
    public List<Sentence> sentences(Article article) {
        List<Sentence> sentences = engine.read(
                article.text(),
                Cleaning.passages(article).stream().map(Passage::span).toList());
        return sentences.stream()
                .map(sentence -> gate.worthParsing(sentence) ? engine.parse(sentence) : sentence)
                .toList();
    }

    /** Names everything that decides the sentences but the text. */
    public static String version(ParseGate gate) {
        return CoreNlpEngine.VERSION + "/" + Cleaning.VERSION + "/" + gate.version();
    }

    /**
     * Under what the sentences of an article may be kept: equal keys have equal sentences.
     *
     * @param version of what reads, {@link #version}
     */
    public static String key(String version, Article article) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(version, article.title(), article.text())) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
