package entente.report.page;

import entente.report.Group;
import entente.report.WindowReport;
import entente.report.markup.Html;
import entente.report.picture.Pair;
import entente.report.picture.Shortened;
import entente.report.picture.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page in four sentences, for those who read no further. */
final class InShort implements Section {

    private static final int CENTRAL = 3;
    private static final int BLOCS = 3;

    private final PageFacts facts;
    private final Links links;

    InShort(PageFacts facts, Links links) {
        this.facts = facts;
        this.links = links;
    }

    @Override
    public String id() {
        return "short";
    }

    @Override
    public String heading() {
        return "In short";
    }

    @Override
    public void write(Html section) {
        if (facts.cast().actors().isEmpty()) {
            section.p()
                    .text("No actor is in stories enough to stand in a network: give more articles, or lower the"
                            + " support that the settings ask for.");
            return;
        }
        Html list = section.block("ul").css("short");
        central(list.block("li"));
        blocs(list);
        pair(list, Side.FOR, "Most cooperative: ");
        pair(list, Side.AGAINST, "Most hostile: ");
        pair(list, Side.CONTESTED, "Most contested: ");
    }

    private void central(Html item) {
        item.element("b").text("Most central: ");
        for (int i = 0; i < Math.min(CENTRAL, facts.cast().actors().size()); i++) {
            item.text(i == 0 ? "" : ", ");
            links.actor(item, facts.cast().actors().get(i));
        }
        item.text(".");
    }

    private void blocs(Html list) {
        WindowReport whole = facts.run().whole();
        List<Group> blocs = Blocs.of(whole);
        if (!blocs.isEmpty()) {
            Html item = list.block("li");
            item.element("b").text(Figures.count(blocs.size(), "bloc: ", "blocs: "));
            for (int i = 0; i < Math.min(BLOCS, blocs.size()); i++) {
                item.text(i == 0 ? "" : "; ")
                        .words(Shortened.of(blocs.get(i).label(), Links.LONGEST_NAME))
                        .text(" (" + Figures.count(blocs.get(i).members().size(), "actor", "actors")
                                + (blocs.get(i).sureness().isDoubtful() ? ", doubtful" : "") + ")");
            }
            item.text(blocs.size() > BLOCS ? "; and smaller ones." : ".");
        }
    }

    private void pair(Html list, Side side, String words) {
        Optional<Pair> most = facts.cast().pairs().stream()
                .filter(pair -> pair.side() == side)
                .max(Comparator.comparingLong(Pair::storiesStated));
        most.ifPresent(pair -> {
            Html item = list.block("li");
            item.element("b").text(words);
            links.tie(item, pair);
            item.text(", " + Stance.numbers(pair) + ".");
        });
    }
}
