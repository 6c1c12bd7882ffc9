package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From small articles to the rows that say who stands where: what is mixed, what is contact, what is told twice, what is past. */
final class AlignmentEdgesTest {

    private static final String BACKGROUND =
            "Norway has sharply criticised Denmark over the herring quota since January.";

    private static final List<String> TEXTS = List.of(
            "Brazil praised Argentina on Monday for the speed with which its customs officers had cleared the lorries.",
            "Brazil praised Argentina on Tuesday for a vaccine that a laboratory in the south had tested for a year.",
            "Brazil praised Argentina on Friday for the tunnel through the mountains, which opened a month early.",
            "Brazil condemned Argentina on Monday for a tax on soy meal that surprised every trader in the port.",
            "Brazil condemned Argentina on Thursday for the arrest of two fishermen near the mouth of the river.",
            "The foreign ministers of Iceland and Ireland met in Galway on Sunday and spoke about cables and whales.",
            BACKGROUND + " The ferry between the two was late again, and nobody on the pier seemed to mind it.",
            "Snow closed four schools in the north. " + BACKGROUND + " A museum of maps opened its doors at last.",
            "In 1864 Austria attacked Denmark. On Monday Austria thanked Denmark for a loan of nine old paintings.");

    @TempDir
    private static Path folder;

    private static Invocation invocation;
    private static Map<String, CSVRecord> edges;

    @BeforeAll
    static void run() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < TEXTS.size(); i++) {
            Files.writeString(
                    corpus.resolve(i + ".txt"),
                    "id: t" + i + "\ndate: 2023-03-" + (10 + i) + "\n\n" + TEXTS.get(i) + "\n");
        }
        invocation = Invocation.of("run", "--corpus", corpus, "--out", folder.resolve("out"), "--level", "state");
        assertThat(invocation.code()).as(invocation.err()).isZero();
        edges = new TreeMap<>();
        rows("edges.csv").forEach(row -> edges.put(row.get("Id"), row));
    }

    private static List<CSVRecord> rows(String report) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                folder.resolve("out/latest").resolve(report),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private static List<String> values(CSVRecord row, String... columns) {
        return List.of(columns).stream().map(row::get).toList();
    }

    @Test
    void an_edge_of_both_signs_is_shown_as_what_it_is() {
        assertThat(values(edges.get("a:BRA|ARG"), "Type", "Kind", "Weight", "Sign", "StoryCount", "ForStories"))
                .containsExactly("Directed", "alignment", "5", "0", "5", "3");
        assertThat(values(edges.get("a:BRA|ARG"), "AgainstStories", "ContactStories", "Balance"))
                .containsExactly("2", "0", "0.2");
        assertThat(invocation.out()).contains("  Brazil -> Argentina (contested, 3 stories for, 2 against)\n");
    }

    @Test
    void contact_is_an_edge_of_its_own_kind_and_no_friendship() throws IOException {
        assertThat(values(edges.get("m:IRL|ISL"), "Source", "Target", "Type", "Kind", "Weight", "Sign"))
                .containsExactly("IRL", "ISL", "Undirected", "contact", "1", "");
        assertThat(values(edges.get("m:IRL|ISL"), "ForStories", "AgainstStories", "ContactStories", "Balance"))
                .containsExactly("", "", "1", "");
        assertThat(edges.keySet()).doesNotContain("a:IRL|ISL", "a:ISL|IRL");
        assertThat(rows("nodes.csv"))
                .filteredOn(row -> List.of("IRL", "ISL").contains(row.get("Id")))
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(values(row, "strength_pos", "bloc")).containsExactly("0", ""));
        assertThat(rows("relations.csv"))
                .filteredOn(row -> row.get("ActorA").equals("IRL"))
                .singleElement()
                .satisfies(row -> assertThat(values(row, "Agreements", "Balance", "Contacts", "Sign"))
                        .containsExactly("0", "", "1", ""));
        assertThat(invocation.out())
                .contains("Most contact (meetings, calls, visits):\n  Republic of Ireland - Iceland (1 story)\n");
    }

    @Test
    void background_that_two_articles_share_counts_once() throws IOException {
        assertThat(values(edges.get("a:NOR|DNK"), "Weight", "RawCount", "ArticleCount", "StoryCount", "Sign"))
                .containsExactly("1", "1", "2", "1", "-1");
        assertThat(rows("evidence.csv"))
                .filteredOn(row -> row.get("EdgeId").equals("a:NOR|DNK"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("DocId")).isEqualTo("t6"));
    }

    @Test
    void a_deed_of_long_ago_is_kept_and_not_counted() throws IOException {
        assertThat(values(edges.get("a:AUT|DNK"), "ForStories", "AgainstStories"))
                .containsExactly("1", "0");
        assertThat(rows("alignments.csv"))
                .filteredOn(row -> row.get("SourceId").equals("AUT"))
                .extracting(row -> values(row, "Polarity", "Factuality", "DeedDate"))
                .containsExactly(List.of("-1", "past", "1864"), List.of("1", "asserted", ""));
    }
}
