package entente.evaluation;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.actor.Naming;
import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.evaluation.BehaviourCase.Demand;
import entente.evaluation.BehaviourCase.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What the network would count of a behaviour case beside what it must. An actor is right where it bears the stated name;
 * an organ stands for its state. The state or body for which a stated person acts on the day may appear beside the
 * person, not in the person's place. Contact is never taken for stance, nor stance for contact.
 *
 * @param asked the case
 * @param missing what must count and does not
 * @param unasked what counts and must not
 */
public record BehaviourAnswer(BehaviourCase asked, List<String> missing, List<String> unasked) {

    /** Compares alignments with the names of the answers. */
    private record Judge(Gazetteer gazetteer, Naming naming, Map<String, String> labels, LocalDate day) {

        boolean isSame(Alignment found, Told told) {
            return alike(found, told) && meets(found, told, this::isSame);
        }

        boolean isBeside(Alignment found, Told told) {
            return alike(found, told) && meets(found, told, this::isBeside);
        }

        private static boolean meets(Alignment found, Told told, BiPredicate<String, String> names) {
            boolean forth = names.test(found.source(), told.source()) && names.test(found.target(), told.target());
            boolean back = names.test(found.source(), told.target()) && names.test(found.target(), told.source());
            return forth || (told.eitherWay() && back);
        }

        private static boolean alike(Alignment found, Told told) {
            return found.polarity() == told.sign() && (found.code() == PloverCode.CONSULT) == told.isContact();
        }

        private boolean isSame(String actor, String name) {
            return naming.calls(name, actor, labels)
                    || stateOfOrgan(actor)
                            .map(state -> naming.calls(name, state, labels))
                            .orElse(false);
        }

        private Optional<String> stateOfOrgan(String actor) {
            return gazetteer
                    .actor(actor)
                    .filter(known -> known.kind() == ActorKind.INSTITUTION)
                    .map(Actor::state)
                    .filter(state -> !state.isEmpty());
        }

        private boolean isBeside(String actor, String name) {
            return isSame(actor, name)
                    || naming.called(name).stream().anyMatch(known -> actsFor(known, actor) || actsFor(actor, known));
        }

        /** Whether a person acts for a body or for the state it belongs to. */
        private boolean actsFor(String person, String body) {
            Optional<String> institution = gazetteer.actorAt(Level.INSTITUTION, person, day);
            return gazetteer
                            .actor(person)
                            .filter(a -> a.kind() == ActorKind.PERSON)
                            .isPresent()
                    && (institution.filter(body::equals).isPresent()
                            || gazetteer
                                    .governmentOf(person, day)
                                    .filter(state -> body.equals(state)
                                            || stateOfOrgan(body)
                                                    .filter(state::equals)
                                                    .isPresent())
                                    .isPresent());
        }

        String words(Alignment found) {
            return label(found.source()) + " -> " + label(found.target()) + (found.polarity() > 0 ? " + " : " - ")
                    + found.code();
        }

        private String label(String id) {
            return gazetteer.actor(id).map(Actor::label).orElse(labels.getOrDefault(id, id));
        }
    }

    /**
     * @param counted alignments of the article that a network counts
     * @param labels of actors, by id
     */
    public static BehaviourAnswer of(
            BehaviourCase asked, List<Alignment> counted, Map<String, String> labels, Gazetteer gazetteer) {
        Judge judge = new Judge(
                gazetteer, new Naming(gazetteer), labels, asked.article().date());
        List<Alignment> there =
                counted.stream().filter(found -> isJudged(asked, found)).toList();
        List<String> missing = new ArrayList<>();
        for (Told told : asked.answer()) {
            if (told.demand() == Demand.REQUIRED && there.stream().noneMatch(found -> judge.isSame(found, told))) {
                missing.add(told.toString());
            }
        }
        List<String> unasked = there.stream()
                .filter(found -> asked.answer().stream()
                        .noneMatch(told -> told.demand() != Demand.NOT_COUNTED && judge.isBeside(found, told)))
                .map(judge::words)
                .distinct()
                .toList();
        return new BehaviourAnswer(asked, List.copyOf(missing), unasked);
    }

    private static boolean isJudged(BehaviourCase asked, Alignment found) {
        return found.cueSpan().start() >= asked.judged().start()
                || found.sourceSpan().start() >= asked.judged().start()
                || found.targetSpan().start() >= asked.judged().start();
    }

    public boolean isRight() {
        return missing.isEmpty() && unasked.isEmpty();
    }

    /** A wrong answer in a few lines, to be read. */
    public String words() {
        StringBuilder words =
                new StringBuilder(asked.article().id()).append(": ").append(asked.text());
        missing.forEach(told -> words.append("\n    missing: ").append(told));
        unasked.forEach(told -> words.append("\n    unasked: ").append(told));
        return words.toString();
    }
}
