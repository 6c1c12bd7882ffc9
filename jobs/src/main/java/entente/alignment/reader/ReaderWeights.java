package entente.alignment.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that fitting decides but the vectors of the word pieces: named matrices, in one file that ends with a digest of what
 * stands before it.
 */
public final class ReaderWeights {

    private static final String RESOURCE = "/entente/data/reader/reader.bin";
    private static final int MAGIC = 0x454e5452; // ENTR
    private static final int VERSION = 1;
    private static final int DIGEST = 32;
    private static final float TOP = 127;

    private final SortedMap<String, Tensor> tensors;

    /** @param tensors by name */
    public ReaderWeights(Map<String, Tensor> tensors) {
        this.tensors = new TreeMap<>(tensors);
    }

    /** The weights that travel in the jar. */
    public static ReaderWeights bundled() {
        try (InputStream in = ReaderWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new WeightsException("the jar holds no data/reader/reader.bin: fit it with 'entente train'");
            }
            return read("data/reader/reader.bin", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("data/reader/reader.bin cannot be read from the jar", e);
        }
    }

    /**
     * Reads a file of weights.
     *
     * @param name how a message calls the file
     * @param file its bytes
     */
    public static ReaderWeights read(String name, byte[] file) {
        int body = file.length - DIGEST;
        if (body < 2 * Integer.BYTES) {
            throw new WeightsException(name + " is cut short: take it anew from the repository");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, body))) {
            if (in.readInt() != MAGIC) {
                throw new WeightsException(name + " holds no weights of the reader");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new WeightsException(
                        name + " has version " + version + ", this program reads " + VERSION + ": fit it anew");
            }
            if (!Arrays.equals(digest(file, body), Arrays.copyOfRange(file, body, file.length))) {
                throw new WeightsException(name + " is damaged, its digest differs: take it anew from the repository");
            }
            Map<String, Tensor> tensors = new TreeMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                tensors.put(in.readUTF(), tensor(in));
            }
            return new ReaderWeights(tensors);
        } catch (IOException e) {
            throw new WeightsException(name + " is cut short: take it anew from the repository", e);
        }
    }

    private static Tensor tensor(DataInputStream in) throws IOException {
        boolean rounded = in.readBoolean();
        int rows = in.readInt();
        int columns = in.readInt();
        float[] values = new float[rows * columns];
        byte[] row = new byte[columns];
        for (int i = 0; i < rows; i++) {
            if (rounded) {
                float scale = in.readFloat();
                in.readFully(row);
                for (int j = 0; j < columns; j++) {
                    values[i * columns + j] = scale * row[j];
                }
            } else {
                for (int j = 0; j < columns; j++) {
                    values[i * columns + j] = in.readFloat();
                }
            }
        }
        return new Tensor(rows, columns, values, rounded);
    }

    /** The bytes of the file. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(tensors.size());
            for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
                out.writeUTF(entry.getKey());
                write(entry.getValue(), out);
            }
            byte[] body = bytes.toByteArray();
            out.write(digest(body, body.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Tensor tensor, DataOutputStream out) throws IOException {
        out.writeBoolean(tensor.rounded());
        out.writeInt(tensor.rows());
        out.writeInt(tensor.columns());
        byte[] rounded = new byte[tensor.columns()];
        for (float[] row : tensor.byRow()) {
            if (tensor.rounded()) {
                float most = 0;
                for (float value : row) {
                    most = Math.max(most, Math.abs(value));
                }
                float scale = most / TOP;
                for (int j = 0; j < row.length; j++) {
                    rounded[j] = scale == 0 ? 0 : (byte) Math.round(row[j] / scale);
                }
                out.writeFloat(scale);
                out.write(rounded);
            } else {
                for (float value : row) {
                    out.writeFloat(value);
                }
            }
        }
    }

    private static byte[] digest(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of what the file holds, in hexadecimal: names these weights. */
    public String fingerprint() {
        byte[] file = write();
        return HexFormat.of().formatHex(file, file.length - DIGEST, file.length);
    }

    /** Names of the matrices, in order. */
    public Set<String> names() {
        return tensors.keySet();
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    /** A matrix by its name. */
    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new WeightsException("the weights of the reader lack '" + name + "': fit them anew");
        }
        return tensor;
    }

    /** A vector, which must have a certain length. */
    float[] vector(String name, int length) {
        return matrix(name, 1, length).row(0);
    }

    /** A matrix, which must have a certain shape. */
    Tensor matrix(String name, int rows, int columns) {
        Tensor tensor = get(name);
        if (tensor.rows() != rows || tensor.columns() != columns) {
            throw new WeightsException("the weights '" + name + "' are " + tensor.rows() + " x " + tensor.columns()
                    + ", this program takes " + rows + " x " + columns + ": fit them anew");
        }
        return tensor;
    }

    /**
     * The mean of weights that were fitted from one another: it often reads better than each of them (Wortsman et al. 2022,
     * uniform soup).
     *
     * @param several of the same shape, at least one
     */
    public static ReaderWeights mean(List<ReaderWeights> several) {
        Map<String, Tensor> means = new TreeMap<>();
        for (String name : several.get(0).names()) {
            Tensor first = several.get(0).get(name);
            double[] sums = new double[first.values().length];
            for (ReaderWeights one : several) {
                float[] values = one.matrix(name, first.rows(), first.columns()).values();
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += values[i];
                }
            }
            float[] mean = new float[sums.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = (float) (sums[i] / several.size());
            }
            means.put(name, new Tensor(first.rows(), first.columns(), mean, first.rounded()));
        }
        return new ReaderWeights(means);
    }

    /** These weights with one more or another in its place. */
    public ReaderWeights with(String name, Tensor tensor) {
        SortedMap<String, Tensor> more = new TreeMap<>(tensors);
        more.put(name, tensor);
        return new ReaderWeights(more);
    }
}
