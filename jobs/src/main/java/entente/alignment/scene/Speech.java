package entente.alignment.scene;

import entente.alignment.grammar.Clause;
import entente.alignment.grammar.Tree;
import entente.corpus.Span;
import entente.mention.Mention;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Who is cited for each word of one sentence, by its own reports and by the quotation it continues. */
public final class Speech {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "me", "us", "my", "our", "ours", "mine", "ourselves", "myself");

    private final Tree tree;
    private final Clause clause;
    private final List<Report> reports;
    private final int[] reportOf;
    private final boolean[] quoted;
    private final List<Mention> carried;
    private final List<Mention> author;

    private Speech(
            Tree tree,
            Clause clause,
            List<Report> reports,
            int[] reportOf,
            boolean[] quoted,
            List<Mention> carried,
            List<Mention> author) {
        this.tree = tree;
        this.clause = clause;
        this.reports = reports;
        this.reportOf = reportOf;
        this.quoted = quoted;
        this.carried = carried;
        this.author = author;
    }

    /**
     * @param quotations stretches of the article inside quotation marks, in order
     * @param carried who spoke last before this sentence, for a quotation that goes on
     * @param author who speaks the whole article, at most one
     */
    static Speech of(
            Tree tree,
            Clause clause,
            List<Report> reports,
            List<Span> quotations,
            List<Mention> carried,
            List<Mention> author) {
        boolean[] quoted = new boolean[tree.size()];
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = Quotations.at(quotations, tree.token(i).start()) >= 0;
        }
        int[] reportOf = new int[tree.size()];
        Arrays.fill(reportOf, Tree.NONE);
        // from the outermost report inwards: a report inside another's content speaks for its own content
        List<Integer> outerFirst = IntStream.range(0, reports.size())
                .boxed()
                .sorted((a, b) -> depth(tree, reports.get(a)) - depth(tree, reports.get(b)))
                .toList();
        for (int r : outerFirst) {
            Report report = reports.get(r);
            boolean outside = report.cue() == Tree.NONE || !quoted[report.cue()];
            boolean told = report.content() != Tree.NONE;
            // 'Bolivia, which said that Chile left': the speaker's phrase holds the report itself
            boolean within = told && tree.under(report.content(), report.speaker());
            boolean aside = told && tree.under(report.cue(), report.content());
            for (int i = 0; i < reportOf.length; i++) {
                boolean content = told
                        && tree.under(i, report.content())
                        && (within || !tree.under(i, report.speaker()))
                        && (!aside || !tree.under(i, report.cue()));
                if (content || (quoted[i] && outside && reportOf[i] == Tree.NONE)) {
                    reportOf[i] = r;
                }
            }
        }
        return new Speech(tree, clause, reports, reportOf, quoted, carried, author);
    }

    private static int depth(Tree tree, Report report) {
        int depth = 0;
        for (int at = report.content() == Tree.NONE ? report.cue() : report.content();
                at != Tree.NONE && depth < tree.size();
                at = tree.head(at)) {
            depth++;
        }
        return depth;
    }

    public List<Report> reports() {
        return reports;
    }

    public boolean quoted(int token) {
        return quoted[token];
    }

    /** The innermost report a token stands in, or null where the article itself speaks. */
    public Report report(int token) {
        return reportOf[token] == Tree.NONE ? null : reports.get(reportOf[token]);
    }

    /**
     * Who is cited for a token; empty where the article itself speaks or nobody known is cited.
     *
     * @param phrases gives the actors of a phrase by the token that heads it
     */
    List<Argument> speakers(int token, IntFunction<List<Argument>> phrases) {
        Report report = report(token);
        if (report != null && report.speaker() != token) {
            return phrases.apply(report.speaker());
        }
        if (!quoted[token]) {
            return List.of();
        }
        int quoter = quoter(token);
        return quoter != Tree.NONE
                ? phrases.apply(quoter)
                : carried.stream()
                        .map(m -> new Argument(m, token, Argument.Place.DEEP))
                        .toList();
    }

    /**
     * Who does what a quoted word is only a piece of: 'Clinton called them "deplorables"'; {@link Tree#NONE} where the
     * quotation holds the sentence's main clause and so goes on from elsewhere.
     */
    public int quoter(int token) {
        int at = token;
        while (at != Tree.NONE && (quoted[at] || !tree.isVerb(at))) {
            at = tree.head(at);
        }
        return at == Tree.NONE ? Tree.NONE : clause.actor(at);
    }

    /** Whom 'I' and 'we' mean: outside quotations who speaks the whole article, otherwise who is cited for the word. */
    List<Argument> self(int token, IntFunction<List<Argument>> phrases) {
        return author.isEmpty() || quoted[token]
                ? speakers(token, phrases)
                : author.stream()
                        .map(m -> new Argument(m, token, Argument.Place.DEEP))
                        .toList();
    }

    /** Whether a token is 'I', 'we', 'our': whoever is cited for it. */
    boolean firstPerson(int token) {
        return tree.tag(token).startsWith("PRP") && FIRST_PERSON.contains(tree.lowerWord(token));
    }
}
