package entente.job.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.job.ExitCode;
import entente.job.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads settings: the defaults that the jar carries, over them those of a file, over them single ones. Whatever is unknown,
 * of another type or out of range is told at once, each by where it is written.
 */
public final class SettingsReader {

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
     * @param file those that differ from the defaults, or null
     * @param overrides {@code key=value}, the key with dots, later ones win
     * @throws Failure with a line for each setting that cannot be
     */
    public static Settings read(Path file, List<String> overrides) {
        List<String> problems = new ArrayList<>();
        List<WrittenSetting> written =
                new ArrayList<>(file == null ? List.of() : WrittenSetting.in(file, MAPPER, problems));
        Map<String, String> before = new HashMap<>();
        for (WrittenSetting setting : written) {
            String earlier = before.put(setting.key(), setting.where());
            if (earlier != null) {
                problems.add(setting.where() + ": setting '" + setting.key() + "' is given already in " + earlier);
            }
        }
        overrides.forEach(override -> written.add(WrittenSetting.of(override, MAPPER)));

        SettingsCheck check = new SettingsCheck();
        ObjectNode tree = defaults();
        for (WrittenSetting setting : written) {
            Optional<String> problem = check.problem(setting).or(() -> outOfRange(setting));
            problem.ifPresent(what -> problems.add(setting.where() + ": " + what));
            if (problem.isEmpty()) {
                put(tree, setting);
            }
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.BAD_SETTINGS, problems);
        }
        try {
            return MAPPER.treeToValue(tree, Settings.class);
        } catch (JsonProcessingException e) {
            String where = file == null ? "--set" : "'" + file + "'";
            throw new Failure(ExitCode.BAD_SETTINGS, where + ": the settings do not go together: " + reason(e), e);
        }
    }

    /** Each setting is tried alone over the defaults, so that one that is wrong does not hide another. */
    private static Optional<String> outOfRange(WrittenSetting setting) {
        try {
            ObjectNode alone = defaults();
            put(alone, setting);
            MAPPER.treeToValue(alone, Settings.class);
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("setting '" + setting.key() + "': " + reason(e));
        }
    }

    private static String reason(JsonProcessingException e) {
        return e.getCause() instanceof IllegalArgumentException refused
                ? refused.getMessage()
                : "cannot be " + e.getOriginalMessage();
    }

    private static void put(ObjectNode tree, WrittenSetting setting) {
        if (setting.value() == null) {
            return;
        }
        String[] steps = setting.key().split("\\.");
        ObjectNode parent = tree;
        for (String step : List.of(steps).subList(0, steps.length - 1)) {
            parent = (ObjectNode) parent.get(step);
        }
        parent.set(steps[steps.length - 1], setting.value());
    }

    private static ObjectNode defaults() {
        try (InputStream in = SettingsReader.class.getResourceAsStream(DEFAULTS)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks " + DEFAULTS, e);
        }
    }

    /** The settings as they took effect, for the manifest of the run. */
    public static JsonNode tree(Settings settings) {
        return MAPPER.valueToTree(settings);
    }

    /** The settings that decide results as they took effect, by their keys with dots. */
    public static SortedMap<String, String> flat(Settings settings) {
        SortedMap<String, String> flat = all(settings);
        // These decide how the work is cut, never what comes out.
        flat.keySet().removeAll(List.of("partitions", "network.distributedFrom", "store.retention"));
        // These decide what is published; quality.csv and run.json hold them beside what they judged.
        flat.keySet().removeIf(key -> key.startsWith("quality."));
        return flat;
    }

    /** Every setting as it took effect. */
    public static SortedMap<String, String> all(Settings settings) {
        SortedMap<String, String> flat = flat(tree(settings));
        flat.replaceAll((key, value) -> value.toLowerCase(Locale.ROOT));
        return flat;
    }

    /** Settings as run.json has them, by their keys with dots. */
    public static SortedMap<String, String> flat(JsonNode tree) {
        SortedMap<String, String> flat = new TreeMap<>();
        flatten(tree, "", flat);
        return flat;
    }

    private static void flatten(JsonNode node, String prefix, SortedMap<String, String> flat) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = prefix + field.getKey();
            if (field.getValue().isObject()) {
                flatten(field.getValue(), key + ".", flat);
            } else {
                flat.put(key, field.getValue().asText());
            }
        }
    }
}
