package entente.network;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;

/**
 * The actors and ties of one window at one level: immutable, undirected, without loops or double ties. Actors stand in the
 * order of their ids, so that the same actors and ties in any order give the same network; the index of an actor is its
 * place in that order, and every array of scores follows it.
 *
 * <p>Three layers over the same actors: {@link #strength()} for all that asks who is tied with whom, {@link #positive()} and
 * {@link #negative()} for what asks who agrees with whom. JGraphT sees the first through two named views and never without
 * saying what a weight means: {@link #byStrength()}, where more is closer, and {@link #byDistance()}, its inverse, where
 * more is farther.
 *
 * <p>Memory: the ids, and 24 bytes a tie and layer.
 */
public final class Network implements Serializable {

    private static final long serialVersionUID = 1;

    private final ActorOrder actors;
    private final Rows strength;
    private final Rows positive;
    private final Rows negative;

    /** Made when first asked for; making it twice does no harm. */
    private transient volatile HubRows hubs;

    private Network(ActorOrder actors, Rows strength, Rows positive, Rows negative) {
        this.actors = actors;
        this.strength = checked(actors, strength);
        this.positive = checked(actors, positive);
        this.negative = checked(actors, negative);
    }

    private Network(ActorOrder actors, Rows strength, HubRows hubs) {
        this.actors = actors;
        this.strength = strength;
        this.positive = none(actors.size());
        this.negative = this.positive;
        this.hubs = hubs;
    }

    /** The network of the actors that have ties. */
    public static Network of(Collection<WeightedTie> ties) {
        Collection<String> ids = new TreeSet<>();
        for (WeightedTie tie : ties) {
            ids.add(tie.a());
            ids.add(tie.b());
        }
        return of(ids, ties);
    }

    /**
     * The network of these actors, with or without ties.
     *
     * @throws IllegalArgumentException if an id or a tie occurs twice, or a tie names an actor that is not given
     */
    public static Network of(Collection<String> ids, Collection<WeightedTie> ties) {
        ActorOrder actors = ActorOrder.of(ids);
        Map<String, Integer> index = new HashMap<>(2 * actors.size());
        for (int i = 0; i < actors.size(); i++) {
            index.put(actors.id(i), i);
        }
        for (WeightedTie tie : ties) {
            requireActor(index, tie.a());
            requireActor(index, tie.b());
        }
        return new Network(
                actors,
                layer(index, ties, WeightedTie::strength),
                layer(index, ties, WeightedTie::positive),
                layer(index, ties, WeightedTie::negative));
    }

    /**
     * The network of these actors and unsigned ties between their places in {@code ids}, for networks of millions of ties.
     *
     * @param ids ids in ascending order, each once
     * @param a place of one actor of each tie
     * @param b place of the other
     * @param strengths weight of each tie, above 0
     */
    public static Network of(List<String> ids, int[] a, int[] b, double[] strengths) {
        ActorOrder actors = ActorOrder.of(ids);
        if (!actors.ids().equals(ids)) {
            throw new IllegalArgumentException("actors given by place must stand in ascending order of their ids");
        }
        if (a.length != b.length || a.length != strengths.length) {
            throw new IllegalArgumentException("each tie must have two ends and a strength, got " + a.length + ", "
                    + b.length + " and " + strengths.length);
        }
        for (int i = 0; i < a.length; i++) {
            WeightedTie.of(ids.get(a[i]), ids.get(b[i]), strengths[i]);
        }
        Rows none = none(actors.size());
        return new Network(actors, Rows.of(actors.size(), a, b, strengths), none, none);
    }

    /** The same actors with these ties, known to be sound, and without signs. */
    Network weighed(Rows strengths, HubRows inHubOrder) {
        return new Network(actors, strengths, inHubOrder);
    }

    private static Rows none(int n) {
        return new Rows(new int[n + 1], new int[0], new double[0]);
    }

    private static void requireActor(Map<String, Integer> index, String id) {
        if (!index.containsKey(id)) {
            throw new IllegalArgumentException("a tie must join actors of the network, got " + id);
        }
    }

    private static Rows layer(
            Map<String, Integer> index, Collection<WeightedTie> ties, ToDoubleFunction<WeightedTie> weight) {
        int m = (int) ties.stream().filter(tie -> weight.applyAsDouble(tie) > 0).count();
        int[] a = new int[m];
        int[] b = new int[m];
        double[] weights = new double[m];
        int i = 0;
        for (WeightedTie tie : ties) {
            if (weight.applyAsDouble(tie) > 0) {
                a[i] = index.get(tie.a());
                b[i] = index.get(tie.b());
                weights[i++] = weight.applyAsDouble(tie);
            }
        }
        return Rows.of(index.size(), a, b, weights);
    }

    private static Rows checked(ActorOrder actors, Rows rows) {
        for (int v = 0; v < actors.size(); v++) {
            for (int e = rows.begin(v) + 1; e < rows.end(v); e++) {
                if (rows.target(e) == rows.target(e - 1)) {
                    throw new IllegalArgumentException("a tie must stand once in a network, got " + actors.id(v) + ", "
                            + actors.id(rows.target(e)) + " twice");
                }
            }
        }
        return rows;
    }

    /** Number of actors. */
    public int size() {
        return actors.size();
    }

    /** Number of ties of strength above 0. */
    public int ties() {
        return strength.arcs() / 2;
    }

    /** Id of the actor of this index. */
    public String actor(int index) {
        return actors.id(index);
    }

    /** Ids in ascending order: the actor of index i at place i. */
    public List<String> actors() {
        return actors.ids();
    }

    /** Index of the actor, or a negative number where it is not in the network; O(log n). */
    public int find(String id) {
        return actors.find(id);
    }

    /** Index of the actor. */
    public int index(String id) {
        return actors.index(id);
    }

    /** The ties by how strong they are. */
    public Rows strength() {
        return strength;
    }

    /** The ties by how much the two agree; apart from the strength. */
    public Rows positive() {
        return positive;
    }

    /** The ties by how much the two disagree; apart from the strength. */
    public Rows negative() {
        return negative;
    }

    /** Builds what the measures share now; else the first of them does. */
    public Network indexed() {
        hubs();
        return this;
    }

    /** The strength layer in the order that suits caches; made once. */
    public HubRows hubs() {
        HubRows made = hubs;
        if (made == null) {
            made = new HubRows(strength);
            hubs = made;
        }
        return made;
    }

    /** A read-only view whose edge weights are strengths: more is closer. An edge is the place of its arc. */
    public Graph<String, Integer> byStrength() {
        return by(strength);
    }

    /** A read-only view of other ties of the same actors: edge weights are the weights of the rows. */
    public Graph<String, Integer> by(Rows weights) {
        return new NetworkView(actors, weights, false);
    }

    /** A read-only view whose edge weights are distances, 1 / strength: more is farther. */
    public Graph<String, Integer> byDistance() {
        return new NetworkView(actors, strength, true);
    }
}
