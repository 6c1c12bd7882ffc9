package entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.evaluation.SpeakerEvaluation.Attribution;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a set with attributions marked by hand.
 *
 * @param article the text
 * @param attributions who is cited for what in it
 */
public record AttributedArticle(Article article, List<Attribution> attributions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public AttributedArticle {
        attributions = List.copyOf(attributions);
    }

    /**
     * Reads {@code {"id", "date", "title", "text", "attributions": [{"Source", "Cue", "Content": [{"spans": [[from, to],
     * ...]}]}]}}, offsets in code points; a part may be missing.
     *
     * @throws IllegalArgumentException if the line is not of that form
     */
    public static AttributedArticle parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line of gold must be JSON: " + e.getOriginalMessage());
        }
        if (!node.path("attributions").isArray() || !node.path("text").isTextual()) {
            throw new IllegalArgumentException("a line of gold must hold text and attributions");
        }
        String text = node.get("text").asText();
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode marked : node.get("attributions")) {
            attributions.add(new Attribution(
                    spans(text, marked.path("Source")),
                    spans(text, marked.path("Cue")),
                    spans(text, marked.path("Content"))));
        }
        // the title is left out: in these sets the text holds it
        Article article = new Article(
                node.path("id").asText("gold"), date(node.path("date").asText("")), "", "", "", "en", text);
        return new AttributedArticle(article, attributions);
    }

    private static LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("date of a line of gold must be as 2023-02-22, got '" + text + "'", e);
        }
    }

    private static List<Span> spans(String text, JsonNode part) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode piece : part) {
            for (JsonNode span : piece.path("spans")) {
                try {
                    spans.add(new Span(
                            text.offsetByCodePoints(0, span.path(0).asInt(-1)),
                            text.offsetByCodePoints(0, span.path(1).asInt(-1))));
                } catch (IndexOutOfBoundsException e) {
                    throw new IllegalArgumentException("a span of an attribution must lie in the text, got " + span, e);
                }
            }
        }
        return spans;
    }
}
