package entente.corpus;

import java.io.Serializable;

/**
 * Bounds that keep one hostile or broken file from taking the memory or the time of a run.
 *
 * @param maxCharacters a longer text is rejected, in UTF-16 code units
 * @param maxExpansion a compressed file that unpacks to more than so many times its size is read no further; news text
 *     packs to a third or a tenth, so that only what was made to fill a disk comes near
 */
public record ReadLimits(int maxCharacters, int maxExpansion) implements Serializable {

    /** So much may come out of any compressed file, however small: a page of blanks packs well and harms nobody. */
    private static final long FREE = 16L << 20;

    public ReadLimits {
        if (maxCharacters <= 0) {
            throw new IllegalArgumentException("maxCharacters must be positive, got " + maxCharacters);
        }
        if (maxExpansion <= 0) {
            throw new IllegalArgumentException("maxExpansion must be positive, got " + maxExpansion);
        }
    }

    /** The most bytes that an article of the most characters may take: a JSON escape takes six a character. */
    public long recordBytes() {
        return 6L * maxCharacters + 65_536;
    }

    /** The most bytes that a compressed file of so many bytes may unpack to. */
    public long unpackedBytes(long packed) {
        return Math.max(FREE, packed > Long.MAX_VALUE / maxExpansion ? Long.MAX_VALUE : packed * maxExpansion);
    }
}
