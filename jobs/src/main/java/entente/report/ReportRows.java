package entente.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a finished report, read one at a time. */
final class ReportRows implements AutoCloseable, Iterable<CSVRecord> {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final CSVParser parser;

    ReportRows(Path report) throws IOException {
        parser = FORMAT.parse(Files.newBufferedReader(report));
    }

    @Override
    public Iterator<CSVRecord> iterator() {
        return parser.iterator();
    }

    /** Closes the file too. */
    @Override
    public void close() throws IOException {
        parser.close();
    }
}
