package entente.spark;

import entente.corpus.Article;
import entente.corpus.Parsed;
import entente.corpus.Rejection;
import entente.source.Names;
import entente.spark.store.StoreFiles;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One record of the input as the store keeps it, whether it counts or not, so that what counts is always decided among all
 * of them: the same whatever the order in which they came.
 *
 * @param file where it stood, as the user gave it
 * @param line from 1, or 0 where the file is the record
 * @param source sha256 of the file it was read from
 * @param content digest of what it says
 * @param rank 0, or of a declared correction the generation that it came with
 * @param article null where it is none, or has been withdrawn
 * @param rejection why it is no article, null where it is one
 */
public record InputRecord(
        String file, long line, String source, String content, long rank, Article article, Rejection rejection) {

    static InputRecord of(Parsed parsed, IntakeCall call) {
        return new InputRecord(
                parsed.file(),
                parsed.line(),
                call.sources().getOrDefault(Names.container(parsed.file()), ""),
                digest(parsed),
                call.rank(),
                parsed.article(),
                parsed.rejection());
    }

    /** An article says the same on any line of its file; what is no article is told by its line. */
    private static String digest(Parsed parsed) {
        String says =
                parsed.article() != null ? "article\0" + parsed.article().says() : "rejection\0" + parsed.rejection();
        return HexFormat.of()
                .formatHex(StoreFiles.sha256().digest(says.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 32);
    }

    /** Whether a later call speaks for it anew: its file is read again. */
    boolean isReadAgainBy(IntakeCall call) {
        String now = call.sources().get(Names.container(file));
        // What could not be read then, and can be now, has no source.
        return now != null && (source.isEmpty() || source.equals(now)) && isSeenBy(call);
    }

    /** Whether its day is one that the call takes in; what is no article has none. */
    boolean isSeenBy(IntakeCall call) {
        return article == null || call.dates().hold(article.date());
    }

    /** What is left of a record whose article has been withdrawn. */
    InputRecord withoutText(Rejection why) {
        return new InputRecord(file, line, source, content, rank, null, why);
    }

    /** Records of one id are decided together, what is no article stands for itself. */
    String group() {
        return article != null ? "a" + article.id() : "r" + file + ":" + line + ":" + content;
    }
}
