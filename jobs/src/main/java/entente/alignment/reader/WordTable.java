package entente.alignment.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The vocabulary of word pieces and a vector for each, as whole numbers with a scale a piece. The table is made at build time
 * from the published encoder; fitting the reader leaves it as it is.
 */
public final class WordTable {

    private static final String RESOURCE = "/entente/reader/word-pieces.bin";
    private static final int MAGIC = 0x454e5750; // ENWP
    private static final int VERSION = 1;
    private static final String CONTINUES = "##";

    private final int width;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> further = new HashMap<>();
    private final float[] scales;
    private final byte[][] vectors;

    private WordTable(DataInputStream in) throws IOException {
        int magic = in.readInt();
        int version = in.readInt();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("is no table of word pieces of version " + VERSION);
        }
        int size = in.readInt();
        width = in.readInt();
        for (int id = 0; id < size; id++) {
            String piece = in.readUTF();
            if (piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length()) {
                further.put(piece.substring(CONTINUES.length()), id);
            } else {
                first.put(piece, id);
            }
        }
        scales = new float[size];
        vectors = new byte[size][width];
        for (int id = 0; id < size; id++) {
            scales[id] = in.readFloat();
            in.readFully(vectors[id]);
        }
    }

    /** The table that travels in the jar, loaded once. */
    public static WordTable bundled() {
        return Holder.BUNDLED;
    }

    private static final class Holder {
        static final WordTable BUNDLED = load();
    }

    private static WordTable load() {
        try (InputStream in = WordTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + RESOURCE + ": build it with Maven");
            }
            return new WordTable(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read from the jar: " + e.getMessage(), e);
        }
    }

    /** Numbers a piece. */
    public int width() {
        return width;
    }

    /** How many pieces it knows. */
    public int size() {
        return scales.length;
    }

    /** The id of a piece that begins a word, or null. */
    Integer first(String piece) {
        return first.get(piece);
    }

    /** The id of a piece that goes on a word, or null. */
    Integer further(String piece) {
        return further.get(piece);
    }

    /** The id of a piece that must be known, such as '[CLS]'. */
    int required(String piece) {
        Integer id = first.get(piece);
        if (id == null) {
            throw new IllegalStateException("the table of word pieces lacks '" + piece + "'");
        }
        return id;
    }

    /** Writes the vector of a piece. */
    public void read(int id, float[] into) {
        float scale = scales[id];
        byte[] vector = vectors[id];
        for (int j = 0; j < width; j++) {
            into[j] = scale * vector[j];
        }
    }
}
