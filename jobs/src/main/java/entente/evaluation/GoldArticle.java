package entente.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.actor.Words;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.text.Pronoun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of a set with mentions marked by hand.
 *
 * @param article the text
 * @param from where the markers began to mark everything
 * @param to where they stopped
 * @param pronouns whether a pronoun is marked in it
 * @param mentions in order of the text
 */
public record GoldArticle(Article article, int from, int to, boolean pronouns, List<GoldMention> mentions) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COUNTED = Set.of("person", "organization", "per", "org", "loc", "location");
    /** Wikidata: profession. A class of persons is no person. */
    private static final String OCCUPATION = "q12737077";

    private static final Set<String> RELATIVES =
            Set.of("who", "whom", "whose", "which", "that", "this", "these", "those");

    private static final String EVERYTHING_MARKED = "intra_";

    public GoldArticle {
        mentions = List.copyOf(mentions);
    }

    /**
     * Reads {@code {"id", "text", "mentions": [{"start", "end", "surface", "types" or "type", "title", "qid" or
     * "cluster", "optional", "desc"}]}}, offsets in code points.
     *
     * @throws IllegalArgumentException if the line is not of that form
     */
    public static GoldArticle parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a line of gold must be JSON: " + e.getOriginalMessage());
        }
        if (!node.path("mentions").isArray() || !node.path("text").isTextual()) {
            throw new IllegalArgumentException("a line of gold must hold text and mentions");
        }
        String text = node.get("text").asText();
        String id = node.path("id").asText("gold");
        List<JsonNode> marked = new ArrayList<>();
        node.get("mentions").forEach(marked::add);
        int to = text.length();
        if (node.has("sentences")) {
            to = fullyMarked(node, marked, text);
        }
        int from = 0;
        if (node.has("evaluation_span")) {
            from = text.offsetByCodePoints(0, node.get("evaluation_span").get(0).asInt());
            to = text.offsetByCodePoints(0, node.get("evaluation_span").get(1).asInt());
        }
        List<GoldMention> mentions = new ArrayList<>();
        boolean pronouns = false;
        for (JsonNode mention : marked) {
            GoldMention read = mention(id, text, mention, marked);
            boolean pronoun =
                    isPersonalPronoun(text.substring(read.start(), read.end()).toLowerCase(Locale.ROOT));
            pronouns |= pronoun && read.counts();
            mentions.add(read);
        }
        Article article = new Article(id, null, "", "", "", "en", text);
        return new GoldArticle(article, from, to, pronouns, mentions);
    }

    /** Where identities go across articles, only the first sentences are marked in full: up to the last such mention. */
    private static int fullyMarked(JsonNode node, List<JsonNode> marked, String text) {
        int last = 0;
        for (JsonNode mention : marked) {
            if (mention.path("cluster").asText().contains(EVERYTHING_MARKED)) {
                last = Math.max(last, mention.get("end").asInt());
            }
        }
        for (JsonNode sentence : node.path("sentences")) {
            if (sentence.get(0).asInt() < last && sentence.get(1).asInt() >= last) {
                return text.offsetByCodePoints(0, sentence.get(1).asInt());
            }
        }
        return text.offsetByCodePoints(0, last);
    }

    private static GoldMention mention(String id, String text, JsonNode mention, List<JsonNode> marked) {
        int start = text.offsetByCodePoints(0, mention.get("start").asInt());
        int end = text.offsetByCodePoints(0, mention.get("end").asInt());
        String identity = identity(id, mention);
        boolean counts = isCounted(types(mention))
                && !mention.path("optional").asBoolean(false)
                && !mention.path("desc").asBoolean(false)
                && !isOtherPronoun(text.substring(start, end).toLowerCase(Locale.ROOT))
                && !(mention.has("cluster") && (isNominal(mention, marked) || isWrapped(mention, marked)));
        String title = mention.path("title").isTextual() ? mention.get("title").asText() : "";
        return new GoldMention(start, end, counts, identity, title);
    }

    /** The lines of the text, each read by itself: a name never runs from one into the next. */
    public List<Span> passages() {
        List<Span> lines = new ArrayList<>();
        String text = article.text();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (!text.substring(from, end).isBlank()) {
                lines.add(new Span(from, end));
            }
            from = end + 1;
        }
        return lines;
    }

    static boolean isPersonalPronoun(String lowerCase) {
        return Pronoun.HE.is(lowerCase) || Pronoun.SHE.is(lowerCase);
    }

    /** First and second person, things and groups, relatives: what is not resolved here. */
    private static boolean isOtherPronoun(String lowerCase) {
        return RELATIVES.contains(lowerCase) || (Pronoun.isAny(lowerCase) && !isPersonalPronoun(lowerCase));
    }

    private static String identity(String id, JsonNode mention) {
        if (mention.path("cluster").isTextual()) {
            String cluster = mention.get("cluster").asText();
            return cluster.startsWith(EVERYTHING_MARKED)
                    ? id + "/" + cluster
                    : cluster.substring(cluster.lastIndexOf('_') + 1);
        }
        if (mention.path("qid").isTextual()) {
            return mention.get("qid").asText();
        }
        return mention.path("title").isTextual() ? mention.get("title").asText() : "";
    }

    private static Set<String> types(JsonNode mention) {
        Set<String> types = new HashSet<>();
        mention.path("types").forEach(type -> types.add(type.asText().toLowerCase(Locale.ROOT)));
        if (mention.path("type").isTextual()) {
            types.add(mention.get("type").asText().toLowerCase(Locale.ROOT));
        }
        return types;
    }

    private static boolean isCounted(Set<String> types) {
        return !types.contains(OCCUPATION) && types.stream().anyMatch(COUNTED::contains);
    }

    /** 'The company', or 'the Northrop chief' around a mention of another: no name and no pronoun of a third person. */
    private static boolean isNominal(JsonNode mention, List<JsonNode> marked) {
        String surface = mention.path("surface").asText();
        if (isPersonalPronoun(surface.toLowerCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder own = new StringBuilder(surface);
        int start = mention.get("start").asInt();
        for (JsonNode other : marked) {
            if (isInside(other, mention) && !other.path("cluster").equals(mention.path("cluster"))) {
                for (int i = other.get("start").asInt();
                        i < other.get("end").asInt() && i - start < own.length();
                        i++) {
                    own.setCharAt(i - start, ' ');
                }
            }
        }
        boolean first = surface.indexOf(' ') > 0;
        return own.chars().skip(first ? 1 : 0).noneMatch(Character::isUpperCase) && !isNameAtStart(surface);
    }

    private static boolean isNameAtStart(String surface) {
        return !surface.startsWith("The ") && Words.capitalised(surface) && surface.indexOf(' ') < 0;
    }

    /** A mention around a shorter one of the same actor is the same mention with its titles. */
    private static boolean isWrapped(JsonNode mention, List<JsonNode> marked) {
        return marked.stream()
                .anyMatch(
                        other -> isInside(other, mention) && identity("", other).equals(identity("", mention)));
    }

    private static boolean isInside(JsonNode inner, JsonNode outer) {
        int start = inner.get("start").asInt();
        int end = inner.get("end").asInt();
        int from = outer.get("start").asInt();
        int to = outer.get("end").asInt();
        return from <= start && end <= to && end - start < to - from;
    }
}
