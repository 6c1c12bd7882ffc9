package entente.alignment.rule;

import entente.actor.Gazetteer;
import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.alignment.scene.Scene;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one does with another, the other does too: 'Xi met Putin' stands from Putin to Xi as 'Xi and Putin met' does. Only
 * for meetings and joint work; who restores ties or fights may do so alone.
 *
 * <p>In the guide, {@code data/stance/README.md}: together.
 */
public final class Mutual {

    private static final Set<PloverCode> SHARED = EnumSet.of(PloverCode.CONSULT, PloverCode.COOPERATE);

    private Mutual() {}

    /** The alignments of a sentence, and behind them those that hold the other way as well. */
    public static List<Alignment> bothWays(Scene scene, List<Alignment> read) {
        Set<List<String>> known = new HashSet<>();
        read.forEach(alignment -> known.add(List.of(alignment.source(), alignment.target())));
        List<Alignment> all = new ArrayList<>(read);
        for (Alignment alignment : read) {
            if (isMutual(scene, alignment) && known.add(List.of(alignment.target(), alignment.source()))) {
                all.add(alignment.otherWay());
            }
        }
        return all;
    }

    private static boolean isMutual(Scene scene, Alignment read) {
        return read.polarity() > 0
                && !read.negated()
                && SHARED.contains(read.code())
                && read.construction().isMutual()
                && scene.lexicon().isMutual(read.cue())
                && acts(scene, read);
    }

    /** Whether the target is somebody who can do it: no place where one met, no group, no matter. */
    private static boolean acts(Scene scene, Alignment read) {
        for (int token = 0; token < scene.tree().size(); token++) {
            for (Mention mention : scene.arguments().mentions().at(token)) {
                if (mention.span().equals(read.targetSpan())) {
                    return mention.kind() != MentionKind.PLACE && mention.kind() != MentionKind.GROUP;
                }
            }
        }
        return Gazetteer.isSomebody(read.target());
    }
}
