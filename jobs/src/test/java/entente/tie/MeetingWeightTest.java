package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MeetingWeightTest {

    private static Alignment alignment(String source, String target, int cue, String rule) {
        Span span = new Span(cue, cue + 3);
        return new Alignment(
                0, source, target, span, span, span, "met", 1, PloverCode.CONSULT, false, false, false, "", 0.8, rule);
    }

    private static List<Alignment> meeting(int cue, String... actors) {
        List<Alignment> all = new ArrayList<>();
        for (String a : actors) {
            for (String b : actors) {
                if (!a.equals(b)) {
                    all.add(alignment(a, b, cue, "together"));
                }
            }
        }
        return all;
    }

    @Test
    void each_actor_of_a_meeting_counts_once() {
        List<Alignment> meeting = meeting(10, "CHN", "IRN", "RUS", "ZAF");

        List<Long> shares = MeetingWeight.FRACTIONAL.shares(meeting);

        long ofRussia = 0;
        for (int i = 0; i < shares.size(); i++) {
            ofRussia += meeting.get(i).source().equals("RUS") ? shares.get(i) : 0;
        }
        assertThat(ofRussia).isBetween(MeetingWeight.UNIT - 3, MeetingWeight.UNIT + 3);
    }

    @Test
    void two_who_meet_and_one_who_does_something_to_many_count_whole() {
        List<Alignment> others = new ArrayList<>(meeting(10, "CHN", "RUS"));
        others.add(alignment("USA", "CHN", 40, "verb-object"));
        others.add(alignment("USA", "RUS", 40, "verb-object"));
        others.add(alignment("USA", "IRN", 40, "verb-object"));

        assertThat(MeetingWeight.FRACTIONAL.shares(others)).containsOnly(MeetingWeight.UNIT);
    }

    @Test
    void who_meets_two_shares_the_meeting_between_them_both_ways() {
        List<Alignment> meeting = List.of(
                alignment("BLR", "CHN", 10, "verb-object"),
                alignment("BLR", "RUS", 10, "verb-object"),
                alignment("CHN", "BLR", 10, "together"),
                alignment("RUS", "BLR", 10, "together"));

        assertThat(MeetingWeight.FRACTIONAL.shares(meeting)).containsOnly(MeetingWeight.UNIT / 2);
        assertThat(MeetingWeight.WHOLE.shares(meeting)).containsOnly(MeetingWeight.UNIT);
    }

    @Test
    void nothing_is_divided_between_meetings() {
        List<Alignment> two = new ArrayList<>(meeting(10, "CHN", "RUS"));
        two.addAll(meeting(50, "CHN", "IRN"));

        assertThat(MeetingWeight.FRACTIONAL.shares(two)).containsOnly(MeetingWeight.UNIT);
    }
}
