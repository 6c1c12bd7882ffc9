package entente.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence written to try the reading, with the answer that the network must give.
 *
 * @param family what it tries: 'passive', 'hearsay'
 * @param group cases of one group differ in names alone; empty where it has none
 * @param article the sentence with those before it
 * @param judged where in the article the sentence stands
 * @param answer what is told between actors, and how it must count
 */
public record BehaviourCase(String family, String group, Article article, Span judged, List<Told> answer) {

    private static final Set<PloverCode> TOGETHER =
            EnumSet.of(PloverCode.AGREE, PloverCode.CONSULT, PloverCode.COOPERATE);

    /** What the network does with something that is told. */
    public enum Demand {
        /** It must count. */
        REQUIRED,
        /** It may count: careful readers differ. */
        OPTIONAL,
        /** It must not: a rumour, a wish, a game, a mistake, an old deed. */
        NOT_COUNTED
    }

    /** Who does what to whom, by the names of the two. */
    public record Told(String source, String target, int sign, PloverCode code, Demand demand) {

        /** Whether it is done together, so that either may be the source. */
        boolean eitherWay() {
            return TOGETHER.contains(code);
        }

        /** Whether it is contact, which tells of no stance. */
        boolean isContact() {
            return code == PloverCode.CONSULT;
        }

        @Override
        public String toString() {
            return source + " -> " + target + (sign > 0 ? " + " : " - ") + code;
        }
    }

    /** Whether a file of gold is of this kind, by its first line. */
    public static boolean is(String line) {
        return line.contains("\"family\"");
    }

    /** Whether a program that reads nothing would answer it right. */
    public boolean wantsNothing() {
        return answer.stream().noneMatch(told -> told.demand() == Demand.REQUIRED);
    }

    /** The sentence that is judged. */
    public String text() {
        return judged.of(article.text());
    }

    /** Reads one JSON line; the message of the exception says what is missing. */
    public static BehaviourCase parse(String line) {
        JsonNode node = GoldJson.object(line);
        String text = GoldJson.text(node, "text");
        String before = node.path("prev").asText("");
        String head = before.isEmpty() ? "" : before + "\n\n";
        Article article = new Article(
                GoldJson.text(node, "id"),
                date(node),
                "behaviour",
                node.path("title").asText(""),
                "",
                "en",
                head + text);
        if (!node.path("events").isArray()) {
            throw new IllegalArgumentException("needs 'events', a list");
        }
        List<Told> answer = new ArrayList<>();
        node.get("events").forEach(event -> answer.add(told(event)));
        return new BehaviourCase(
                GoldJson.text(node, "family"),
                node.path("group").asText(""),
                article,
                new Span(head.length(), head.length() + text.length()),
                List.copyOf(answer));
    }

    private static LocalDate date(JsonNode node) {
        String date = GoldJson.text(node, "date");
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'date' must be ISO 8601, got '" + date + "'", e);
        }
    }

    private static Told told(JsonNode event) {
        int sign = event.path("sign").asInt(0);
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("'sign' must be 1 or -1, got " + event.path("sign"));
        }
        boolean counts = event.path("counts").asBoolean(true);
        boolean optional = event.path("optional").asBoolean(false);
        return new Told(
                GoldJson.text(event, "source"),
                GoldJson.text(event, "target"),
                sign,
                code(GoldJson.text(event, "code")),
                !counts ? Demand.NOT_COUNTED : optional ? Demand.OPTIONAL : Demand.REQUIRED);
    }

    private static PloverCode code(String name) {
        try {
            return PloverCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'code' must be one of PLOVER, got '" + name + "'", e);
        }
    }
}
