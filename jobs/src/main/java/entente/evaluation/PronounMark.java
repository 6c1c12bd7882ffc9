package entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.corpus.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One pronoun of an article with whom it stands for. The text itself is not part of the mark.
 *
 * @param doc id of the article
 * @param span of the pronoun in the article's text as read
 * @param word the pronoun
 * @param half which part of the set it belongs to: 'tuning', 'held-out'
 * @param answers the right answers, each a set of names; an empty set: nobody who is named
 */
public record PronounMark(String doc, Span span, String word, String half, List<Set<String>> answers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the pronoun could mean at all. */
    public enum Sort {
        /** 'he', 'she' and their forms. */
        PERSON,
        IT,
        THEY,
        /** 'I' and 'we', of whoever is quoted. */
        FIRST
    }

    /** Whether a file of gold is of this kind, by its first line. */
    public static boolean is(String line) {
        return line.contains("\"refers\"");
    }

    public Sort sort() {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "she", "her" -> Sort.PERSON;
            case "it", "its" -> Sort.IT;
            case "they", "them", "their" -> Sort.THEY;
            default -> Sort.FIRST;
        };
    }

    /** Whether no named actor is meant, by each answer that is right. */
    public boolean isNobody() {
        return answers.stream().allMatch(Set::isEmpty);
    }

    /** Reads one JSON line; the message of the exception says what is missing. */
    public static PronounMark parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no JSON object: " + e.getOriginalMessage(), e);
        }
        for (String field : List.of("doc", "word", "half")) {
            GoldJson.text(node, field);
        }
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("needs 'start' and 'end', offsets into the text");
        }
        List<Set<String>> answers = new ArrayList<>();
        for (JsonNode answer : node.path("refers")) {
            Set<String> names = new HashSet<>();
            answer.forEach(name -> names.add(name.asText()));
            answers.add(names);
        }
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("needs 'refers', a list of lists of names");
        }
        return new PronounMark(
                node.get("doc").asText(),
                new Span(start, end),
                node.get("word").asText(),
                node.get("half").asText(),
                List.copyOf(answers));
    }
}
