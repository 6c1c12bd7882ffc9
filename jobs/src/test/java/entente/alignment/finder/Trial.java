package entente.alignment.finder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.alignment.Alignment;
import entente.alignment.Citation;
import entente.alignment.Factuality;
import entente.alignment.grammar.Leanings;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.pair.ReadSentence;
import entente.alignment.pair.SentenceActors;
import entente.alignment.reader.MarkedSentence;
import entente.alignment.scene.Quotations;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.time.LocalDate;
import java.util.List;

/** From raw text to what is read in it in one call, for tests: by the rules alone, which feed the reader. */
public final class Trial {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.bundled());
    private static final AlignmentFinder RULES = AlignmentFinder.ofRulesAlone(StanceLexicon.bundled());

    private static final Voices VOICES = new Voices(Gazetteer.bundled());

    /** From here on the rules are sure. */
    private static final double MIN_CONFIDENCE = 0.5;

    private Trial() {}

    public static List<Alignment> alignments(String text) {
        Article article = article(text);
        List<Sentence> sentences = sentences(text);
        return RULES.find(article, sentences, mentions(article, sentences));
    }

    /** The signs that the rules are sure of. */
    public static List<String> counted(String text) {
        return whole(article(text)).stream()
                .filter(a -> a.confidence() >= MIN_CONFIDENCE && a.factuality().counts())
                .map(Trial::sign)
                .toList();
    }

    /** Everything that the rules read in a text of a day, or of none, as 'CHN -> RUS + past 1941', the unsure too. */
    public static List<String> told(String text, LocalDate day) {
        return whole(new Article("a", day, "", "", "", "en", text)).stream()
                .map(a -> (sign(a) + " " + a.factuality().text() + " " + a.deedDate()).strip())
                .toList();
    }

    /**
     * Everything that the rules and the voices read in a text of 22 February 2023, with all that weakens it: 'CHL -> PER + hedged
     * claimed', 'past 1941', 'unsure', 'by BOL'.
     */
    public static List<String> readings(String text) {
        return whole(article(text)).stream().map(Trial::reading).toList();
    }

    /** The constructions that some of these readings of a text come from. */
    public static List<String> constructions(String text, List<String> readings) {
        return whole(article(text)).stream()
                .filter(a -> readings.contains(reading(a)))
                .map(Alignment::rule)
                .toList();
    }

    private static String reading(Alignment a) {
        return sign(a)
                + (a.hedged() ? " hedged" : "")
                + (a.factuality() == Factuality.ASSERTED
                        ? ""
                        : " " + a.factuality().text())
                + (a.deedDate().isEmpty() ? "" : " " + a.deedDate())
                + (a.confidence() < MIN_CONFIDENCE ? " unsure" : "")
                + (a.speaker().isEmpty() ? "" : " by " + a.speaker());
    }

    /** The sentences of a text without trees. */
    public static List<Sentence> tokens(String text) {
        return CoreNlpEngine.shared().read(text, List.of(new Span(0, text.length())));
    }

    private static List<Alignment> whole(Article article) {
        List<Sentence> sentences = sentences(article.text());
        List<Mention> mentions = mentions(article, sentences);
        return VOICES.with(RULES.find(article, sentences, mentions), mentions, article.date());
    }

    /** What the rules make of the one sentence of a text, before the reader judges its pairs. */
    public static ReadSentence read(String text) {
        Article article = article(text);
        List<Sentence> sentences = sentences(text);
        Resolution resolution = RESOLVER.resolve(article, sentences, NameDirectory.empty());
        List<ReadSentence> read = RULES.read(
                article, sentences, resolution.mentions(), resolution.kinds(Gazetteer.bundled()), sentence -> true);
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    /** The facts of an ordered pair of that sentence, by ids. */
    public static float[] facts(String text, String source, String target) {
        ReadSentence read = read(text);
        List<String> actors =
                read.actors().actors().stream().map(SentenceActors.Named::id).toList();
        MarkedSentence marked = read.marked(article(text), Quotations.of(text), new Leanings(StanceLexicon.bundled()));
        return marked.pairs().stream()
                .filter(pair -> actors.get(pair.source()).equals(source)
                        && actors.get(pair.target()).equals(target))
                .findFirst()
                .orElseThrow()
                .facts();
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
    public static List<String> signs(String text) {
        return alignments(text).stream().map(Trial::sign).toList();
    }

    public static String sign(Alignment a) {
        return a.source() + " -> " + a.target() + (a.polarity() > 0 ? " +" : " -");
    }
}
