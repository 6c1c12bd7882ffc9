package entente.spark;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.tie.AlignmentRule;
import entente.tie.AlignmentWeight;
import entente.tie.CoMentionCounter;
import entente.tie.ContactRule;
import entente.tie.MeetingWeight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Readings of articles on three states: stories told several times, on days of two months and on none, by three outlets, with
 * sentences that come again.
 */
final class MadeUpReadings {

    static final AlignmentRule RULE =
            new AlignmentRule(0.5, MeetingWeight.FRACTIONAL, ContactRule.APART, AlignmentWeight.STORIES);
    static final CoMentionCounter COUNTER = new CoMentionCounter(2, 200);
    static final List<Reading> ALL = drawn();

    private static final int DAYS_OF_TWO_MONTHS = 59;

    private MadeUpReadings() {}

    private static List<Reading> drawn() {
        List<String> states = List.of("CHL", "PER", "BOL");
        Random random = new Random(3);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            LocalDate date = i % 17 == 0 ? null : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(DAYS_OF_TWO_MONTHS));
            String first = states.get(random.nextInt(3));
            String second = states.get(random.nextInt(3));
            String text = first + " " + second + " " + random.nextInt(9);
            List<Alignment> stated = new ArrayList<>();
            if (!first.equals(second)) {
                stated.add(stated(first, second, random.nextBoolean() ? PloverCode.ACCUSE : PloverCode.SUPPORT));
                if (i % 3 == 0) {
                    stated.add(stated(first, second, PloverCode.CONSULT));
                }
            }
            readings.add(new Reading(
                    new Article("a" + i, date, "outlet " + random.nextInt(3), "", "", "en", text),
                    "s" + random.nextInt(50),
                    List.of(new Reading.SentenceSpan(0, 0, text.length(), true, 3)),
                    List.of(named(first, 0), named(second, first.length() + 1)),
                    List.of(),
                    stated));
        }
        return readings;
    }

    private static Mention named(String actor, int at) {
        return new Mention(0, at, at + actor.length(), actor, actor, MentionKind.NAME);
    }

    private static Alignment stated(String source, String target, PloverCode code) {
        Span span = new Span(0, 3);
        return new Alignment(
                0,
                source,
                target,
                span,
                span,
                span,
                "cue",
                code.polarity(),
                code,
                false,
                false,
                false,
                "",
                0.8,
                "verb-object");
    }
}
