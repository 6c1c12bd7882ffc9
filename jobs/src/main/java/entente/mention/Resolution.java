package entente.mention;

import java.util.List;

/**
 * Who is named in one article.
 *
 * @param mentions in order of the text; two share a stretch only if they share it wholly, as in 'the two countries'
 * @param actors those of them that the gazetteer does not know, by id
 */
public record Resolution(List<Mention> mentions, List<Actor> actors) {

    public Resolution {
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
    }
}
