package entente.network.community;

import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;
import java.util.Arrays;

/**
 * The role of each actor among the modules of a partition (Guimerà and Amaral 2005, ties weighted by strength): how evenly
 * its ties spread over them, and how well tied it is within its own.
 */
public final class ModuleRoles {

    /** A deviation below this part of the mean is the rounding of equal numbers. */
    private static final double ROUNDING = 1e-12;

    private final Scores participation;
    private final Scores withinModule;

    /**
     * Roles in this partition.
     *
     * @param module module of each actor by index, any numbers
     * @throws IllegalArgumentException if there is not one for each actor
     */
    public ModuleRoles(Network network, int[] module) {
        if (module.length != network.size()) {
            throw new IllegalArgumentException(
                    "each of " + network.size() + " actors must have a module, got " + module.length);
        }
        int[] names = Arrays.stream(module).sorted().distinct().toArray();
        int[] number = Arrays.stream(module)
                .map(name -> Arrays.binarySearch(names, name))
                .toArray();
        Rows rows = network.strength();
        double[] spread = new double[rows.size()];
        double[] inside = new double[rows.size()];
        double[] to = new double[names.length];
        for (int v = 0; v < rows.size(); v++) {
            double all = rows.strength(v);
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                to[number[rows.target(e)]] += rows.weight(e);
            }
            inside[v] = to[number[v]];
            double same = 0;
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                double share = to[number[rows.target(e)]] / all;
                same += share * share;
                to[number[rows.target(e)]] = 0;
            }
            spread[v] = all > 0 ? 1 - same : 0;
        }
        participation = new Scores(network, spread);
        withinModule = new Scores(network, standardised(inside, number, names.length));
    }

    /** Deviations from the mean of the module in units of its standard deviation (of all its actors); 0 where that is 0. */
    private static double[] standardised(double[] inside, int[] number, int modules) {
        double[] count = new double[modules];
        double[] mean = new double[modules];
        double[] deviation = new double[modules];
        for (int v = 0; v < inside.length; v++) {
            count[number[v]]++;
            mean[number[v]] += inside[v];
        }
        Arrays.setAll(mean, m -> mean[m] / count[m]);
        for (int v = 0; v < inside.length; v++) {
            double from = inside[v] - mean[number[v]];
            deviation[number[v]] += from * from;
        }
        Arrays.setAll(deviation, m -> Math.sqrt(deviation[m] / count[m]));
        double[] z = new double[inside.length];
        Arrays.setAll(z, v -> {
            int m = number[v];
            return deviation[m] > ROUNDING * mean[m] ? (inside[v] - mean[m]) / deviation[m] : 0;
        });
        return z;
    }

    /** Participation coefficient, in [0, 1): 0 if all ties go to one module, or there are none. */
    public Scores participation() {
        return participation;
    }

    /** Within-module strength as a z-score. */
    public Scores withinModule() {
        return withinModule;
    }
}
