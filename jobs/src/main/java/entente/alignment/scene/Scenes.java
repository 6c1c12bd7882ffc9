package entente.alignment.scene;

import entente.alignment.grammar.Clause;
import entente.alignment.grammar.Tree;
import entente.alignment.grammar.repair.ParseRepairs;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scenes of an article: each parsed sentence, and who speaks in it when its quotation began elsewhere. */
public final class Scenes {

    /** A quotation without a speaker of its own is its last speaker's for so many sentences. */
    private static final int MEMORY = 4;

    private final StanceLexicon lexicon;
    private final List<Span> quotations;
    private final List<Mention> author;
    private final List<Draft> drafts = new ArrayList<>();

    /** A sentence before it is known who speaks in it. */
    private record Draft(Tree tree, Clause clause, MentionIndex mentions, List<Report> reports, List<Mention> cited) {}

    private Scenes(StanceLexicon lexicon, List<Span> quotations, List<Mention> author) {
        this.lexicon = lexicon;
        this.quotations = quotations;
        this.author = author;
    }

    /** Who speaks the whole article, where somebody does. */
    private static List<Mention> author(Article article) {
        return article.speaker().isEmpty()
                ? List.of()
                : List.of(new Mention(0, 0, 1, article.speaker(), article.speaker(), MentionKind.PRONOUN));
    }

    public static List<Scene> of(
            Article article, List<Sentence> sentences, List<Mention> mentions, StanceLexicon lexicon) {
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                    .add(mention);
        }
        Scenes scenes = new Scenes(lexicon, Quotations.of(article.text()), author(article));
        for (Sentence sentence : sentences) {
            if (sentence.parsed()) {
                scenes.drafts.add(scenes.draft(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
            }
        }
        return scenes.scenes();
    }

    private Draft draft(Sentence sentence, List<Mention> mentions) {
        Tree tree = new Tree(ParseRepairs.of(sentence, lexicon));
        Clause clause = new Clause(tree);
        MentionIndex index = new MentionIndex(tree, mentions);
        List<Report> reports = new Reports(tree, clause, lexicon).all();
        List<Mention> cited = List.of();
        boolean byVerb = false;
        Arguments named = new Arguments(tree, clause, index, null);
        for (Report report : reports) {
            List<Argument> speakers = named.of(report.speaker());
            boolean outside = Quotations.at(quotations, tree.token(report.cue()).start()) < 0;
            boolean verb =
                    tree.isVerb(report.cue()) && !tree.lemma(report.cue()).equals("accord");
            if (!speakers.isEmpty() && outside && (verb || !byVerb)) {
                cited = List.of(speakers.get(0).mention());
                byVerb = verb;
            }
        }
        return new Draft(tree, clause, index, reports, cited);
    }

    private List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>(drafts.size());
        List<Mention> last = List.of();
        int since = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Mention> carried = closing(i);
            if (carried.isEmpty() && since < MEMORY) {
                carried = last;
            }
            Speech speech = Speech.of(draft.tree, draft.clause, draft.reports, quotations, carried, author);
            Arguments arguments = new Arguments(draft.tree, draft.clause, draft.mentions, speech);
            scenes.add(new Scene(
                    draft.tree, draft.clause, arguments, new Modalities(draft.tree, lexicon), speech, lexicon));
            if (draft.cited.isEmpty()) {
                since++;
            } else {
                last = draft.cited;
                since = 0;
            }
        }
        return scenes;
    }

    /** Who is cited where the quotation that this sentence opens is closed: '"A. B," he said.' */
    private List<Mention> closing(int draft) {
        Sentence sentence = drafts.get(draft).tree.sentence();
        int quotation = Quotations.at(quotations, sentence.end() - 2);
        if (quotation < 0) {
            return List.of();
        }
        for (int i = draft; i < Math.min(draft + MEMORY, drafts.size()); i++) {
            Sentence later = drafts.get(i).tree.sentence();
            if (later.start() > quotations.get(quotation).end() + 1) {
                break;
            }
            if (!drafts.get(i).cited.isEmpty()) {
                return drafts.get(i).cited;
            }
        }
        return List.of();
    }
}
