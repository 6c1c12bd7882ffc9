package entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import entente.alignment.Factuality;
import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence of an article, exhaustively marked: a pair that no event names has no alignment. Gold counts characters, spans
 * count UTF-16 code units of the article's text.
 *
 * @param article id of the article it stands in
 * @param span of the sentence
 * @param events all that is marked in it
 */
public record GoldMarks(String article, Span span, List<Event> events) {

    private static final Set<PloverCode> EITHER_WAY =
            EnumSet.of(PloverCode.AGREE, PloverCode.CONSULT, PloverCode.COOPERATE);

    public GoldMarks {
        events = List.copyOf(events);
    }

    /**
     * One marked alignment.
     *
     * @param source full usual name
     * @param target full usual name
     * @param sourceSpan the words that stand for it
     * @param targetSpan the words that stand for it
     * @param sign 1 or -1
     * @param code PLOVER event type
     * @param optional whether two careful analysts could differ
     * @param telling how it is told, or null where that is not marked
     */
    public record Event(
            String source,
            String target,
            Span sourceSpan,
            Span targetSpan,
            int sign,
            PloverCode code,
            boolean optional,
            Factuality telling) {

        /** Whether it is done together, so that either may be the source. */
        boolean eitherWay() {
            return EITHER_WAY.contains(code);
        }
    }

    /** The id of the article of a line. */
    public static String articleOf(String line) {
        String doc = GoldJson.object(line).path("doc").asText("");
        if (doc.isBlank()) {
            throw new IllegalArgumentException("needs 'doc', the id of an article");
        }
        return doc;
    }

    /**
     * Reads one JSON line.
     *
     * @param article that the line names
     * @return null where the article does not hold the sentence
     */
    public static GoldMarks parse(String line, Article article) {
        JsonNode node = GoldJson.object(line);
        String whole = article.text();
        int start;
        int end;
        if (node.hasNonNull("start")) {
            int points = whole.codePointCount(0, whole.length());
            int from = node.path("start").asInt(-1);
            int to = node.path("end").asInt(-1);
            if (from < 0 || to <= from || to > points) {
                throw new IllegalArgumentException(
                        "'start' and 'end' must lie in the article '" + article.id() + "', got " + from + " and " + to);
            }
            start = whole.offsetByCodePoints(0, from);
            end = whole.offsetByCodePoints(0, to);
        } else {
            start = whole.indexOf(node.path("text").asText(""));
            end = start + node.path("text").asText("").length();
        }
        if (start < 0 || end <= start) {
            return null;
        }
        if (node.hasNonNull("text") && !node.get("text").asText().equals(whole.substring(start, end))) {
            return null;
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode event : node.path("events")) {
            events.add(event(event, whole, start, end));
        }
        return new GoldMarks(article.id(), new Span(start, end), events);
    }

    private static Event event(JsonNode event, String whole, int start, int end) {
        int sign = event.path("sign").asInt(0);
        String code = event.path("code").asText("");
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("'sign' of an event must be 1 or -1, got " + event.path("sign"));
        }
        PloverCode plover;
        try {
            plover = PloverCode.valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'code' of an event must be a PLOVER code, got '" + code + "'", e);
        }
        boolean optional = event.path("optional").asBoolean(false);
        return new Event(
                event.path("source").asText(""),
                event.path("target").asText(""),
                span(event, "source_span", whole, start, end),
                span(event, "target_span", whole, start, end),
                sign,
                plover,
                optional,
                telling(event.path("fact").asText(""), optional));
    }

    private static Span span(JsonNode event, String field, String whole, int start, int end) {
        int from = event.path(field).path(0).asInt(-1);
        int to = event.path(field).path(1).asInt(-1);
        if (from < 0 || to <= from || to > whole.codePointCount(start, end)) {
            throw new IllegalArgumentException("'" + field + "' must lie in the sentence, got " + event.path(field));
        }
        return new Span(whole.offsetByCodePoints(start, from), whole.offsetByCodePoints(start, to));
    }

    /** What is required is by the guide asserted, of the present; of what is optional only the marks tell. */
    private static Factuality telling(String fact, boolean optional) {
        return switch (fact) {
            case "now", "asserted" -> Factuality.ASSERTED;
            case "past" -> Factuality.PAST;
            case "claimed" -> Factuality.CLAIMED;
            case "hypo", "hypothetical" -> Factuality.HYPOTHETICAL;
            case "denied" -> Factuality.DENIED;
            case "" -> optional ? null : Factuality.ASSERTED;
            default ->
                throw new IllegalArgumentException(
                        "'fact' of an event must be now, past, claimed, hypo or denied, got '" + fact + "'");
        };
    }
}
