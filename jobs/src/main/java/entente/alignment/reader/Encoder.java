package entente.alignment.reader;

import java.util.ArrayList;
import java.util.List;

/** What each word piece of a sentence means where it stands: vectors of the pieces, of their places and marks, through the layers. */
final class Encoder {

    private final WordTable table;
    private final float[][] places;
    private final float[][] marks;
    private final float[] scale;
    private final float[] shift;
    private final List<Layer> layers = new ArrayList<>();

    Encoder(ReaderWeights weights, WordTable table) {
        this.table = table;
        int width = table.width();
        places = weights.matrix("embed.place", weights.get("embed.place").rows(), width)
                .byRow();
        marks = weights.matrix("embed.mark", Mark.ROWS, width).byRow();
        scale = weights.vector("embed.norm.scale", width);
        shift = weights.vector("embed.norm.shift", width);
        int heads = (int) weights.vector("heads", 1)[0];
        for (int layer = 0; weights.has("layer." + layer + ".query"); layer++) {
            layers.add(new Layer(weights, "layer." + layer, width, heads));
        }
    }

    /** How many pieces a sentence may have. */
    int longest() {
        return places.length;
    }

    int width() {
        return table.width();
    }

    /**
     * The vector of each piece.
     *
     * @param ids of the pieces
     * @param marked the row of its mark for each piece, 0 for none
     */
    float[][] encode(int[] ids, int[] marked) {
        float[][] x = new float[ids.length][table.width()];
        for (int t = 0; t < ids.length; t++) {
            float[] row = x[t];
            float[] place = places[t];
            float[] mark = marks[marked[t]];
            table.read(ids[t], row);
            for (int j = 0; j < row.length; j++) {
                row[j] += place[j] + mark[j];
            }
            Numeric.normalise(row, scale, shift);
        }
        for (Layer layer : layers) {
            layer.apply(x);
        }
        return x;
    }
}
