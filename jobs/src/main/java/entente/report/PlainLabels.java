package entente.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of actors for formats of lines, which know no escapes: on one line, without quotation marks and tabs. Readers of
 * such formats take the name for the actor, so one that is borne twice has its id beside it.
 */
final class PlainLabels {

    private PlainLabels() {}

    /** A name for each id; no two are equal. */
    static Map<String, String> of(List<Node> nodes) {
        Map<String, Integer> bearers = new HashMap<>();
        nodes.forEach(node -> bearers.merge(plain(node.actor().label()), 1, Integer::sum));
        Map<String, String> labels = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Node node : nodes) {
            String label = plain(node.actor().label());
            String id = plain(node.actor().id());
            String unique = bearers.get(label) == 1 ? label : label + " (" + id + ")";
            labels.put(node.actor().id(), taken.add(unique) ? unique : id);
        }
        return labels;
    }

    /** White space and control characters are one blank, a quotation mark is an apostrophe, a backslash a slash. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ")
                .replace('"', '\'')
                .replace('\\', '/')
                .strip();
    }
}
