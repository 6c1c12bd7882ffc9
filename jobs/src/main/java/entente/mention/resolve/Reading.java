package entente.mention.resolve;

import entente.actor.Gazetteer;
import entente.corpus.Article;
import entente.mention.line.Figure;
import entente.mention.line.Line;
import entente.mention.person.Bodies;
import entente.mention.person.People;
import entente.mention.spot.Composer;
import entente.mention.spot.Georgia;
import entente.mention.spot.Groups;
import entente.mention.spot.Organs;
import entente.mention.spot.Spotter;
import entente.mention.spot.Titles;
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
