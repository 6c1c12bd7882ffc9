package entente.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Moves dots apart until none covers another, as little as it takes; ends after a fixed number of rounds in any case. */
final class Spread {

    private static final int ROUNDS = 300;
    private static final double RIM = 8;

    private Spread() {}

    static List<Dot> of(List<Dot> dots, double width, double height) {
        int n = dots.size();
        double[] x = dots.stream().mapToDouble(Dot::x).toArray();
        double[] y = dots.stream().mapToDouble(Dot::y).toArray();
        // Where there is room, names have it.
        double gap = Math.max(6, Math.min(30, 0.25 * Math.sqrt(width * height / Math.max(1, n))));
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    double dx = x[j] - x[i];
                    double dy = y[j] - y[i];
                    double apart = Math.sqrt(dx * dx + dy * dy);
                    double wanted = dots.get(i).radius() + dots.get(j).radius() + gap;
                    if (apart >= wanted) {
                        continue;
                    }
                    moved = true;
                    // Two in one place part in a direction of their own.
                    double ux = apart > 1e-9 ? dx / apart : StrictMath.cos(i + 2.4 * j);
                    double uy = apart > 1e-9 ? dy / apart : StrictMath.sin(i + 2.4 * j);
                    double step = (wanted - apart) / 2 + 0.01;
                    x[i] -= ux * step;
                    y[i] -= uy * step;
                    x[j] += ux * step;
                    y[j] += uy * step;
                }
            }
            for (int i = 0; i < n; i++) {
                double margin = dots.get(i).radius() + RIM;
                x[i] = Math.max(margin, Math.min(width - margin, x[i]));
                y[i] = Math.max(margin, Math.min(height - margin, y[i]));
            }
        }
        List<Dot> spread = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            spread.add(dots.get(i).at(x[i], y[i]));
        }
        return List.copyOf(spread);
    }
}
