package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} over a run of a few lines, through the command line. */
final class ExplainTest {

    @TempDir
    static Path out;

    @BeforeAll
    static void writeTheRun() throws IOException {
        Path run = Files.createDirectories(out.resolve("runs/one"));
        Files.writeString(out.resolve("latest"), "one\n");
        Files.writeString(
                run.resolve("nodes.csv"),
                """
                Id,Label
                CHN,China
                RUS,Russia
                USA,United States
                vladimir-putin,Vladimir Putin
                per.ann-smith,Ann Smith
                per.bob-smith,Bob Smith
                """);
        Files.writeString(
                run.resolve("edges.csv"),
                """
                Id,Source,Target,Label,Kind,Sign,Weight,StoryCount,ForStories,AgainstStories
                c:CHN|USA,CHN,USA,China - United States,comention,,9.5,5,,
                m:CHN|RUS,CHN,RUS,China - Russia,contact,,1,1,,
                a:CHN|RUS,CHN,RUS,China -> Russia,alignment,1,2,2,2,0
                a:USA|CHN,USA,CHN,United States -> China,alignment,-1,3,3,1,2
                """);
        Files.writeString(
                run.resolve("evidence.csv"),
                """
                EdgeId,DocId,StoryId,Date,Source,Url,Sentence,Polarity
                a:CHN|RUS,d1,d1,2023-01-10,Wire,https://example.org/1,China backed Russia.,1
                a:CHN|RUS,d2,d2,2023-03-10,Daily,,'-- China praised Russia.,1
                a:USA|CHN,d3,d3,2023-03-11,Wire,,The United States accused China.,-1
                a:USA|CHN,d4,d4,,Wire,,The United States warned China.,-1
                a:USA|CHN,d2,d2,2023-03-10,Daily,,The United States thanked China.,1
                c:CHN|USA,d3,d3,2023-03-11,Wire,,The United States accused China.,
                c:CHN|USA,d5,d5,2023-02-01,Wire,,China and the United States.,
                m:CHN|RUS,d1,d1,2023-01-10,Wire,,They met.,
                """);
        Files.writeString(
                run.resolve("relations.csv"),
                """
                ActorA,ActorB,Agreements,Disagreements,DisagreementsByA,DisagreementsByB,Sign
                CHN,RUS,2,0,0,0,1
                CHN,USA,1,2,0,2,-1
                """);
    }

    private static Invocation explain(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("explain", "--run", out));
        all.addAll(List.of(arguments));
        return Invocation.of(all.toArray());
    }

    @Test
    void an_actor_has_a_card_and_its_alignments_come_first() {
        Invocation explain = explain("--actor", "china");

        assertThat(explain.code()).as(explain.err()).isZero();
        assertThat(explain.out())
                .contains("Allies     Russia (2 for)")
                .contains("Critics    United States (2 against, 1 for)")
                .contains("2023-01 to 2023-03")
                .contains(
                        "all      |▄▄█| 4 stories", "for      |▄ ▄| 2 stories", "- d4: The United States warned China.")
                .contains("- 2023-03-11 d3: The United States accused China.")
                .contains("-- China praised")
                .doesNotContain("'--")
                .containsSubsequence(
                        "United States -> China  [alignment, against, 1 for, 2 against, weight 3, 3 stories]",
                        "China -> Russia  [alignment, for, weight 2, 2 stories]",
                        "China - Russia  [contact, weight 1, 1 story]",
                        "China - United States  [comention, weight 9.5, 5 stories]",
                        "(1 sentence stands above)");
    }

    @Test
    void no_sentence_stands_twice() {
        List<String> told = explain("--actor", "CHN")
                .out()
                .lines()
                .filter(line -> line.startsWith("    "))
                .toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told.stream().filter(line -> line.contains("accused"))).hasSize(1);
    }

    @Test
    void sentences_are_chosen_by_side_day_and_source() {
        assertThat(explain("--actor", "US", "--with", "CHN", "--against").out())
                .contains("accused", "warned")
                .doesNotContain("thanked", "China and the");
        assertThat(explain("--actor", "US", "--with", "CHN", "--for").out())
                .contains("thanked")
                .doesNotContain("accused");
        assertThat(explain("--actor", "CHN", "--since", "2023-03-01", "--until", "2023-03-10")
                        .out())
                .contains("thanked", "praised")
                .doesNotContain("accused", "warned", "backed");
        assertThat(explain("--actor", "CHN", "--source", "daily").out())
                .contains("thanked", "praised")
                .doesNotContain("accused");
        assertThat(explain("--actor", "CHN", "--limit", "1", "--ties", "1").out())
                .contains("... and 2 more (--limit)", "... and 3 more ties (--ties)");
    }

    @Test
    void programs_get_one_object() throws IOException {
        JsonNode answer = JsonMapper.builder()
                .build()
                .readTree(explain("--actor", "CHN", "--json").out());

        assertThat(answer.at("/actor/label").asText()).isEqualTo("China");
        assertThat(answer.at("/card/allies/0/id").asText()).isEqualTo("RUS");
        assertThat(answer.at("/card/months")).hasSize(3);
        assertThat(answer.at("/ties/0/sign").asInt()).isEqualTo(-1);
        assertThat(answer.at("/ties/1/sentences/0/sentence").asText()).isEqualTo("-- China praised Russia.");
        assertThat(answer.at("/ties/1/sentences/1/url").asText()).isEqualTo("https://example.org/1");
    }

    @Test
    void a_name_of_nobody_or_of_several_is_told() {
        Invocation nobody = explain("--actor", "Chna");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.failure()).contains("no actor 'Chna' in this run; nearest: China, ");

        Invocation several = explain("--actor", "Smith");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.failure())
                .contains("'Smith' may be any of Ann Smith (per.ann-smith), Bob Smith (per.bob-smith): give the id");
    }

    @Test
    void an_actor_without_such_sentences_is_told() {
        assertThat(explain("--actor", "Putin").out())
                .contains("No tie and no counted alignment of Vladimir Putin in this run has such a sentence.");
    }
}
