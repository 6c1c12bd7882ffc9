package entente.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One JSON object a line, with the fields of an article; others are passed over. */
public final class JsonLine {

    private static final int DEEPEST = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLine() {}

    /** Reads the bytes of one line. */
    public static Parsed parse(Place place, byte[] line, int maxCharacters) {
        Optional<String> decoded = Utf8.decode(line);
        if (decoded.isEmpty()) {
            return Parsed.rejected(place, "", RejectionReason.MALFORMED_UTF8, "not UTF-8: convert the file");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(decoded.get());
        } catch (StreamConstraintsException e) {
            return Parsed.rejected(
                    place,
                    "",
                    RejectionReason.MALFORMED_JSON,
                    "nested deeper than " + DEEPEST + ", or a number or name beyond all use");
        } catch (JsonProcessingException e) {
            return Parsed.rejected(place, "", RejectionReason.MALFORMED_JSON, e.getOriginalMessage());
        }
        if (!node.isObject()) {
            return Parsed.rejected(place, "", RejectionReason.MALFORMED_JSON, "a line must hold one JSON object");
        }
        Map<ArticleFields.Name, String> fields = new EnumMap<>(ArticleFields.Name.class);
        for (ArticleFields.Name name : ArticleFields.Name.values()) {
            JsonNode value = node.get(name.key());
            if (value == null || value.isNull()) {
                continue;
            }
            boolean isNumber = name == ArticleFields.Name.ID && value.isIntegralNumber();
            if (!value.isTextual() && !isNumber) {
                return Parsed.rejected(
                        place,
                        fields.getOrDefault(ArticleFields.Name.ID, ""),
                        RejectionReason.WRONG_TYPE,
                        "field '" + name.key() + "' must be a string");
            }
            fields.put(name, value.asText());
        }
        return new ArticleFields(
                        fields.get(ArticleFields.Name.ID),
                        fields.get(ArticleFields.Name.DATE),
                        fields.get(ArticleFields.Name.SOURCE),
                        fields.get(ArticleFields.Name.TITLE),
                        fields.get(ArticleFields.Name.URL),
                        fields.get(ArticleFields.Name.LANG),
                        fields.get(ArticleFields.Name.TEXT))
                .check(place, maxCharacters);
    }
}
