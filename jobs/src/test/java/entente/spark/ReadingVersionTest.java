package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Article;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What decides a reading is in its key: every field of the article, and the ledgers. */
final class ReadingVersionTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 22);

    @Test
    void another_article_or_ledger_is_another_key() {
        ReadingVersion version = ReadingVersion.of("");
        Set<String> keys = new TreeSet<>();
        for (Article article : new Article[] {
            new Article("1", DAY, "", "", "", "en", "text"),
            new Article("2", DAY, "", "", "", "en", "text"),
            new Article("1", null, "", "", "", "en", "text"),
            new Article("1", DAY, "s", "", "", "en", "text"),
            new Article("1", DAY, "", "s", "", "en", "text"),
            new Article("1", DAY, "", "", "s", "en", "text"),
            new Article("1", DAY, "", "", "", "", "text"),
            new Article("1", DAY, "", "", "", "en", "other text")
        }) {
            keys.add(version.key(article));
            keys.add(ReadingVersion.of("a ledger").key(article));
            assertThat(ReadingVersion.of("").key(article)).isEqualTo(version.key(article));
        }

        assertThat(keys).hasSize(16);
    }
}
