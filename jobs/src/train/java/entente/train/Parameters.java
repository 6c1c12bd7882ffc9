package entente.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import entente.alignment.reader.Answers;
import entente.alignment.reader.Mark;
import entente.alignment.reader.ReaderTrainer;
import entente.alignment.reader.ReaderWeights;
import entente.alignment.reader.Tensor;
import entente.build.OnnxWeights;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The weights while they are fitted: the first layers of the published encoder, a new head. Matrices lie input by output, the
 * other way round than in the file.
 */
final class Parameters {

    static final int WIDTH = 384;
    static final int HEADS = 12;
    private static final int INNER = 1536;
    private static final int HIDDEN = 384;

    private final NDManager manager;
    private final Map<String, NDArray> fitted = new TreeMap<>();
    private final float[] places;

    Parameters(NDManager manager, OnnxWeights model, int layers, int facts, long seed) {
        this.manager = manager;
        float[] position = model.tensor("embeddings.position_embeddings.weight");
        float[] type = model.tensor("embeddings.token_type_embeddings.weight");
        places = new float[ReaderTrainer.LONGEST * WIDTH];
        for (int i = 0; i < places.length; i++) {
            places[i] = position[i] + type[i % WIDTH];
        }
        add("embed.norm.scale", model.tensor("embeddings.LayerNorm.weight"), WIDTH);
        add("embed.norm.shift", model.tensor("embeddings.LayerNorm.bias"), WIDTH);
        add("embed.mark", new float[Mark.ROWS * WIDTH], Mark.ROWS, WIDTH);
        for (int i = 0; i < layers; i++) {
            layer(model, "layer." + i, "encoder.layer." + i);
        }
        Random random = new Random(seed);
        for (String part : new String[] {"source", "target", "product", "between", "sentence"}) {
            add("head." + part, uniform(random, WIDTH * HIDDEN, 5 * WIDTH), WIDTH, HIDDEN);
        }
        add("head.facts", uniform(random, facts * HIDDEN, 5 * WIDTH), facts, HIDDEN);
        add("head.bias", new float[HIDDEN], HIDDEN);
        add("head.out", uniform(random, HIDDEN * Answers.COUNT, HIDDEN), HIDDEN, Answers.COUNT);
        add("head.out.bias", new float[Answers.COUNT], Answers.COUNT);
    }

    /** Those of weights that were fitted before, to go on from. */
    Parameters(NDManager manager, ReaderWeights begun) {
        this.manager = manager;
        places = begun.get("embed.place").values();
        for (String name : begun.names()) {
            Tensor tensor = begun.get(name);
            if (tensor.rows() == 1 && !name.equals("heads") && !name.equals("calibration")) {
                add(name, tensor.values(), tensor.columns());
            } else if (name.equals("embed.mark")) {
                add(name, tensor.values(), tensor.rows(), tensor.columns());
            } else if (name.startsWith("layer.") || name.startsWith("head.")) {
                add(name, turned(tensor.values(), tensor.rows(), tensor.columns()), tensor.columns(), tensor.rows());
            }
        }
    }

    private void layer(OnnxWeights model, String name, String from) {
        linear(model, name + ".query", from + ".attention.self.query", WIDTH, WIDTH);
        linear(model, name + ".key", from + ".attention.self.key", WIDTH, WIDTH);
        linear(model, name + ".value", from + ".attention.self.value", WIDTH, WIDTH);
        linear(model, name + ".attention", from + ".attention.output.dense", WIDTH, WIDTH);
        linear(model, name + ".widen", from + ".intermediate.dense", WIDTH, INNER);
        linear(model, name + ".narrow", from + ".output.dense", INNER, WIDTH);
        add(name + ".norm1.scale", model.tensor(from + ".attention.output.LayerNorm.weight"), WIDTH);
        add(name + ".norm1.shift", model.tensor(from + ".attention.output.LayerNorm.bias"), WIDTH);
        add(name + ".norm2.scale", model.tensor(from + ".output.LayerNorm.weight"), WIDTH);
        add(name + ".norm2.shift", model.tensor(from + ".output.LayerNorm.bias"), WIDTH);
    }

    private void linear(OnnxWeights model, String name, String from, int in, int out) {
        add(
                name,
                model.factor("/"
                        + from.replaceFirst("layer\\.", "layer\u0000")
                                .replace('.', '/')
                                .replace('\u0000', '.') + "/MatMul"),
                in,
                out);
        add(name + ".bias", model.tensor(from + ".bias"), out);
    }

    private static float[] uniform(Random random, int size, int inputs) {
        float bound = (float) (1 / Math.sqrt(inputs));
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (2 * random.nextFloat() - 1) * bound;
        }
        return values;
    }

    private void add(String name, float[] values, long... shape) {
        NDArray array = manager.create(values, new Shape(shape));
        array.setRequiresGradient(true);
        fitted.put(name, array);
    }

    NDArray get(String name) {
        return fitted.get(name);
    }

    /** All that are fitted, by name. */
    Map<String, NDArray> all() {
        return fitted;
    }

    /** The vector of a place in the sentence, which stays as it is. */
    float place(int at, int j) {
        return places[at * WIDTH + j];
    }

    /** As the file holds them. */
    ReaderWeights weights() {
        Map<String, Tensor> tensors = new TreeMap<>();
        tensors.put("embed.place", new Tensor(ReaderTrainer.LONGEST, WIDTH, places, true));
        tensors.put("heads", Tensor.vector(HEADS));
        fitted.forEach((name, array) -> {
            float[] values = array.toType(DataType.FLOAT32, false).toFloatArray();
            if (array.getShape().dimension() == 1) {
                tensors.put(name, Tensor.vector(values));
            } else if (name.equals("embed.mark")) {
                tensors.put(name, new Tensor(Mark.ROWS, WIDTH, values, false));
            } else {
                tensors.put(name, turned(values, array.getShape(), !name.startsWith("head.out")));
            }
        });
        return new ReaderWeights(tensors);
    }

    private static Tensor turned(float[] values, Shape shape, boolean rounded) {
        int in = (int) shape.get(0);
        int out = (int) shape.get(1);
        return new Tensor(out, in, turned(values, in, out), rounded);
    }

    private static float[] turned(float[] values, int rows, int columns) {
        float[] turned = new float[values.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = values[row * columns + column];
            }
        }
        return turned;
    }
}
