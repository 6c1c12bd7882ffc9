package entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence whose alignments people marked: either events between named actors, or the stance of one pair of actors.
 *
 * @param article the sentence with those before and after it
 * @param scored where in the article the marked sentence stands
 * @param events marked events with a sign, a source and a target; empty where a pair is judged
 * @param pair the judged pair, or null where events are marked
 * @param names what names mean in this sentence alone, by the code that the marks use, which may have none; mostly empty
 */
public record GoldSentence(
        Article article, Span scored, List<Event> events, JudgedPair pair, Map<String, List<String>> names) {

    private static final Set<String> NOBODY = Set.of("", "None", "null");
    private static final Set<PloverCode> EITHER_WAY =
            EnumSet.of(PloverCode.AGREE, PloverCode.CONSULT, PloverCode.COOPERATE);

    /**
     * @param source as the marks name it
     * @param target as the marks name it
     * @param sign 1 or -1
     * @param root PLOVER code, or an empty text where the set has none
     */
    public record Event(String source, String target, int sign, String root) {

        /** Whether it is done together, so that either may be the source. */
        boolean eitherWay() {
            return EITHER_WAY.stream().anyMatch(code -> code.name().equals(root));
        }
    }

    /**
     * @param p one actor
     * @param q the other
     * @param fromP whether p holds the stance
     * @param sign 1, -1, or 0 where there is none
     */
    public record JudgedPair(Span p, Span q, boolean fromP, int sign) {

        /** Which way between the two an alignment goes. */
        enum Way {
            P_TO_Q,
            Q_TO_P,
            ELSEWHERE
        }

        Way way(Span source, Span target) {
            if (source.overlaps(p) && target.overlaps(q)) {
                return Way.P_TO_Q;
            }
            return source.overlaps(q) && target.overlaps(p) ? Way.Q_TO_P : Way.ELSEWHERE;
        }

        /** Whether that is the way of the marked stance. */
        boolean isMarked(Way way) {
            return sign != 0 && way == (fromP ? Way.P_TO_Q : Way.Q_TO_P);
        }
    }

    /** Whether a file of gold is of this kind, by its first line. */
    public static boolean is(String line) {
        return line.contains("\"events\"") || (line.contains("\"p\"") && line.contains("\"q\""));
    }

    /** Reads one JSON line; the message of the exception says what is missing. */
    public static GoldSentence parse(String line) {
        JsonNode node = GoldJson.object(line);
        String text = GoldJson.text(node, "text");
        String before = node.path("prev").asText("");
        String after = node.path("next").asText("");
        String head = before.isEmpty() ? "" : before + "\n\n";
        String whole = head + text + (after.isEmpty() ? "" : "\n\n" + after);
        Article article = new Article(GoldJson.text(node, "id"), date(node), "gold", "", "", "en", whole);
        Span scored = new Span(head.length(), head.length() + text.length());
        if (node.has("p") && node.has("q")) {
            JudgedPair pair = new JudgedPair(
                    span(node.get("p"), whole),
                    span(node.get("q"), whole),
                    node.path("label_name").asText("").contains("p->q"),
                    node.path("sign").asInt(0));
            return new GoldSentence(article, scored, List.of(), pair, Map.of());
        }
        if (!node.path("events").isArray()) {
            throw new IllegalArgumentException("needs 'events', a list, or 'p' and 'q', two spans");
        }
        return new GoldSentence(article, scored, events(node.get("events")), null, names(node.path("actor_names")));
    }

    private static LocalDate date(JsonNode node) {
        String date = node.path("date").asText("");
        try {
            return date.contains("-") ? LocalDate.parse(date) : null;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'date' must be ISO 8601, got '" + date + "'", e);
        }
    }

    /** Gold counts characters, spans count UTF-16 code units. */
    private static Span span(JsonNode marked, String text) {
        int start = marked.path("start").asInt(-1);
        int end = marked.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("'p' and 'q' need 'start' and 'end' inside the text, got " + marked);
        }
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static List<Event> events(JsonNode marked) {
        List<Event> events = new ArrayList<>();
        for (JsonNode event : marked) {
            String source = event.path("source").asText("");
            String target = event.path("target").asText("");
            int sign = event.path("sign").asInt(0);
            if (sign != 0 && !NOBODY.contains(source) && !NOBODY.contains(target)) {
                events.add(new Event(
                        source, target, sign, event.path("root").asText("").replace("null", "")));
            }
        }
        return List.copyOf(events);
    }

    private static Map<String, List<String>> names(JsonNode marked) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : marked.properties()) {
            List<String> ofCode = new ArrayList<>();
            entry.getValue().forEach(name -> ofCode.add(name.asText()));
            names.put(entry.getKey(), ofCode);
        }
        return names;
    }

    /** The code of each name; a name of two codes has the first. */
    public Map<String, String> codeOfName() {
        Map<String, String> codeOfName = new LinkedHashMap<>();
        names.forEach((code, ofCode) -> ofCode.forEach(name -> codeOfName.putIfAbsent(name, code)));
        return codeOfName;
    }
}
