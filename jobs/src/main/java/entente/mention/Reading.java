package entente.mention;

import entente.corpus.Article;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The steps over one article that need no other: names found, composed, and gathered to persons and bodies. */
final class Reading {

    private final List<Line> lines = new ArrayList<>();
    private final People people;
    private final Bodies bodies;

    Reading(Gazetteer gazetteer, Article article, List<Sentence> sentences) {
        Spotter spotter = new Spotter(gazetteer);
        Composer composer = new Composer(gazetteer);
        for (Sentence sentence : sentences) {
            Line line = new Line(sentence);
            spotter.spot(line);
            lines.add(line);
        }
        Georgia.settle(gazetteer, lines);
        lines.forEach(composer::compose);
        people = new People(gazetteer, lines, article.date());
        people.resolve();
        bodies = new Bodies(gazetteer, lines);
        bodies.resolve();
        new Organs(gazetteer, lines).resolve();
        new Titles(gazetteer, lines, people.figures(), article.date()).resolve();
        Groups groups = new Groups(gazetteer);
        lines.forEach(groups::find);
    }

    List<Line> lines() {
        return lines;
    }

    List<Figure> people() {
        return people.figures();
    }

    List<Figure> bodies() {
        return bodies.figures().stream()
                .filter(figure -> !figure.occurrences.isEmpty())
                .toList();
    }
}
