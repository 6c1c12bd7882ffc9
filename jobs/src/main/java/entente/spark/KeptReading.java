package entente.spark;

import entente.actor.Actor;
import entente.actor.Consultation;
import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.alignment.Alignment;
import entente.mention.Mention;
import entente.spark.store.StopPoint;
import java.util.List;

/**
 * What was found in one article, as it is kept for the runs to come, with all that it takes to know whether it would be
 * found again: the key names the article and what read it, and {@code consulted} is what other articles had to say in it.
 *
 * @param key of the article and of what read it
 * @param forms what the article contributes to the names of the corpus
 * @param consulted what was asked of those names, and their answers
 */
public record KeptReading(
        String key,
        List<NameForm> forms,
        List<Consultation> consulted,
        List<Reading.SentenceSpan> sentences,
        List<Mention> mentions,
        List<Actor> actors,
        List<Alignment> alignments) {

    /**
     * Readings as they are kept.
     *
     * @param version of what reads
     */
    public static KeptRows.Kind<KeptReading> kept(ReadingVersion version) {
        return new KeptRows.Kind<>(
                KeptReading.class,
                "readings",
                version.text(),
                List.of("consulted"),
                StopPoint.READINGS_WRITTEN,
                StopPoint.READINGS_KEPT);
    }

    /** Whether reading the article among these names would find the same. */
    boolean holdsAmong(NameDirectory names) {
        return names.answersAsBefore(consulted);
    }
}
