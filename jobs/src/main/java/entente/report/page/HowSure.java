package entente.report.page;

import entente.finding.Measure;
import entente.finding.sensitivity.Sensitivity;
import entente.finding.sensitivity.Verdict;
import entente.report.OrderText;
import entente.report.QualityLine;
import entente.report.RunFacts;
import entente.report.Summary;
import entente.report.WindowReport;
import entente.report.markup.Html;
import java.util.List;
import java.util.Locale;

/** What was left out, what was refused, what other choices would say, and what the gates of quality say. */
final class HowSure implements Section {

    private final RunFacts run;
    private final List<QualityLine> judged;

    HowSure(PageFacts facts) {
        run = facts.run();
        judged = run.quality().stream().filter(QualityLine::isGated).toList();
    }

    @Override
    public String id() {
        return "sure";
    }

    @Override
    public String heading() {
        return "How sure";
    }

    @Override
    public void write(Html section) {
        WindowReport whole = run.whole();
        Html list = section.block("ul");
        list.block("li").text(run.reader().sentence());
        list.block("li")
                .text(Figures.count(whole.nodes().size()) + " actors are mentioned; "
                        + Figures.count(whole.standing().network().size()) + " of them, in at least "
                        + Figures.stories(whole.actorSupport()) + ", stand in the network. A tie needs "
                        + Figures.stories(whole.tieSupport()) + ".");
        list.block("li")
                .text(
                        Figures.count(run.counts().getOrDefault("contestedPairs", 0L))
                                + " pairs are contested: their stories are for and against, and the interval of the balance spans 0.");
        OrderText.of(whole, Measure.STRENGTH, run.settings().get("intervals.confidence"))
                .forEach(sentence -> list.block("li").text(sentence));
        if (!run.rejected().isEmpty()) {
            list.block("li").text("Not read: " + Summary.reasons(run.rejected()) + " (rejected.csv).");
        }
        otherChoices(section);
        new PageTable<QualityLine>("What was measured of the corpus and its reading, held against the gates")
                .column("Check", (cell, line) -> cell.text(line.check().replace('_', ' ')))
                .number("Value", (cell, line) -> cell.text(Figures.decimal(line.value())))
                .column("Verdict", (cell, line) -> cell.span(
                                "verdict " + line.verdict().name().toLowerCase(Locale.ROOT))
                        .text(line.verdict() == QualityLine.Verdict.PASSED ? "passed" : line.sentence()))
                .write(section, judged);
    }

    private void otherChoices(Html section) {
        List<Sensitivity> lines = run.sensitivity();
        if (lines.isEmpty()) {
            return;
        }
        section.p()
                .text("The network of the whole period was drawn again with one choice made otherwise at a time. Of "
                        + Figures.count(lines.size(), "line", "lines") + " below, " + count(lines, Verdict.HOLDS)
                        + " hold (at least nine of the first ten stay, and the blocs agree to 0.8), "
                        + count(lines, Verdict.WAVERS) + " waver, and " + count(lines, Verdict.FALLS)
                        + " fall: what these say should be told with the choice that it rests on.");
        new PageTable<Sensitivity>("What becomes of the first ten by strength, and of the blocs, by other choices")
                .column(
                        "Choice",
                        (cell, line) -> cell.text(line.question().column().replace('_', ' ')))
                .words("As it was made", (cell, line) -> cell.text(line.baseline()))
                .words("Otherwise", (cell, line) -> cell.text(line.changed()))
                .number(
                        "Of the first ten stay",
                        (cell, line) ->
                                cell.text(line.topTenKept() == null ? "\u2013" : Integer.toString(line.topTenKept())))
                .number("Blocs agree, \u22121 to 1", (cell, line) -> cell.text(Figures.decimal(line.blocsAgreement())))
                .column("Verdict", (cell, line) -> cell.span("verdict " + css(line.verdict()))
                        .text(line.verdict().column()))
                .write(section, lines);
    }

    private static String count(List<Sensitivity> lines, Verdict verdict) {
        return Figures.count(
                lines.stream().filter(line -> line.verdict() == verdict).count());
    }

    private static String css(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "passed";
            case WAVERS -> "warned";
            case FALLS -> "failed";
        };
    }
}
