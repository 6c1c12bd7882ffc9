package entente.job.run;

import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.GexfFile;
import entente.report.GexfWindowsFile;
import entente.report.GraphMlFile;
import entente.report.Layout;
import entente.report.Node;
import entente.report.PajekFile;
import entente.report.Timeline;
import entente.report.VosViewerFiles;
import entente.report.WindowReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The network of a run for other programs: the actors of the network and what joins them, one kind of edge a file. */
final class GraphFiles {

    private final RunDirectory directory;
    private final long seed;

    GraphFiles(RunDirectory directory, long seed) {
        this.directory = directory;
        this.seed = seed;
    }

    /** Writes the whole period, and the windows where there are others. */
    void write(WindowReport whole, List<WindowReport> windows) {
        List<Node> nodes = Timeline.standing(whole);
        Map<EdgeKind, List<Edge>> edges = ofKinds(Timeline.drawn(whole));
        Map<String, Layout.Position> positions = Layout.of(nodes, edges.get(EdgeKind.COMENTION), seed);
        edges.forEach((kind, ofKind) -> {
            String file = kind.file();
            GexfFile.write(directory.create(file + ".gexf"), kind, nodes, ofKind, positions);
            GraphMlFile.write(directory.create(file + ".graphml"), kind, nodes, ofKind);
            PajekFile.write(directory.create(file + ".net"), kind, nodes, ofKind, positions);
        });
        VosViewerFiles vosViewer = new VosViewerFiles(nodes, edges.get(EdgeKind.COMENTION), positions);
        vosViewer.map(directory.create("vosviewer-map.txt"));
        vosViewer.network(directory.create("vosviewer-network.txt"));
        vosViewer.json(directory.create("vosviewer.json"));
        if (!windows.isEmpty()) {
            Timeline timeline = Timeline.of(whole, windows);
            for (EdgeKind kind : EdgeKind.values()) {
                GexfWindowsFile.write(directory.create(kind.windowsFile() + ".gexf"), kind, timeline, positions);
            }
        }
    }

    /** All kinds, those without edges too. */
    private static Map<EdgeKind, List<Edge>> ofKinds(List<Edge> edges) {
        return List.of(EdgeKind.values()).stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> edges.stream()
                                .filter(edge -> edge.kind() == kind)
                                .toList(),
                        (one, other) -> one,
                        () -> new EnumMap<>(EdgeKind.class)));
    }
}
