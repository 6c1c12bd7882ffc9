package entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadersTest {

    private static final Place PLACE = new Place("file", 7);

    private static Parsed text(String content) {
        return TextFile.parse(PLACE, content.getBytes(StandardCharsets.UTF_8), 1000);
    }

    private static Parsed json(String line) {
        return JsonLine.parse(PLACE, line.getBytes(StandardCharsets.UTF_8), 100);
    }

    private static List<Parsed> csv(String content) {
        List<Parsed> parsed = new ArrayList<>();
        new CsvArticles(
                        "file",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                        new ReadLimits(1000, 10))
                .forEachRemaining(parsed::add);
        return parsed;
    }

    @Test
    void a_header_gives_the_fields_and_the_text_begins_after_it() {
        Article article = text("id: x1\ndate: 2023-02-22\nreference: a paper\n\nHe left.\n")
                .article();

        assertThat(article).isEqualTo(new Article("x1", LocalDate.of(2023, 2, 22), "", "", "", "", "He left.\n"));
    }

    @Test
    void a_first_line_with_a_colon_is_no_header() {
        String content = "Ukraine war: one year on\n\nHe left.";

        assertThat(text(content).article().text()).isEqualTo(content);
    }

    @Test
    void the_same_text_has_the_same_id_under_any_name() {
        assertThat(TextFile.parse(new Place("a.txt", 0), "He left.".getBytes(StandardCharsets.UTF_8), 100)
                        .article()
                        .id())
                .isEqualTo(text("He left.").article().id())
                .hasSize(16);
    }

    @Test
    void bytes_that_are_no_text_are_rejected() {
        assertThat(TextFile.parse(PLACE, new byte[] {'a', 0, 'b'}, 100)
                        .rejection()
                        .reason())
                .isEqualTo(RejectionReason.BINARY);
        assertThat(TextFile.parse(PLACE, new byte[] {'a', (byte) 0xC3}, 100)
                        .rejection()
                        .reason())
                .isEqualTo(RejectionReason.MALFORMED_UTF8);
        assertThat(text(" \n ").rejection().reason()).isEqualTo(RejectionReason.EMPTY);
        assertThat(text("x".repeat(1001)).rejection().detail())
                .isEqualTo("the text has 1001 characters: split it, or raise corpus.maxCharacters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1, \"text\": \"unclosed} | MALFORMED_JSON",
                "nonsense | MALFORMED_JSON",
                "[1, 2] | MALFORMED_JSON",
                "{\"id\": \"a\"} | MISSING_TEXT",
                "{\"id\": \"a\", \"text\": null} | MISSING_TEXT",
                "{\"id\": \"a\", \"text\": \"  \"} | EMPTY",
                "{\"id\": \"a\", \"text\": [\"b\"]} | WRONG_TYPE",
                "{\"id\": \"a\", \"text\": \"b\", \"date\": \"yesterday\"} | BAD_DATE",
                "{\"id\": \"a\", \"text\": \"b\", \"date\": 20230222} | WRONG_TYPE",
                "{\"id\": \"a\", \"text\": \"b\", \"text\": \"c\"} | MALFORMED_JSON",
                "{\"id\": \"a\", \"text\": \"b\", \"lang\": \"fr\"} | NOT_ENGLISH",
                "{\"id\": \"a\", \"text\": \"b\"} trailing | MALFORMED_JSON"
            })
    void broken_lines_are_rejected_with_their_reason(String line, RejectionReason reason) {
        Rejection rejection = json(line).rejection();

        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.line()).isEqualTo(7);
        assertThat(rejection.detail()).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void a_date_and_time_counts_as_its_day_and_a_number_as_an_id() {
        Article article = json("{\"id\": 5, \"date\": \"2023-02-22T10:00:00Z\", \"text\": \"b\"}")
                .article();

        assertThat(article.id()).isEqualTo("5");
        assertThat(article.date()).isEqualTo(LocalDate.of(2023, 2, 22));
    }

    @Test
    void records_of_a_table_keep_their_lines() {
        List<Parsed> parsed = csv("Id,Text,Date\n1,\"He left,\nat last.\",2023-02-22\n2,,\n3,She left.,\n");

        assertThat(parsed).extracting(Parsed::line).containsExactly(2L, 4L, 5L);
        assertThat(parsed.get(0).article().text()).isEqualTo("He left,\nat last.");
        assertThat(parsed.get(1).rejection().reason()).isEqualTo(RejectionReason.EMPTY);
        assertThat(parsed.get(2).article().date()).isNull();
    }

    @Test
    void a_table_without_text_and_a_broken_record_are_said() {
        assertThat(csv("id,body\n1,x\n"))
                .extracting(p -> p.rejection().reason())
                .containsExactly(RejectionReason.MISSING_TEXT);
        assertThat(csv("id,text\n1,He left.\n2,\"unclosed\n"))
                .extracting(p -> p.rejection() == null)
                .containsExactly(true, false);
    }

    @Test
    void other_languages_are_told_by_their_function_words() {
        String french =
                "Le ministre des affaires étrangères a rencontré son homologue chinois à Paris pour parler de la "
                        + "guerre en Ukraine et des relations entre les deux pays avant une visite du président en avril prochain.";

        assertThat(Language.isEnglish("", french)).isFalse();
        assertThat(Language.isEnglish("", "Министр встретился с китайским коллегой в Москве."))
                .isFalse();
        assertThat(Language.isEnglish(null, "The minister met his Chinese counterpart."))
                .isTrue();
    }
}
