package entente.alignment;

import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Gazetteer;
import entente.mention.Mention;
import entente.mention.NameDirectory;
import entente.mention.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.time.LocalDate;
import java.util.List;

/** From raw text to what the rules read in it in one call, for tests; the model that weighs it has tests of its own. */
final class Trial {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.bundled());
    private static final AlignmentFinder FINDER = AlignmentFinder.ofRulesAlone(StanceLexicon.bundled());

    private Trial() {}

    static List<Alignment> alignments(String text) {
        Article article = article(text);
        List<Sentence> sentences = sentences(text);
        return FINDER.find(article, sentences, mentions(article, sentences));
    }

    static List<Citation> citations(String text) {
        Article article = article(text);
        List<Sentence> sentences = sentences(text);
        return new CitationFinder(StanceLexicon.bundled()).find(article, sentences, mentions(article, sentences));
    }

    private static Article article(String text) {
        return new Article("a", LocalDate.of(2023, 2, 22), "", "", "", "en", text);
    }

    private static List<Sentence> sentences(String text) {
        TextEngine engine = CoreNlpEngine.shared();
        return text.isEmpty()
                ? List.of()
                : engine.read(text, List.of(new Span(0, text.length()))).stream()
                        .map(engine::parse)
                        .toList();
    }

    private static List<Mention> mentions(Article article, List<Sentence> sentences) {
        return RESOLVER.resolve(article, sentences, NameDirectory.empty()).mentions();
    }

    /** As 'CHN -> RUS +'. */
    static List<String> signs(String text) {
        return alignments(text).stream().map(Trial::sign).toList();
    }

    static String sign(Alignment a) {
        return a.source() + " -> " + a.target() + (a.polarity() > 0 ? " +" : " -");
    }
}
