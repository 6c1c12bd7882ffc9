package entente.spark;

import entente.spark.store.StopPoint;
import entente.text.Sentence;
import java.util.List;

/** One text's sentences, under the hash of what was read and the version of what read it. */
public record ReadSentences(String key, List<Sentence> sentences) {

    /** The sentences of texts, as they are kept. */
    public static final KeptRows.Kind<ReadSentences> KEPT = new KeptRows.Kind<>(
            ReadSentences.class, "sentences", "", List.of(), StopPoint.SENTENCES_WRITTEN, StopPoint.SENTENCES_KEPT);
}
