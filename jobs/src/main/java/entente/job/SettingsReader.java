package entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads settings. A settings file is the whole run: every setting stands in it, none is defaulted in code; a setting
 * that is missing, unknown or out of range is refused by name. Single settings are overridden by {@code key=value}.
 */
final class SettingsReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final String DEFAULTS = "/entente/conf/default.json";

    private SettingsReader() {}

    /**
     * The settings of a run.
     *
     * @param file a settings file, or null for the defaults that the jar carries
     * @param overrides {@code key=value}, the key with dots, later ones win
     * @throws Failure where a setting is missing, unknown or out of range
     */
    static Settings read(Path file, List<String> overrides) {
        ObjectNode defaults = parsed(null);
        ObjectNode tree = file == null ? defaults : parsed(file);
        String where = file == null ? "the default settings" : "'" + file + "'";
        for (String override : overrides) {
            override(tree, defaults, override);
        }
        try {
            return MAPPER.treeToValue(tree, Settings.class);
        } catch (JsonMappingException e) {
            throw bad(where + ": setting '" + path(e) + "': " + reason(e));
        } catch (JsonProcessingException e) {
            throw bad(where + ": " + e.getOriginalMessage());
        }
    }

    /** The settings as they took effect, for the manifest of the run. */
    static JsonNode tree(Settings settings) {
        return MAPPER.valueToTree(settings);
    }

    /** The settings that decide results as they took effect, by their keys with dots. */
    static SortedMap<String, String> flat(Settings settings) {
        TreeMap<String, String> flat = new TreeMap<>();
        flatten(tree(settings), "", flat);
        // These decide how the work is cut, never what comes out.
        flat.keySet().removeAll(List.of("partitions", "network.distributedFrom", "store.retention"));
        // These decide what is published; quality.csv and run.json hold them beside what they judged.
        flat.keySet().removeIf(key -> key.startsWith("quality."));
        return flat;
    }

    private static void flatten(JsonNode node, String prefix, SortedMap<String, String> flat) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = prefix + field.getKey();
            if (field.getValue().isObject()) {
                flatten(field.getValue(), key + ".", flat);
            } else {
                flat.put(key, field.getValue().asText().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static ObjectNode parsed(Path file) {
        try (InputStream in =
                file == null ? SettingsReader.class.getResourceAsStream(DEFAULTS) : Files.newInputStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + DEFAULTS);
            }
            if (MAPPER.readTree(in) instanceof ObjectNode object) {
                return object;
            }
            throw bad("'" + file + "' must hold one JSON object");
        } catch (JsonProcessingException e) {
            throw bad("'" + file + "' line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw bad("cannot read '" + file + "': give the path of a settings file with --settings");
        }
    }

    private static void override(ObjectNode tree, ObjectNode defaults, String override) {
        int equals = override.indexOf('=');
        if (equals < 1) {
            throw new Failure(ExitCode.USAGE, "--set takes key=value, got '" + override + "'");
        }
        String key = override.substring(0, equals).strip();
        String value = override.substring(equals + 1).strip();
        TreeSet<String> known = new TreeSet<>();
        collect(defaults, "", known);
        if (!known.contains(key)) {
            throw bad("--set: no setting is named '" + key + "'; the nearest is '" + nearest(key, known) + "'");
        }
        String[] steps = key.split("\\.");
        ObjectNode parent = tree;
        for (String step : List.of(steps).subList(0, steps.length - 1)) {
            parent = parent.withObject("/" + step);
        }
        parent.set(steps[steps.length - 1], parse(value));
    }

    private static JsonNode parse(String value) {
        try {
            JsonNode node = MAPPER.readTree(value);
            return node == null || node.isMissingNode() ? TextNode.valueOf(value) : node;
        } catch (JsonProcessingException e) {
            // A bare word is a string: --set window=month.
            return TextNode.valueOf(value);
        }
    }

    private static void collect(ObjectNode node, String prefix, Set<String> keys) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue() instanceof ObjectNode object) {
                collect(object, prefix + field.getKey() + ".", keys);
            } else {
                keys.add(prefix + field.getKey());
            }
        }
    }

    static String nearest(String key, Set<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(k -> distance(k, key)))
                .orElse("");
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String path(JsonMappingException e) {
        List<String> steps = new ArrayList<>();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() != null) {
                steps.add(reference.getFieldName());
            }
        }
        return String.join(".", steps);
    }

    private static String reason(JsonMappingException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
            return refused.getMessage();
        }
        String message = e.getOriginalMessage();
        int detail = message.indexOf(" (class ");
        return (detail < 0 ? message : message.substring(0, detail))
                .replaceAll("`?entente\\.[\\w.$]*?([A-Z]\\w*)`?", "$1");
    }

    private static Failure bad(String message) {
        return new Failure(ExitCode.BAD_SETTINGS, message);
    }
}
