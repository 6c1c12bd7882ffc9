package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.CodedName;
import entente.corpus.CodingScheme;
import entente.corpus.Parsed;
import entente.corpus.ReadLimits;
import entente.corpus.RejectionReason;
import entente.corpus.Standing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coded rows of each form become articles whose text is the row, or rejections. */
final class CodedReaderTest {

    private static final String STATEMENTS =
            "date,source_actor,target_actor,code,polarity,confidence,sentence,url,outlet\n";

    private final List<String> notes = new ArrayList<>();

    private List<Parsed> read(SourceFile file) {
        ReadRules rules = new ReadRules(new ReadLimits(20_000, 10), Map.of(), DateOrder.AUTO, LocalDate.of(2030, 1, 1));
        List<Parsed> parsed = new ArrayList<>();
        Readers.read(file, rules, (what, name) -> notes.add(what)).forEachRemaining(parsed::add);
        return parsed;
    }

    private Article article(String name, String content) {
        List<Parsed> parsed = read(Held.of(name, content));
        assertThat(parsed).hasSize(1);
        assertThat(parsed.get(0).rejection()).isNull();
        return parsed.get(0).article();
    }

    private static List<String> names(Article article) {
        return article.coding().names().stream()
                .map(name -> name.sentence() + " " + name.span().of(article.text()) + " " + name.standing())
                .toList();
    }

    @Test
    void an_event_of_gdelt_is_known_without_a_header() {
        Article article = article(
                "20230222.export.CSV",
                CodedRows.gdelt(
                                7,
                                "20230222",
                                "OSLO|NOR|GOV",
                                "FISHERMEN|PER|CVL",
                                "0256",
                                "https://www.desk.example/n?a=\"1")
                        + "\n");

        assertThat(article.id()).isEqualTo("gdelt:7");
        assertThat(article.date()).isEqualTo("2023-02-22");
        assertThat(article.source()).as("the site of the address").isEqualTo("desk.example");
        assertThat(article.text()).isEqualTo("2023-02-22: OSLO (NOR) [0256: appeal] FISHERMEN (PER)");
        assertThat(names(article)).containsExactly("0 OSLO (NOR) STATE", "0 FISHERMEN (PER) GROUP");
        assertThat(article.coding().statement().code()).isEqualTo("REQUEST");
        assertThat(article.coding().statement().span().of(article.text())).isEqualTo("[0256: appeal]");
        assertThat(notes)
                .containsExactly(
                        "coded events of GDELT: id=GlobalEventID, date=Day, source=Actor1Name,"
                                + " source-country=Actor1CountryCode, source-sector=Actor1Type1Code, target=Actor2Name,"
                                + " target-country=Actor2CountryCode, target-sector=Actor2Type1Code, code=EventCode, url=SourceURL");
    }

    @Test
    void who_is_named_in_an_article_of_the_graph_stands_on_lines_as_far_apart_as_there() {
        Article article = article(
                "20230222093000.gkg.csv",
                CodedRows.graph(
                        "Ada Example,150;Ben Example,900",
                        "Northern Mining,20",
                        "1#Norway#NO#NO#60#10#NO#30;4#Oslo, Norway#NO#NO12#59#10#-1#60",
                        "Ada Example,150;Northern Lights,40"));

        assertThat(article.id()).isEqualTo("gkg:20230222093000-T41");
        assertThat(article.text())
                .isEqualTo("Northern Mining; Norway; Northern Lights\nAda Example\n...\n...\n...\n...\nBen Example");
        assertThat(names(article))
                .containsExactly(
                        "0 Northern Mining BODY",
                        "0 Norway LISTED",
                        "0 Northern Lights LISTED",
                        "1 Ada Example PERSON",
                        "6 Ben Example PERSON");
        assertThat(article.coding().statement()).isNull();
    }

    @Test
    void a_table_of_icews_is_known_by_its_header() {
        Article article = article(
                "events.2015.tab",
                CodedRows.table(
                        "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Target Name|Target Sectors|Target Country|Publisher",
                        "5|2015-03-04|Police (Peru)|Government,Police|Peru|Praise or endorse|51|Ada Example||Chile|Desk"));

        assertThat(article.id()).isEqualTo("icews:5");
        assertThat(article.source()).isEqualTo("Desk");
        assertThat(article.text())
                .isEqualTo("2015-03-04: Police (Peru) (Peru) [51: Praise or endorse] Ada Example (Chile)");
        assertThat(article.coding().scheme()).isEqualTo(CodingScheme.ICEWS);
        assertThat(article.coding().statement().code())
                .as("a code that lost its nought")
                .isEqualTo("SUPPORT");
        assertThat(article.coding().names())
                .extracting(CodedName::standing)
                .containsExactly(Standing.STATE, Standing.OTHER);
    }

