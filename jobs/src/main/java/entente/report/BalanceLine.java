package entente.report;

import entente.network.Network;
import entente.network.balance.FrustratedTie;
import entente.network.balance.Frustration;
import entente.network.balance.StructuralBalance;
import entente.network.balance.TriangleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One row of {@code balance.csv}: how far the signed ties fit two sides, and which of them do not.
 *
 * @param measure what is measured
 * @param source one end of a tie at odds with the two sides, empty for a measure of the whole network
 * @param target the other end
 * @param value a count, a share, or the tie's agreement less its disagreement
 * @param exact whether the value is exact; an upper bound otherwise; null for a tie
 */
public record BalanceLine(String measure, String source, String target, double value, Boolean exact) {

    /** The rows of a network: triangles by kind, frustration, and the ties at odds with the best division found. */
    public static List<BalanceLine> of(Network network, long seed) {
        List<BalanceLine> lines = new ArrayList<>();
        StructuralBalance triangles = StructuralBalance.of(network);
        for (TriangleKind kind : TriangleKind.values()) {
            String name = "triangles_" + kind.name().toLowerCase(Locale.ROOT);
            lines.add(whole(name, triangles.triangles().getOrDefault(kind, 0L), true));
        }
        lines.add(whole("balanced_share", triangles.degree(), true));
        Frustration frustration = Frustration.byCount(network, seed);
        lines.add(whole("frustration_count", frustration.count(), frustration.exact()));
        lines.add(whole("frustration_share", frustration.share(), frustration.exact()));
        for (FrustratedTie tie : frustration.ties()) {
            lines.add(new BalanceLine("frustrated_tie", tie.a(), tie.b(), tie.weight(), null));
        }
        return lines;
    }

    private static BalanceLine whole(String measure, double value, boolean exact) {
        return new BalanceLine(measure, "", "", value, exact);
    }
}
