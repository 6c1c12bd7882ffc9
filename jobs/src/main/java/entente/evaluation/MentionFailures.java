package entente.evaluation;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What went wrong on one set, counted by class. A mention may fail twice, by its identity and by its label. An identity
 * is split over actors, and an actor merged from identities, by every mention outside the largest share.
 */
public final class MentionFailures {

    /** A class of failures. */
    public enum Failure {
        MISSED_NAME("missed: name not spotted"),
        MISSED_PRONOUN("missed: pronoun"),
        MISSED_COMMON_NOUN("missed: common noun"),
        SPURIOUS_PLACE("spurious: place"),
        SPURIOUS_PRONOUN("spurious: pronoun"),
        SPURIOUS_STATE("spurious: state or bloc"),
        SPURIOUS_PERSON("spurious: person"),
        SPURIOUS_BODY("spurious: body, product or work"),
        SPLIT("identity: split over actors"),
        MERGED("identity: merged into one actor"),
        WRONG_LABEL("label: not the title");

        private final String words;

        Failure(String words) {
            this.words = words;
        }

        /** The class as the table names it. */
        public String words() {
            return words;
        }
    }

    private final Map<Failure, Long> counts = new EnumMap<>(Failure.class);

    MentionFailures() {
        for (Failure failure : Failure.values()) {
            counts.put(failure, 0L);
        }
    }

    /** How often each class occurs, all classes in a fixed order. */
    public Map<Failure, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    private void count(Failure failure) {
        counts.merge(failure, 1L, Long::sum);
    }

    void missed(String surface) {
        if (GoldArticle.isPersonalPronoun(surface.toLowerCase(Locale.ROOT))) {
            count(Failure.MISSED_PRONOUN);
        } else {
            boolean name = surface.chars().anyMatch(Character::isUpperCase);
            count(name ? Failure.MISSED_NAME : Failure.MISSED_COMMON_NOUN);
        }
    }

    void spurious(Mention mention, Gazetteer gazetteer) {
        if (mention.kind() == MentionKind.PLACE) {
            count(Failure.SPURIOUS_PLACE);
        } else if (mention.kind() == MentionKind.PRONOUN) {
            count(Failure.SPURIOUS_PRONOUN);
        } else {
            ActorKind kind = gazetteer.actor(mention.actor()).map(Actor::kind).orElse(null);
            boolean person = kind == ActorKind.PERSON || mention.actor().startsWith("per.");
            boolean state = kind == ActorKind.STATE || kind == ActorKind.TERRITORY || kind == ActorKind.BLOC;
            count(person ? Failure.SPURIOUS_PERSON : state ? Failure.SPURIOUS_STATE : Failure.SPURIOUS_BODY);
        }
    }

    void wrongLabel() {
        count(Failure.WRONG_LABEL);
    }

    /** @param aligned pairs of identity and actor, one for each mention that both have */
    void identities(List<String[]> aligned) {
        counts.put(Failure.SPLIT, outsideLargest(aligned, 0, 1));
        counts.put(Failure.MERGED, outsideLargest(aligned, 1, 0));
    }

    private static long outsideLargest(List<String[]> aligned, int of, int over) {
        Map<String, Map<String, Long>> shares = new HashMap<>();
        for (String[] pair : aligned) {
            shares.computeIfAbsent(pair[of], k -> new HashMap<>()).merge(pair[over], 1L, Long::sum);
        }
        return aligned.size()
                - shares.values().stream()
                        .mapToLong(parts -> Collections.max(parts.values()))
                        .sum();
    }
}
