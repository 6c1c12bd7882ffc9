package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import entente.report.Column;
import entente.report.Table;
import entente.report.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What {@code columns.csv} says of the files beside it, held against all cells of the demonstration run. */
final class ColumnsTest {

    private static final Path RUN = Demonstration.run().folder();

    private static List<CSVRecord> rows(Path file) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(RUN.toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_column_of_every_file_is_in_the_dictionary() throws IOException {
        Map<String, List<String>> told = rows(RUN.resolve("columns.csv")).stream()
                .skip(1)
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

        assertThat(reports()).hasSizeGreaterThan(Tables.ALL.size()).allSatisfy(file -> assertThat(
                        rows(file).get(0).toList())
                .as(file.toString())
                .isEqualTo(told.get(file.getFileName().toString())));
        assertThat(told.keySet())
                .allSatisfy(file -> assertThat(RUN.resolve(file)).exists());
    }

    @Test
    void every_cell_lies_in_the_range_of_its_column_and_is_empty_only_where_it_may_be() throws IOException {
        Map<String, Table<?>> tables = Tables.ALL.stream().collect(Collectors.toMap(Table::file, Function.identity()));
        for (Path file : reports()) {
            List<? extends Column<?>> columns =
                    tables.get(file.getFileName().toString()).columns();
            rows(file).stream().skip(1).forEach(row -> {
                for (int i = 0; i < columns.size(); i++) {
                    String cell = row.get(i);
                    assertThat(
                                    cell.isEmpty()
                                            ? !columns.get(i)
                                                    .heading()
                                                    .emptyWhen()
                                                    .isEmpty()
                                            : columns.get(i).heading().range().holds(cell))
                            .as("%s, %s: '%s' in %s", file, columns.get(i).name(), cell, row)
                            .isTrue();
                }
            });
        }
    }
}
