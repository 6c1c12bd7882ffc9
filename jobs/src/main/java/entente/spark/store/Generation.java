package entente.spark.store;

import entente.report.StageCount;
import java.util.List;
import java.util.SortedMap;

/**
 * What the tables hold between two commits, as its manifest tells it.
 *
 * @param number from 1, one more at each commit
 * @param folder of its parts, below the folder of the store
 * @param madeBy the command that made it
 * @param committed when, ISO 8601 in UTC
 * @param versions of what read the articles
 * @param inputs files that were read into it
 * @param stages records in and out of each stage
 * @param tables by their names
 */
public record Generation(
        int number,
        String folder,
        String madeBy,
        String committed,
        SortedMap<String, String> versions,
        List<Input> inputs,
        List<StageCount> stages,
        SortedMap<String, Table> tables) {

    /** How long the files of all tables are. */
    public long bytes() {
        return tables.values().stream()
                .flatMap(table -> table.parts().stream())
                .mapToLong(Part::bytes)
                .sum();
    }

    /** One input file and its sha256. */
    public record Input(String file, long bytes, String sha256) {}

    /**
     * One table.
     *
     * @param schema fingerprint of its columns: a program with other columns does not read it
     */
    public record Table(String schema, List<Part> parts) {

        /** How many rows it holds. */
        public long rows() {
            return parts.stream().mapToLong(Part::rows).sum();
        }
    }
}
