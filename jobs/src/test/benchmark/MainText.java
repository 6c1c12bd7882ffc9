import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import entente.corpus.Article;
import entente.corpus.ReadLimits;
import entente.source.Held;
import entente.source.Notes;
import entente.source.ReadRules;
import entente.source.Readers;
import entente.source.SavedPages;
import entente.source.SavedPages.Found;
import entente.source.SavedPages.Page;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.dankito.readability4j.Readability4J;

/** How much of the main text of saved pages is found, and how much else: ours beside two libraries, layout by layout. */
public final class MainText {

    private MainText() {}

    /** Prints precision and recall by words. */
    public static void main(String[] arguments) {
        Map<String, UnaryOperator<String>> extractors = new LinkedHashMap<>();
        extractors.put("entente", MainText::ours);
        extractors.put("readability4j", MainText::readability);
        extractors.put("boilerpipe", MainText::boilerpipe);
        System.out.printf(Locale.ROOT, "%-14s %-10s %9s %9s %7s%n", "extractor", "layout", "precision", "recall", "F1");
        extractors.forEach((name, extractor) -> {
            Map<String, Found> found = new LinkedHashMap<>();
            for (Page page : SavedPages.all()) {
                Found one = Found.of(page, extractor.apply(page.html()));
                found.merge(page.layout(), one, Found::plus);
                found.merge("all", one, Found::plus);
            }
            Found all = found.remove("all");
            found.forEach((layout, words) -> print(name, layout, words));
            print(name, "all", all);
        });
    }

    private static void print(String name, String layout, Found words) {
        double sum = words.precision() + words.recall();
        System.out.printf(
                Locale.ROOT,
                "%-14s %-10s %9.3f %9.3f %7.3f%n",
                name,
                layout,
                words.precision(),
                words.recall(),
                sum == 0 ? 0 : 2 * words.precision() * words.recall() / sum);
    }

    private static String ours(String html) {
        Article article = Readers.read(
                        Held.of("page.html", html), ReadRules.of(new ReadLimits(1_000_000, 10)), Notes.NONE)
                .next()
                .article();
        return article == null ? "" : article.text();
    }

    private static String readability(String html) {
        String text = new Readability4J("https://desk.example/page", html).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static String boilerpipe(String html) {
        try {
            return ArticleExtractor.INSTANCE.getText(html);
        } catch (BoilerpipeProcessingException e) {
            return "";
        }
    }
}
