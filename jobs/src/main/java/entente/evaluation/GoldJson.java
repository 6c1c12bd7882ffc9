package entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lines of gold as JSON; the message of each exception says what a line lacks. */
final class GoldJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldJson() {}

    /** The object of a line. */
    static JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no JSON object: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("is no JSON object");
    }

    /** A text that a line must have. */
    static String text(JsonNode node, String field) {
        String text = node.path(field).asText("");
        if (text.isBlank()) {
            throw new IllegalArgumentException("needs '" + field + "', a text");
        }
        return text;
    }
}
