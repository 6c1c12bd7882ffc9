package entente.report.page;

import entente.report.MethodsText;
import entente.report.RunFacts;
import entente.report.markup.Html;

/** The methods, to be pasted into a paper. */
final class MethodsSection implements Section {

    private final RunFacts run;

    MethodsSection(RunFacts run) {
        this.run = run;
    }

    @Override
    public String id() {
        return "methods";
    }

    @Override
    public String heading() {
        return "Methods, to paste";
    }

    @Override
    public void write(Html section) {
        section.p("note").text("Every number, parameter and loss of this run, as methods.md has it.");
        section.block("pre")
                .attr("tabindex", 0)
                .attr("role", "region")
                .attr("aria-label", "Methods")
                .text(MethodsText.text(run));
    }
}
