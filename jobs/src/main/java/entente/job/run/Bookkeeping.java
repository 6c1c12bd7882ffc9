package entente.job.run;

import entente.corpus.Cleaning;
import entente.job.Version;
import entente.report.StageCount;
import entente.spark.CorpusFile;
import entente.spark.store.Generation;
import entente.spark.store.StoreFiles;
import entente.text.CoreNlpEngine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a command tells the tables of itself. */
public final class Bookkeeping {

    private Bookkeeping() {}

    /** The sha256 of each input by its name; files that share a name have one for all of them. */
    public static Map<String, String> sources(List<InputFile> inputs) {
        Map<String, String> sources = new TreeMap<>();
        inputs.stream()
                .sorted(Comparator.comparing(InputFile::file).thenComparing(InputFile::sha256))
                .forEach(input -> sources.merge(input.file(), input.sha256(), (one, other) -> HexFormat.of()
                        .formatHex(StoreFiles.sha256().digest((one + other).getBytes(StandardCharsets.UTF_8)))));
        return sources;
    }

    /** A generation but for what the tables find themselves. */
    public static Generation told(
            String command, List<Generation.Input> before, List<InputFile> inputs, List<StageCount> stages) {
        Set<Generation.Input> all = new LinkedHashSet<>(before);
        inputs.forEach(input -> all.add(new Generation.Input(input.file(), input.bytes(), input.sha256())));
        List<Generation.Input> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Generation.Input::file).thenComparing(Generation.Input::sha256));
        return new Generation(
                0,
                "",
                command,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                new TreeMap<>(
                        Map.of("entente", Version.TEXT, "engine", CoreNlpEngine.VERSION, "cleaning", Cleaning.VERSION)),
                sorted,
                stages,
                new TreeMap<>());
    }

    /** What the tables know of files already, told by name and length, since no file is opened for it. */
    public static List<String> news(List<CorpusFile> files, Optional<Generation> newest) {
        if (newest.isEmpty()) {
            return List.of("all new: there are no tables yet");
        }
        Set<String> known = newest.get().inputs().stream()
                .map(input -> input.bytes() + " " + input.file())
                .collect(Collectors.toSet());
        long fresh = files.stream()
                .filter(file -> !known.contains(file.bytes() + " " + file.name()))
                .count();
        return List.of(String.format(
                Locale.ROOT,
                "%,d of them new to generation %,d of the tables, which holds %,d files",
                fresh,
                newest.get().number(),
                newest.get().inputs().size()));
    }

    /** The inputs of a generation as the manifest of a run tells them. */
    public static List<InputFile> inputs(Generation generation) {
        return generation.inputs().stream()
                .map(input -> new InputFile(input.file(), input.bytes(), input.sha256()))
                .toList();
    }
}
