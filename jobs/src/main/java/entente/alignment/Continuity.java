package entente.alignment;

import entente.alignment.Opinions.Regard;
import entente.corpus.Span;
import entente.mention.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stances that go on: who stated a stance towards somebody, and speaks of them again near by without a word that tells,
 * still holds it ('Clinton attacked Trump over his taxes. She said Trump had four years to pay.'). Rule continued, of
 * half the confidence. Linear in the sentences, as only neighbours are looked at.
 */
final class Continuity {

    /** So many sentences further on, or back, a stance still holds. */
    private static final int REACH = 2;

    private static final double SHARE = 0.5;

    private final List<Part> parts = new ArrayList<>();

    private record Part(Scene scene, List<Alignment> alignments, List<Regard> regards) {}

    /** The next sentence in the order of the text. */
    void add(Scene scene, List<Alignment> alignments, List<Regard> regards) {
        parts.add(new Part(scene, alignments, regards));
    }

    /** All alignments by sentence, then by place of the cue. */
    List<Alignment> alignments() {
        List<Alignment> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Alignment> here = new ArrayList<>(parts.get(i).alignments);
            here.addAll(continued(i));
            here.sort(AlignmentFinder.IN_TEXT);
            all.addAll(here);
        }
        return all;
    }

    private List<Alignment> continued(int at) {
        Part part = parts.get(at);
        Set<List<String>> known = new HashSet<>();
        part.alignments.forEach(alignment -> known.add(List.of(alignment.source(), alignment.target())));
        List<Alignment> found = new ArrayList<>();
        for (Regard regard : part.regards) {
            Mention source = regard.holder().mention();
            Mention target = regard.target().mention();
            boolean self =
                    source.actor().equals(target.actor()) || source.span().overlaps(target.span());
            Alignment stated = self ? null : nearest(at, source.actor(), target.actor());
            if (stated != null && known.add(List.of(source.actor(), target.actor()))) {
                Tree tree = part.scene.tree();
                found.add(stated.goingOn(
                        tree.sentence().index(),
                        regard.holder().mention(),
                        target,
                        new Span(
                                tree.token(regard.word()).start(),
                                tree.token(regard.word()).end()),
                        part.scene.speech().quoted(regard.word()),
                        SHARE));
            }
        }
        return found;
    }

    /** The nearest alignment of the pair, the one before first. */
    private Alignment nearest(int at, String source, String target) {
        int sentence = parts.get(at).scene.tree().sentence().index();
        Alignment nearest = null;
        int distance = REACH + 1;
        for (int i = Math.max(0, at - REACH); i <= Math.min(parts.size() - 1, at + REACH); i++) {
            for (Alignment alignment : parts.get(i).alignments) {
                int away = Math.abs(alignment.sentence() - sentence);
                if (away < distance
                        && alignment.source().equals(source)
                        && alignment.target().equals(target)) {
                    nearest = alignment;
                    distance = away;
                }
            }
        }
        return nearest;
    }
}
