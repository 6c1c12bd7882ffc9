package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvFileTest {

    private static String row(Object... cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out, List.of("A", "B"))) {
            file.row(cells);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_would_steer_a_terminal_stands_as_a_picture_one_for_one() {
        assertThat(row("a\u001b[31mred\u0007\u007f", "b\u009b2Jé\0"))
                .isEqualTo("A,B\na\u241b[31mred\u2407\u2421,b\uFFFD2Jé\u2400\n");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text() {
        assertThat(row("=1+1", "-5")).isEqualTo("A,B\n'=1+1,-5\n");
        assertThat(row("line\nof\ttwo", null)).isEqualTo("A,B\n\"line\nof\ttwo\",\n");
    }
}
