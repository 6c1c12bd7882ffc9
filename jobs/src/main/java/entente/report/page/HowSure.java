package entente.report.page;

import entente.report.QualityLine;
import entente.report.RunFacts;
import entente.report.Summary;
import entente.report.WindowReport;
import entente.report.markup.Html;
import java.util.List;
import java.util.Locale;

/** What was left out, what was refused, and what the gates of quality say. */
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
        if (!run.rejected().isEmpty()) {
            list.block("li").text("Not read: " + Summary.reasons(run.rejected()) + " (rejected.csv).");
        }
        new PageTable<QualityLine>("What was measured of the corpus and its reading, held against the gates")
                .column("Check", (cell, line) -> cell.text(line.check().replace('_', ' ')))
                .number("Value", (cell, line) -> cell.text(Figures.decimal(line.value())))
                .column("Verdict", (cell, line) -> cell.span(
                                "verdict " + line.verdict().name().toLowerCase(Locale.ROOT))
                        .text(line.verdict() == QualityLine.Verdict.PASSED ? "passed" : line.sentence()))
                .write(section, judged);
    }
}
