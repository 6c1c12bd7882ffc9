package entente.job.command;

import entente.job.ExitCode;
import entente.job.Failure;
import entente.spark.Dates;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The days whose articles are seen: a logical date in the place of the clock. */
final class DateOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "See no article dated later: what a run on that day would have seen.")
    private LocalDate asOf;

    @Option(names = "--from", paramLabel = "DATE", description = "See no article dated earlier.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "See no article dated later. Articles without a date are always seen.")
    private LocalDate to;

    /** Only constructed by the parser of the command line. */
    DateOptions() {}

    /**
     * The days.
     *
     * @throws Failure where there can be none
     */
    Dates dates() {
        LocalDate last = to == null || (asOf != null && asOf.isBefore(to)) ? asOf : to;
        if (from != null && last != null && from.isAfter(last)) {
            throw new Failure(
                    ExitCode.USAGE, "no day is left between --from " + from + " and " + last + ": give a later end");
        }
        return new Dates(from, last);
    }
}
