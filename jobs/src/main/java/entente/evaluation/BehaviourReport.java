package entente.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers to a set of behaviour cases, counted by family. */
public record BehaviourReport(List<BehaviourAnswer> answers) {

    /**
     * Right of all, and apart of those in which something must count: the others a program that reads nothing answers
     * right.
     */
    public record Tally(int right, int cases, int rightOfTold, int told) {

        private static final Tally NONE = new Tally(0, 0, 0, 0);

        private Tally plus(BehaviourAnswer answer) {
            int right = answer.isRight() ? 1 : 0;
            int wanting = answer.asked().wantsNothing() ? 0 : 1;
            return new Tally(this.right + right, cases + 1, rightOfTold + right * wanting, told + wanting);
        }
    }

    public BehaviourReport {
        answers = List.copyOf(answers);
    }

    public Tally all() {
        return tally(answers);
    }

    /** By family, in the order of their names. */
    public SortedMap<String, Tally> byFamily() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.asked().family()))
                .forEach((family, some) -> tallies.put(family, tally(some)));
        return tallies;
    }

    /** Whether the cases of each group, which differ in names alone, are answered alike. */
    public SortedMap<String, Boolean> alikeByGroup() {
        SortedMap<String, Boolean> alike = new TreeMap<>();
        answers.stream()
                .filter(answer -> !answer.asked().group().isEmpty())
                .collect(Collectors.groupingBy(answer -> answer.asked().group()))
                .forEach((group, some) -> alike.put(
                        group,
                        some.stream().map(BehaviourAnswer::isRight).distinct().count() == 1));
        return alike;
    }

    public List<BehaviourAnswer> wrong() {
        return answers.stream().filter(answer -> !answer.isRight()).toList();
    }

    private static Tally tally(List<BehaviourAnswer> answers) {
        Tally tally = Tally.NONE;
        for (BehaviourAnswer answer : answers) {
            tally = tally.plus(answer);
        }
        return tally;
    }
}
