package entente.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The objects of a JSON text that may be records: those at the top, those in an array, and those in the arrays of an object
 * that wraps them ({@code articles.results}, {@code messages}). Streams: only one object is held, as its values by their keys,
 * with a dot between the key of an object and those within.
 */
final class JsonObjects {

    static final int DEEPEST = 64;

    /** Keys under which exports keep their records. */
    private static final Set<String> WRAPPERS = Set.of(
            "articles",
            "results",
            "result",
            "messages",
            "chats",
            "list",
            "data",
            "docs",
            "documents",
            "items",
            "response",
            "hits",
            "stories",
            "entries",
            "records",
            "news",
            "value",
            "posts",
            "_source");

    /**
     * One object.
     *
     * @param line where it begins
     * @param values strings, numbers and truths by their keys
     * @param nested keys that hold arrays or objects
     * @param isTooLong whether it was passed over since it is longer than the bound
     */
    record Found(long line, Map<String, String> values, Set<String> nested, boolean isTooLong) {

        /** All keys, those without a value too. */
        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>(values.keySet());
            keys.addAll(nested);
            return keys;
        }
    }

    private final JsonParser parser;
    private final long most;
    private final Deque<JsonToken> open = new ArrayDeque<>();
    private long values;
    private long length;

    JsonObjects(Reader reader, long most) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength((int) Math.min(Integer.MAX_VALUE, most))
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.most = most;
        try {
            this.parser = factory.createParser(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How many values stand at the top so far. */
    long values() {
        return values;
    }

    /** Where the parser is. */
    long line() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    /** The next object, or null. */
    Found next() throws IOException {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                parser.close();
                return null;
            }
            if (open.isEmpty()) {
                values++;
            }
            switch (token) {
                case START_ARRAY -> open.push(token);
                case END_ARRAY, END_OBJECT -> open.pop();
                case START_OBJECT -> {
                    Found found = object();
                    if (found != null) {
                        return found;
                    }
                }
                case FIELD_NAME -> wrapped(parser.currentName());
                default -> {
                    // A value between objects is no record.
                }
            }
        }
    }

    /** What stands under a key of an object that wraps records. */
    private void wrapped(String key) throws IOException {
        JsonToken token = parser.nextToken();
        if (WRAPPERS.contains(key) && (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT)) {
            open.push(token);
        } else {
            parser.skipChildren();
        }
    }

    /** The object that begins here; null where it wraps others, which are then entered. */
    private Found object() throws IOException {
        long line = Math.max(1, parser.currentTokenLocation().getLineNr());
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> nested = new LinkedHashSet<>();
        length = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean opens = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
            if (opens && WRAPPERS.contains(key) && !hasText(fields)) {
                open.push(JsonToken.START_OBJECT);
                open.push(token);
                return null;
            }
            value(key, token, fields, nested, 0);
        }
        boolean isTooLong = length > most;
        return new Found(line, isTooLong ? Map.of() : Telegram.of(fields, nested), nested, isTooLong);
    }

    private static boolean hasText(Map<String, String> fields) {
        return fields.containsKey("text") || fields.containsKey("body") || fields.containsKey("content");
    }

    private void value(String key, JsonToken token, Map<String, String> fields, Set<String> nested, int depth)
            throws IOException {
        switch (token) {
            case VALUE_NULL -> {
                // Says nothing.
            }
            case START_OBJECT -> {
                if (depth == 0) {
                    nested.add(key);
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String inner = parser.currentName();
                    value(key + "." + inner, parser.nextToken(), fields, nested, depth + 1);
                }
            }
            case START_ARRAY -> {
                nested.add(key);
                array(key, fields);
            }
            default -> put(fields, key, parser.getText(), false);
        }
    }

    /** The texts of an array one after the other: of its strings, and of its objects what they call text. */
    private void array(String key, Map<String, String> fields) throws IOException {
        boolean hasObjects = false;
        for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            if (token.isStructStart()) {
                depth++;
                hasObjects |= token == JsonToken.START_OBJECT;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING
                    && (depth == 1 || (depth == 2 && "text".equals(parser.currentName())))) {
                put(fields, key + "[]", parser.getText(), true);
            }
        }
        if (hasObjects) {
            fields.putIfAbsent(key + "[{}]", "");
        }
    }

    private void put(Map<String, String> fields, String key, String value, boolean append) {
        length += key.length() + value.length();
        if (length <= most) {
            fields.merge(key, value, (before, after) -> append ? before + after : before);
        }
    }
}
