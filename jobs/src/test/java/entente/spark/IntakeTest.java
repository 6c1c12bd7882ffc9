package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.Gazetteer;
import entente.corpus.Article;
import entente.corpus.Parsed;
import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.corpus.StoryRule;
import entente.report.StageCount;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What counts is decided among all records that are known, the same whatever calls brought them. */
@ExtendWith(SparkSessionParameter.class)
final class IntakeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    private static Parsed article(String file, long line, String id, String text) {
        return article(file, line, id, text, DAY);
    }

    private static Parsed article(String file, long line, String id, String text, LocalDate day) {
        return new Parsed(file, line, new Article(id, day, "", "", "", "", text), null);
    }

    private static Parsed bad(String file, long line) {
        return new Parsed(file, line, null, new Rejection(file, line, "", RejectionReason.EMPTY, "the text is empty"));
    }

    /** A store in memory: records of one call after the other. */
    private static final class Calls {

        private final SparkSession spark;
        private final TreeMap<String, Long> withdrawn = new TreeMap<>();
        private List<InputRecord> known;
        private long generation;

        Calls(SparkSession spark) {
            this.spark = spark;
        }

        Intake call(Map<String, String> sources, Dates dates, boolean corrects, Parsed... records) {
            generation++;
            Dataset<Parsed> parsed = spark.createDataset(List.of(records), RecordEncoder.of(Parsed.class));
            Dataset<InputRecord> before =
                    known == null ? null : spark.createDataset(known, RecordEncoder.of(InputRecord.class));
            Intake intake = Intake.of(
                    spark, parsed, new IntakeCall(sources, dates, corrects ? generation : 0), before, true, withdrawn);
            known = new ArrayList<>(intake.records().collectAsList());
            return intake;
        }

        Intake call(String file, String source, Parsed... records) {
            return call(Map.of(file, source), Dates.ALL, false, records);
        }
    }

    private static List<String> texts(Intake intake) {
        return intake.articles().collectAsList().stream()
                .map(article -> article.id() + " " + article.text())
                .sorted()
                .toList();
    }

    private static List<String> rejected(Intake intake) {
        return intake.rejections().collectAsList().stream()
                .map(r -> r.file() + ":" + r.line() + " " + r.docId() + " " + r.reason() + " " + r.detail())
                .sorted()
                .toList();
    }

    @Test
    void rejections_of_all_calls_stay_and_a_file_read_again_replaces_its_own(SparkSession spark) {
        Calls calls = new Calls(spark);
        calls.call("a.jsonl", "1", article("a.jsonl", 1, "x", "one"), bad("a.jsonl", 2));
        calls.call("b.jsonl", "2", article("b.jsonl", 1, "y", "two"), bad("b.jsonl", 2));
        Intake again = calls.call("a.jsonl", "1", article("a.jsonl", 1, "x", "one"), bad("a.jsonl", 2));

        assertThat(texts(again)).containsExactly("x one", "y two");
        assertThat(rejected(again))
                .containsExactly("a.jsonl:2  EMPTY the text is empty", "b.jsonl:2  EMPTY the text is empty");
        assertThat(again.count()).isEqualTo(new StageCount("corpus", 4, 2, 2));
    }

    @Test
    void what_is_accepted_of_a_file_on_second_reading_is_no_longer_rejected(SparkSession spark) {
        Calls calls = new Calls(spark);
        calls.call("a.jsonl", "1", bad("a.jsonl", 1));
        Intake again = calls.call("a.jsonl", "1", article("a.jsonl", 1, "x", "long"));

        assertThat(again.count()).isEqualTo(new StageCount("corpus", 1, 1, 0));
    }

    @Test
    void a_file_that_could_not_be_read_and_now_can_is_no_longer_rejected(SparkSession spark) {
        Calls calls = new Calls(spark);
        calls.call(Map.of(), Dates.ALL, false, bad("a.jsonl", 0), bad("b.jsonl", 0));
        Intake mended = calls.call("a.jsonl", "1", article("a.jsonl", 1, "x", "one"));

        assertThat(texts(mended)).containsExactly("x one");
        assertThat(rejected(mended)).containsExactly("b.jsonl:0  EMPTY the text is empty");
    }

    @Test
    void a_file_that_grew_is_not_read_twice(SparkSession spark) {
        Calls calls = new Calls(spark);
        calls.call("a.jsonl", "1", article("a.jsonl", 1, "x", "one"), bad("a.jsonl", 2));
        Intake grown = calls.call(
                "a.jsonl",
                "2",
                article("a.jsonl", 1, "x", "one"),
                bad("a.jsonl", 2),
                article("a.jsonl", 3, "y", "two"));

        assertThat(grown.count()).isEqualTo(new StageCount("corpus", 3, 2, 1));
    }

    @Test
    void two_dumps_that_count_from_nought_do_not_replace_each_other_in_silence(SparkSession spark) {
        Calls calls = new Calls(spark);
        calls.call("today.jsonl", "1", article("today.jsonl", 1, "0", "monday"));
        Intake both = calls.call("today.jsonl", "2", article("today.jsonl", 1, "0", "tuesday"));

        assertThat(texts(both)).containsExactly("0 monday");
        assertThat(rejected(both))
                .containsExactly("today.jsonl:1 0 DUPLICATE_ID the id '0' stands already in today.jsonl line 1");
    }

    @Test
    void a_declared_correction_takes_the_place_of_the_text_before_and_stays_one(SparkSession spark) {
        Calls calls = new Calls(spark);
        Parsed old = article("a.jsonl", 1, "x", "aaa");
        Parsed corrected = article("b.jsonl", 7, "x", "zzz");
        calls.call("a.jsonl", "1", old);
        Intake intake = calls.call(Map.of("b.jsonl", "2"), Dates.ALL, true, corrected);
        assertThat(texts(intake)).containsExactly("x zzz");
        assertThat(rejected(intake))
                .containsExactly("a.jsonl:1 x CORRECTED a correction of it stands in b.jsonl line 7");

        calls.call("a.jsonl", "1", old);
        assertThat(texts(calls.call("b.jsonl", "2", corrected))).containsExactly("x zzz");
    }

    @Test
    void what_is_withdrawn_counts_no_more_whatever_brings_it_again_and_its_text_is_gone(SparkSession spark) {
        Calls calls = new Calls(spark);
        Parsed x = article("a.jsonl", 1, "x", "one");
        calls.call("a.jsonl", "1", x);
        calls.withdrawn.put("x", 2L);
        Intake withdrawn = calls.call("b.jsonl", "2", article("b.jsonl", 1, "y", "two"));

        assertThat(texts(withdrawn)).containsExactly("y two");
        assertThat(rejected(withdrawn)).containsExactly("a.jsonl:1 x WITHDRAWN withdrawn with --withdraw");
        assertThat(calls.known).noneMatch(record -> record.toString().contains("one"));
        assertThat(texts(calls.call("a.jsonl", "1", x))).containsExactly("y two");
        assertThat(texts(calls.call(Map.of("a.jsonl", "1"), Dates.ALL, true, x)))
                .containsExactly("x one", "y two");
    }

    @Test
    void dates_bound_what_is_taken_in_and_the_rest_is_counted(SparkSession spark) {
        Parsed[] all = {
            article("a.jsonl", 1, "x", "one", DAY),
            article("a.jsonl", 2, "y", "two", DAY.plusDays(1)),
            article("a.jsonl", 3, "z", "three", null),
            bad("a.jsonl", 4)
        };
        Calls calls = new Calls(spark);
        Intake first = calls.call(Map.of("a.jsonl", "1"), new Dates(DAY, DAY), false, all);
        assertThat(texts(first)).containsExactly("x one", "z three");
        assertThat(first.outsideDates()).isEqualTo(1);
        assertThat(first.count()).isEqualTo(new StageCount("corpus", 3, 2, 1));

        Intake second = calls.call(Map.of("a.jsonl", "1"), new Dates(DAY.plusDays(1), null), false, all);
        assertThat(texts(second)).containsExactly("x one", "y two", "z three");
        assertThat(second.count()).isEqualTo(new StageCount("corpus", 4, 3, 1));
    }

    /** Records of few ids, texts and files, so that every kind of meeting happens; cut at random into calls. */
    @Test
    void any_cut_into_calls_comes_to_the_same_as_one_call(SparkSession spark) {
        Random random = new Random(20230222);
        for (int trial = 0; trial < 2; trial++) {
            Map<String, List<Parsed>> byFile = new TreeMap<>();
            Map<String, String> sources = new TreeMap<>();
            for (int i = 0; i < 30; i++) {
                String file = "f" + random.nextInt(5);
                List<Parsed> records = byFile.computeIfAbsent(file, name -> new ArrayList<>());
                long line = records.size() + 1L;
                records.add(
                        random.nextInt(5) == 0
                                ? bad(file, line)
                                : article(file, line, "id" + random.nextInt(12), "text " + random.nextInt(3)));
                sources.put(file, "sha of " + file);
            }
            Parsed[] all = byFile.values().stream().flatMap(List::stream).toArray(Parsed[]::new);
            Intake once = new Calls(spark).call(sources, Dates.ALL, false, all);
            Calls calls = new Calls(spark);
            Intake last = null;
            List<String> files = new ArrayList<>(byFile.keySet());
            java.util.Collections.shuffle(files, random);
            for (String file : files) {
                last = calls.call(file, sources.get(file), byFile.get(file).toArray(Parsed[]::new));
            }

            assertThat(texts(last)).isEqualTo(texts(once));
            assertThat(rejected(last)).isEqualTo(rejected(once));
            assertThat(last.records().collectAsList())
                    .containsExactlyInAnyOrderElementsOf(once.records().collectAsList());
        }
    }

    @Test
    void a_stage_that_doubles_an_article_ends_the_run(SparkSession spark, @TempDir Path folder) {
        ReadingVersion version = ReadingVersion.of("");
        Article twice = new Article("x", DAY, "", "", "", "en", "The minister met the president of France.");
        Dataset<Article> articles = spark.createDataset(List.of(twice, twice), RecordEncoder.of(Article.class));

        assertThatThrownBy(() -> Extraction.of(
                        spark,
                        articles,
                        2,
                        new ReadingSetup(
                                Gazetteer.bundled(),
                                version,
                                new StoryRule(0.5, 0.6),
                                new KeptRows<>(folder.resolve("sentences").toString(), ReadSentences.KEPT, line -> {}),
                                new KeptRows<>(
                                        folder.resolve("readings").toString(), KeptReading.kept(version), line -> {}),
                                2),
                        step -> {}))
                .isInstanceOf(LostRecords.class)
                .hasMessage(
                        "the stage 'readings' was given 2 records and accounts for 4 (4 kept, 0 rejected): what it made "
                                + "is not kept; run it again, and report it if it happens twice");
    }

    @Test
    void a_stage_that_loses_an_article_is_named() {
        assertThatThrownBy(() ->
                        LostRecords.check(List.of(new StageCount("corpus", 5, 3, 2), new StageCount("texts", 3, 2, 0))))
                .hasMessage(
                        "the stage 'texts' was given 3 records and accounts for 2 (2 kept, 0 rejected): what it made "
                                + "is not kept; run it again, and report it if it happens twice");
    }
}
