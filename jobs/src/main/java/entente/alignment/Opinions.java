package entente.alignment;

import entente.alignment.Sentiment.Reading;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Stances that no frame of the lexicon states, but that the words around an actor imply: what a cited speaker says of
 * somebody (rule opinion), and what the subject of a clause does there (rule attitude). Praise is read
 * more warily than blame: around a name it is more often meant for something else. Low in confidence, for the list of evidence rather than the
 * network.
 */
final class Opinions {

    private static final int MAX_DEPTH = 12;
    private static final double LOUD = 0.9;
    private static final int REPEATED = 3;
    private static final double HEAVY = 0.5;
    private static final double CLEAR = 0.3;
    private static final double AUDIBLE = 0.15;
    private static final Set<String> ASIDE = Set.of("parataxis", "acl:relcl", "advcl", "conj", "dep");
    private static final Set<String> PARTS = Set.of("nsubj", "nsubj:pass", "obj");
    private static final Set<MentionKind> NAMES =
            Set.of(MentionKind.NAME, MentionKind.ALIAS, MentionKind.TITLE, MentionKind.PRONOUN, MentionKind.METONYM);

    private final Scene scene;
    private final Tree tree;
    private final Sentiment sentiment;
    private final List<Candidate> found = new ArrayList<>();
    private final List<Regard> spoken = new ArrayList<>();

    /**
     * Who speaks of whom, or does something with regard to whom, however they may mean it.
     *
     * @param word token of the target
     */
    record Regard(Argument holder, Argument target, int word) {}

    private Opinions(Scene scene) {
        this.scene = scene;
        tree = scene.tree();
        sentiment = new Sentiment(scene);
    }

    static Opinions of(Scene scene) {
        Opinions opinions = new Opinions(scene);
        opinions.inSpeech();
        opinions.inClauses();
        return opinions;
    }

    /** In the order of the text, speech before deeds. */
    List<Candidate> candidates() {
        return found;
    }

    /** Also where nothing good or bad is said. */
    List<Regard> regards() {
        return spoken;
    }

