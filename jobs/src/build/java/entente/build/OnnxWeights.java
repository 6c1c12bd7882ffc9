package entente.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights that an ONNX file holds, by name: its initialisers, and the right factor of each matrix product under the name
 * of the node. Reads the few messages of the format that this takes (ModelProto, GraphProto, NodeProto, TensorProto), as the
 * protocol buffers' wire format has them.
 */
public final class OnnxWeights {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int NODE_TYPE = 4;
    private static final int TENSOR_TYPE = 2;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;
    private static final int FLOAT = 1;

    private static final String PRODUCT = "MatMul";

    private final Map<String, float[]> tensors = new TreeMap<>();
    private final Map<String, String> factors = new HashMap<>();

    private OnnxWeights() {}

    /**
     * Reads a model whole.
     *
     * @param in an ONNX file
     */
    public static OnnxWeights read(InputStream in) throws IOException {
        OnnxWeights weights = new OnnxWeights();
        ByteBuffer model = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        fields(model, (field, value) -> {
            if (field == MODEL_GRAPH) {
                fields(value, weights::graph);
            }
        });
        return weights;
    }

    /** A weight by its own name. */
    public float[] tensor(String name) {
        float[] tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the model holds no weight '" + name + "', only " + tensors.keySet());
        }
        return tensor;
    }

    /** The right factor of the matrix product that a node of this name computes. */
    public float[] factor(String node) {
        String name = factors.get(node);
        if (name == null) {
            throw new IllegalArgumentException("the model has no product '" + node + "'");
        }
        return tensor(name);
    }

    private void graph(int field, ByteBuffer value) {
        if (field == GRAPH_INITIALIZER) {
            initializer(value);
        } else if (field == GRAPH_NODE) {
            node(value);
        }
    }

    private void node(ByteBuffer node) {
        List<String> inputs = new ArrayList<>();
        String[] nameAndType = {"", ""};
        fields(node, (field, value) -> {
            if (field == NODE_INPUT) {
                inputs.add(text(value));
            } else if (field == NODE_NAME) {
                nameAndType[0] = text(value);
            } else if (field == NODE_TYPE) {
                nameAndType[1] = text(value);
            }
        });
        if (nameAndType[1].equals(PRODUCT)) {
            factors.put(nameAndType[0], inputs.get(1));
        }
    }

    private void initializer(ByteBuffer tensor) {
        String[] name = {""};
        long[] type = {0};
        ByteBuffer[] raw = {null};
        fields(tensor, (field, value) -> {
            if (field == TENSOR_NAME) {
                name[0] = text(value);
            } else if (field == TENSOR_RAW) {
                raw[0] = value;
            } else if (field == TENSOR_TYPE) {
                type[0] = value.getLong(value.position());
            }
        });
        if (type[0] == FLOAT && raw[0] != null) {
            float[] values = new float[raw[0].remaining() / Float.BYTES];
            raw[0].order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            tensors.put(name[0], values);
        }
    }

    private static String text(ByteBuffer value) {
        return StandardCharsets.UTF_8.decode(value.duplicate()).toString();
    }

    /** Takes the fields of a message: the bytes of a text, a message or packed numbers; a number as eight bytes. */
    @FunctionalInterface
    private interface Fields {
        void field(int number, ByteBuffer value);
    }

    private static void fields(ByteBuffer message, Fields sink) {
        ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            int key = (int) varint(in);
            switch (key & 7) {
                case VARINT -> sink.field(key >>> 3, number(varint(in)));
                case FIXED_64 -> sink.field(key >>> 3, number(in.getLong()));
                case FIXED_32 -> sink.field(key >>> 3, number(in.getInt()));
                case BYTES -> {
                    int length = (int) varint(in);
                    sink.field(key >>> 3, in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
                    in.position(in.position() + length);
                }
                default -> throw new IllegalArgumentException("no ONNX file: wire type " + (key & 7));
            }
        }
    }

    private static ByteBuffer number(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, value);
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("no ONNX file: a number without an end");
    }
}
