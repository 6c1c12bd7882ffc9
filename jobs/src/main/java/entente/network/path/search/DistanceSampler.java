package entente.network.path.search;

import entente.network.HubOrder;
import entente.network.Rows;
import java.util.SplittableRandom;

/**
 * Shortest paths by distance, drawn by searching from both ends until no shorter path can be found and every shortest path
 * crosses a tie between the two searches: the first tie on it that ends farther from the source than {@code within}.
 */
public final class DistanceSampler implements PathSampler {

    private final HubOrder hubs;
    private final DistanceSearch left;
    private final DistanceSearch right;

    /** Between the two ends of the pair at hand. */
    private long distance;

    private long within;

    public DistanceSampler(Rows lengths, HubOrder hubs) {
        this.hubs = hubs;
        this.left = new DistanceSearch(lengths);
        this.right = new DistanceSearch(lengths);
    }

    @Override
    public void sample(int source, int target, SplittableRandom random, int[] counts) {
        if (hubs.begin(source) != hubs.begin(target)) {
            return;
        }
        meet(source, target);
        double crossing = 0;
        int insideFrom = -1;
        int insideTo = -1;
        for (int i = 0; i < left.settled; i++) {
            int v = left.order[i];
            for (int e = left.off[v]; e < left.off[v + 1] && left.dist[v] <= within; e++) {
                long through = left.dist[v] + left.length[e];
                if (through > within && right.dist[left.adj[e]] == distance - through) {
                    double ways = left.paths[v] * (right.paths[left.adj[e]] * SCALE);
                    crossing += ways;
                    if (random.nextDouble() * crossing < ways) {
                        insideFrom = v;
                        insideTo = left.adj[e];
                    }
                }
            }
        }
        PathSampler.requireFinite(crossing);
        walkBack(left, insideFrom, source, random, counts);
        walkBack(right, insideTo, target, random, counts);
    }

    /**
     * Grows the two searches, always the one that has settled fewer, until the left one has settled all {@code within} and the
     * right one all that is nearer to the target than the rest of the distance.
     */
    private void meet(int source, int target) {
        left.start(source);
        right.start(target);
        distance = DistanceSearch.FAR;
        while (left.settledBelow() <= distance - right.settledBelow()) {
            boolean fromLeft = left.settled <= right.settled;
            DistanceSearch own = fromLeft ? left : right;
            DistanceSearch other = fromLeft ? right : left;
            int v = own.settle();
            if (v < 0) {
                // The whole component is settled from this side.
                distance = own.dist[fromLeft ? target : source];
                within = fromLeft ? distance - 1 : 0;
                return;
            }
            if (other.dist[v] != DistanceSearch.FAR) {
                distance = Math.min(distance, own.dist[v] + other.dist[v]);
            }
        }
        within = Math.min(left.settledBelow(), distance) - 1;
    }

    private static void walkBack(DistanceSearch side, int from, int end, SplittableRandom random, int[] counts) {
        for (int v = from; v != end; v = side.drawBefore(v, random)) {
            counts[v]++;
        }
    }
}