    @Test
    void a_table_of_polecat_may_be_in_another_encoding() {
        String table = CodedRows.table(
                "Event ID|Event Date|Event Type|Event Mode|Actor Name|Actor Country|Primary Actor Sector|Recipient Name|Recipient Country|Primary Recipient Sector|Source",
                "A1|2023-02-25|ACCUSE|disapprove|Jos\u00e9 Example; Ada Example|PER|GOV|None|CHL|None|Desk");
        List<Parsed> parsed = read(new Held("polecat-2023.txt", table.getBytes(StandardCharsets.ISO_8859_1)));

        Article article = parsed.get(0).article();
        assertThat(article.text()).isEqualTo("2023-02-25: Jos\u00e9 Example (PER) [ACCUSE: disapprove] CHL");
        assertThat(names(article)).containsExactly("0 Jos\u00e9 Example (PER) STATE", "0 CHL STATE");
        assertThat(notes).contains("read as Windows-1252, not UTF-8");
    }

    @Test
    void a_statement_of_ones_own_may_have_its_sentence() {
        Article article = article(
                "mine.csv",
                STATEMENTS
                        + "2023-02-22,Norway,Peru,,+,0.8,\"Oslo,\nit said, stands by Lima.\",https://desk.example/1,Desk\n");

        assertThat(article.text()).isEqualTo("2023-02-22: Norway [for] Peru - Oslo, it said, stands by Lima.");
        assertThat(article.coding().statement().code()).isEqualTo("SUPPORT");
        assertThat(article.coding().statement().confidence()).isEqualTo(0.8);
        assertThat(article.id()).as("a hash of the content").hasSize(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-02-22,Norway,Peru,PRAISE,,,,, | BAD_CODE",
                "2023-02-22,Norway,Peru,77,,,,, | BAD_CODE",
                "2023-02-22,Norway,Peru,SUPPORT,maybe,,,, | BAD_CODE",
                "2023-02-22,Norway,Peru,SUPPORT,,7,,, | BAD_CODE",
                "2023-02-22,Norway,Peru,,,,,, | BAD_CODE",
                "2023-02-22,,n/a,SUPPORT,,,,, | NO_ACTOR",
                "yesterday,Norway,Peru,SUPPORT,,,,, | BAD_DATE",
                "2023-02-22,Norway,\"Peru,SUPPORT,,,,, | MALFORMED_CSV",
            })
    void what_is_no_statement_is_told(String row, RejectionReason reason) {
        List<Parsed> parsed = read(Held.of("mine.csv", STATEMENTS + row + "\n"));

        assertThat(parsed).hasSize(1);
        assertThat(parsed.get(0).rejection().reason()).isEqualTo(reason);
        assertThat(parsed.get(0).line()).isEqualTo(2);
    }

    @Test
    void every_row_is_read_or_rejected() {
        String good = CodedRows.gdelt(1, "20230222", "OSLO|NOR|GOV", "||", "190", "https://desk.example/1");
        String content = good + "\n\n" + good.substring(0, 60) + "\n"
                + CodedRows.gdelt(2, "20230222", "||", "||", "190", "") + "\n";
        List<Parsed> parsed = read(Held.zip("20230222.export.CSV.zip", Map.of("20230222.export.CSV", content)));

        assertThat(parsed)
                .extracting(p ->
                        p.rejection() == null ? "read" : p.rejection().reason().name())
                .containsExactly("read", "MALFORMED_CSV", "NO_ACTOR");
        assertThat(parsed.get(0).article().text()).isEqualTo("2023-02-22: OSLO (NOR) [190: fight] ?");
        assertThat(parsed.get(0).article().coding().statement()).isNull();
    }

    @Test
    void event_types_of_cameo_are_those_of_plover() {
        assertThat(Arrays.stream(PloverCode.values()).map(Enum::name))
                .containsAll(CodingTables.types().values().stream()
                        .map(CodingTables.EventType::plover)
                        .filter(code -> !code.isEmpty())
                        .toList());
        assertThat(Arrays.stream(PloverCode.values()).map(Enum::name))
                .allSatisfy(code -> assertThat(CodingTables.types().values())
                        .as("a statement of one's own may have any code")
                        .anySatisfy(type -> assertThat(type.plover()).isEqualTo(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "036, CONSULT",
        "0311, AGREE",
        "0871, RETREAT",
        "0831, CONCEDE",
        "20, ASSAULT",
        "231, REQUEST",
        "1712, COERCE",
        "014, ''"
    })
    void a_code_is_of_its_longest_known_beginning(String code, String plover) {
        assertThat(CodingTables.cameo(code)).map(CodingTables.EventType::plover).contains(plover);
    }
}
