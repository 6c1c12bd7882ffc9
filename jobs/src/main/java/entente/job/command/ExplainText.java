package entente.job.command;

import entente.job.OneLine;
import entente.report.ActorCard;
import entente.report.Explanation;
import entente.report.RunEvidence;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** An explanation for a person at a terminal. */
final class ExplainText {

    private static final String INDENT = "    ";

    private final PrintStream out;
    private final RunEvidence evidence;

    ExplainText(PrintStream out, RunEvidence evidence) {
        this.out = out;
        this.evidence = evidence;
    }

    void print(String actor, Optional<String> other, Explanation explanation) {
        explanation.card().ifPresent(card -> print(actor, card));
        if (explanation.ties().isEmpty()) {
            out.println("No tie and no counted alignment"
                    + other.map(b -> " between " + label(actor) + " and " + label(b))
                            .orElseGet(() -> " of " + label(actor))
                    + " in this run has such a sentence.");
        }
        explanation.ties().forEach(this::print);
        if (explanation.more() > 0) {
            out.println("... and " + explanation.more() + " more ties (--ties)");
        }
    }

    private void print(String actor, ActorCard card) {
        out.println(label(actor) + " (" + OneLine.of(actor) + ")");
        line("Allies", card.allies(), relation -> count(relation.agreements(), relation.disagreements(), "for"));
        line("Critics", card.critics(), relation -> count(relation.disagreements(), relation.agreements(), "against"));
        line(
                "Contested",
                card.contested(),
                relation -> relation.agreements() + " for, " + relation.disagreements() + " against");
        if (!card.months().isEmpty()) {
            out.println("  By month   " + card.months().firstKey() + " to "
                    + card.months().lastKey());
            bars("all", card, ActorCard.Month::all);
            bars("for", card, ActorCard.Month::agreeing);
            bars("against", card, ActorCard.Month::opposing);
        }
        out.println();
    }

    private static String count(long most, long least, String side) {
        return most + " " + side + (least > 0 ? ", " + least + (side.equals("for") ? " against" : " for") : "");
    }

    private void line(
            String title, List<RunEvidence.RelationRow> relations, Function<RunEvidence.RelationRow, String> counts) {
        if (!relations.isEmpty()) {
            out.println(String.format(Locale.ROOT, "  %-10s ", title)
                    + relations.stream()
                            .map(relation -> label(relation.other()) + " (" + counts.apply(relation) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private void bars(String title, ActorCard card, ToLongFunction<ActorCard.Month> of) {
        out.println(String.format(Locale.ROOT, "    %-8s |%s| %d stories", title, card.bars(of), card.total(of)));
    }

    private void print(Explanation.Tie tie) {
        RunEvidence.EdgeRow edge = tie.edge();
        out.println(OneLine.of(edge.label()) + "  [" + edge.kind().column()
                + (edge.side().isEmpty() ? "" : ", " + edge.side()) + ", weight " + edge.weight() + ", "
                + edge.stories() + (edge.stories().equals("1") ? " story]" : " stories]"));
        for (RunEvidence.Sentence sentence : tie.sentences()) {
            out.println(INDENT + sign(sentence.polarity())
                    + (sentence.date().isEmpty() ? "" : OneLine.of(sentence.date()) + " ")
                    + OneLine.of(sentence.article())
                    + (sentence.origin().isEmpty() ? "" : " (" + OneLine.of(sentence.origin()) + ")") + ": "
                    + OneLine.of(sentence.words()));
        }
        if (tie.above() > 0) {
            out.println(INDENT + "(" + tie.above() + (tie.above() == 1 ? " sentence stands" : " sentences stand")
                    + " above)");
        }
        if (tie.more() > 0) {
            out.println(INDENT + "... and " + tie.more() + " more (--limit)");
        }
    }

    private String label(String actor) {
        return OneLine.of(evidence.label(actor));
    }

    private static String sign(String polarity) {
        return switch (polarity) {
            case "1" -> "+ ";
            case "-1" -> "- ";
            default -> "";
        };
    }
}
