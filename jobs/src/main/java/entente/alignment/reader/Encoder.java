package entente.alignment.reader;

import java.util.ArrayList;
import java.util.List;

/** What each word piece of a sentence means where it stands: vectors of the pieces, of their places and marks, through the layers. */
final class Encoder {

    private final Kernel kernel;
    private final WordTable table;
    private final float[][] places;
    private final float[][] marks;
    private final float[] scale;
    private final float[] shift;
    private final List<Layer> layers = new ArrayList<>();

    Encoder(Kernel kernel, ReaderWeights weights, WordTable table) {
        this.kernel = kernel;
        this.table = table;
        int width = table.width();
        places = weights.matrix("embed.place", weights.get("embed.place").rows(), width)
                .byRow();
        marks = weights.matrix("embed.mark", Mark.ROWS, width).byRow();
        scale = weights.vector("embed.norm.scale", width);
        shift = weights.vector("embed.norm.shift", width);
        int heads = (int) weights.vector("heads", 1)[0];
        for (int layer = 0; weights.has("layer." + layer + ".query"); layer++) {
            layers.add(new Layer(kernel, weights, "layer." + layer, width, heads));
        }
    }

    /** How many pieces a sentence may have. */
    int longest() {
        return places.length;
    }

    /** The vectors of some sentences, of those rows that pairs are judged by. */
    Batch encode(List<Encoding> sentences) {
        Batch batch = begin(sentences);
        Layer.Scratch scratch = new Layer.Scratch();
        int last = layers.size() - 1;
        for (Layer layer : layers.subList(0, last)) {
            layer.apply(batch, batch, scratch);
        }
        // Nobody looks at the others after the last layer.
        Batch named = batch.named(sentences);
        layers.get(last).apply(batch, named, scratch);
        return named;
    }

    private Batch begin(List<Encoding> sentences) {
        Batch batch = new Batch(sentences, kernel.stride(table.width()));
        float[] row = new float[table.width()];
        for (int s = 0; s < sentences.size(); s++) {
            int[] ids = sentences.get(s).ids();
            int[] marked = sentences.get(s).marks();
            for (int t = 0; t < ids.length; t++) {
                table.read(ids[t], row);
                float[] place = places[t];
                float[] mark = marks[marked[t]];
                int at = (batch.start(s) + t) * batch.step;
                for (int j = 0; j < row.length; j++) {
                    batch.x[at + j] = row[j] + (place[j] + mark[j]);
                }
                kernel.normalise(batch.x, at, scale, shift);
            }
        }
        return batch;
    }
}
