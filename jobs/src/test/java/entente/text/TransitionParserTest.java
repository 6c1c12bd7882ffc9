package entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import entente.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TransitionParserTest {

    private static final int ARTICLES = 30;

    /** The library's own loop over the same model. */
    private static DependencyParser library() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "0");
        return DependencyParser.loadFromModelFile("edu/stanford/nlp/models/parser/nndep/english_UD.gz", properties);
    }

    @Test
    void trees_are_those_of_the_library() throws IOException {
        DependencyParser library = library();
        CoreNlpEngine engine = CoreNlpEngine.shared();
        List<Sentence> sentences = new ArrayList<>();
        try (Stream<Path> accounts = Files.list(Path.of("data/corpus"))) {
            for (Path account : accounts.sorted().limit(ARTICLES).toList()) {
                String text = Files.readString(account);
                sentences.addAll(engine.read(text, List.of(new Span(0, text.length()))));
            }
        }

        assertThat(sentences).hasSizeGreaterThan(ARTICLES);
        for (Sentence sentence : sentences) {
            assertThat(engine.parse(sentence).tokens()).isEqualTo(parsed(library, sentence.tokens()));
        }
    }

    private static List<Token> parsed(DependencyParser library, List<Token> tokens) {
        Token[] tree = tokens.toArray(Token[]::new);
        for (TypedDependency dependency :
                library.predict(TransitionParser.labelled(tokens)).typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            tree[dependent] = tree[dependent].governedBy(
                    dependency.gov().index() - 1, dependency.reln().toString());
        }
        return List.of(tree);
    }
}
