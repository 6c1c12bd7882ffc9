package entente.network.balance;

import entente.network.Rows;
import entente.network.community.Labels;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Divisions into two factions without claim to be the best: each start agrees with all ties of a tree drawn by chance, then
 * actors change sides while one gains by it. Time about linear in the ties, each start.
 */
final class FactionDescent {

    private final Rows net;
    private final double epsilon;
    private final SplittableRandom random;

    private FactionDescent(Rows net, long seed) {
        this.net = net;
        random = new SplittableRandom(seed);
        double volume = 0;
        for (double w : net.weights()) {
            volume += Math.abs(w);
        }
        epsilon = 1e-12 * volume;
    }

    /** The best of several starts: the side, 0 or 1, of each actor. */
    static byte[] run(Rows net, int starts, long seed) {
        FactionDescent descent = new FactionDescent(net, seed);
        byte[] best = new byte[net.size()];
        double least = cost(net, best);
        for (int start = 0; start < starts; start++) {
            byte[] sides = descent.tree();
            descent.descend(sides);
            double cost = cost(net, sides);
            if (cost < least) {
                least = cost;
                best = sides;
            }
        }
        return best;
    }

    /** Weight of the ties at odds with the sides. */
    static double cost(Rows net, byte[] sides) {
        double cost = 0;
        for (int v = 0; v < net.size(); v++) {
            for (int e = net.begin(v); e < net.end(v); e++) {
                if (net.target(e) > v && (net.weight(e) > 0) != (sides[v] == sides[net.target(e)])) {
                    cost += Math.abs(net.weight(e));
                }
            }
        }
        return cost;
    }

    /** Sides that agree with every tie of a spanning forest: the search takes any of the vertices reached next. */
    private byte[] tree() {
        int n = net.size();
        byte[] sides = new byte[n];
        Arrays.fill(sides, (byte) -1);
        int[] reached = new int[n];
        for (int root : Labels.shuffled(n, random)) {
            if (sides[root] >= 0) {
                continue;
            }
            sides[root] = 0;
            int count = 0;
            reached[count++] = root;
            while (count > 0) {
                int i = random.nextInt(count);
                int v = reached[i];
                reached[i] = reached[--count];
                for (int e = net.begin(v); e < net.end(v); e++) {
                    int u = net.target(e);
                    if (sides[u] < 0) {
                        sides[u] = (byte) (net.weight(e) > 0 ? sides[v] : 1 - sides[v]);
                        reached[count++] = u;
                    }
                }
            }
        }
        return sides;
    }

    private void descend(byte[] sides) {
        int n = sides.length;
        double[] pull = new double[n];
        for (int v = 0; v < n; v++) {
            for (int e = net.begin(v); e < net.end(v); e++) {
                pull[v] += sides[v] == sides[net.target(e)] ? net.weight(e) : -net.weight(e);
            }
        }
        int[] queue = Labels.shuffled(n, random);
        boolean[] waits = new boolean[n];
        Arrays.fill(waits, true);
        int head = 0;
        for (int waiting = n; waiting > 0; ) {
            int v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            waits[v] = false;
            if (pull[v] >= -epsilon) {
                continue;
            }
            sides[v] = (byte) (1 - sides[v]);
            pull[v] = -pull[v];
            for (int e = net.begin(v); e < net.end(v); e++) {
                int u = net.target(e);
                pull[u] += 2 * (sides[v] == sides[u] ? net.weight(e) : -net.weight(e));
                if (!waits[u] && pull[u] < -epsilon) {
                    waits[u] = true;
                    int at = head + waiting++;
                    queue[at < n ? at : at - n] = u;
                }
            }
        }
    }
}
