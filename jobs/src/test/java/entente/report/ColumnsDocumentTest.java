package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code data/columns.md} is the dictionary of all reports, printed from their definitions. After a change of a column
 * {@code mvn test -Dtest=ColumnsDocumentTest -Dentente.expected=write} writes it anew.
 */
final class ColumnsDocumentTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("entente.root", "."), "data/columns.md");

    @Test
    void the_dictionary_says_what_the_definitions_say() throws IOException {
        if ("write".equals(System.getProperty("entente.expected"))) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(document()).isEqualTo(Files.readString(DOCUMENT));
    }

    private static String document() {
        StringBuilder text = new StringBuilder(
                """
                # What the columns of a run mean

                Every column of every CSV file of a run, as `columns.csv` beside the files has it. This page is printed from the
                definitions that write the files. A flag is 1 for yes and 0 for no. `windows/<window>/` has files of the same columns.
                """);
        for (Table<?> table : Tables.ALL) {
            text.append("\n## ").append(table.file()).append("\n\nOne row is ").append(table.row());
            text.append(".\n\n| column | meaning | unit | range | empty when |\n|---|---|---|---|---|\n");
            for (Column<?> column : table.columns()) {
                Heading heading = column.heading();
                text.append("| `")
                        .append(heading.name())
                        .append("` | ")
                        .append(heading.meaning())
                        .append(" | ")
                        .append(heading.unit())
                        .append(" | ")
                        .append(heading.range().text())
                        .append(" | ")
                        .append(heading.emptyWhen())
                        .append(" |\n");
            }
        }
        return text.toString();
    }
}
