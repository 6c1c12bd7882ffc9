package entente.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two articles are compared by: the hashes of all stretches of four words, without furniture, case and punctuation,
 * and their MinHash (Broder 1997) in bands, so that articles that share much fall into a common bucket.
 *
 * @param article id of the article
 * @param shingles hashes of its shingles, ascending, each once
 */
// Sketches are never compared as values, and boxed hashes would take five times the memory.
@SuppressWarnings("ArrayRecordComponent")
public record Sketch(String article, long[] shingles) {

    static final int WORDS = 4;

    /**
     * Pairs of two-row bands: two articles with Jaccard similarity j share a bucket with probability 1-(1-j^2)^48: 0.99
     * at 0.3, where a copy has kept a third of the words.
     */
    static final int BANDS = 48;

    private static final int ROWS = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The sketch of an article; linear in its text. */
    public static Sketch of(Article article) {
        List<String> words = new ArrayList<>();
        for (Passage passage : Cleaning.passages(article)) {
            Matcher matcher = WORD.matcher(passage.span().of(article.text()));
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (String word : words.subList(i, i + WORDS)) {
                hash = StableHash.mix(hash * 31 + word.hashCode());
            }
            hashes[i] = hash;
        }
        return new Sketch(
                article.id(), Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** The buckets the article falls into: one for each band, none for an article too short to have a shingle. */
    public List<Long> buckets() {
        List<Long> buckets = new ArrayList<>();
        if (shingles.length == 0) {
            return buckets;
        }
        for (int band = 0; band < BANDS; band++) {
            long bucket = band;
            for (int row = 0; row < ROWS; row++) {
                bucket = StableHash.mix(bucket + minimum(StableHash.mix(band * ROWS + row + 1L)));
            }
            buckets.add(bucket);
        }
        return buckets;
    }

    private long minimum(long seed) {
        long minimum = Long.MAX_VALUE;
        for (long shingle : shingles) {
            minimum = Math.min(minimum, StableHash.mix(shingle ^ seed));
        }
        return minimum;
    }

    /** Shingles that both have. */
    int common(Sketch other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            if (shingles[i] == other.shingles[j]) {
                common++;
                i++;
                j++;
            } else if (shingles[i] < other.shingles[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
