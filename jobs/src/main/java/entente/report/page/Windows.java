package entente.report.page;

import entente.report.Edge;
import entente.report.Node;
import entente.report.RunFacts;
import entente.report.WindowReport;
import entente.report.markup.Html;
import entente.report.picture.Pair;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which actors and pairs stand in which windows beside the whole period, oldest first. */
final class Windows {

    /** Of more windows the newest ones are shown. */
    private static final int MOST = 60;

    /** Of these, so many stand in a trend. */
    private static final int MOST_IN_TREND = 24;

    private final List<String> names = new ArrayList<>();
    private final Map<String, long[]> stories = new HashMap<>();
    private final Map<String, BigInteger> present = new HashMap<>();

    Windows(RunFacts run) {
        int windowsInAll = run.windows().size();
        List<WindowReport> windows = run.windows().subList(Math.max(1, windowsInAll - MOST), windowsInAll);
        for (int i = 0; i < windows.size(); i++) {
            names.add(windows.get(i).window());
            for (Node node : windows.get(i).nodes()) {
                stories.computeIfAbsent(node.actor().id(), id -> new long[windows.size()])[i] = node.stories();
                mark(node.actor().id(), i);
            }
            for (Edge edge : windows.get(i).edges()) {
                mark(edge.id(), i);
            }
        }
    }

    private void mark(String id, int window) {
        present.merge(id, BigInteger.ZERO.setBit(window), BigInteger::or);
    }

    List<String> names() {
        return names;
    }

    /** Windows that hold an actor, as the digits of a number in base 16 whose lowest bit is the oldest window. */
    String of(Node node) {
        return digits(present.get(node.actor().id()));
    }

    /** Windows that hold anything between two actors, likewise. */
    String of(Pair pair) {
        return digits(pair.edges().stream()
                .map(edge -> present.getOrDefault(edge, BigInteger.ZERO))
                .reduce(BigInteger.ZERO, BigInteger::or));
    }

    private String digits(BigInteger windows) {
        return names.isEmpty() ? null : windows == null ? "0" : windows.toString(16);
    }

    /** Draws in how many stories of each window an actor is. */
    void trend(Html parent, Node node) {
        if (names.size() < 2) {
            return;
        }
        long[] all = stories.getOrDefault(node.actor().id(), new long[names.size()]);
        int first = Math.max(0, all.length - MOST_IN_TREND);
        long[] counts = Arrays.copyOfRange(all, first, all.length);
        String account = "Stories from " + names.get(first) + " to " + names.get(names.size() - 1) + ": "
                + Arrays.stream(counts).mapToObj(Long::toString).collect(Collectors.joining(", "));
        Charts.trend(parent, counts, account);
    }
}
