package entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fields a kind of resource of Kubernetes has, as far as ours use them, and what they hold: {@code string},
 * {@code integer}, {@code boolean}, a {@code map} of names to scalars, one of some words ({@code =Allow|Forbid}), an object,
 * or a list of any of these. A field that ends in {@code !} must be there; no others may.
 */
final class Shape {

    private final JsonNode shape;

    private Shape(JsonNode shape) {
        this.shape = shape;
    }

    static Shape named(String name) throws IOException {
        try (InputStream in = Shape.class.getResourceAsStream("/entente/job/" + name + ".shape.json")) {
            return new Shape(JsonMapper.builder().build().readTree(in));
        }
    }

    /** What is wrong with a resource, by where it stands; nothing where it fits. */
    List<String> problems(JsonNode resource) {
        List<String> problems = new ArrayList<>();
        check("", shape, resource, problems);
        return problems;
    }

    private static void check(String where, JsonNode shape, JsonNode value, List<String> problems) {
        if (shape.isArray()) {
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    check(where + "[" + i + "]", shape.get(0), value.get(i), problems);
                }
            } else {
                problems.add(where + " is no list");
            }
        } else if (shape.isObject()) {
            object(where, shape, value, problems);
        } else if (!fits(shape.asText(), value)) {
            problems.add(where + " is not " + shape.asText() + ": " + value);
        }
    }

    private static void object(String where, JsonNode shape, JsonNode value, List<String> problems) {
        if (!value.isObject()) {
            problems.add(where + " is no object");
            return;
        }
        Set<String> known = new HashSet<>();
        for (Map.Entry<String, JsonNode> field : shape.properties()) {
            boolean isRequired = field.getKey().endsWith("!");
            String name =
                    isRequired ? field.getKey().substring(0, field.getKey().length() - 1) : field.getKey();
            known.add(name);
            if (value.has(name)) {
                check(where + "." + name, field.getValue(), value.get(name), problems);
            } else if (isRequired) {
                problems.add(where + "." + name + " is missing");
            }
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(where + "." + name + " is unknown");
            }
        });
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "map" ->
                value.isObject()
                        && value.properties().stream()
                                .allMatch(e -> e.getValue().isValueNode());
            default ->
                type.startsWith("=") && List.of(type.substring(1).split("\\|")).contains(value.asText());
        };
    }
}
