package entente.corpus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lists of {@code data/stance} that travel with the program. */
public final class StanceFiles {

    private static final String FOLDER = "/entente/data/stance/";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private StanceFiles() {}

    /** The rows of a list. */
    public static List<CSVRecord> rows(String file) {
        try (Reader in =
                new InputStreamReader(StanceFiles.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("data/stance/" + file + " cannot be read from the jar", e);
        }
    }
}
