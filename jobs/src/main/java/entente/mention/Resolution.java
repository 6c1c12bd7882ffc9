package entente.mention;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Consultation;
import entente.actor.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is named in one article.
 *
 * @param mentions in order of the text; two share a stretch only if they share it wholly, as in 'the two countries'
 * @param actors those of them that the gazetteer does not know, by id
 * @param consulted what was asked of the names of the corpus
 */
public record Resolution(List<Mention> mentions, List<Actor> actors, List<Consultation> consulted) {

    public Resolution {
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        consulted = List.copyOf(consulted);
    }

    /** Mentions that were told without the names of a corpus. */
    public Resolution(List<Mention> mentions, List<Actor> actors) {
        this(mentions, actors, List.of());
    }

    /** What whoever is named is called, by id. */
    public Map<String, String> labels(Gazetteer gazetteer) {
        Map<String, String> labels = new TreeMap<>();
        for (Actor actor : actors) {
            labels.put(actor.id(), actor.label());
        }
        for (Mention mention : mentions) {
            gazetteer.actor(mention.actor()).ifPresent(actor -> labels.put(actor.id(), actor.label()));
        }
        return labels;
    }

    /** What whoever is named is, by id. */
    public Map<String, ActorKind> kinds(Gazetteer gazetteer) {
        Map<String, ActorKind> kinds = new TreeMap<>();
        for (Actor actor : actors) {
            kinds.put(actor.id(), actor.kind());
        }
        for (Mention mention : mentions) {
            gazetteer.actor(mention.actor()).ifPresent(actor -> kinds.put(actor.id(), actor.kind()));
        }
        return kinds;
    }
}
