package entente.evaluation;

import entente.actor.Gazetteer;
import entente.actor.Naming;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions against a set marked by hand. Detection: a mention is found where its span overlaps (or equals) a marked one,
 * one to one; groups without a name are left aside. B-cubed (Bagga and Baldwin 1998) of the actor ids against the set's identities: once over the mentions that
 * both have, once with what was missed and what was made up counted as wrong. Label: the actor is called
 * by the Wikipedia title ({@link Naming}). Where a set marks no pronouns ours are not counted against us;
 * demonyms, offices and roles never are.
 */
public final class MentionEvaluation {

    /** The figures of one set; a score is null where the set cannot tell. */
    public record Report(
            int articles,
            long wanted,
            Score overlap,
            Score exact,
            Score bcubed,
            Score bcubedOverAll,
            Score label,
            MentionFailures failures) {}

    /** One pair of a marked and a found mention. */
    private record Link(int gold, int found, int overlap, boolean exact) {}

    private final Gazetteer gazetteer;
    private final Naming naming;
    private final boolean pronouns;
    private int articles;
    private long wanted;
    private long answered;
    private long overlapping;
    private long exact;
    private long titled;
    private long labelled;
    private long rightLabels;
    private final List<String[]> aligned = new ArrayList<>();
    private long missed;
    private long spurious;
    private final MentionFailures failures = new MentionFailures();

    private MentionEvaluation(Gazetteer gazetteer, boolean pronouns) {
        this.gazetteer = gazetteer;
        this.naming = new Naming(gazetteer);
        this.pronouns = pronouns;
    }

    /**
     * The report of a whole set.
     *
     * @param gold articles of the set
     * @param found the resolution of each, in the same order
     */
    public static Report report(List<GoldArticle> gold, List<Resolution> found, Gazetteer gazetteer) {
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException(
                    "every gold article must have a resolution, got " + gold.size() + " and " + found.size());
        }
        MentionEvaluation evaluation =
                new MentionEvaluation(gazetteer, gold.stream().anyMatch(GoldArticle::pronouns));
        for (int i = 0; i < gold.size(); i++) {
            evaluation.add(gold.get(i), found.get(i));
        }
        return evaluation.report();
    }

    private void add(GoldArticle gold, Resolution found) {
        articles++;
        List<Mention> mentions = distinctSpans(found.mentions());
        Map<String, String> labels = new HashMap<>();
        found.actors().forEach(actor -> labels.put(actor.id(), actor.label()));
        Link[] byGold = new Link[gold.mentions().size()];
        boolean[] taken = new boolean[mentions.size()];
        for (Link link : links(gold, mentions)) {
            if (byGold[link.gold()] == null && !taken[link.found()]) {
                byGold[link.gold()] = link;
                taken[link.found()] = true;
            }
        }
        for (int i = 0; i < byGold.length; i++) {
            GoldMention marked = gold.mentions().get(i);
            if (!marked.counts()) {
                continue;
            }
            boolean inside = marked.start() >= gold.from() && marked.end() <= gold.to();
            wanted += inside ? 1 : 0;
            titled += inside && !marked.title().isEmpty() ? 1 : 0;
            if (byGold[i] == null) {
                missed += marked.identity().isEmpty() ? 0 : 1;
                if (inside) {
                    failures.missed(gold.article().text().substring(marked.start(), marked.end()));
                }
                continue;
            }
            Mention mention = mentions.get(byGold[i].found());
            if (!marked.identity().isEmpty()) {
                aligned.add(new String[] {marked.identity(), mention.actor()});
            }
            if (inside) {
                answered++;
                overlapping++;
                exact += byGold[i].exact() ? 1 : 0;
                if (!marked.title().isEmpty()) {
                    labelled++;
                    if (naming.calls(marked.title(), mention.actor(), labels)) {
                        rightLabels++;
                    } else {
                        failures.wrongLabel();
                    }
                }
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (!taken[i] && isWrong(gold, mentions.get(i))) {
                answered++;
                labelled++;
                spurious++;
                failures.spurious(mentions.get(i), gazetteer);
            }
        }
    }

    private static List<Mention> distinctSpans(List<Mention> mentions) {
        List<Mention> distinct = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() != MentionKind.GROUP && starts.add(mention.start())) {
                distinct.add(mention);
            }
        }
        return distinct;
    }

    /** Pairs that overlap, the best first: counted marks before others, exact ones first, then by length of overlap. */
    private static List<Link> links(GoldArticle gold, List<Mention> mentions) {
        List<Link> links = new ArrayList<>();
        for (int g = 0; g < gold.mentions().size(); g++) {
            GoldMention marked = gold.mentions().get(g);
            if (!marked.counts()) {
                continue;
            }
            for (int m = 0; m < mentions.size(); m++) {
                Mention mention = mentions.get(m);
                int overlap = marked.overlap(mention.start(), mention.end());
                if (overlap > 0) {
                    boolean same = marked.start() == mention.start() && marked.end() == mention.end();
                    links.add(new Link(g, m, overlap, same));
                }
            }
        }
        links.sort(Comparator.comparing((Link link) -> !link.exact())
                .thenComparing(link -> -link.overlap())
                .thenComparing(Link::gold)
                .thenComparing(Link::found));
        return links;
    }

    /** A mention counts as made up where the markers marked everything and marked nothing. */
    private boolean isWrong(GoldArticle gold, Mention mention) {
        boolean named =
                switch (mention.kind()) {
                    case NAME, ALIAS, METONYM, PLACE -> true;
                    case PRONOUN -> pronouns;
                    case TITLE, DEMONYM, ROLE, GROUP -> false;
                };
        return named
                && mention.start() >= gold.from()
                && mention.end() <= gold.to()
                && gold.mentions().stream().noneMatch(marked -> marked.overlap(mention.start(), mention.end()) > 0);
    }

    private Report report() {
        failures.identities(aligned);
        return new Report(
                articles,
                wanted,
                Score.of(overlapping, answered, wanted),
                Score.of(exact, answered, wanted),
                aligned.isEmpty() ? null : bcubed(0, 0),
                aligned.isEmpty() ? null : bcubed(spurious, missed),
                titled == 0 ? null : Score.of(rightLabels, labelled, titled),
                failures);
    }

    /** Mean over mentions of the share of its cluster that is of its identity, and of its identity that is in its cluster. */
    private Score bcubed(long madeUp, long notFound) {
        Map<String, Long> byIdentity = new HashMap<>();
        Map<String, Long> byActor = new HashMap<>();
        Map<List<String>, Long> byBoth = new HashMap<>();
        for (String[] pair : aligned) {
            byIdentity.merge(pair[0], 1L, Long::sum);
            byActor.merge(pair[1], 1L, Long::sum);
            byBoth.merge(List.of(pair[0], pair[1]), 1L, Long::sum);
        }
        double precision = 0;
        double recall = 0;
        for (var entry : byBoth.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1))))
                .toList()) {
            double both = entry.getValue();
            precision += both * both / byActor.get(entry.getKey().get(1));
            recall += both * both / byIdentity.get(entry.getKey().get(0));
        }
        return new Score(precision / (aligned.size() + madeUp), recall / (aligned.size() + notFound));
    }
}
