package entente.tie;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ties of one window: those pairs with support enough, weighed, and tested together against the null model.
 *
 * @param ties in order of their actors
 * @param stories stories of the window
 * @param pairs pairs that meet at all, those below the support included
 * @param actors actors with support
 * @param mentionedActors actors mentioned at all
 */
public record Ties(List<Tie> ties, long stories, long pairs, long actors, long mentionedActors)
        implements Serializable {

    /**
     * Weighs and tests.
     *
     * @param counts pairs of the window, at least all that have support
     * @param actors every actor of the window
     * @param stories stories of the window
     * @param pairs pairs of the window that meet at all
     * @param model the null model of the window
     */
    public static Ties of(
            Collection<TieCount> counts,
            Collection<ActorCount> actors,
            long stories,
            long pairs,
            NullModel model,
            TieRule rule) {
        Map<String, Long> storiesOf = new HashMap<>();
        for (ActorCount actor : actors) {
            if (actor.stories() >= rule.actorSupport(stories)) {
                storiesOf.put(actor.actor(), actor.stories());
            }
        }
        List<TieCount> supported = counts.stream()
                .filter(count -> count.stories() >= rule.tieSupport(stories)
                        && storiesOf.containsKey(count.a())
                        && storiesOf.containsKey(count.b()))
                .sorted(Comparator.comparing(TieCount::a).thenComparing(TieCount::b))
                .toList();
        List<Tie> ties = tested(supported, storiesOf, stories, model, rule);
        return new Ties(ties, stories, pairs, storiesOf.size(), actors.size());
    }

    private static List<Tie> tested(
            List<TieCount> counts, Map<String, Long> storiesOf, long stories, NullModel model, TieRule rule) {
        List<TieTest> tests = model.test(counts, storiesOf);
        long pairs = model.tests(counts.size(), storiesOf.size());
        double[] qMore =
                BenjaminiHochberg.of(tests.stream().mapToDouble(TieTest::more).toArray(), pairs);
        double[] qFewer =
                BenjaminiHochberg.of(tests.stream().mapToDouble(TieTest::fewer).toArray(), pairs);
        List<Tie> ties = new ArrayList<>(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            TieCount count = counts.get(i);
            long a = storiesOf.get(count.a());
            long b = storiesOf.get(count.b());
            ties.add(new Tie(
                    count,
                    rule.weight().of(count),
                    TieWeight.FRACTIONAL.of(count),
                    AssociationStrength.of(count.shared(), a, b, stories),
                    Npmi.of(count.shared(), a, b, stories),
                    tests.get(i).expected(),
                    tests.get(i).more(),
                    qMore[i],
                    significance(qMore[i], qFewer[i], rule.significance())));
        }
        return List.copyOf(ties);
    }

    private static Tie.Significance significance(double qMore, double qFewer, double level) {
        if (qMore <= level) {
            return Tie.Significance.BACKBONE;
        }
        return qFewer <= level ? Tie.Significance.AVOIDANCE : Tie.Significance.CHANCE;
    }
}
