package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairReaderTest {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.bundled());
    private static final StanceLexicon LEXICON = StanceLexicon.bundled();
    private static final PairWeights SNEERING = PairWeights.of(Map.of(
            "always", new double[] {-4, -4},
            "pivot sneer", new double[] {3, 0},
            "up subject", new double[] {3, 0}));

    @Test
    void a_pair_that_no_rule_reads_is_judged_by_its_features_and_names_its_cue() {
        List<Alignment> found = found("Chile sneered over Peru.", SNEERING);

        assertThat(found).hasSize(1);
        Alignment alignment = found.get(0);
        assertThat(alignment.source()).isEqualTo("CHL");
        assertThat(alignment.target()).isEqualTo("PER");
        assertThat(alignment.polarity()).isEqualTo(-1);
        assertThat(alignment.rule()).isEqualTo("pair");
        assertThat(alignment.cue()).isEqualTo("sneer");
        assertThat(alignment.confidence()).isBetween(0.7 * 0.8, 0.7 * 0.9);
    }

    @Test
    void a_pair_of_which_nothing_speaks_is_none() {
        assertThat(found("Chile sneered over Peru.", PairWeights.of(Map.of("always", new double[] {-4, -4}))))
                .isEmpty();
    }

    @Test
    void what_a_rule_has_read_gets_the_probability_of_its_features() {
        PairWeights weights = PairWeights.of(
                Map.of("always", new double[] {-2, -2}, "rule against verb-object", new double[] {3, 0}));

        List<Alignment> found = found("Chile condemned Peru.", weights);

        double against = Math.exp(3 - 2) / (1 + Math.exp(3 - 2) + Math.exp(-2));
        assertThat(found).singleElement().satisfies(alignment -> {
            assertThat(alignment.rule()).isEqualTo("verb-object");
            assertThat(alignment.confidence()).isCloseTo(against, within(1e-12));
        });
    }

    @Test
    void what_a_rule_has_read_but_its_features_deny_is_dropped() {
        assertThat(found("Chile condemned Peru.", PairWeights.of(Map.of("always", new double[] {-2, -2}))))
                .isEmpty();
    }

    @Test
    void a_long_list_of_names_says_nothing_of_its_pairs() {
        String list =
                "Chile sneered over Peru, Brazil, France, Spain, Italy, Japan, India, China, Russia, Turkey, Egypt, Kenya, "
                        + "Ghana, Mali, Niger and Chad.";

        assertThat(found(list, SNEERING))
                .noneMatch(alignment -> alignment.rule().equals("pair"));
    }

    @Test
    void features_can_be_read() {
        List<String> names = new ArrayList<>();
        Scene scene = scenes("Chile never sneered over the president of Peru.").get(0);
        PairFeatures features = new PairFeatures(scene, new Leanings(LEXICON), (token, name, value) -> names.add(name));
        PairReader.pairs(scene).stream()
                .filter(pair -> pair.source().actor().equals("CHL"))
                .findFirst()
                .orElseThrow()
                .describe(features, List.of());

        assertThat(names).contains("always", "source first", "up subject", "pivot sneer", "way not", "then sneer");
    }

    private static List<Alignment> found(String text, PairWeights weights) {
        Article article = article(text);
        List<Sentence> sentences = sentences(text);
        return new AlignmentFinder(LEXICON, weights).find(article, sentences, mentions(article, sentences));
    }

    private static List<Scene> scenes(String text) {
        Article article = article(text);
        List<Sentence> sentences = sentences(text);
        return Scenes.of(article, sentences, mentions(article, sentences), LEXICON);
    }

    private static Article article(String text) {
        return new Article("a", LocalDate.of(2023, 2, 22), "", "", "", "en", text);
    }

    private static List<Sentence> sentences(String text) {
        TextEngine engine = CoreNlpEngine.shared();
        return engine.read(text, List.of(new Span(0, text.length()))).stream()
                .map(engine::parse)
                .collect(Collectors.toList());
    }

    private static List<Mention> mentions(Article article, List<Sentence> sentences) {
        return RESOLVER.resolve(article, sentences, NameDirectory.empty()).mentions();
    }
}
