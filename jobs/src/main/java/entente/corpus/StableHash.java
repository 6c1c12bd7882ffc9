package entente.corpus;

/** Hashes of 64 bits that are the same on every machine and in every version: what is drawn at random is drawn from them. */
public final class StableHash {

    private static final long MULTIPLIER = 31;

    /** Those that a number of double precision has no place for. */
    private static final int BITS_BESIDES = 11;

    private static final double STEP = 0x1.0p-53;

    private StableHash() {}

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    public static long mix(long x) {
        long z = x + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Of a text, by its UTF-16 code units. */
    public static long of(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash * MULTIPLIER + text.charAt(i));
        }
        return hash;
    }

    /** Of several numbers in their order. */
    public static long of(long... parts) {
        long hash = parts.length;
        for (long part : parts) {
            hash = mix(hash ^ part);
        }
        return hash;
    }

    /** A number in (0, 1), uniform over the keys, by the hash of several numbers in their order. */
    public static double uniform(long... parts) {
        return ((of(parts) >>> BITS_BESIDES) + 0.5) * STEP;
    }
}
