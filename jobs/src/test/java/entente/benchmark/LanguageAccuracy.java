package entente.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.corpus.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether short texts full of names are told to be English or not: 1,000 of our own. English is cut out of our written articles,
 * eight words each, and made of sentences with names of many languages; the others are sentences of ten languages with the same
 * names.
 */
public final class LanguageAccuracy {

    private static final List<List<String>> NAMES = List.of(
            List.of("Jonas Berg", "Nguyen Van An"),
            List.of("Maria Silva", "Kovács László"),
            List.of("Ahmed Hassan", "Giulia Rossi"),
            List.of("Peru", "Sauli Virtanen"),
            List.of("Hans Müller", "Oman"));

    private static final int CUT_WORDS = 8;
    private static final int MOST_CUT = 450;
    private static final String ENGLISH = "eng";

    private LanguageAccuracy() {}

    /** Takes {@code data/gold/written-articles.jsonl}. */
    public static void main(String[] arguments) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (String line : templates().lines().toList()) {
            List<String> parts = Arrays.asList(line.split("\\|", -1));
            for (List<String> names : NAMES) {
                texts.computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                        .add(parts.get(1).replace("{a}", names.get(0)).replace("{b}", names.get(1)));
            }
        }
        texts.put("eng, cut", cut(Path.of(arguments[0])));
        int all = 0;
        int right = 0;
        for (Map.Entry<String, List<String>> entry : texts.entrySet()) {
            boolean isEnglish = entry.getKey().startsWith(ENGLISH);
            List<String> wrong = entry.getValue().stream()
                    .filter(text -> Language.isEnglish("", text) != isEnglish)
                    .toList();
            int count = entry.getValue().size();
            all += count;
            right += count - wrong.size();
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %4d texts %6.1f%% right%s%n",
                    entry.getKey(),
                    count,
                    100.0 * (count - wrong.size()) / count,
                    wrong.isEmpty() ? "" : ", not: " + wrong.subList(0, Math.min(3, wrong.size())));
        }
        System.out.printf(Locale.ROOT, "%-9s %4d texts %6.1f%% right%n", "all", all, 100.0 * right / all);
    }

    private static String templates() throws IOException {
        try (InputStream in = LanguageAccuracy.class.getResourceAsStream("/entente/languages.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first words of articles, evenly over all of them. */
    private static List<String> cut(Path articles) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(articles);
        List<String> cut = new ArrayList<>();
        for (int sentence = 0; cut.size() < MOST_CUT; sentence++) {
            for (int i = 0; i < lines.size() && cut.size() < MOST_CUT; i++) {
                JsonNode article = json.readTree(lines.get(i));
                List<String> sentences =
                        Arrays.asList(article.get("text").asText().split("(?<=[.!?])\\s+", -1));
                if (sentence < sentences.size()) {
                    List<String> words = Arrays.asList(sentences.get(sentence).split("\\s+", -1));
                    cut.add(String.join(" ", words.subList(0, Math.min(CUT_WORDS, words.size()))));
                }
            }
        }
        return cut;
    }
}
