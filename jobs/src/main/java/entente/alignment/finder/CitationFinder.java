package entente.alignment.finder;

import entente.alignment.Citation;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Report;
import entente.alignment.scene.Scene;
import entente.alignment.scene.Scenes;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.text.Sentence;
import entente.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is cited for what in an article: the speakers that the alignments rest on. Linear in the tokens. */
public final class CitationFinder {

    private final StanceLexicon lexicon;

    public CitationFinder(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Citations by sentence, in each by the place of the cue, those that go on from another sentence last. */
    public List<Citation> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        List<Citation> found = new ArrayList<>();
        for (Scene scene : Scenes.of(article, sentences, mentions, lexicon)) {
            reported(scene, found);
            continued(scene, found);
        }
        return found;
    }

    private static void reported(Scene scene, List<Citation> found) {
        Map<Report, List<Span>> contents = new LinkedHashMap<>();
        scene.speech().reports().forEach(report -> contents.put(report, new ArrayList<>()));
        for (int i = 0; i < scene.tree().size(); i++) {
            Report report = scene.speech().report(i);
            if (report != null) {
                contents.get(report).add(span(scene.tree().token(i)));
            }
        }
        contents.forEach((report, content) -> {
            Token cue = report.cue() == Tree.NONE ? null : scene.tree().token(report.cue());
            Token speaker = scene.tree().token(report.speaker());
            List<Argument> named = scene.arguments().of(report.speaker());
            found.add(new Citation(
                    cue == null ? null : span(cue),
                    content,
                    span(speaker),
                    named.isEmpty() ? "" : named.get(0).mention().actor()));
        });
    }

    /** Quoted words outside every report: pieces of what somebody does here, or a quotation that goes on. */
    private static void continued(Scene scene, List<Citation> found) {
        Tree tree = scene.tree();
        Map<Integer, List<Span>> contents = new LinkedHashMap<>();
        Map<Integer, List<Argument>> speakers = new LinkedHashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            if (scene.speech().report(i) == null && scene.speech().quoted(i)) {
                int quoter = scene.speech().quoter(i);
                contents.computeIfAbsent(quoter, q -> new ArrayList<>()).add(span(tree.token(i)));
                speakers.putIfAbsent(quoter, scene.speakers(i));
            }
        }
        contents.forEach((quoter, content) -> {
            List<Argument> named = speakers.get(quoter);
            if (quoter != Tree.NONE || !named.isEmpty()) {
                Span speaker = quoter != Tree.NONE
                        ? span(tree.token(quoter))
                        : named.get(0).mention().span();
                found.add(new Citation(
                        null,
                        content,
                        speaker,
                        named.isEmpty() ? "" : named.get(0).mention().actor()));
            }
        });
    }

    private static Span span(Token token) {
        return new Span(token.start(), token.end());
    }
}