    private void inSpeech() {
        Map<Report, List<Integer>> contents = new LinkedHashMap<>();
        List<Integer> carried = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Report report = scene.speech().report(i);
            if (report != null && report.speaker() != i && report.cue() != i) {
                contents.computeIfAbsent(report, r -> new ArrayList<>()).add(i);
            } else if (report == null && scene.speech().quoted(i)) {
                carried.add(i);
            }
        }
        contents.forEach((report, content) -> {
            List<Argument> speakers = people(scene.speakers(content.get(0)));
            judge(speakers, content);
            topic(speakers, report, content);
        });
        if (!carried.isEmpty()) {
            judge(people(scene.speakers(carried.get(0))), carried);
        }
    }

    private void judge(List<Argument> speakers, List<Integer> content) {
        for (int word : speakers.isEmpty() ? List.<Integer>of() : content) {
            for (Argument target : people(scene.arguments().at(word))) {
                speakers.forEach(speaker -> spoken.add(new Regard(speaker, target, word)));
                Reading reading = sentiment.of(word, target, content, false);
                if (reading != null && !Matters.is(target.mention()) && said(word, target, reading)) {
                    emit(RuleName.OPINION, speakers, target, reading);
                }
            }
        }
    }

    /** '... ,' Cruz said of Rubio: all that is said is said of one. */
    private void topic(List<Argument> speakers, Report report, List<Integer> content) {
        for (int c : report.cue() == Tree.NONE ? new int[0] : tree.children(report.cue())) {
            boolean of = tree.preposition(c).equals("of") || tree.preposition(c).equals("about");
            for (Argument target :
                    of && !content.contains(c) ? people(scene.arguments().at(c)) : List.<Argument>of()) {
                speakers.forEach(speaker -> spoken.add(new Regard(speaker, target, c)));
                Reading reading = sentiment.of(c, target, content, true);
                if (reading != null && (reading.sum() <= -AUDIBLE || (reading.even() && reading.sum() >= AUDIBLE))) {
                    emit(RuleName.OPINION, speakers, target, reading);
                }
            }
        }
    }

    /** Praise counts in the speaker's own words and unmixed; blame also where it is told of a name as a part of the clause. */
    private boolean said(int word, Argument target, Reading reading) {
        boolean quoted = scene.speech().quoted(word);
        if (reading.sum() > 0) {
            return quoted && reading.even() && reading.sum() >= AUDIBLE;
        }
        boolean part = PARTS.contains(tree.relation(word)) && named(target) && reading.distance() < REPEATED;
        return reading.sum() <= -AUDIBLE && (quoted || part);
    }

    private void inClauses() {
        for (int verb = 0; verb < tree.size(); verb++) {
            boolean predicate = tree.isVerb(verb) || tree.child(verb, "nsubj") != Tree.NONE;
            int subject = predicate ? scene.clause().actor(verb) : Tree.NONE;
            List<Argument> holders = people(scene.arguments().of(subject));
            if (holders.isEmpty()) {
                continue;
            }
            List<Integer> clause = new ArrayList<>();
            gather(verb, subject, scene.speech().report(verb), clause, 0);
            for (int word : clause) {
                for (Argument target : people(scene.arguments().at(word))) {
                    holders.forEach(holder -> spoken.add(new Regard(holder, target, word)));
                    Reading reading = sentiment.of(word, target, clause, true);
                    if (reading != null && shown(word, target, reading)) {
                        emit(RuleName.ATTITUDE, holders, target, reading);
                    }
                }
            }
        }
    }

    /** Whether so much is said against a named target, or for or against a matter, that it hardly is by chance. */
    private boolean shown(int word, Argument target, Reading reading) {
        if (Matters.is(target.mention())) {
            // what a verb does to its object is for the cues of matters to say: 'strike an agreement'
            boolean object =
                    tree.head(word) == reading.cue() && tree.relation(word).equals("obj");
            return (reading.sum() >= CLEAR || reading.sum() <= -HEAVY) && !object;
        }
        boolean often = reading.count() >= REPEATED && reading.distance() < REPEATED && reading.sum() <= -HEAVY;
        boolean much = named(target) && (often || reading.sum() <= -LOUD);
        return much || (scene.speech().quoted(word) && reading.sum() <= -AUDIBLE);
    }

    /**
     * Without states, who show where they stand by what they do: what is implied around their names is mostly about others;
     * and without groups, of whom more is told than is meant for or against them: 'voters', 'victims'.
     */
    private static List<Argument> people(List<Argument> named) {
        return named.stream()
                .filter(argument -> !Arguments.isState(argument.mention().actor()) && !isGroup(argument.mention()))
                .toList();
    }

    private static boolean isGroup(Mention mention) {
        return mention.kind() == MentionKind.GROUP && !Matters.is(mention);
    }

    private static boolean named(Argument target) {
        return NAMES.contains(target.mention().kind());
    }

    /** The tokens of a clause without its subject, what others do in it, and what is told in another voice. */
    private void gather(int at, int subject, Report report, List<Integer> clause, int depth) {
        clause.add(at);
        for (int c : depth > MAX_DEPTH ? new int[0] : tree.children(at)) {
            String relation = tree.relation(c);
            boolean others = ASIDE.contains(relation) && tree.child(c, "nsubj", "nsubj:pass") != Tree.NONE;
            boolean doer = c == subject || (depth == 0 && relation.startsWith("nsubj"));
            if (!others && !doer && Objects.equals(scene.speech().report(c), report)) {
                gather(c, subject, report, clause, depth + 1);
            }
        }
    }

    private void emit(RuleName rule, List<Argument> holders, Argument target, Reading reading) {
        int cue = reading.cue();
        int sign = reading.sum() > 0 ? 1 : -1;
        Cue word = new Cue(
                List.of(tree.lemma(cue)),
                CueClass.ofTag(tree.tag(cue)),
                new Frame(Frame.Shape.JUDGEMENT, List.of()),
                sign > 0 ? PloverCode.SUPPORT : PloverCode.ACCUSE,
                sign);
        for (Argument holder : holders) {
            found.add(new Candidate(
                    rule, word, cue, cue, holder, target, Modality.ASSERTED, word.code(), word.polarity()));
        }
    }
}
