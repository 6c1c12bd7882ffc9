package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Days of calls end, byte by byte, where one call over all of them does: with late articles, copies, ids that come twice, files
 * that grow, names that other articles tell later, and coded rows of which some repeat an event. A few days in every build; {@code -Dentente.days=365} tries a year.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DailyLawTest {

    private static final int DAYS = Integer.getInteger("entente.days", 2);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> STATES = List.of("France", "Russia", "China", "Poland", "Turkey", "Israel");
    private static final List<String> DEEDS =
            List.of("condemned", "praised", "accused", "supported", "met", "criticized");
    /** One body under names that are told together; which of them is the most used changes from day to day. */
    private static final List<String> BODIES =
            List.of("Noranda Mining Inc", "Noranda Mining", "Noranda Mining Limited", "Kessler Relief Agency");
    /** Persons whom no list knows; their surnames stand alone in other articles. */
    private static final List<String> PERSONS =
            List.of("Orlan Kesteven", "Mira Tolvanen", "Orlan B. Kesteven", "Ivo Drahos");

    private static final List<String> CODES = List.of("SUPPORT", "ACCUSE", "CONSULT", "SANCTION", "AID");

    @TempDir
    private static Path folder;

    private static final Random RANDOM = new Random(20230222);
    /** The article of each id that counts. */
    private static final SortedMap<String, Written> COUNTING = new TreeMap<>();

    private static final List<String> CODED = new ArrayList<>();

    private static Path corpus;
    private static Path daily;

    /** An article as a line of a dump. */
    private record Written(String id, String date, String source, String text) {

        String line() throws IOException {
            return JSON.writeValueAsString(this);
        }
    }

    private static <T> T one(List<T> all) {
        return all.get(RANDOM.nextInt(all.size()));
    }

    private static String text() {
        String person = one(PERSONS);
        String surname = person.substring(person.lastIndexOf(' ') + 1);
        return String.join(
                " ",
                one(STATES) + " " + one(DEEDS) + " " + one(STATES) + " over the talks on Tuesday.",
                (RANDOM.nextBoolean() ? person : "Mr. " + surname) + " of " + one(BODIES) + " said the plan was late.",
                one(BODIES) + " " + one(DEEDS) + " the government of " + one(STATES) + ".",
                "The minister told reporters that " + one(STATES) + " had " + one(DEEDS) + " " + one(STATES)
                        + " in case " + RANDOM.nextInt(1000) + ".");
    }

    private static Invocation call(Object... arguments) {
        Invocation invocation = Invocation.of(arguments);
        assertThat(invocation.code()).as(invocation.err()).isZero();
        return invocation;
    }

    /** What counts of an id is the first in order of content. */
    private static void offer(Written article) {
        COUNTING.merge(article.id(), article, (one, other) -> one.text().compareTo(other.text()) <= 0 ? one : other);
    }

    private static List<String> written(int day) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < 1 + RANDOM.nextInt(3); number++) {
            LocalDate date = FIRST.plusDays(day).minusDays(RANDOM.nextInt(4) == 0 ? RANDOM.nextInt(40) : 0);
            Written article = new Written(
                    "article " + day + "-" + number, date.toString(), "Gazette " + RANDOM.nextInt(3), text());
            if (!COUNTING.isEmpty() && RANDOM.nextInt(4) == 0) {
                // A copy of an article of any day before, or its id again.
                Written earlier = one(List.copyOf(COUNTING.values()));
                article = RANDOM.nextBoolean()
                        ? new Written(article.id(), article.date(), "Agency", earlier.text())
                        : new Written(earlier.id(), article.date(), article.source(), article.text());
            }
            offer(article);
            lines.add(article.line());
        }
        lines.add("{\"id\": \"none of day " + day + "\", \"text\": \"\"}");
        return lines;
    }

    /** Coded rows of a day: a new one, and one of any day before in another outlet, late or once more. */
    private static List<String> coded(int day) {
        String source = one(STATES);
        String target = STATES.get((STATES.indexOf(source) + 1 + RANDOM.nextInt(STATES.size() - 1)) % STATES.size());
        String row = FIRST.plusDays(day) + "," + source + "," + target + "," + one(CODES) + ",";
        CODED.add(row);
        return List.of("date,source_actor,target_actor,code,outlet", row + "Coders", one(CODED) + "Recoders");
    }

    @Test
    @Order(1)
    void days_of_calls_end_where_one_call_does() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        daily = folder.resolve("daily");
        for (int day = 0; day < DAYS; day++) {
            Path file = corpus.resolve("day " + day + ".jsonl");
            Files.write(file, written(day));
            Path grown = corpus.resolve("day " + (day - 1) + ".jsonl");
            if (day % 5 == 1) {
                Written late =
                        new Written("late " + day, FIRST.plusDays(day - 1).toString(), "Gazette 0", text());
                offer(late);
                Files.writeString(grown, late.line() + "\n", java.nio.file.StandardOpenOption.APPEND);
            }
            Path rows = Files.write(corpus.resolve("day " + day + ".csv"), coded(day));
            call("extract", "--corpus", file, rows, day % 5 == 1 ? grown : file, "--out", daily);
        }
        Path once = folder.resolve("once");
        call("run", "--corpus", corpus, "--out", once);
        call("analyze", "--out", daily);

        assertThat(Daily.tables(daily)).isEqualTo(Daily.tables(once));
        assertThat(Daily.reports(daily)).isEqualTo(Daily.reports(once));
    }

    @Test
    @Order(2)
    void corrected_and_withdrawn_articles_leave_what_a_store_without_them_would_hold() throws IOException {
        List<String> ids = new ArrayList<>(COUNTING.keySet());
        String corrected = ids.get(0);
        String withdrawn = ids.get(ids.size() - 1);
        Written correction =
                new Written(corrected, FIRST.toString(), "Gazette 1", "Mira Tolvanen praised France. " + text());
        Path corrections = Files.writeString(folder.resolve("corrections.jsonl"), correction.line() + "\n");
        COUNTING.put(corrected, correction);
        COUNTING.remove(withdrawn);
        call(
                "extract",
                "--corpus",
                corrections,
                "--corrections",
                "--withdraw",
                Files.writeString(folder.resolve("withdrawn.txt"), withdrawn + "\n"),
                "--out",
                daily);
        List<String> lines = new ArrayList<>();
        for (Written article : COUNTING.values()) {
            lines.add(article.line());
        }
        Path other = folder.resolve("other");
        List<Object> extract = new ArrayList<>(List.of("extract", "--out", other, "--corpus"));
        extract.add(Files.write(folder.resolve("counting.jsonl"), lines));
        for (int day = 0; day < DAYS; day++) {
            extract.add(corpus.resolve("day " + day + ".csv"));
        }
        call(extract.toArray());

        // Articles, readings and stories also say in which file they stand, and these stand in others.
        for (String table : List.of("mentions", "alignments")) {
            assertThat(Daily.table(daily, table)).as(table).isEqualTo(Daily.table(other, table));
        }
    }
}
