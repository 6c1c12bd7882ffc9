package entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Parsed;
import entente.corpus.ReadLimits;
import entente.source.SavedPages.Found;
import entente.source.SavedPages.Page;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The article of a saved page, whatever its layout, without what stands around it. */
final class MainTextTest {

    @Test
    void of_every_layout_nearly_all_of_the_article_is_taken_and_nearly_nothing_else() {
        Map<String, Found> found = new TreeMap<>();
        for (Page page : SavedPages.all()) {
            Parsed parsed = Readers.read(
                            Held.of("page.html", page.html()), ReadRules.of(new ReadLimits(100_000, 10)), Notes.NONE)
                    .next();
            assertThat(parsed.rejection()).isNull();
            found.merge(page.layout(), Found.of(page, parsed.article().text()), Found::plus);
        }

        assertThat(found).hasSize(SavedPages.LAYOUTS.size());
        assertThat(found).allSatisfy((layout, words) -> {
            assertThat(words.precision()).as(layout).isGreaterThan(0.95);
            assertThat(words.recall()).as(layout).isGreaterThan(0.98);
        });
    }
}
