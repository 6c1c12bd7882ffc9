package entente.spark;

import entente.actor.Gazetteer;
import entente.corpus.StoryRule;

/**
 * By what articles are read, and where what earlier runs found is kept.
 *
 * @param version of all that a reading depends on but the article
 * @param sentences kept of texts
 * @param readings kept of articles
 * @param partitions in how many parts the texts are read
 */
public record ReadingSetup(
        Gazetteer gazetteer,
        ReadingVersion version,
        StoryRule stories,
        KeptRows<ReadSentences> sentences,
        KeptRows<KeptReading> readings,
        int partitions) {}
