package entente.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Messages as Telegram's desktop program exports them: the text is a string, or an array of strings and of objects for links
 * and bold words; {@code text_entities} holds all of it always, and {@code date_unixtime} does not depend on the zone of the
 * machine.
 */
final class Telegram {

    private Telegram() {}

    /** The values of an object, with the text of a message in one piece where it is one. */
    static Map<String, String> of(Map<String, String> values, Set<String> nested) {
        boolean isMessage = values.containsKey("date_unixtime") && values.containsKey("type");
        if (!isMessage) {
            values.keySet().removeIf(key -> key.endsWith("[]") || key.endsWith("[{}]"));
            return values;
        }
        Map<String, String> message = new LinkedHashMap<>(values);
        String whole = values.getOrDefault("text_entities[]", values.getOrDefault("text[]", ""));
        if (!whole.isEmpty()) {
            message.put("text", whole);
        }
        nested.remove("text");
        message.putIfAbsent("text", "");
        message.put("date", values.get("date_unixtime"));
        if (values.containsKey("from")) {
            message.put("source", values.get("from"));
        }
        message.keySet().removeIf(key -> key.endsWith("[]") || key.endsWith("[{}]"));
        return message;
    }
}
