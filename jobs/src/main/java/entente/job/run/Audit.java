package entente.job.run;

import entente.job.settings.QualitySettings;
import entente.report.QualityLine;
import entente.report.QualityLine.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The judgement between writing and publishing: staged reports become the latest ones only where every gate holds.
 *
 * @param lines measures and their drift, held against the gates
 */
record Audit(List<QualityLine> lines) {

    /** Judges a run by what it measured and by the runs published before it. */
    static Audit of(List<QualityLine> measured, PastRuns past, QualitySettings settings) throws IOException {
        List<QualityLine> drifts = Drift.of(measured, past.measures(settings.runs()), settings);
        return new Audit(Stream.concat(measured.stream(), drifts.stream()).toList());
    }

    boolean passed() {
        return lines.stream().noneMatch(line -> line.verdict() == Verdict.FAILED);
    }

    /** Writes what was judged into the staged run, with the mark of failure where it is due. */
    void write(RunDirectory directory) {
        QualityFacet.write(directory.create("quality.json"), lines);
        if (passed()) {
            return;
        }
        String failed = lines.stream()
                .filter(line -> line.verdict() == Verdict.FAILED)
                .map(line -> line.sentence() + "\n")
                .collect(Collectors.joining());
        try (OutputStream out = directory.create(PastRuns.GATES_FAILED)) {
            out.write((failed + "This run was not published: 'latest' names the run that it named before.\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
