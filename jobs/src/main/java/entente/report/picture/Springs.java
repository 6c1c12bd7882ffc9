package entente.report.picture;

import entente.finding.Measure;
import entente.report.Layout;
import entente.report.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Where each actor of a cast stands: every two push each other away by the inverse of their distance, every pair that is
 * drawn pulls together by its distance and the root of its stories, members of a bloc a little too, and all are drawn to
 * the middle (ForceAtlas2 of Jacomy, Venturini, Heymann and Bastian 2014, with a falling step in the place of its
 * swinging). Repulsion is by degree, so that an actor of many ties has room about it. Quadratic in the actors, times a
 * fixed number of rounds: for casts of hundreds.
 */
final class Springs {

    private static final int ROUNDS = 400;
    private static final double REPULSION = 1600;
    private static final double GRAVITY = 0.6;
    private static final double BLOC = 0.03;

    private Springs() {}

    static Map<String, Layout.Position> of(Cast cast, long seed) {
        int n = cast.actors().size();
        Map<String, Integer> index = new HashMap<>();
        double[] x = new double[n];
        double[] y = new double[n];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < n; i++) {
            index.put(cast.actors().get(i).actor().id(), i);
            x[i] = random.nextDouble(-500, 500);
            y[i] = random.nextDouble(-500, 500);
        }
        List<int[]> ties = new ArrayList<>();
        double[] mass = new double[n];
        Arrays.fill(mass, 1);
        for (Pair pair : cast.pairs()) {
            int a = index.get(pair.a().actor().id());
            int b = index.get(pair.b().actor().id());
            ties.add(new int[] {a, b});
            mass[a]++;
            mass[b]++;
        }
        double[] pull = cast.pairs().stream().mapToDouble(Springs::pull).toArray();
        double[] bloc = cast.actors().stream()
                .mapToDouble(node -> node.measure(Measure.BLOC))
                .toArray();
        double[] dx = new double[n];
        double[] dy = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(dx, 0);
            Arrays.fill(dy, 0);
            push(x, y, mass, bloc, dx, dy);
            for (int t = 0; t < pull.length; t++) {
                int a = ties.get(t)[0];
                int b = ties.get(t)[1];
                draw(a, b, pull[t], x, y, dx, dy);
            }
            double longest = 60.0 * (ROUNDS - round) / ROUNDS + 0.5;
            for (int i = 0; i < n; i++) {
                dx[i] -= GRAVITY * mass[i] * x[i] / 20;
                dy[i] -= GRAVITY * mass[i] * y[i] / 20;
                double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) / mass[i];
                double step = length > longest ? longest / length : 1;
                x[i] += dx[i] / mass[i] * step;
                y[i] += dy[i] / mass[i] * step;
            }
        }
        Map<String, Layout.Position> positions = new HashMap<>();
        for (Node node : cast.actors()) {
            int i = index.get(node.actor().id());
            positions.put(node.actor().id(), new Layout.Position(x[i], y[i]));
        }
        return positions;
    }

    /** Those who are against each other are not drawn together. */
    private static double pull(Pair pair) {
        double stories = pair.storiesTogether() + 2.0 * pair.agreements();
        double pull = 0.05 * Math.sqrt(1 + stories);
        return pair.side() == Side.AGAINST ? pull / 4 : pull;
    }

    private static void push(double[] x, double[] y, double[] mass, double[] bloc, double[] dx, double[] dy) {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double ux = x[i] - x[j];
                double uy = y[i] - y[j];
                double square = Math.max(1, ux * ux + uy * uy);
                double force = REPULSION * mass[i] * mass[j] / square;
                dx[i] += force * ux / 10;
                dy[i] += force * uy / 10;
                dx[j] -= force * ux / 10;
                dy[j] -= force * uy / 10;
                if (bloc[i] == bloc[j]) {
                    draw(i, j, BLOC, x, y, dx, dy);
                }
            }
        }
    }

    private static void draw(int a, int b, double force, double[] x, double[] y, double[] dx, double[] dy) {
        dx[a] += force * (x[b] - x[a]);
        dy[a] += force * (y[b] - y[a]);
        dx[b] += force * (x[a] - x[b]);
        dy[b] += force * (y[a] - y[b]);
    }
}
