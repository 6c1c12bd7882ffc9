package entente.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import entente.alignment.reader.Answers;
import entente.alignment.reader.Mark;

/** The encoder and the head as PyTorch computes and differentiates them: what the reader does in plain Java, and dropping out. */
final class Forward {

    private static final float DROPPED = 0.1f;
    private static final float EPSILON = 1e-12f;

    /** What code and telling weigh beside the stance. */
    private static final float ASIDE = 0.3f;

    private final Parameters parameters;
    private final int layers;

    Forward(Parameters parameters, int layers) {
        this.parameters = parameters;
        this.layers = layers;
    }

    /** The loss of a batch, a pair. */
    NDArray loss(Batch batch, NDManager manager, int facts) {
        long rows = (long) batch.sentences * batch.longest;
        NDArray x = encode(batch, manager).reshape(rows, Parameters.WIDTH);
        NDArray source = create(manager, batch.sources, batch.pairs, rows).matMul(x);
        NDArray target = create(manager, batch.targets, batch.pairs, rows).matMul(x);
        NDArray between = create(manager, batch.between, batch.pairs, rows).matMul(x);
        NDArray sentence = create(manager, batch.begins, batch.pairs, rows).matMul(x);
        NDArray hidden = drop(source)
                .matMul(parameters.get("head.source"))
                .add(drop(target).matMul(parameters.get("head.target")))
                .add(drop(source.mul(target)).matMul(parameters.get("head.product")))
                .add(drop(between).matMul(parameters.get("head.between")))
                .add(drop(sentence).matMul(parameters.get("head.sentence")))
                .add(create(manager, batch.facts, batch.pairs, facts).matMul(parameters.get("head.facts")))
                .add(parameters.get("head.bias"));
        NDArray out = Activation.gelu(hidden).matMul(parameters.get("head.out")).add(parameters.get("head.out.bias"));
        int codes = Answers.STANCES + Answers.CODES.size();
        NDArray stance = missed(manager, out, batch.stances, batch.pairs, 0, Answers.STANCES);
        NDArray code = missed(manager, out, batch.codes, batch.pairs, Answers.STANCES, codes);
        NDArray telling = missed(manager, out, batch.tellings, batch.pairs, codes, Answers.COUNT);
        return stance.add(code.add(telling).mul(ASIDE)).div(batch.pairs);
    }

    /** Cross entropy summed over pairs; a pair without a mark adds nothing. */
    private static NDArray missed(NDManager manager, NDArray out, float[] marked, int pairs, int from, int to) {
        return out.get(":, " + from + ":" + to)
                .logSoftmax(1)
                .mul(create(manager, marked, pairs, to - from))
                .sum()
                .neg();
    }

    private NDArray encode(Batch batch, NDManager manager) {
        long b = batch.sentences;
        long t = batch.longest;
        NDArray mask = create(manager, batch.mask, b, 1, 1, t);
        NDArray x = create(manager, batch.words, b, t, Parameters.WIDTH)
                .add(create(manager, batch.marks, b, t, Mark.ROWS).matMul(parameters.get("embed.mark")));
        x = drop(norm(x, "embed.norm"));
        for (int layer = 0; layer < layers; layer++) {
            String name = "layer." + layer;
            x = norm(x.add(drop(linear(attention(x, mask, name, b, t), name + ".attention"))), name + ".norm1");
            NDArray wide = Activation.gelu(linear(x, name + ".widen"));
            x = norm(x.add(drop(linear(wide, name + ".narrow"))), name + ".norm2");
        }
        return x;
    }

    private NDArray attention(NDArray x, NDArray mask, String name, long b, long t) {
        int each = Parameters.WIDTH / Parameters.HEADS;
        NDArray asks = heads(linear(x, name + ".query"), b, t).mul((float) (1 / Math.sqrt(each)));
        NDArray answers = heads(linear(x, name + ".key"), b, t);
        NDArray tells = heads(linear(x, name + ".value"), b, t);
        NDArray shares =
                drop(asks.matMul(answers.transpose(0, 1, 3, 2)).add(mask).softmax(3));
        return shares.matMul(tells).transpose(0, 2, 1, 3).reshape(b, t, Parameters.WIDTH);
    }

    private static NDArray heads(NDArray x, long b, long t) {
        return x.reshape(b, t, Parameters.HEADS, Parameters.WIDTH / Parameters.HEADS)
                .transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(parameters.get(name)).add(parameters.get(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        NDList normed = LayerNorm.layerNorm(
                x,
                new Shape(Parameters.WIDTH),
                parameters.get(name + ".scale"),
                parameters.get(name + ".shift"),
                EPSILON);
        return normed.singletonOrThrow();
    }

    private static NDArray drop(NDArray x) {
        return Dropout.dropout(x, DROPPED, true).singletonOrThrow();
    }

    private static NDArray create(NDManager manager, float[] values, long... shape) {
        return manager.create(values, new Shape(shape));
    }
}
