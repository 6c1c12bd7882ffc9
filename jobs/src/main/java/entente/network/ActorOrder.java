package entente.network;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The ids of a network's actors in ascending order; the index of an actor is its place there. */
final class ActorOrder implements Serializable {

    private static final long serialVersionUID = 1;

    private final String[] ids;

    private ActorOrder(String[] ids) {
        this.ids = ids;
    }

    /**
     * These ids, in whatever order they are given.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    static ActorOrder of(Collection<String> ids) {
        String[] sorted = ids.toArray(new String[0]);
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].equals(sorted[i - 1])) {
                throw new IllegalArgumentException(
                        "an actor must stand once in a network, got " + sorted[i] + " twice");
            }
        }
        return new ActorOrder(sorted);
    }

    int size() {
        return ids.length;
    }

    String id(int index) {
        return ids[index];
    }

    /** The ids, the one of index i at place i. */
    List<String> ids() {
        return Collections.unmodifiableList(Arrays.asList(ids));
    }

    /** Index of the actor, or a negative number where there is none; O(log n). */
    int find(String id) {
        return Arrays.binarySearch(ids, id);
    }

    /**
     * Index of the actor.
     *
     * @throws IllegalArgumentException where there is none
     */
    int index(String id) {
        int index = find(id);
        if (index < 0) {
            throw new IllegalArgumentException("an actor must be in the network, got " + id);
        }
        return index;
    }
}
