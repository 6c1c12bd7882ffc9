package entente.report;

import entente.finding.CoMembership;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How surely a group holds together when the stories are drawn again.
 *
 * @param stability mean co-membership of its pairs; not-a-number for a group of one and where nothing was drawn
 * @param probabilities that each member belongs to it, in their order; empty where nothing was drawn
 */
public record GroupSureness(double stability, List<Double> probabilities) {

    /** Where nothing was drawn. */
    static final GroupSureness NONE = new GroupSureness(Double.NaN, List.of());

    public GroupSureness {
        probabilities = List.copyOf(probabilities);
    }

    /** Of the group of these actors, by index. */
    static GroupSureness of(CoMembership together, List<Integer> members) {
        return new GroupSureness(
                together.stability(members),
                DoubleStream.of(together.probabilities(members)).boxed().toList());
    }

    /** Whether it is known to fall apart too often to be named. */
    public boolean isDoubtful() {
        return stability < CoMembership.NAMED;
    }

    /** The probabilities as a cell; one that is not a number, of the only member, is left empty. */
    String cell() {
        return probabilities.stream().map(Numbers::text).collect(Collectors.joining(" "));
    }
}
