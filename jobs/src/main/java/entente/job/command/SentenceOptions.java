package entente.job.command;

import entente.report.RunEvidence;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which sentences are asked for. */
final class SentenceOptions {

    @Option(names = "--for", description = "Only sentences of one for another.")
    private boolean agreeing;

    @Option(names = "--against", description = "Only sentences of one against another.")
    private boolean opposing;

    @Option(names = "--since", paramLabel = "DATE", description = "Only sentences of articles of this day or later.")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only sentences of articles of this day or earlier.")
    private LocalDate until;

    @Option(names = "--source", paramLabel = "NAME", description = "Only sentences that this source published.")
    private String source;

    /** Only constructed by the parser of the command line. */
    SentenceOptions() {}

    /** Whether a sentence is asked for; one without a date lies on no side of a day. */
    boolean ask(RunEvidence.Sentence sentence) {
        return isOnSide(sentence.polarity())
                && isInTime(sentence.date())
                && (source == null || sentence.source().equalsIgnoreCase(source.strip()));
    }

    private boolean isOnSide(String polarity) {
        return (!agreeing && !opposing) || (agreeing && polarity.equals("1")) || (opposing && polarity.equals("-1"));
    }

    private boolean isInTime(String date) {
        if (since == null && until == null) {
            return true;
        }
        if (date.isEmpty()) {
            return false;
        }
        LocalDate day = LocalDate.parse(date);
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
