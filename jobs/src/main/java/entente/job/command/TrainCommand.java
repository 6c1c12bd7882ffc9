package entente.job.command;

import entente.alignment.pair.FactBlock;
import entente.alignment.reader.Example;
import entente.alignment.reader.Fitting;
import entente.alignment.reader.Fitting.Fitted;
import entente.alignment.reader.ReaderTrainer;
import entente.alignment.reader.ReaderTrainer.Plan;
import entente.alignment.reader.ReaderWeights;
import entente.alignment.reader.WeightsException;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.evaluate.FittedParts;
import entente.job.evaluate.ReaderCard;
import entente.job.evaluate.TrainingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the reader to sentences that people marked. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Fits the weights of the reader to exhaustively marked sentences, one JSON object a line:",
            "{doc, text or start and end, events: [{source, target, source_span, target_span, sign, code, optional, fact}]},",
            "and writes DIR/reader.bin with a card of its figures on articles kept aside (card.md, card.json)."
        })
final class TrainCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Files of marked sentences; the first also judges the fit, on articles kept aside.")
    private List<Path> gold;

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "The articles that hold them, one JSON object a line.")
    private List<Path> corpus;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the weights and the card go.")
    private Path out;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = {
                "Folds by article, for the figures and the confidence (default: ${DEFAULT-VALUE}); the weights that ship are then",
                "fitted to all. 1 keeps a fifth of the articles aside, and ships what these judge."
            })
    private int folds;

    @Option(names = "--layers", paramLabel = "L", defaultValue = "12", description = "Layers of the encoder, 1 to 12.")
    private int layers;

    @Option(names = "--epochs", paramLabel = "E", defaultValue = "5", description = "How often each sentence is seen.")
    private int epochs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "20230222", description = "Decides all that is random.")
    private long seed;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = {
                "Go on from weights fitted before, when more sentences are marked, and not from the published encoder.",
                "With --folds 1 they must have kept the same articles aside: fit them with --folds 1 too."
            })
    private Path begun;

    @Option(
            names = "--mean",
            paramLabel = "FILE",
            arity = "2..*",
            description = {
                "No fit: take the mean of weights that were fitted from one another, judged and calibrated as a fit is.",
                "All must have kept the same articles aside: fit them with --folds 1."
            })
    private List<Path> several;

    @Option(
            names = "--part",
            paramLabel = "N",
            description = {
                "Fit one part alone and stop: that of a fold, or the last, of all articles.",
                "Parts may be fitted side by side; a call without --part takes those that stand in DIR and fits the rest."
            })
    private Integer part;

    @Mixin
    private ActorOptions actors;

    /** Only constructed by the parser of the command line. */
    TrainCommand() {}

    @Override
    public Integer call() {
        if (part != null && (part < 1 || part > Fitting.parts(folds))) {
            throw new Failure(ExitCode.USAGE, "--part must be 1 to " + Fitting.parts(folds) + ", got " + part);
        }
        if (folds < 1 || layers < 1 || layers > 12 || epochs < 1) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--folds and --epochs must be 1 or more, --layers 1 to 12: see 'entente train --help'");
        }
        if (several != null && (folds != 1 || begun != null || part != null)) {
            throw new Failure(ExitCode.USAGE, "--mean takes --folds 1, and neither --from nor --part");
        }
        ReaderTrainer trainer = ReaderTrainer.installed();
        if (trainer == null && several == null) {
            throw new Failure(
                    ExitCode.FAILED,
                    "what fits the reader is not set up: run 'jobs/entente train' in a copy of the sources");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write '" + out + "': check --out", e);
        }
        TrainingSet set = TrainingSet.read(gold, corpus, actors.gazetteer(), out.resolve("sentences.bin"));
        List<Example> examples = set.examples();
        set.counts().forEach((name, count) -> say(name + ": " + count));
        Plan plan = new Plan(layers, epochs, seed);
        Map<String, String> files = new TreeMap<>(TrainingSet.digests(gold));
        files.putAll(TrainingSet.digests(corpus));
        files.putAll(TrainingSet.digests(begun == null ? List.of() : List.of(begun)));
        files.putAll(TrainingSet.digests(several == null ? List.of() : several));
        ReaderWeights from = begun == null ? null : weights(begun);
        Fitting fitting = new Fitting(trainer, plan, from, FactBlock.COUNT, TrainCommand::say);
        FittedParts parts = new FittedParts(out, List.of(plan, folds, files, FactBlock.COUNT));
        if (part != null) {
            parts.of(part, n -> fitting.fit(examples, folds, n));
            return ExitCode.OK.code();
        }
        List<ReaderWeights> weights = several != null
                ? List.of(ReaderWeights.mean(
                        several.stream().map(TrainCommand::weights).toList()))
                : IntStream.rangeClosed(1, Fitting.parts(folds))
                        .mapToObj(n -> parts.of(n, other -> fitting.fit(examples, folds, other)))
                        .toList();
        Fitted fitted = fitting.judge(examples, weights);
        say("on articles kept aside: " + Fitting.summary(fitted.verdicts()));
        ReaderCard card = new ReaderCard(
                fitted,
                several == null ? plan : null,
                folds,
                gold.stream().map(file -> file.getFileName().toString()).toList(),
                files,
                set.counts());
        write("reader.bin", fitted.weights().write());
        write("card.json", card.json().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        write("card.md", card.markdown().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ExitCode.OK.code();
    }

    private static ReaderWeights weights(Path file) {
        try {
            return ReaderWeights.read("'" + file + "'", Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Failure(ExitCode.NO_INPUT, "cannot read '" + file + "': check --from", e);
        } catch (WeightsException e) {
            throw new Failure(ExitCode.UNUSABLE_DATA, e.getMessage(), e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(out.resolve(name), content);
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write '" + out.resolve(name) + "': check --out", e);
        }
    }
}
