package entente.report.page;

import entente.report.WindowReport;
import entente.report.markup.Html;
import entente.report.picture.Colours;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code report.html}: what a run found, in the order in which a reader asks. One file that opens from disk: it may ask for
 * nothing, and of styles and scripts only its own run, named by their hashes. Holds no time and no name of the run, so that
 * equal runs have equal pages.
 */
public final class ReportPage {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private final PageFacts facts;
    private final Windows windows;
    private final List<Section> sections;

    private ReportPage(PageFacts facts) {
        this.facts = facts;
        windows = new Windows(facts.run());
        Links links = new Links(facts.cast());
        Says says = new Says(facts.quotations());
        WhoMatters actors = new WhoMatters(facts, links, windows);
        sections = Stream.of(
                        new InShort(facts, links),
                        new WhatChanged(facts),
                        actors,
                        new Blocs(facts, links),
                        new MapSection(facts, links, windows),
                        new TiesToWatch(facts, links, says),
                        new ActorCards(facts, links, windows, actors, says),
                        new TieEntries(facts.cast(), links, says, windows),
                        new WhoSaysSo(facts),
                        new HowSure(facts),
                        new MethodsSection(facts.run()),
                        new Files(facts.digests()))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    /** Writes the page and closes the stream. */
    public static void write(OutputStream out, PageFacts facts) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            new ReportPage(facts).write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Writer writer) throws IOException {
        Html page = Html.page(writer, "en");
        head(page.block("head"));
        Html body = page.block("body");
        body.anchor("content").css("skip").text("Skip to the content");
        header(body.block("header"));
        Html contents = body.block("nav").attr("aria-label", "Contents").element("ol");
        for (Section section : sections) {
            contents.block("li").anchor(section.id()).text(section.heading());
        }
        new Filters(facts, windows).write(body);
        Html main = body.block("main").attr("id", "content");
        for (Section section : sections) {
            Html part = main.block("section").attr("id", section.id()).attr("aria-labelledby", section.id() + "-head");
            part.block("h2").attr("id", section.id() + "-head").text(section.heading());
            section.write(part);
        }
        body.block("footer")
                .p()
                .text("Made by Entente " + facts.run().version()
                        + ". Each number leads back to a sentence: entente explain prints them all.");
        body.script(SCRIPT);
        page.end();
        writer.write('\n');
    }

    private static void head(Html head) {
        head.meta().attr("charset", "utf-8");
        head.meta()
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src " + Html.hash(Colours.RULES) + " " + Html.hash(STYLE)
                                + "; script-src " + Html.hash(SCRIPT) + "; base-uri 'none'; form-action 'none'");
        head.meta().attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.meta().attr("name", "referrer").attr("content", "no-referrer");
        head.meta().attr("name", "color-scheme").attr("content", "light dark");
        head.block("title").text("Who stands with whom");
        head.style(Colours.RULES);
        head.style(STYLE);
    }

    private void header(Html header) {
        WindowReport whole = facts.run().whole();
        header.block("h1").text("Who stands with whom");
        header.p("scope")
                .text(period() + Figures.count(facts.run().counts().get("articles"), "article", "articles") + ", "
                        + Figures.stories(whole.ties().stories()) + ", "
                        + Figures.count(facts.publishers().size(), "source", "sources") + "; "
                        + Figures.count(facts.cast().actorsInAll(), "actor", "actors") + " in the network, "
                        + Figures.count(whole.ties().ties().size(), "tie", "ties") + ". Level: "
                        + facts.run().settings().get("level") + ".");
    }

    /** The first and the last day of what joins any two actors. */
    private String period() {
        Comparator<LocalDate> byTime = Comparator.naturalOrder();
        Optional<LocalDate> first = facts.run().whole().edges().stream()
                .map(edge -> edge.firstDate())
                .filter(Objects::nonNull)
                .min(byTime);
        Optional<LocalDate> last = facts.run().whole().edges().stream()
                .map(edge -> edge.lastDate())
                .filter(Objects::nonNull)
                .max(byTime);
        return first.isPresent() && last.isPresent() ? first.get() + " to " + last.get() + ": " : "";
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
