package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.SentenceReader;
import entente.alignment.finder.Trial;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text from the web may be anything: the work stays bounded, and the sentences around it are read all the same. */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // a guard against hanging, no measure of speed
class HostileTextTest {

    private static final String GOOD = "Chile condemned Peru over the trade dispute.";
    private static final int LONGEST_SENTENCE = 300;

    private static final Resolver RESOLVER = new Resolver(Gazetteer.bundled());
    private static final AlignmentFinder FINDER = AlignmentFinder.standard(StanceLexicon.bundled());
    private static final SentenceReader READER =
            new SentenceReader(CoreNlpEngine.shared(), new ParseGate(StanceLexicon.bundled()));

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("a sentence of 100,000 characters", "word and ".repeat(100_000 / 9) + "end."),
                Arguments.of("names without end", "Chile, Peru and ".repeat(2_000) + "Brazil."),
                Arguments.of("nested brackets", "(".repeat(5_000) + "Peru" + ")".repeat(5_000) + "."),
                Arguments.of("a quotation that never closes", "\"Peru is wrong, said nobody."),
                Arguments.of("quotation marks alone", "\"".repeat(5_000)),
                Arguments.of("a word of 100,000 characters", "x".repeat(100_000)),
                Arguments.of("broken surrogates", "\ud83d Peru \ude00 \ud83d."),
                Arguments.of("control characters", "Peru\u0000\u0007\u200b\u202e."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_stands_around_hostile_text_is_read(String name, String text) {
        String article = GOOD + "\n\n" + text + "\n\n" + GOOD.replace("Peru", "Kenya");
        List<Sentence> sentences = READER.sentences(article(article));
        List<String> found = signs(article(article), sentences);

        assertThat(found).as(name).contains("CHL -> PER -", "CHL -> KEN -");
        assertThat(sentences).allSatisfy(s -> assertThat(s.tokens().size()).isLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @Test
    void capitals_throughout_are_read_without_failing() {
        assertThat(signs(article(GOOD + "\n\n" + "CHILE CONDEMNED PERU. ".repeat(500))))
                .contains("CHL -> PER -");
    }

    @Test
    void no_text_has_no_alignments() {
        assertThat(signs(article(""))).isEmpty();
        assertThat(signs(article(" \n\n\t"))).isEmpty();
    }

    private static Article article(String text) {
        return new Article("a", LocalDate.of(2023, 2, 22), "", "", "", "en", text);
    }

    private static List<String> signs(Article article) {
        return signs(article, READER.sentences(article));
    }

    private static List<String> signs(Article article, List<Sentence> sentences) {
        return FINDER
                .find(
                        article,
                        sentences,
                        RESOLVER.resolve(article, sentences, NameDirectory.empty())
                                .mentions())
                .stream()
                .map(Trial::sign)
                .toList();
    }
}
