package entente.evaluation;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.Naming;
import entente.mention.Mention;
import entente.mention.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Marked pronouns beside whom the reading takes them for. An answer is right where it names exactly the actors of one
 * of the right answers, an organ standing for its state; nobody is an answer too.
 */
public record PronounReport(List<Answer> answers) {

    /** One pronoun and the labels of whom it was taken for, none where nobody. */
    public record Answer(PronounMark mark, List<String> found, boolean right) {

        /** To be read: what was found, and what is right. */
        public String words() {
            return mark.doc() + " " + mark.span().start() + " '" + mark.word() + "': " + found + ", right: "
                    + mark.answers();
        }
    }

    /**
     * @param marked pronouns
     * @param right of them
     * @param resolved taken for somebody
     * @param rightlyResolved of these, those taken for whom they mean
     * @param ofSomebody pronouns that must be taken for somebody
     */
    public record Tally(int marked, int right, int resolved, int rightlyResolved, int ofSomebody) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally plus(Answer answer) {
            boolean resolves = !answer.found().isEmpty();
            return new Tally(
                    marked + 1,
                    right + (answer.right() ? 1 : 0),
                    resolved + (resolves ? 1 : 0),
                    rightlyResolved + (resolves && answer.right() ? 1 : 0),
                    ofSomebody + (answer.mark().answers().contains(Set.of()) ? 0 : 1));
        }

        public double accuracy() {
            return marked == 0 ? 0 : (double) right / marked;
        }
    }

    public PronounReport {
        answers = List.copyOf(answers);
    }

    /**
     * @param found the resolution of each article, by its id
     * @throws IllegalArgumentException where an article is missing
     */
    public static PronounReport of(List<PronounMark> marks, Map<String, Resolution> found, Gazetteer gazetteer) {
        Naming naming = new Naming(gazetteer);
        List<Answer> answers = new ArrayList<>();
        for (PronounMark mark : marks) {
            Resolution resolution = found.get(mark.doc());
            if (resolution == null) {
                throw new IllegalArgumentException("the article '" + mark.doc() + "' is in none of the texts");
            }
            Map<String, String> labels = resolution.labels(gazetteer);
            List<String> actors = resolution.mentions().stream()
                    .filter(mention -> mention.span().overlaps(mark.span()))
                    .map(Mention::actor)
                    .filter(Gazetteer::isSomebody)
                    .distinct()
                    .toList();
            boolean right = mark.answers().stream()
                    .anyMatch(answer -> answer.size() == actors.size()
                            && answer.stream().allMatch(name -> actors.stream()
                                    .anyMatch(actor -> isCalled(actor, name, naming, labels))));
            answers.add(new Answer(
                    mark, actors.stream().map(id -> labels.getOrDefault(id, id)).toList(), right));
        }
        return new PronounReport(answers);
    }

    private static boolean isCalled(String actor, String name, Naming naming, Map<String, String> labels) {
        return naming.calls(name, actor, labels)
                || naming.gazetteer()
                        .actor(actor)
                        .filter(known -> known.kind() == ActorKind.INSTITUTION)
                        .map(Actor::state)
                        .filter(state -> naming.calls(name, state, labels))
                        .isPresent();
    }

    /** By the part of the set, and within it by the sort of pronoun; 'all' for the whole part. */
    public SortedMap<String, SortedMap<String, Tally>> byHalf() {
        SortedMap<String, SortedMap<String, Tally>> halves = new TreeMap<>();
        for (Answer answer : answers) {
            SortedMap<String, Tally> half = halves.computeIfAbsent(answer.mark().half(), h -> new TreeMap<>());
            for (String part : List.of("all", answer.mark().sort().name())) {
                half.put(part, half.getOrDefault(part, Tally.NONE).plus(answer));
            }
        }
        return halves;
    }

    public List<Answer> wrong(String half) {
        return answers.stream()
                .filter(answer -> !answer.right() && answer.mark().half().equals(half))
                .toList();
    }
}
