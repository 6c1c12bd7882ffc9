package entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.corpus.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles of a corpus in JSON lines, for benchmarks that read without Spark. */
final class JsonCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The day of articles that bear none. */
    private static final LocalDate UNDATED = LocalDate.of(2019, 1, 1);

    private JsonCorpus() {}

    static List<Article> all(Path file) throws IOException {
        return sample(file, Integer.MAX_VALUE);
    }

    /** Every so many articles, so that the sample spans the corpus. */
    static List<Article> sample(Path file, int count) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.toList();
            int step = Math.max(1, all.size() / count);
            for (int i = 0; i < all.size() && articles.size() < count; i += step) {
                articles.add(article(all.get(i)));
            }
        }
        return articles;
    }

    private static Article article(String line) throws IOException {
        JsonNode node = JSON.readTree(line);
        String date = node.path("date").asText();
        return new Article(
                node.get("id").asText(),
                date.isBlank() ? UNDATED : LocalDate.parse(date),
                node.path("source").asText(),
                node.path("title").asText(),
                "",
                "en",
                node.get("text").asText());
    }
}
