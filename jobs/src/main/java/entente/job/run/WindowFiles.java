package entente.job.run;

import entente.report.BalanceLine;
import entente.report.Table;
import entente.report.Tables;
import entente.report.WindowReport;
import entente.report.picture.MatrixPicture;
import entente.report.picture.NetworkPicture;
import entente.tie.WindowLength;
import java.util.Iterator;

/** The tables of each window in the directory of a run. */
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
            NetworkPicture.write(directory.create("network.svg"), report, seed);
            MatrixPicture.write(directory.create("alignments.svg"), report);
        }
    }

    private <R> void write(String folder, Table<R> table, Iterator<R> rows) {
        table.write(directory.create(folder + table.file()), rows);
    }
}
