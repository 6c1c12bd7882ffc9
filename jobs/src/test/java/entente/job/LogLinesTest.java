package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With {@code ENTENTE_LOG=json} all that stands on standard error is JSON. */
final class LogLinesTest {

    @Test
    void a_failure_is_an_event_of_the_log() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlog4j2.configurationFile=" + Invocation.ROOT.resolve("jobs/spark/conf/log4j2-json.properties"),
                "-Dentente.run=20230222T000000Z-abcdef",
                "-cp",
                System.getProperty("java.class.path"),
                "entente.Entente",
                "non\"sense"));
        builder.environment().put("ENTENTE_LOG", "json");
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isEqualTo(2);
        assertThat(printed).hasLineCount(1);
        JsonNode event = JsonMapper.builder().build().readTree(printed);
        assertThat(event.get("level").asText()).isEqualTo("ERROR");
        assertThat(event.get("run").asText()).isEqualTo("20230222T000000Z-abcdef");
        assertThat(event.get("logger").asText()).isEqualTo("entente");
        assertThat(event.get("message").asText()).startsWith("entente: ").contains("non\"sense");
        assertThat(event.get("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(event.get("error").asText()).isEmpty();
    }
}
