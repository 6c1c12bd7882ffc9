package entente.tie;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Equal for sentences of the same words, whatever their case, punctuation and white space: by it the background that
 * articles repeat is counted once. The first 64 bits of a SHA-256, which two sentences of a corpus do not share by chance.
 */
public final class SentenceKey {

    private SentenceKey() {}

    /** The key of a sentence. */
    public static long of(String sentence) {
        String words = Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
