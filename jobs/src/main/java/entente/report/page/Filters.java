package entente.report.page;

import entente.report.Group;
import entente.report.markup.Html;
import entente.report.picture.Shortened;
import entente.report.picture.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the script narrows the page by; not shown where scripts do not run. */
final class Filters {

    private final PageFacts facts;
    private final Windows windows;

    Filters(PageFacts facts, Windows windows) {
        this.facts = facts;
        this.windows = windows;
    }

    void write(Html body) {
        if (facts.cast().actors().isEmpty()) {
            return;
        }
        Html form =
                body.block("form").attr("id", "filters").attr("role", "search").attr("hidden", "");
        Html search = form.block("label");
        search.text("Find an actor ");
        search.element("input")
                .attr("type", "search")
                .attr("id", "q")
                .attr("name", "q")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false");
        Map<String, String> kinds = new LinkedHashMap<>();
        new TreeSet<>(facts.cast().actors().stream().map(WhoMatters::kind).toList())
                .forEach(kind -> kinds.put(kind, kind));
        select(form, "kind", "Kind", kinds);
        Map<String, String> blocs = new LinkedHashMap<>();
        List<Group> groups = Blocs.of(facts.run().whole());
        groups.forEach(
                bloc -> blocs.put(Integer.toString(bloc.id()), bloc.id() + ": " + Shortened.of(bloc.label(), 40)));
        select(form, "bloc", "Bloc", blocs);
        Map<String, String> sides = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            sides.put(side.css(), side.word());
        }
        select(form, "side", "Sign", sides);
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < windows.names().size(); i++) {
            names.put(Integer.toString(i), windows.names().get(i));
        }
        select(form, "window", "Window", names);
        Html chance = form.block("label").css("check");
        chance.element("input").attr("type", "checkbox").attr("id", "chance").attr("name", "chance");
        chance.text(" Only what beats chance");
        form.block("button").attr("type", "reset").text("Clear");
        form.block("output").attr("id", "count").attr("role", "status");
    }

    private static void select(Html form, String name, String words, Map<String, String> options) {
        if (options.isEmpty()) {
            return;
        }
        Html label = form.block("label");
        label.text(words + " ");
        Html select = label.element("select").attr("id", name).attr("name", name);
        select.element("option").attr("value", "").text("all");
        options.forEach(
                (value, text) -> select.element("option").attr("value", value).text(text));
    }
}
