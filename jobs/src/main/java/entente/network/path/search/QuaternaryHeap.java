package entente.network.path.search;

/** A heap with four children a node that knows where each vertex is: for ties so unlike that buckets would be too many. */
final class QuaternaryHeap implements DistanceQueue {

    private final long[] dist;
    private final int[] heap;
    private final int[] place;
    private int size;
    private long below;

    QuaternaryHeap(long[] dist) {
        this.dist = dist;
        this.heap = new int[dist.length];
        this.place = new int[dist.length];
    }

    @Override
    public void reached(int vertex, long known, long found) {
        int at = known == FAR ? size++ : place[vertex];
        while (at > 0 && dist[heap[(at - 1) >> 2]] > found) {
            put(heap[(at - 1) >> 2], at);
            at = (at - 1) >> 2;
        }
        put(vertex, at);
    }

    @Override
    public int next() {
        if (size == 0) {
            return -1;
        }
        int top = heap[0];
        below = dist[top];
        int last = heap[--size];
        int at = 0;
        while (4 * at + 1 < size) {
            int child = 4 * at + 1;
            for (int c = child + 1; c < Math.min(4 * at + 5, size); c++) {
                if (dist[heap[c]] < dist[heap[child]]) {
                    child = c;
                }
            }
            if (dist[heap[child]] >= dist[last]) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(last, at);
        return top;
    }

    @Override
    public long settledBelow() {
        return below;
    }

    @Override
    public void clear() {
        size = 0;
        below = 0;
    }

    private void put(int vertex, int at) {
        heap[at] = vertex;
        place[vertex] = at;
    }
}
