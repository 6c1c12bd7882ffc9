package entente.evaluation;

import entente.corpus.Article;
import entente.corpus.Span;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.StoredParses;
import entente.text.TextEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of a gold file as articles, and their parses, kept aside so that a trial takes seconds. */
record GoldTexts(List<GoldSentence> gold, List<List<Sentence>> parses) {

    static GoldTexts read(Path file, Path cache) throws IOException {
        List<GoldSentence> gold = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(GoldSentence::parse)
                .toList();
        Path stored = cache.resolve(file.getFileName() + ".parses");
        if (!Files.exists(stored)) {
            StoredParses.write(stored, parse(gold));
        }
        return new GoldTexts(gold, List.copyOf(StoredParses.read(stored).values()));
    }

    private static Map<String, List<Sentence>> parse(List<GoldSentence> gold) {
        TextEngine engine = CoreNlpEngine.shared();
        Map<String, List<Sentence>> parses = new LinkedHashMap<>();
        for (GoldSentence marked : gold) {
            Article article = marked.article();
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
