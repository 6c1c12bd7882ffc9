package entente.alignment.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.finder.Trial;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.evaluation.ActorWords;
import entente.evaluation.SameActor;
import entente.text.Sentence;
import entente.text.Token;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A word that does nothing in its own example is dead weight, and so is a class that does what any word does. */
class WordsTest {

    /** Some words the tagger takes for another part of speech, and some act only where another list knows them too. */
    private static final double READ = 0.75;

    private static final Path STANCE = Path.of(System.getProperty("entente.root", "."), "data", "stance");

    /** The class of this name: 'time-nouns'. */
    private static Words named(String name) {
        return Words.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<CSVRecord> rows(Words words) {
        try (Reader in = Files.newBufferedReader(STANCE.resolve("words.csv"))) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).stream()
                    .filter(row -> named(row.get("Class")) == words)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a reading of the text is as asked: holds the words, or, after 'not', none does; '=' for all of one reading. */
    private static boolean isAs(String asked, List<String> readings) {
        boolean not = asked.startsWith("not ");
        String words = not ? asked.substring("not ".length()) : asked;
        boolean some = words.startsWith("=")
                ? readings.contains(words.substring(1))
                : readings.stream().anyMatch(reading -> reading.contains(words));
        return some != not;
    }

    /**
     * @param name of the class
     * @param asked what the examples of the class are read as
     * @param twin a sentence like them without a word of the class
     * @param instead what the twin is read as, empty for nothing
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/entente/alignment/word-classes.csv", delimiter = '|', numLinesToSkip = 1)
    void a_class_makes_of_its_examples_what_it_says(String name, String asked, String twin, String instead) {
        Words words = named(name);
        List<String> unread = new ArrayList<>();
        for (CSVRecord row : rows(words)) {
            List<String> readings = Trial.readings(row.get("Example"));
            if (!isAs(asked, readings)) {
                unread.add(row.get("Example") + " " + readings);
            }
        }
        assertThat(unread).hasSizeLessThanOrEqualTo((int) (words.all().size() * (1 - READ)));
        List<String> otherwise = Trial.readings(twin);
        assertThat(instead == null || isAs(instead, otherwise))
                .as("%s: %s", twin, otherwise)
                .isTrue();
        assertThat(isAs(asked, otherwise)).as(twin).isFalse();
    }

    @Test
    void every_class_is_tried_by_its_examples() throws IOException {
        Path table = Path.of(
                System.getProperty("entente.root", "."), "jobs/src/test/resources/entente/alignment/word-classes.csv");
        Stream<Words> tried = Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> named(line.substring(0, line.indexOf('|')).strip()));
        // below, by what else asks for them
        Stream<Words> others = Stream.of(Words.TIMES, Words.HONORIFICS, Words.UNTELLING, Words.UNTELLING_PARTIES);
        assertThat(Stream.concat(tried, others)).containsExactlyInAnyOrder(Words.values());
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void an_example_holds_its_word(Words words) {
        List<CSVRecord> rows = rows(words);
        assertThat(rows).isNotEmpty();
        for (CSVRecord row : rows) {
            assertThat(forms(row.get("Example"))).contains(" " + row.get("Word") + " ");
        }
    }

    /** The words of a text as written and as lemmas. */
    private static String forms(String text) {
        StringBuilder written = new StringBuilder(" ");
        StringBuilder lemmas = new StringBuilder(" ");
        for (Sentence sentence : Trial.tokens(text)) {
            for (Token token : sentence.tokens()) {
                written.append(token.word().toLowerCase(Locale.ROOT)).append(' ');
                lemmas.append(token.lemma().toLowerCase(Locale.ROOT)).append(' ');
            }
        }
        return written + "|" + lemmas;
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void the_description_of_the_data_tells_what_a_class_means(Words words) throws IOException {
        String name = words.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(Files.readString(STANCE.resolveSibling("README.md"))).contains("\n| `" + name + "` | ");
    }

    /** The word that heads the first phrase under 'on' of the verb that is the second word of a sentence. */
    private static String on(String text) {
        Tree tree = Trial.read(text).scene().tree();
        return tree.lowerWord(Prepositional.of(tree, new int[] {1}, List.of("on")));
    }

    @Test
    void nobody_stands_under_a_time() {
        for (CSVRecord row : rows(Words.TIMES)) {
            assertThat(on(row.get("Example"))).as(row.get("Example")).isEqualTo("peru");
        }
        assertThat(on("Chile fired on that city on Peru.")).isEqualTo("city");
    }

    @Test
    void a_title_before_a_name_names_nobody() {
        ParseGate gate = new ParseGate(StanceLexicon.bundled());
        for (CSVRecord row : rows(Words.HONORIFICS)) {
            String text = row.get("Example");
            assertThat(gate.worthParsing(Trial.tokens(text).get(0))).as(text).isTrue();
            String title = text.substring(0, text.indexOf(' '));
            assertThat(gate.worthParsing(Trial.tokens(title + " condemned it.").get(0)))
                    .as(title)
                    .isFalse();
        }
    }

    @Test
    void a_name_is_compared_by_the_words_that_tell() {
        for (CSVRecord row : rows(Words.UNTELLING)) {
            assertThat(ActorWords.of(row.get("Example"))).hasSize(1).doesNotContain(row.get("Word"));
        }
        for (CSVRecord row : rows(Words.UNTELLING_PARTIES)) {
            assertThat(SameActor.words(row.get("Example"))).containsExactly("labour");
        }
    }
}
