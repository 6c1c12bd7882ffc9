package entente.report;

import entente.finding.Standing;
import entente.network.balance.Frustration;
import entente.tie.NullModelKind;
import entente.tie.Tie;
import entente.tie.Ties;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The methods of a run as text that can be cited: every parameter, every count kept and lost, and where each rule comes
 * from. Holds no time and no name of the run, so that equal runs have equal texts.
 */
public final class MethodsText {

    private MethodsText() {}

    /** Writes the text as Markdown and closes the stream. */
    public static void write(OutputStream out, RunFacts facts) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(text(facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as Markdown. */
    public static String text(RunFacts facts) {
        return "# Methods\n\n" + corpus(facts) + reading(facts) + ties(facts) + network(facts)
                + IntervalText.of(facts) + SensitivityText.of(facts) + windows(facts)
                + settings(facts) + MethodsSources.TEXT;
    }

    private static String corpus(RunFacts facts) {
        String reasons = facts.rejected().isEmpty()
                ? ""
                : " ("
                        + facts.rejected().entrySet().stream()
                                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                                .collect(Collectors.joining(", "))
                        + ")";
        return """
                ## Corpus

                Entente %s read %d articles from %d sources; %d records were rejected%s and are listed in `rejected.csv`. \
                %d articles bear no date: they stand in the network of the whole period and in no other. Near-duplicate \
                articles form stories: two articles are copies where at least %s of their four-word shingles are common \
                to both, or at least %s of the shorter one's stand in the longer (candidates by MinHash with banding, \
                then an exact check; Broder 1997). The %d articles tell %d stories. The story is the unit of all counts.

                """
                .formatted(
                        facts.version(),
                        count(facts, "articles"),
                        count(facts, "sources"),
                        count(facts, "rejected"),
                        reasons,
                        count(facts, "undated"),
                        facts.settings().get("stories.jaccard"),
                        facts.settings().get("stories.containment"),
                        count(facts, "articles"),
                        count(facts, "stories"));
    }

    private static String reading(RunFacts facts) {
        return """
                ## Reading

                The text engine (%s) read %d words in %d sentences and parsed %d of them: those that can hold an \
                alignment. %d mentions name actors; %d of them are of actors outside the gazetteer \
                (`unresolved_names.csv`) and %d of groups without a name, which stand in no network. %d mentions are of \
                places as places. At the level `%s` %d mentions count for no actor.

                %s

                %d alignments are stated (`alignments.csv`). Of these %d have a confidence below %s. Of the rest %d are told \
                of an earlier time, %d are claimed by somebody of others, %d are wished, asked for, supposed, imagined or \
                played, and %d are said not to be so (`Factuality`): none of these counts in any network. %d of those left \
                lie within one actor or concern an actor that counts for none at this level; the network counts the others. \
                A sentence that several articles share counts once in a window, for the first article that has it; %d \
                statements are left out so. What lies more than two years before its article is told of an earlier \
                time; an article without a date is taken to be of this century.

                %s

                An alignment edge says in how many stories the source is for the target and in how many against it%s. Their \
                balance is stories for less stories against over their sum; its 95 %% interval is that of Jeffreys (Brown, \
                Cai and DasGupta 2001), with the bound itself as its end where all stories agree. Sign is 1 or -1 where all \
                stories agree, however few, or where the interval lies on one side of 0, and 0, contested, where both signs \
                are stated and the interval spans 0. Pairs of `relations.csv`, both directions together, likewise: %d are \
                contested. %s

                """
                .formatted(
                        facts.engine(),
                        count(facts, "words"),
                        count(facts, "sentences"),
                        count(facts, "parsed"),
                        count(facts, "mentions"),
                        count(facts, "unresolved"),
                        count(facts, "groups"),
                        count(facts, "places"),
                        facts.settings().get("level"),
                        count(facts, "outsideLevel"),
                        facts.reader().sentence(),
                        count(facts, "alignments"),
                        count(facts, "lowConfidence"),
                        facts.settings().get("alignment.minConfidence"),
                        count(facts, "past"),
                        count(facts, "claimed"),
                        count(facts, "hypothetical"),
                        count(facts, "denied"),
                        count(facts, "alignmentsOutsideLevel"),
                        count(facts, "repeated"),
                        contact(facts),
                        facts.settings().get("alignment.weight").equals("scale")
                                ? "; its weight is the sum of the places of its codes on PLOVER's scale without the sign, one"
                                        + " a source, target, code, polarity and story (Leifeld 2013)"
                                : "; its weight is the stories that state it",
                        count(facts, "contestedPairs"),
                        facts.settings().get("alignment.meeting").equals("fractional")
                                ? "In what k actors do together each pair counts 1/(k-1) for the strength, the blocs and the"
                                        + " balance of the network and for the weight of contacts (PLOVER)."
                                : "In what several do together each pair counts one.");
    }

    private static String contact(RunFacts facts) {
        long edges = facts.whole().edges().stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTACT)
                .count();
        return facts.settings().get("alignment.contact").equals("apart")
                ? "Meetings, calls and visits (PLOVER's CONSULT) are contact and no support, since rivals meet too: they are"
                        + " edges of a kind of their own, without direction and sign, and count in no bloc, balance,"
                        + " `strength_pos` or `strength_neg`. " + edges + " pairs are in contact."
                : "Meetings, calls and visits (PLOVER's CONSULT) count as support.";
    }

    private static String ties(RunFacts facts) {
        Ties ties = facts.whole().ties();
        return """
                ## Ties

                Two actors meet where they are mentioned at most %s sentences apart; a meeting at distance d weighs \
                exp(-d) (Spitz and Gertz 2016) and, where k actors meet, 1/(k-1) for each pair (Newman 2001). An article \
                of more than %s actors keeps the most mentioned; %d actors were cut so. The weight of a tie is `%s`, the \
                best meeting of each story summed over stories. Of %d actors mentioned %d have the support of %d stories, \
                and of %d pairs that meet %d are ties, with the support of %d stories.

                Every tie is tested against chance: %s (Benjamini and Hochberg 1995); at %s, %d ties beat chance and %d \
                meet less than by chance.

                """
                .formatted(
                        facts.settings().get("tie.maxDistance"),
                        facts.settings().get("tie.maxActors"),
                        count(facts, "capped"),
                        facts.settings().get("tie.weight"),
                        ties.mentionedActors(),
                        ties.actors(),
                        count(facts, "actorSupport"),
                        ties.pairs(),
                        ties.ties().size(),
                        count(facts, "tieSupport"),
                        ChanceText.of(NullModelKind.valueOf(
                                facts.settings().get("tie.nullModel").toUpperCase(Locale.ROOT))),
                        facts.settings().get("tie.significance"),
                        significant(ties, Tie.Significance.BACKBONE),
                        significant(ties, Tie.Significance.AVOIDANCE));
    }

    private static long significant(Ties ties, Tie.Significance significance) {
        return ties.ties().stream()
                .filter(tie -> tie.significance() == significance)
                .count();
    }

    private static String network(RunFacts facts) {
        WindowReport whole = facts.whole();
        return """
                ## Network

                The network has %d actors and %d ties. Distance is 1 / weight. %s \
                PageRank has the damping %s (Brin and Page 1998). Constraint is Burt's (1992), the PN index that of \
                Everett and Borgatti (2014).

                Communities: %s: %d communities, modularity %s. Blocs: positive less negative modularity over counted \
                alignments (Traag and Bruggeman 2009), by Leiden, resolution %s, best of %s seeded starts from %s: %d blocs, \
                quality %s. An actor without ties stands in no \
                community, one without counted alignments in no bloc. `balance.csv` leaves out contested pairs and counts triangles of signed ties by kind \
                (Cartwright and Harary 1956) and the ties at odds with the best division into two sides (Harary 1959), \
                exact up to %d actors that hang together, an upper bound beyond.

                """
                .formatted(
                        whole.standing().network().size(),
                        whole.ties().ties().size(),
                        paths(whole, facts),
                        facts.settings().get("network.damping"),
                        communities(facts),
                        groups(whole, Group.Kind.COMMUNITY),
                        or(Numbers.text(whole.standing().communityQuality())),
                        facts.settings().get("network.resolution"),
                        facts.settings().get("network.starts"),
                        facts.settings().get("seed"),
                        groups(whole, Group.Kind.BLOC),
                        or(Numbers.text(whole.standing().blocQuality())),
                        Frustration.MOST_EXACT);
    }

    private static String paths(WindowReport whole, RunFacts facts) {
        Standing.Sampling sampling = whole.standing().sampling();
        return sampling.isNone()
                ? "Betweenness, closeness and harmonic closeness are exact, over weighted distances (Brandes 2001), paths"
                        + " of equal length told by lengths on a fixed grid; closeness is that of Wasserman and Faust"
                        + " (1994), which holds on disconnected networks."
                : String.format(
                        Locale.ROOT,
                        "The network is larger than %s actors, so betweenness is sampled: %d shortest paths over weighted"
                                + " distances between random pairs (Borassi and Natale 2016), with which, at a"
                                + " confidence of %s, no actor's betweenness is off by more than %s; scores below that"
                                + " tell nothing. Closeness and harmonic closeness are left out; raise"
                                + " `network.exactPathsUpTo` to have all three exact.",
                        facts.settings().get("network.exactPathsUpTo"),
                        sampling.paths(),
                        Numbers.text(sampling.confidence()),
                        Numbers.text(sampling.error()));
    }

    private static String communities(RunFacts facts) {
        return facts.settings().get("network.library").equals("jgrapht")
                ? "label propagation without weights (Raghavan et al. 2007) by JGraphT, which computes clustering, without"
                        + " weights, and the centralities that it has too"
                : "weighted modularity by Leiden (Traag et al. 2019), with the settings of blocs";
    }

    private static long groups(WindowReport report, Group.Kind kind) {
        return report.groups().stream().filter(group -> group.kind() == kind).count();
    }

    private static String or(String number) {
        return number.isEmpty() ? "undefined" : number;
    }

    private static String windows(RunFacts facts) {
        if (facts.windows().size() == 1) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                """
                ## Windows

                | window | stories | actors | ties | betweenness | communities | blocs |
                |---|---|---|---|---|---|---|
                """);
        for (WindowReport window : facts.windows()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %s | %d | %d |%n",
                    window.window(),
                    window.ties().stories(),
                    window.standing().network().size(),
                    window.ties().ties().size(),
                    window.standing().sampling().isNone() ? "exact" : "sampled",
                    groups(window, Group.Kind.COMMUNITY),
                    groups(window, Group.Kind.BLOC)));
        }
        return text.append('\n').append(ChangeText.of(facts)).toString();
    }

    private static String settings(RunFacts facts) {
        StringBuilder text = new StringBuilder("## Settings\n\n| setting | value |\n|---|---|\n");
        facts.settings().forEach((key, value) -> text.append("| ")
                .append(key)
                .append(" | ")
                .append(value)
                .append(" |\n"));
        return text.append('\n').toString();
    }

    private static long count(RunFacts facts, String name) {
        Long count = facts.counts().get(name);
        if (count == null) {
            throw new IllegalArgumentException("counts must hold " + name);
        }
        return count;
    }
}
