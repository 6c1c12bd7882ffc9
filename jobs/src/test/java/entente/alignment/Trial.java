package entente.alignment;

import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Gazetteer;
import entente.mention.NameDirectory;
import entente.mention.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.time.LocalDate;
import java.util.List;

/** From raw text to alignments in one call, for tests. */
final class Trial {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.bundled());
    private static final AlignmentFinder FINDER = new AlignmentFinder(StanceLexicon.bundled());

    private Trial() {}

    static List<Alignment> alignments(String text) {
        TextEngine engine = CoreNlpEngine.shared();
        Article article = new Article("a", LocalDate.of(2023, 2, 22), "", "", "", "en", text);
        List<Sentence> sentences = text.isEmpty()
                ? List.of()
                : engine.read(text, List.of(new Span(0, text.length()))).stream()
                        .map(engine::parse)
                        .toList();
        return FINDER.find(
                article,
                sentences,
                RESOLVER.resolve(article, sentences, NameDirectory.empty()).mentions());
    }

    static List<Citation> citations(String text) {
        TextEngine engine = CoreNlpEngine.shared();
        Article article = new Article("a", LocalDate.of(2023, 2, 22), "", "", "", "en", text);
        List<Sentence> sentences = engine.read(text, List.of(new Span(0, text.length()))).stream()
                .map(engine::parse)
                .toList();
        return new CitationFinder(StanceLexicon.bundled())
                .find(
                        article,
                        sentences,
                        RESOLVER.resolve(article, sentences, NameDirectory.empty())
                                .mentions());
    }

    /** As 'CHN -> RUS +'. */
    static List<String> signs(String text) {
        return alignments(text).stream().map(Trial::sign).toList();
    }

    static String sign(Alignment a) {
        return a.source() + " -> " + a.target() + (a.polarity() > 0 ? " +" : " -");
    }
}
