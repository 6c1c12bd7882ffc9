package entente.job;

import entente.report.BalanceLine;
import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.GexfFile;
import entente.report.GraphMlFile;
import entente.report.Layout;
import entente.report.Node;
import entente.report.Table;
import entente.report.Tables;
import entente.report.WindowReport;
import entente.tie.WindowLength;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables and pictures of each window in the directory of a run. */
final class WindowFiles {

    private final RunDirectory directory;
    private final long seed;

    WindowFiles(RunDirectory directory, long seed) {
        this.directory = directory;
        this.seed = seed;
    }

    /** The whole period stands at the top of the run, every other window in a folder of its own. */
    void write(WindowReport report) {
        String folder = report.window().equals(WindowLength.ALL) ? "" : "windows/" + report.window() + "/";
        write(folder, Tables.NODES, report.nodes().iterator());
        write(folder, Tables.EDGES, report.edges().iterator());
        write(folder, Tables.RELATIONS, report.relations().iterator());
        write(folder, Tables.COMMUNITIES, report.groups().iterator());
        if (folder.isEmpty()) {
            write(folder, Tables.BALANCE, BalanceLine.of(report.settled(), seed).iterator());
            pictures(report);
        }
    }

    /** Graph files hold the actors of the network and what joins them, one kind of edge a file. */
    private void pictures(WindowReport report) {
        List<Node> nodes = report.nodes().stream().filter(Node::inNetwork).toList();
        Set<String> ids = nodes.stream().map(node -> node.actor().id()).collect(Collectors.toSet());
        Map<EdgeKind, List<Edge>> edges = report.edges().stream()
                .filter(edge -> ids.contains(edge.source()) && ids.contains(edge.target()))
                .collect(Collectors.groupingBy(Edge::kind));
        Map<String, Layout.Position> positions =
                Layout.of(nodes, edges.getOrDefault(EdgeKind.COMENTION, List.of()), seed);
        for (EdgeKind kind : EdgeKind.values()) {
            List<Edge> ofKind = edges.getOrDefault(kind, List.of());
            GexfFile.write(directory.create(kind.file() + ".gexf"), kind, nodes, ofKind, positions);
            GraphMlFile.write(directory.create(kind.file() + ".graphml"), kind, nodes, ofKind);
        }
    }

    private <R> void write(String folder, Table<R> table, Iterator<R> rows) {
        table.write(directory.create(folder + table.file()), rows);
    }
}
