import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** What Gephi's toolkit sees in the graph files of a run: {@code java -cp gephi-toolkit-all.jar GephiReadBack.java VERSION RUN}. */
final class GephiReadBack {

    public static void main(String[] arguments) throws Exception {
        Path run = Path.of(arguments[1]);
        boolean same = true;
        for (String file : List.of("graph", "alignments", "contacts")) {
            for (String suffix : List.of(".gexf", "-windows.gexf", ".graphml", ".net")) {
                Path path = run.resolve(file + suffix);
                if (Files.exists(path)) {
                    same &= read(arguments[0], path);
                }
            }
        }
        // Gephi's background threads would keep the process.
        System.exit(same ? 0 : 1);
    }

    private static boolean read(String version, Path path) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(path.toString()));
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        int nodes = model.getGraph().getNodeCount();
        int edges = model.getGraph().getEdgeCount();
        boolean equal = nodes == count(path, "<node ", "^\\d+ \".*") && edges == count(path, "<edge ", "^\\d+ \\d+ .*");
        System.out.println(String.format(
                Locale.ROOT,
                "| Gephi toolkit | %s | %s | %d | %d | %s%s |",
                version,
                path.getFileName(),
                nodes,
                edges,
                equal ? "equal" : "DIFFERENT",
                model.isDynamic() ? ", through time " + model.getTimeBounds() : ""));
        projects.closeCurrentProject();
        return equal;
    }

    /** How many lines of the file declare one, by the mark of XML or the pattern of Pajek. */
    private static long count(Path path, String mark, String line) throws Exception {
        boolean xml = !path.toString().endsWith(".net");
        try (var lines = Files.lines(path)) {
            return lines.filter(one -> xml ? one.contains(mark) : one.matches(line)).count();
        }
    }
}
