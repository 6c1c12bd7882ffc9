package entente.job.settings;

import com.fasterxml.jackson.databind.JsonNode;
import entente.job.OneLine;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a setting may be, by the types of {@link Settings}; says in words of this program what is wrong with one. */
final class SettingsCheck {

    private final SortedMap<String, Class<?>> types = new TreeMap<>();
    private final Set<String> groups = new TreeSet<>();

    SettingsCheck() {
        collect(Settings.class, "");
    }

    private void collect(Class<?> group, String prefix) {
        for (RecordComponent component : group.getRecordComponents()) {
            String key = prefix + component.getName();
            if (component.getType().isRecord()) {
                groups.add(key);
                collect(component.getType(), key + ".");
            } else {
                types.put(key, component.getType());
            }
        }
    }

    /** Why a setting cannot be, its range aside. */
    Optional<String> problem(WrittenSetting setting) {
        String key = setting.key();
        if (groups.contains(key)) {
            return setting.value() == null
                    ? Optional.empty()
                    : Optional.of("setting '" + key + "' is a group: give " + within(key));
        }
        Class<?> type = types.get(key);
        if (type == null) {
            return Optional.of("no setting is named '" + key + "'; the nearest is '" + nearest(key) + "'");
        }
        if (setting.value() == null) {
            return Optional.of("setting '" + key + "' must be " + wanted(type) + ", got a group");
        }
        return fits(setting.value(), type)
                ? Optional.empty()
                : Optional.of("setting '" + key + "' must be " + wanted(type) + ", got " + got(setting.value()));
    }

    private String within(String group) {
        return types.keySet().stream()
                .filter(key -> key.startsWith(group + "."))
                .collect(Collectors.joining(", "));
    }

    private static String got(JsonNode value) {
        String text = value.isTextual() ? value.asText() : value.toString();
        return "'" + OneLine.of(text.length() > 60 ? text.substring(0, 60) + " ..." : text) + "'";
    }

    private static boolean fits(JsonNode value, Class<?> type) {
        if (type.isEnum()) {
            return value.isTextual() && names(type).contains(value.asText().toLowerCase(Locale.ROOT));
        }
        if (type == int.class) {
            return value.isIntegralNumber() && value.canConvertToInt();
        }
        if (type == long.class) {
            return value.isIntegralNumber() && value.canConvertToLong();
        }
        if (type == double.class) {
            return value.isNumber() && Double.isFinite(value.asDouble());
        }
        return type == boolean.class ? value.isBoolean() : value.isTextual();
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + names(type);
        }
        if (type == int.class) {
            return "a whole number up to " + Integer.MAX_VALUE;
        }
        if (type == long.class) {
            return "a whole number";
        }
        if (type == double.class) {
            return "a number";
        }
        return type == boolean.class ? "true or false" : "a word in quotation marks";
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private String nearest(String key) {
        Comparator<String> byDistance = Comparator.comparingInt(known -> distance(known, key));
        return types.keySet().stream()
                .min(byDistance.thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** Levenshtein distance; a key that stands in the wrong group is near. */
    private static int distance(String known, String key) {
        String last = known.substring(known.lastIndexOf('.') + 1);
        String given = key.substring(key.lastIndexOf('.') + 1);
        return Math.min(edits(known, key), last.equals(given) ? 1 : Integer.MAX_VALUE);
    }

    private static int edits(String a, String b) {
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
}
