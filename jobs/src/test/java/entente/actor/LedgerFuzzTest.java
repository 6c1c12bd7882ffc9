package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.corpus.Broken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A ledger, whatever became of it, is taken or refused with its file. */
final class LedgerFuzzTest {

    private static final String EXAMPLE =
            """
            Action,Actor,Value,Kind,State,Role,Title,ValidFrom,ValidTo
            actor,zorn,Zorn Group,COMPANY,AUT,,,,
            alias,zorn,"Zorn, Inc",NAME,,,,,
            merge,per.a,RUS,,,,,,
            affiliation,wang-yi,nato,,,envoy,,2020,2021-02
            split,RUS,Kremlin,,,,,,
            # a note
            """;

    private static final Path FILE = file();

    private static Path file() {
        try {
            Path file = Files.createTempFile("ledger", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takenOrRefused(long number, boolean over) throws IOException {
        Files.write(FILE, Broken.of(EXAMPLE, number));
        try {
            Ledger ledger = Ledger.read(FILE);
            if (over) {
                assertThat(Gazetteer.bundled().with(ledger)).isNotNull();
            }
        } catch (ActorFileException refused) {
            assertThat(refused).hasMessageStartingWith(FILE.toString());
        }
    }

    @Property(seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_ledger_is_read_or_refused(@ForAll long number) throws IOException {
        takenOrRefused(number, false);
    }

    @Property(tries = 20, seed = "20230222", shrinking = ShrinkingMode.OFF)
    void a_ledger_is_applied_or_refused(@ForAll long number) throws IOException {
        takenOrRefused(number, true);
    }
}
