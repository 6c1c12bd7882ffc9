package entente.source;

import entente.corpus.CodedName;
import entente.corpus.Coding;
import entente.corpus.CodingScheme;
import entente.corpus.Span;
import entente.corpus.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A coded row before it is written out as an article.
 *
 * @param actors of a deed its source and its target, one of whom may be nobody
 * @param deed what the first says of or does to the second, or null where the row only lists who is named
 */
record CodedRow(CodingScheme scheme, List<CodedActor> actors, Deed deed) {

    /**
     * An actor as the row has it.
     *
     * @param offset where the coder saw the name in the article, 0 where it does not say
     */
    record CodedActor(int offset, String name, String country, Standing standing) {

        boolean isNobody() {
            return name.isEmpty() && country.isEmpty();
        }

        /** As it is written out. */
        private String shown() {
            if (isNobody()) {
                return "?";
            }
            if (name.isEmpty()) {
                return country;
            }
            return country.isEmpty() || name.equalsIgnoreCase(country) ? name : name + " (" + country + ")";
        }
    }

    /**
     * What is said or done.
     *
     * @param code of PLOVER, or empty
     * @param polarity 1, -1, or 0 where the code decides
     * @param cue the coder's code
     * @param words what that means
     * @param sentence the words it was coded from, empty where the row has none
     */
    record Deed(String code, int polarity, double confidence, String cue, String words, String sentence) {}

    /** A row written out: its text and where in it everything stands. */
    record Written(String text, Coding coding) {}

    /** So many characters of an article are taken for a sentence where only offsets are known: what news sentences have. */
    private static final int SENTENCE = 140;

    /** So many lines without a name part two names beyond any window of co-mentions. */
    private static final int MOST_EMPTY = 5;

    private static final String EMPTY_LINE = "...";

    /**
     * The row with all its words read in the encoding that they are written in.
     *
     * @param decoded null where words are of none
     * @return null where any are of none
     */
    CodedRow readable(UnaryOperator<String> decoded) {
        List<CodedActor> read = new ArrayList<>(actors.size());
        for (CodedActor actor : actors) {
            String name = decoded.apply(actor.name());
            String country = decoded.apply(actor.country());
            if (name == null || country == null) {
                return null;
            }
            read.add(new CodedActor(actor.offset(), name, country, actor.standing()));
        }
        if (deed == null) {
            return new CodedRow(scheme, read, null);
        }
        String words = decoded.apply(deed.words());
        String sentence = decoded.apply(deed.sentence());
        return words == null || sentence == null
                ? null
                : new CodedRow(
                        scheme,
                        read,
                        new Deed(deed.code(), deed.polarity(), deed.confidence(), deed.cue(), words, sentence));
    }

    /**
     * Writes the row out.
     *
     * @param day of the event, or null
     */
    Written written(LocalDate day) {
        return deed == null ? list() : statement(day);
    }

    /**
     * {@code 2023-02-22: RUSSIA (RUS) [111: disapprove] POLAND (POL)}. The day stands in the text, so that a day's event is
     * told from the same on another day and only its repetitions are the same sentence.
     */
    private Written statement(LocalDate day) {
        StringBuilder text = new StringBuilder(day == null ? "" : day + ": ");
        List<CodedName> names = new ArrayList<>();
        append(text, 0, actors.get(0), names);
        int start = text.length() + 1;
        text.append(" [").append(deed.cue());
        text.append(deed.words().isEmpty() ? "" : ": " + deed.words()).append(']');
        Span span = new Span(start, text.length());
        append(text.append(' '), 0, actors.get(1), names);
        if (!deed.sentence().isEmpty()) {
            text.append(" - ").append(deed.sentence());
        }
        Coding.Statement statement = names.size() < 2
                ? null
                : new Coding.Statement(deed.code(), deed.polarity(), deed.confidence(), deed.cue(), span);
        return new Written(text.toString(), new Coding(scheme, names, statement));
    }

    /** The names in the order of the article, a line for each stretch as long as a sentence. */
    private Written list() {
        StringBuilder text = new StringBuilder();
        List<CodedName> names = new ArrayList<>();
        int line = 0;
        int last = 0;
        for (CodedActor actor : actors.stream()
                .sorted(Comparator.comparingInt(CodedActor::offset).thenComparing(CodedActor::name))
                .toList()) {
            int stretch = actor.offset() / SENTENCE;
            if (names.isEmpty()) {
                last = stretch;
            } else if (stretch > last) {
                int empty = Math.min(MOST_EMPTY, stretch - last - 1);
                text.append('\n').append((EMPTY_LINE + "\n").repeat(empty));
                line += 1 + empty;
                last = stretch;
            } else {
                text.append("; ");
            }
            append(text, line, actor, names);
        }
        return new Written(text.toString(), new Coding(scheme, names, null));
    }

    private static void append(StringBuilder text, int line, CodedActor actor, List<CodedName> names) {
        int start = text.length();
        text.append(actor.shown());
        if (!actor.isNobody()) {
            Span span = new Span(start, text.length());
            names.add(new CodedName(line, span, actor.name(), actor.country(), actor.standing()));
        }
    }
}
