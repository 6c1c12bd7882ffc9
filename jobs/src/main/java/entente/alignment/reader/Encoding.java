package entente.alignment.reader;

import entente.alignment.reader.MarkedSentence.MarkedActor;
import entente.alignment.reader.MarkedSentence.MarkedSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence in word pieces: what goes into the encoder, and which pieces are whose. Training and reading share it. */
public final class Encoding {

    private final int[] ids;
    private final int[] marks;
    private final List<int[]> actors;

    /**
     * @param ids of the pieces, from '[CLS]' to '[SEP]'
     * @param marks the row of its mark for each piece
     * @param actors the pieces of each actor, in order; none where its words lie beyond the longest sentence
     */
    public Encoding(int[] ids, int[] marks, List<int[]> actors) {
        this.ids = ids;
        this.marks = marks;
        this.actors = actors;
    }

    public int[] ids() {
        return ids;
    }

    public int[] marks() {
        return marks;
    }

    public List<int[]> actors() {
        return actors;
    }

    /** The first piece of any actor; 1 where none has a piece. */
    int firstNamed() {
        int first = ids.length;
        for (int[] pieces : actors) {
            for (int piece : pieces) {
                first = Math.min(first, piece);
            }
        }
        return first == ids.length ? 1 : first;
    }

    /** The last piece of any actor; 0 where none has a piece. */
    int lastNamed() {
        int last = 0;
        for (int[] pieces : actors) {
            for (int piece : pieces) {
                last = Math.max(last, piece);
            }
        }
        return last;
    }

    /** The pieces that stand between the nearest mentions of two actors: from, and one past the last. */
    public int[] between(int a, int b) {
        int[] first = actors.get(a);
        int[] second = actors.get(b);
        int from = 0;
        int to = Integer.MAX_VALUE;
        for (int i : first) {
            for (int j : second) {
                int low = Math.min(i, j);
                int high = Math.max(i, j);
                if (high - low < to - from) {
                    from = low;
                    to = high;
                }
            }
        }
        return new int[] {from + 1, Math.max(from + 1, to)};
    }

    /** Cuts sentences into pieces. */
    public static final class Maker {

        private final WordPieces pieces;
        private final int begin;
        private final int end;
        private final int longest;

        /** @param longest so many pieces a sentence may have, '[CLS]' and '[SEP]' among them; what stands beyond is not read */
        public Maker(WordTable table, int longest) {
            pieces = new WordPieces(table);
            begin = table.required("[CLS]");
            end = table.required("[SEP]");
            this.longest = longest;
        }

        /** The sentence in pieces. */
        public Encoding of(MarkedSentence sentence) {
            Pieces all = pieces.of(sentence.text());
            int size = Math.min(all.size(), longest - 2);
            int[] ids = new int[size + 2];
            int[] marks = new int[size + 2];
            ids[0] = begin;
            for (int i = 0; i < size; i++) {
                ids[i + 1] = all.id(i);
            }
            ids[size + 1] = end;
            List<int[]> actors = new ArrayList<>();
            for (MarkedActor actor : sentence.actors()) {
                int[] own = new int[size];
                int count = 0;
                for (int i = 0; i < size; i++) {
                    MarkedSpan span = covering(actor, all, i);
                    if (span != null) {
                        marks[i + 1] = span.mark().row();
                        own[count++] = i + 1;
                    }
                }
                actors.add(Arrays.copyOf(own, count));
            }
            return new Encoding(ids, marks, actors);
        }

        private static MarkedSpan covering(MarkedActor actor, Pieces pieces, int piece) {
            for (MarkedSpan span : actor.mentions()) {
                if (pieces.overlaps(piece, span.start(), span.end())) {
                    return span;
                }
            }
            return null;
        }
    }
}
