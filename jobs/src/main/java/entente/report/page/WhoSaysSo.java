package entente.report.page;

import entente.report.markup.Html;
import entente.report.picture.Shortened;
import java.util.List;

/** Where the articles come from, and how far these differ. */
final class WhoSaysSo implements Section {

    private static final int MOST = 12;

    private final List<Publisher> publishers;
    private final long stories;

    WhoSaysSo(PageFacts facts) {
        publishers = facts.publishers();
        stories = facts.run().whole().ties().stories();
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String heading() {
        return "Who says so";
    }

    @Override
    public boolean isEmpty() {
        return publishers.isEmpty();
    }

    @Override
    public void write(Html section) {
        Publisher first = publishers.get(0);
        Html top = section.p();
        top.text("The largest of " + Figures.count(publishers.size(), "source", "sources") + ", ");
        top.words(name(first))
                .text(", tells " + Figures.percent((double) first.stories() / stories) + " of the stories.");
        new PageTable<Publisher>("The sources of the most stories, and what they state")
                .column("Source", (cell, source) -> cell.words(name(source)))
                .number("Articles", (cell, source) -> cell.text(Figures.count(source.articles())))
                .number("Stories", (cell, source) -> cell.text(Figures.count(source.stories())))
                .number("Share", (cell, source) -> cell.text(Figures.percent((double) source.stories() / stories)))
                .number("Sentences for", (cell, source) -> cell.text(Figures.count(source.agreements())))
                .number("Sentences against", (cell, source) -> cell.text(Figures.count(source.disagreements())))
                .number(
                        "Share against",
                        (cell, source) -> cell.text(Figures.percent(
                                (double) source.disagreements() / (source.agreements() + source.disagreements()))))
                .write(section, publishers.subList(0, Math.min(MOST, publishers.size())));
    }

    private static String name(Publisher publisher) {
        return publisher.name().isBlank() ? "no source named" : Shortened.of(publisher.name(), Links.LONGEST_NAME);
    }
}
