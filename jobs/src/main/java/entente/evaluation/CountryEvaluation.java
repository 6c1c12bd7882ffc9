package entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.corpus.Article;
import entente.mention.Mention;
import entente.mention.Resolution;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Strings that name an actor against the ISO-3 code of the country it belongs to. */
public final class CountryEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Codes of the set for actors that belong to no country. */
    private static final Set<String> NO_COUNTRY = Set.of("", "UNO", "IGO", "EUR", "NGO", "MNC");

    /**
     * One string and its country.
     *
     * @param article the string as a text, with the day it was written if given
     * @param country ISO-3, empty where it belongs to none
     */
    public record Item(Article article, String country) {}

    private CountryEvaluation() {}

    /** Reads a line {@code {"text", "expected": {"country" or "cc"}, "kwargs": {"query_date"}}}; empty if it asks for no country. */
    public static Optional<Item> parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line of gold must be JSON: " + e.getOriginalMessage());
        }
        JsonNode expected = node.path("expected");
        JsonNode country = expected.has("country") ? expected.get("country") : expected.path("cc");
        String text = node.path("text").asText("");
        if (!country.isTextual() || text.isBlank() || text.startsWith("d['")) {
            return Optional.empty();
        }
        String code = NO_COUNTRY.contains(country.asText()) ? "" : country.asText();
        String id = node.path("test").asText("test");
        return Optional.of(new Item(new Article(id, day(node), "", "", "", "en", text), code));
    }

    private static LocalDate day(JsonNode node) {
        try {
            return LocalDate.parse(node.path("kwargs").path("query_date").asText(""));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The country of the first mention that belongs to one, empty where none does. */
    public static String country(Resolution resolution, Gazetteer gazetteer) {
        for (Mention mention : resolution.mentions()) {
            String country = resolution.actors().stream()
                    .filter(actor -> actor.id().equals(mention.actor()) && actor.kind() != ActorKind.PLACE)
                    .map(Actor::state)
                    .findFirst()
                    .orElseGet(() -> gazetteer.countryOf(mention.actor()));
            if (!country.isEmpty()) {
                return country;
            }
        }
        return "";
    }

    /** Share of the items whose country is found, none where none belongs; precision and recall are the same. */
    public static Score score(List<Item> items, List<Resolution> found, Gazetteer gazetteer) {
        long right = 0;
        for (int i = 0; i < items.size(); i++) {
            right += country(found.get(i), gazetteer).equals(items.get(i).country()) ? 1 : 0;
        }
        return Score.of(right, items.size(), items.size());
    }
}
