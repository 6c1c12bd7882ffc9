package entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.actor.WordClass;
import entente.actor.WordLists;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.resolve.Resolver;
import entente.mention.spot.CityWord;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A class of words is what its example shows: a text, and whom its words name, as 'Moscow = RUS METONYM' or '= nobody'. */
class WordExamplesTest {

    private static final Path DATA = Path.of(System.getProperty("entente.root", "."), "data");

    /** The lists with examples, and the column that tells the class of a word; none where a list is one class. */
    private static final Map<String, String> LISTS = Map.of(
            "words.csv", "Class",
            "city-readings.csv", "Class",
            "legal-forms.csv", "Sort",
            "states.csv", "Fact",
            "honorifics.csv", "Tells",
            "body-nouns.csv", "");

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    static Stream<String> lists() {
        return LISTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void an_example_names_whom_it_says(String list) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (CSVRecord row : rows(list)) {
            if (!row.get("Example").isEmpty()) {
                String[] example = row.get("Example").split("\\|", -1);
                List<String> named = named(example[0]);
                Arrays.stream(example)
                        .skip(1)
                        .filter(claim -> !holds(claim, named))
                        .forEach(
                                claim -> wrong.add(row.get(0) + ": '" + claim + "' in '" + example[0] + "': " + named));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_class_has_an_example(String list) throws IOException {
        String column = LISTS.get(list);
        Set<String> classes = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (CSVRecord row : rows(list)) {
            String of = column.isEmpty() ? list : row.get(column);
            classes.add(of);
            if (row.get("Example").contains("|")) {
                shown.add(of);
            }
        }

        assertThat(shown).isEqualTo(classes);
    }

    @Test
    void the_guide_of_the_data_has_a_line_for_every_class() throws IOException {
        String guide = Files.readString(DATA.resolve("README.md"));

        for (Enum<?>[] classes : List.<Enum<?>[]>of(WordClass.values(), CityWord.values())) {
            for (Enum<?> wordClass : classes) {
                assertThat(guide).contains("\n| `" + WordLists.key(wordClass) + "` |");
            }
        }
    }

    private static boolean holds(String claim, List<String> named) {
        return claim.endsWith(" = nobody")
                ? named.stream().noneMatch(mention -> mention.startsWith(claim.replace("nobody", "")))
                : named.stream().anyMatch(mention -> mention.equals(claim) || mention.startsWith(claim + " "));
    }

    /** Tags are given by hand where a mistake of the tagger is what the word is for. */
    private static List<String> named(String text) {
        return text.contains("/") ? named(Tagged.article(DAY, text)) : named(read(text));
    }

    private static Tagged read(String text) {
        List<Sentence> sentences = CoreNlpEngine.shared().read(text, List.of(new Span(0, text.length())));
        return new Tagged(new Article("example", DAY, "", "", "", "en", text), sentences);
    }

    /** The mentions as 'words = actor KIND', and of an actor that no list knows what it is. */
    private static List<String> named(Tagged text) {
        Article article = text.article();
        List<Sentence> sentences = text.sentences();
        Resolver resolver = new Resolver(GAZETTEER);
        NameDirectory directory = resolver.directory(resolver.names(article, sentences));
        Resolution resolution = resolver.resolve(article, sentences, directory);
        return resolution.mentions().stream()
                .map(mention -> mention.text() + " = " + mention.actor() + " " + mention.kind()
                        + resolution.actors().stream()
                                .filter(actor -> actor.id().equals(mention.actor()))
                                .map(actor -> " " + actor.kind())
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static List<CSVRecord> rows(String list) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser =
                CSVParser.parse(Files.newBufferedReader(DATA.resolve("actors").resolve(list)), format)) {
            return parser.getRecords();
        }
    }
}
