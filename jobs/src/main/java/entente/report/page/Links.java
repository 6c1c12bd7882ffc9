package entente.report.page;

import entente.report.Node;
import entente.report.markup.Html;
import entente.report.picture.Cast;
import entente.report.picture.Pair;
import entente.report.picture.Shortened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which actors and ties have a place of their own in the page, and links to these. */
final class Links {

    /** Longer names are cut; the whole name stands in the tables beside the page. */
    static final int LONGEST_NAME = 80;

    private static final int MOST_TIES = 360;

    private final Map<String, Integer> actors = new HashMap<>();
    private final Map<Pair, Integer> ties = new HashMap<>();
    private final List<Pair> entries;

    Links(Cast cast) {
        cast.actors().forEach(node -> actors.put(node.actor().id(), actors.size()));
        entries = cast.pairs().stream().limit(MOST_TIES).toList();
        entries.forEach(pair -> ties.put(pair, ties.size()));
    }

    /** The pairs that have a place. */
    List<Pair> entries() {
        return entries;
    }

    static String name(Node node) {
        return Shortened.of(node.actor().label(), LONGEST_NAME);
    }

    int number(Node node) {
        return actors.get(node.actor().id());
    }

    OptionalInt number(Pair pair) {
        Integer number = ties.get(pair);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The name of an actor of the cast, leading to its card. */
    void actor(Html parent, Node node) {
        parent.anchor("actor-" + number(node)).words(name(node));
    }

    /** The names of a pair, leading to its sentences where they have a place. */
    void tie(Html parent, Pair pair) {
        OptionalInt number = number(pair);
        Html names = number.isPresent() ? parent.anchor("tie-" + number.getAsInt()) : parent.span(null);
        names.words(name(pair.a())).text(" \u2013 ").words(name(pair.b()));
    }

    /** The name of the other of a pair, leading to the sentences of the pair where they have a place. */
    void other(Html parent, Pair pair, Node one) {
        OptionalInt number = number(pair);
        Html name = number.isPresent() ? parent.anchor("tie-" + number.getAsInt()) : parent.span(null);
        name.words(name(pair.other(one)));
    }
}
