package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Article;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.ReadLimits;
import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text, JSON and tables: what becomes of each record. */
final class ReadersTest {

    private static final ReadRules RULES =
            new ReadRules(new ReadLimits(1000, 10), Map.of(), DateOrder.AUTO, LocalDate.of(2030, 1, 1));

    private static List<Parsed> read(SourceFile file) {
        return read(file, RULES, Notes.NONE);
    }

    private static List<Parsed> read(SourceFile file, ReadRules rules, Notes notes) {
        List<Parsed> parsed = new ArrayList<>();
        Readers.read(file, rules, notes).forEachRemaining(parsed::add);
        return parsed;
    }

    private static Parsed text(String content) {
        return read(Held.of("file.txt", content)).get(0);
    }

    private static List<Parsed> json(String lines) {
        return read(Held.of("file.jsonl", lines));
    }

    private static List<Parsed> csv(String content) {
        return read(Held.of("file.csv", content));
    }

    private static List<String> texts(List<Parsed> parsed) {
        return parsed.stream().map(p -> p.article().text()).toList();
    }

    @Test
    void a_header_gives_the_fields_and_the_text_begins_after_it() {
        Article article = text("ID: x1\nDate: 2023-02-22\nSpeaker: HUN\nreference: a paper\n\nWe left.\n")
                .article();

        assertThat(article)
                .isEqualTo(new Article(
                        "x1",
                        LocalDate.of(2023, 2, 22),
                        "",
                        "",
                        "",
                        "",
                        "We left.\n",
                        "HUN",
                        new Place("file.txt", 0),
                        null));
    }

    @Test
    void a_header_may_say_more_than_the_fields() {
        Article article = text("Published: 22 Feb 2023 at 10:30\nBy: Ann Zweig\nWord count: 2\n\nWe left.\n")
                .article();

        assertThat(article.date()).isEqualTo(LocalDate.of(2023, 2, 22));
        assertThat(article.text()).isEqualTo("We left.\n");
    }

    @Test
    void subtitles_are_text_without_the_name_of_their_format() {
        assertThat(read(Held.of("a.vtt", "WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nWe left.\n"))
                        .get(0)
                        .article()
                        .text())
                .startsWith("\n00:01.000");
    }

    @Test
    void objects_within_an_object_are_looked_into_for_its_fields() {
        Article article =
                json("{\"_id\": {\"$oid\": \"7\"}, \"headline\": {\"main\": \"Gone\"}, \"text\": \"He left.\"}")
                        .get(0)
                        .article();

        assertThat(article.id()).isEqualTo("7");
        assertThat(article.title()).isEqualTo("Gone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": {\"0\": \"a\"}, \"text\": {\"0\": \"He left.\"}}",
                "{\"0\": {\"title\": \"a\", \"text\": \"He left.\"}}"
            })
    void a_table_as_one_object_is_told(String content) {
        assertThat(read(Held.of("a.json", content)).get(0).rejection().detail()).contains("a record a line");
    }

    @Test
    void front_matter_is_a_header_whatever_its_keys() {
        Article article =
                text("---\nid: f1\ntitle: \"Oslo, Rome\"\ndate: 2023-02-22T10:00:00Z\ntags:\n  - trade\n---\nNorway left.")
                        .article();

        assertThat(article.id()).isEqualTo("f1");
        assertThat(article.title()).isEqualTo("Oslo, Rome");
        assertThat(article.text()).isEqualTo("Norway left.");
    }

    @Test
    void a_first_line_with_a_colon_is_no_header() {
        String content = "Ukraine war: one year on\n\nHe left.";

        assertThat(text(content).article().text()).isEqualTo(content);
    }

    @Test
    void the_same_text_has_the_same_id_under_any_name() {
        assertThat(read(Held.of("a.txt", "He left.")).get(0).article().id())
                .isEqualTo(text("He left.").article().id())
                .hasSize(16);
    }

    @Test
    void a_speech_in_the_general_debate_is_spoken_by_its_state() {
        Article speech = read(Held.of("debate/NOR_75_2020.txt", "We thank the Assembly for its work."))
                .get(0)
                .article();

        assertThat(speech.speaker()).isEqualTo("NOR");
        assertThat(speech.date()).isNull();
    }

    @Test
    void bytes_that_are_no_text_are_rejected() {
        assertThat(read(new Held("a.txt", new byte[] {'a', 0, 'b'}))
                        .get(0)
                        .rejection()
                        .reason())
                .isEqualTo(RejectionReason.BINARY);
        assertThat(text(" \n ").rejection().reason()).isEqualTo(RejectionReason.EMPTY);
        assertThat(text("x".repeat(1001)).rejection().detail())
                .isEqualTo("the text has 1001 characters: split it, or raise corpus.maxCharacters");
    }

    @Test
    void encodings_are_told_from_each_other_and_noted() {
        Map<String, Integer> notes = new TreeMap<>();
        Notes count = (what, file) -> notes.merge(what, 1, Integer::sum);
        String text = "Peru\u2019s minister thanked Gül in Malmö for the help of the government.";

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(texts(read(new Held("a.txt", ("\uFEFF" + text).getBytes(charset)), RULES, count)))
                    .containsExactly(text);
        }
        assertThat(texts(read(new Held("a.txt", text.getBytes(Charset.forName("windows-1252"))), RULES, count)))
                .containsExactly(text);
        String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(texts(read(Held.of("a.txt", twice), RULES, count))).containsExactly(text);
        assertThat(notes.keySet())
                .containsExactly(
                        "UTF-8 that was read as Windows-1252 before ('Ã©' for 'é') set right",
                        "read as Windows-1252, not UTF-8");
    }

