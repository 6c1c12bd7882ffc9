package entente.report.page;

import entente.report.Node;
import entente.report.markup.Html;
import entente.report.picture.Cast;
import entente.report.picture.Pair;
import entente.report.picture.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A card of each actor: its allies, its critics, its trend, and what is said. */
final class ActorCards implements Section {

    private static final int MOST = 6;

    /** The most central actors are quoted on their cards; the ties of the others lead to their sentences. */
    private static final int QUOTED = 150;

    private final PageFacts facts;
    private final Links links;
    private final Windows windows;
    private final WhoMatters actors;
    private final Says says;
    private final Map<String, List<Pair>> pairs = new HashMap<>();

    ActorCards(PageFacts facts, Links links, Windows windows, WhoMatters actors, Says says) {
        this.facts = facts;
        this.links = links;
        this.windows = windows;
        this.actors = actors;
        this.says = says;
        for (Pair pair : facts.cast().pairs()) {
            pairs.computeIfAbsent(pair.a().actor().id(), id -> new ArrayList<>())
                    .add(pair);
            pairs.computeIfAbsent(pair.b().actor().id(), id -> new ArrayList<>())
                    .add(pair);
        }
    }

    @Override
    public String id() {
        return "cards";
    }

    @Override
    public String heading() {
        return "Actors, one by one";
    }

    @Override
    public boolean isEmpty() {
        return facts.cast().actors().isEmpty();
    }

    @Override
    public void write(Html section) {
        for (Node node : facts.cast().actors()) {
            Html card = section.block("details").css("card").attr("id", "actor-" + links.number(node));
            actors.marks(card, node);
            Html summary = card.element("summary");
            summary.element("b").words(Links.name(node));
            int bloc = Cast.bloc(node, facts.run().whole());
            summary.span("about")
                    .text(" " + WhoMatters.kind(node) + ", "
                            + (bloc > 0 ? "bloc " + bloc + ", " : "")
                            + Figures.stories(node.stories()));
            Html body = card.div("body");
            body.p()
                    .text("Rank " + (links.number(node) + 1) + " of "
                            + Figures.count(facts.cast().actorsInAll())
                            + " by PageRank; " + Figures.count(node.mentions(), "mention", "mentions") + " in "
                            + Figures.count(node.articles(), "article", "articles") + ".");
            windows.trend(body, node);
            others(body, node, Side.FOR, "Allies");
            others(body, node, Side.AGAINST, "Critics and opponents");
            others(body, node, Side.CONTESTED, "Contested with");
            others(body, node, Side.NONE, "Mentioned with");
        }
    }

    private void others(Html body, Node node, Side side, String words) {
        List<Pair> others = pairs.getOrDefault(node.actor().id(), List.of()).stream()
                .filter(pair -> pair.side() == side)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Html line = body.p();
        line.element("b").text(words + ": ");
        for (int i = 0; i < Math.min(MOST, others.size()); i++) {
            Pair pair = others.get(i);
            line.text(i == 0 ? "" : ", ");
            links.other(line, pair, node);
            line.text(" (" + numbers(pair) + ")");
        }
        line.text(others.size() > MOST ? " and " + Figures.count(others.size() - MOST) + " more." : ".");
        if (links.number(node) < QUOTED && (side == Side.FOR || side == Side.AGAINST)) {
            says.write(body, says.of(others.get(0), 1));
        }
    }

    private static String numbers(Pair pair) {
        return switch (pair.side()) {
            case FOR -> Figures.count(pair.agreements()) + " for";
            case AGAINST -> Figures.count(pair.disagreements()) + " against";
            case CONTESTED ->
                Figures.count(pair.agreements()) + " for, " + Figures.count(pair.disagreements()) + " against";
            case NONE -> Figures.count(Math.max(pair.storiesTogether(), pair.contacts()));
        };
    }
}
