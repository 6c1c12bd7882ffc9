package entente.alignment.fact;

import entente.alignment.Alignment;
import entente.alignment.Factuality;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.alignment.rule.Claims;
import entente.alignment.scene.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How one sentence tells its alignments: as facts of the time of its article, or as past, claimed, supposed or denied. Linear
 * in the tokens for trees of bounded depth.
 */
public final class Telling {

    /** Beside the verbs of {@link Words#SAID}. */
    private static final Set<String> CITING = Set.of("tell", "accord", "according");

    private final Scene scene;
    private final Past past;
    private final boolean sports;
    private final String text;

    /** What is asked of the whole sentence; found when first asked for, since most sentences state nothing. */
    private Setting setting;

    /**
     * @param past what of the sentence is past
     * @param sports whether it stands in a report of a match
     * @param text its words
     */
    Telling(Scene scene, Past past, boolean sports, String text) {
        this.scene = scene;
        this.past = past;
        this.sports = sports;
        this.text = text;
    }

    /**
     * @param correction it takes back what was written before
     * @param nameless it cites somebody who would not be named, or a rumour
     */
    private record Setting(boolean correction, boolean nameless, Fiction fiction) {}

    private Setting setting() {
        if (setting == null) {
            String plain = SportsPages.plain(text);
            setting = new Setting(
                    Words.CORRECTION.isIn(plain),
                    Words.RUMOUR.isIn(plain) || (Words.ANONYMITY.isIn(plain) && isCiting()),
                    new Fiction(scene.tree()));
        }
        return setting;
    }

    private boolean isCiting() {
        return IntStream.range(0, scene.tree().size())
                .mapToObj(scene.tree()::lemma)
                .anyMatch(lemma -> Words.SAID.has(lemma) || CITING.contains(lemma));
    }

    /** These alignments of the sentence, each with how it is told. */
    public List<Alignment> tell(List<Alignment> read) {
        return read.stream()
                .map(alignment -> {
                    Told how = of(alignment);
                    return alignment.told(how.factuality(), how.date());
                })
                .toList();
    }

    /** How an alignment of the sentence is told, by the words that it was read from. */
    public Told of(Alignment alignment) {
        if (setting().correction()) {
            return Told.of(Factuality.DENIED);
        }
        Set<Integer> cue = cue(scene.tree(), alignment);
        if (isPlayed(alignment, cue)) {
            return Told.of(Factuality.HYPOTHETICAL);
        }
        NamedTime time = time(cue);
        String date = time == null ? "" : time.iso();
        if (Denials.isNotDone(scene, alignment, cue)) {
            return new Told(Factuality.DENIED, date);
        }
        if (setting().nameless() || new Claims(scene).isOf(alignment, cue)) {
            return new Told(Factuality.CLAIMED, date);
        }
        if (Supposition.isSupposed(scene, alignment)
                || cue.stream().anyMatch(token -> Wishes.isWished(scene.tree(), token, cue))) {
            return new Told(Factuality.HYPOTHETICAL, date);
        }
        return new Told(time != null && past.isPast(time) ? Factuality.PAST : Factuality.ASSERTED, date);
    }

    /**
     * How an alignment of the sentence is told whose words are only guessed: by what the sentence around them is set in, and
     * whether they are left undone in so many words, or promised on a condition; a threat is one under a condition too. That they
     * are asked for, denied or claimed themselves would say too much of a guess.
     */
    public Told around(Alignment alignment) {
        Tree tree = scene.tree();
        Set<Integer> cue = cue(tree, alignment);
        boolean promised =
                alignment.polarity() > 0 && cue.stream().anyMatch(token -> Wishes.isConditional(tree, token));
        if (promised || isPlayed(alignment, cue) || cue.stream().anyMatch(token -> Wishes.isInverted(tree, token))) {
            return Told.of(Factuality.HYPOTHETICAL);
        }
        NamedTime time = time(cue);
        String date = time == null ? "" : time.iso();
        if (alignment.polarity() < 0 && cue.stream().anyMatch(token -> Denials.isLeftUndone(tree, token))) {
            return new Told(Factuality.DENIED, date);
        }
        boolean reported = cue.stream().anyMatch(token -> Claims.isModified(tree, token, Words.HEARSAY));
        if (setting().nameless() || reported) {
            return new Told(Factuality.CLAIMED, date);
        }
        return new Told(time != null && past.isPast(time) ? Factuality.PAST : Factuality.ASSERTED, date);
    }

    /** In a story or in a match. */
    private boolean isPlayed(Alignment alignment, Set<Integer> cue) {
        return cue.stream().anyMatch(setting().fiction()::holdsFor) || isOfSports(alignment);
    }

    /** When the first of the words that bears a time was so, or null. */
    private NamedTime time(Set<Integer> cue) {
        return cue.stream().map(past::of).filter(one -> one != null).findFirst().orElse(null);
    }

    private static Set<Integer> cue(Tree tree, Alignment alignment) {
        Set<Integer> cue = new TreeSet<>();
        Set<String> words = new HashSet<>(List.of(alignment.cue().split(" ", -1)));
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).start() < alignment.cueSpan().end()
                    && alignment.cueSpan().start() < tree.token(i).end()) {
                cue.add(tree.relation(i).startsWith("aux") ? tree.head(i) : i);
            }
        }
        // of a cue in several places only its own words tell, not what stands between them
        Set<Integer> own = new TreeSet<>(cue);
        own.removeIf(token -> !words.contains(tree.lemma(token)));
        return own.isEmpty() ? cue : own;
    }

    /** 'England attacked from the start': what opponents do to each other in a match. */
    private boolean isOfSports(Alignment alignment) {
        return sports
                && alignment.polarity() < 0
                && switch (alignment.code()) {
                    case ACCUSE, SANCTION, PROTEST -> false;
                    default -> true;
                };
    }
}
