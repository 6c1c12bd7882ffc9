package entente.mention.resolve;

import entente.actor.Actor;
import entente.actor.Gazetteer;
import entente.corpus.Article;
import java.util.Locale;
import java.util.Optional;

/** Who speaks an article as a whole: what the input calls them, as an actor's id. */
public final class Orator {

    private Orator() {}

    /** The article with the id of its speaker; without a speaker where nobody known is meant. */
    public static Article of(Article article, Gazetteer gazetteer) {
        return article.speaker().isEmpty()
                ? article
                : article.spokenBy(id(article.speaker(), gazetteer).orElse(""));
    }

    /** By id (ISO-3 codes in any case), or by label where only one actor bears it. */
    private static Optional<String> id(String speaker, Gazetteer gazetteer) {
        Optional<Actor> known = gazetteer
                .actor(speaker)
                .or(() -> gazetteer.actor(speaker.toUpperCase(Locale.ROOT)))
                .or(() -> gazetteer.actor(speaker.toLowerCase(Locale.ROOT)));
        if (known.isPresent()) {
            return known.map(Actor::id);
        }
        var named = gazetteer.actors().stream()
                .filter(actor -> actor.label().equalsIgnoreCase(speaker))
                .map(Actor::id)
                .distinct()
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