    @Test
    void a_text_of_two_encodings_is_damaged() {
        byte[] bytes = "Gül thanked Peru  for it.".getBytes(StandardCharsets.UTF_8);
        bytes[17] = (byte) 0xFC;

        assertThat(read(new Held("a.txt", bytes)).get(0).rejection().reason())
                .isEqualTo(RejectionReason.MALFORMED_UTF8);
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
                "{\"id\": \"a\", \"text\": \"b\", \"date\": \"0203-02-22\"} | BAD_DATE",
                "{\"id\": \"a\", \"text\": \"b\", \"date\": \"2031-02-22\"} | BAD_DATE",
                "{\"id\": \"a\", \"text\": \"b\", \"date\": \"03/04/2023\"} | BAD_DATE",
                "{\"id\": \"a\", \"text\": \"b\", \"text\": \"c\"} | MALFORMED_JSON",
                "{\"id\": \"a\", \"text\": \"b\", \"lang\": \"fr\"} | NOT_ENGLISH",
                "{\"id\": \"a\", \"text\": \"b\"} trailing | MALFORMED_JSON"
            })
    void broken_lines_are_rejected_with_their_reason_and_cost_no_other(String line, RejectionReason reason) {
        String good = "{\"id\": \"g\", \"text\": \"He left.\"}\n";
        List<Parsed> parsed = json(good + line + "\n" + good);

        assertThat(parsed).hasSize(3);
        Rejection rejection = parsed.get(1).rejection();
        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.line()).isEqualTo(2);
        assertThat(rejection.detail()).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void numbers_are_taken_for_ids_and_dates() {
        Article article =
                json("{\"id\": 5, \"date\": 20230222, \"text\": \"b\"}").get(0).article();

        assertThat(article.id()).isEqualTo("5");
        assertThat(article.date()).isEqualTo(LocalDate.of(2023, 2, 22));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"text\": \"He left.\"}, {\"text\": \"She left.\"}]",
                "[\\n {\\n  \"text\": \"He left.\"\\n },\\n {\\n  \"text\": \"She left.\"\\n }\\n]",
                "{\\n \"text\": \"He left.\"\\n}\\n{\\n \"text\": \"She left.\"\\n}",
                "{\"status\": \"ok\", \"articles\": [{\"text\": \"He left.\"}, {\"text\": \"She left.\"}]}",
                "{\"articles\": {\"page\": 1, \"results\": [{\"body\": \"He left.\"}, {\"body\": \"She left.\"}]}}"
            })
    void json_is_read_in_every_arrangement(String content) {
        for (String name : List.of("a.json", "a.jsonl")) {
            assertThat(texts(read(Held.of(name, content.replace("\\n", "\n")))))
                    .containsExactly("He left.", "She left.");
        }
    }

    @Test
    void what_follows_a_break_in_an_array_is_said_to_be_lost() {
        List<Parsed> parsed = read(Held.of("a.json", "[{\"text\": \"He left.\"},\n{\"text\": \"She\n"));

        assertThat(texts(parsed.subList(0, 1))).containsExactly("He left.");
        assertThat(parsed.get(1).rejection().detail()).endsWith("this record and those after it cannot be read");
    }

    @Test
    void a_message_of_telegram_has_its_text_in_one_piece_and_its_own_day() {
        String export =
                """
                {"name": "Desk", "type": "public_channel", "id": 1, "messages": [
                 {"id": 1, "type": "service", "date": "2023-02-23T01:00:00", "date_unixtime": "1677106800", "text": ""},
                 {"id": 2, "type": "message", "date": "2023-02-23T01:00:00", "date_unixtime": "1677106800", "from": "Desk",
                  "text": ["Chad thanked ", {"type": "bold", "text": "Mali"}, " for its help."],
                  "text_entities": [{"type": "plain", "text": "Chad thanked "}, {"type": "bold", "text": "Mali"},
                   {"type": "plain", "text": " for its help."}]}]}
                """;
        List<Parsed> parsed = read(Held.of("result.json", export));

        assertThat(parsed.get(0).rejection().reason()).isEqualTo(RejectionReason.EMPTY);
        Article message = parsed.get(1).article();
        assertThat(message.text()).isEqualTo("Chad thanked Mali for its help.");
        assertThat(message.date()).isEqualTo(LocalDate.of(2023, 2, 22));
        assertThat(message.source()).isEqualTo("Desk");
    }

    @Test
    void records_of_a_table_keep_their_lines() {
        List<Parsed> parsed = csv("Id,Text,Date\n1,\"He left,\nat last.\",2023-02-22\n2,,\n3,She left.,\n");

        assertThat(parsed).extracting(Parsed::line).containsExactly(2L, 4L, 5L);
        assertThat(parsed.get(0).article().text()).isEqualTo("He left,\nat last.");
        assertThat(parsed.get(1).rejection().reason()).isEqualTo(RejectionReason.EMPTY);
        assertThat(parsed.get(2).article().date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id;text\\nx1;He left, at last.",
                "id\\ttext\\nx1\\tHe left, at last.",
                "id|text\\nx1|He left, at last.",
                "sep=;\\r\\nid;text\\r\\nx1;He left, at last.\\r\\n",
                "\\uFEFFID,Article Body\\nx1,\"He left, at last.\"",
                ",id,content\\n0,x1,\"He left, at last.\""
            })
    void the_separator_and_the_columns_are_found(String content) {
        String table = content.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\uFEFF", "\uFEFF");
        Article article = csv(table).get(0).article();

        assertThat(article.id()).isEqualTo("x1");
        assertThat(article.text()).isEqualTo("He left, at last.");
    }

    @Test
    void a_stray_quotation_mark_does_not_swallow_the_rows_after_it() {
        List<Parsed> parsed = csv(
                """
                id,date,text
                1,2023-01-01,"He "left" Chad, at last.
                2,2023-01-02,She left.
                3,2023-01-03,"They left, ""too""."
                """);

        assertThat(texts(parsed)).containsExactly("He \"left\" Chad, at last.", "She left.", "They left, \"too\".");
    }

    @Test
    void a_row_with_too_many_cells_is_told_and_not_shifted() {
        List<Parsed> parsed = csv("id,text,source\n1,He left, at last,P\n2,She left.,P\n");

        assertThat(parsed.get(0).rejection().detail()).startsWith("4 cells under 3 columns");
        assertThat(parsed.get(1).article().source()).isEqualTo("P");
    }

    @Test
    void a_table_without_text_and_a_broken_record_are_said() {
        assertThat(csv("id,title\n1,x\n"))
                .extracting(p -> p.rejection().detail())
                .containsExactly("no text among the fields id, title: name it, as in --map text=body, or have the"
                        + " headlines alone read with --map text=title");
        assertThat(csv("17,2023-01-01,Somebody left.\n").get(0).rejection().detail())
                .startsWith("the first line names no columns");
        assertThat(csv("id,text\n1,He left.\n2,\"unclosed\n"))
                .extracting(p -> p.rejection() == null)
                .containsExactly(true, false);
    }

    @Test
    void the_user_s_columns_stand_over_the_guess() {
        ReadRules rules =
                new ReadRules(RULES.limits(), FieldNames.given("text=lead,date=seen"), DateOrder.AUTO, RULES.latest());
        List<Parsed> parsed =
                read(Held.of("a.csv", "lead,text,seen,date\nHe left.,Other,2023-01-02,x\n"), rules, Notes.NONE);

        assertThat(texts(parsed)).containsExactly("He left.");
        assertThat(parsed.get(0).article().date()).isEqualTo(LocalDate.of(2023, 1, 2));
    }

    @Test
    void rows_numbered_from_0_are_told_apart_by_their_file() {
        String table = "id,text\n0,He left.\n1,She left.\n";

        assertThat(read(Held.of("n/a.csv", table)))
                .extracting(p -> p.article().id())
                .containsExactly("a:0", "a:1");
        assertThat(csv("id,text\n7,He left.\n8,She left.\n"))
                .extracting(p -> p.article().id())
                .containsExactly("7", "8");
    }

    @Test
    void markup_in_a_field_is_dropped_and_its_paragraphs_are_kept() {
        List<Parsed> parsed = csv(
                """
                id,text
                1,"<p>Chad thanked <b>Mali</b> &amp; Peru.</p><p>Oman left.</p><script>x</script>"
                2,Erdo&#287;an thanked Peru.
                3,He said 3 < 4 & left.
                """);

        assertThat(texts(parsed))
                .containsExactly(
                        "Chad thanked Mali & Peru.\n\nOman left.",
                        "Erdo\u011fan thanked Peru.",
                        "He said 3 < 4 & left.");
    }

    @Test
    void dates_that_tell_no_order_are_settled_by_the_others_of_the_file() {
        assertThat(csv("date,text\n03/04/2023,He left.\n23/04/2023,She left.\n"))
                .extracting(p -> p.article().date())
                .containsExactly(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 23));
        assertThat(csv("date,text\n03/04/2023,He left.\n04/23/2023,She left.\n")
                        .get(0)
                        .article()
                        .date())
                .isEqualTo(LocalDate.of(2023, 3, 4));
        assertThat(csv("date,text\n03/04/2023,He left.\n").get(0).rejection().detail())
                .contains("2023-04-03 or 2023-03-04", "corpus.dateOrder");
    }

    @Test
    void the_files_of_an_archive_are_read_as_they_would_be_alone() {
        List<Parsed> parsed = read(Held.zip(
                "news.zip",
                new TreeMap<>(Map.of(
                        "a.txt",
                        "He left.",
                        "b/c.jsonl",
                        "{\"id\": \"x\", \"text\": \"She left.\"}",
                        "d.pdf",
                        "%PDF"))));

        assertThat(parsed)
                .extracting(Parsed::file)
                .containsExactly("news.zip!a.txt", "news.zip!b/c.jsonl", "news.zip!d.pdf");
        assertThat(parsed.get(1).article().id()).isEqualTo("x");
        assertThat(parsed.get(1).article().place()).isEqualTo(new Place("news.zip!b/c.jsonl", 1));
        assertThat(parsed.get(2).rejection().detail()).startsWith("PDF");
    }

    @Test
    void an_archive_made_to_fill_the_memory_is_read_no_further() {
        List<Parsed> parsed = read(Held.zip("bomb.zip", Map.of("a.txt", " ".repeat(20 << 20))));

        assertThat(parsed).extracting(p -> p.rejection().reason()).contains(RejectionReason.OVERSIZE);
    }
}
