package entente.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.StoredParses;
import entente.text.TextEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of a gold file as articles, and their parses, kept aside so that a trial takes seconds. */
record GoldTexts(List<JsonNode> gold, List<Article> articles, List<List<Sentence>> parses) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static GoldTexts read(Path file, Path cache) throws IOException {
        List<JsonNode> gold = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                gold.add(node);
                articles.add(article(node));
            }
        }
        Path stored = cache.resolve(file.getFileName() + ".parses");
        if (!Files.exists(stored)) {
            StoredParses.write(stored, parse(articles));
        }
        return new GoldTexts(
                gold, articles, List.copyOf(StoredParses.read(stored).values()));
    }

    private static Article article(JsonNode node) {
        String before = node.path("prev").asText("");
        String after = node.path("next").asText("");
        String text = (before.isEmpty() ? "" : before + "\n\n")
                + node.get("text").asText()
                + (after.isEmpty() ? "" : "\n\n" + after);
        String date = node.path("date").asText("");
        return new Article(
                node.get("id").asText(),
                date.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(date) : null,
                "gold",
                "",
                "",
                "en",
                text);
    }

    private static Map<String, List<Sentence>> parse(List<Article> articles) {
        TextEngine engine = CoreNlpEngine.shared();
        Map<String, List<Sentence>> parses = new LinkedHashMap<>();
        for (Article article : articles) {
            String text = article.text();
            parses.put(
                    parses.size() + " " + article.id(), // two sentences of one gold file share an id
                    text.isEmpty()
                            ? List.of()
                            : engine.read(text, List.of(new Span(0, text.length()))).stream()
                                    .map(engine::parse)
                                    .toList());
        }
        return parses;
    }
}
