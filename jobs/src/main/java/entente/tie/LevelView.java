package entente.tie;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.alignment.Alignment;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One article's mentions and alignments as the network of a level sees them: each actor replaced by what it counts for on
 * the day of the article. Places are named but never act, so they are in no network.
 *
 * @param gazetteer knows the dated affiliations
 * @param level whose network is drawn
 * @param former what persons out of office count for above the level of persons
 */
public record LevelView(Gazetteer gazetteer, Level level, FormerHolders former) implements Serializable {

    /**
     * The actor of the level that {@code actor} counts for.
     *
     * @param date day of the article, or null where it has none
     * @return empty where it counts for none
     */
    public Optional<String> actor(String actor, LocalDate date) {
        return gazetteer.actorAt(level, actor, date, former);
    }

    /** The mentions as the level sees them; those that count for none are left out. */
    public List<Mention> mentions(List<Mention> mentions, LocalDate date) {
        List<Mention> seen = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == MentionKind.PLACE) {
                seen.add(mention);
            } else {
                actor(mention.actor(), date)
                        .ifPresent(id -> seen.add(new Mention(
                                mention.sentence(),
                                mention.start(),
                                mention.end(),
                                mention.text(),
                                id,
                                mention.kind())));
            }
        }
        return seen;
    }

    /** The alignments that the network counts; those within one actor, or of an actor that counts for none, are left out. */
    public List<Alignment> alignments(List<Alignment> alignments, LocalDate date) {
        return between(alignments, actor -> actor(actor, date));
    }

    /**
     * The alignments that are reported: those that the network counts, and at the level of persons those of groups
     * without a name too ('protesters'), who are nodes of no network.
     */
    public List<Alignment> stated(List<Alignment> alignments, LocalDate date) {
        return level == Level.PERSON
                ? between(
                        alignments,
                        actor -> actor.isEmpty()
                                ? Optional.empty()
                                : Optional.of(actor(actor, date).orElse(actor)))
                : alignments(alignments, date);
    }

    private static List<Alignment> between(List<Alignment> alignments, Function<String, Optional<String>> counts) {
        List<Alignment> seen = new ArrayList<>();
        for (Alignment alignment : alignments) {
            Optional<String> source = counts.apply(alignment.source());
            Optional<String> target = counts.apply(alignment.target());
            if (source.isPresent() && target.isPresent() && !source.equals(target)) {
                seen.add(alignment.between(
                        source.get(),
                        target.get(),
                        counts.apply(alignment.speaker()).orElse("")));
            }
        }
        return seen;
    }

    /** Who is mentioned in which sentence, places left out. */
    public static List<ActorMention> actors(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.kind() != MentionKind.PLACE)
                .map(mention -> new ActorMention(mention.sentence(), mention.actor()))
                .toList();
    }
}
