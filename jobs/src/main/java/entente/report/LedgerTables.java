package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.alignment.Factuality;
import entente.alignment.PloverCode;
import entente.corpus.Place;
import entente.corpus.Span;
import entente.mention.MentionKind;
import entente.tie.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The reports that lead from a number back to the words of an article. */
final class LedgerTables {

    private static final String OFFSET = "UTF-16 code units";
    private static final String UNDATED = "the article has no date";

    static final Table<AlignmentLine> ALIGNMENTS = new Table<>(
            "alignments.csv",
            "one stated act or stance",
            List.of(
                    column("AlignmentId", "names the row: the article and a number", AlignmentLine::id),
                    article(AlignmentLine::article),
                    date(AlignmentLine::date),
                    sentence(l -> l.alignment().sentence()),
                    column("SourceId", "id of the actor who says or does it", l -> l.alignment()
                            .source()),
                    column("TargetId", "id of the actor it is said of or done to", l -> l.alignment()
                            .target()),
                    start("SourceStart", "the words that name the source", l -> l.alignment()
                            .sourceSpan()),
                    end("SourceEnd", l -> l.alignment().sourceSpan()),
                    start("TargetStart", "the words that name the target", l -> l.alignment()
                            .targetSpan()),
                    end("TargetEnd", l -> l.alignment().targetSpan()),
                    start("CueStart", "the words that carry the stance", l -> l.alignment()
                            .cueSpan()),
                    end("CueEnd", l -> l.alignment().cueSpan()),
                    column("Cue", "the word that carries the stance, in its dictionary form", l -> l.alignment()
                            .cue()),
                    heading("Polarity", "1 for, -1 against the target; negation and reversal applied")
                            .range(Range.oneOf("1", "-1"))
                            .of(l -> l.alignment().polarity()),
                    heading("Code", "event type of PLOVER")
                            .range(Range.oneOf(Arrays.stream(PloverCode.values())
                                    .map(Enum::name)
                                    .toArray(String[]::new)))
                            .of(l -> l.alignment().code()),
                    heading("Scale", "its place on PLOVER's scale, from conflict to cooperation")
                            .range(Range.between(-9, 10))
                            .of(l -> l.alignment().code().scale()),
                    heading("Negated", "whether the cue is negated")
                            .range(Range.FLAG)
                            .of(l -> l.alignment().negated()),
                    heading("Hedged", "whether it is modal, conditional, future or a mere claim")
                            .range(Range.FLAG)
                            .of(l -> l.alignment().hedged()),
                    heading("Quoted", "whether it stands inside a quotation")
                            .range(Range.FLAG)
                            .of(l -> l.alignment().quoted()),
                    heading("SpeakerId", "id of the actor who is cited for it")
                            .emptyWhen("the article itself says so")
                            .of(l -> l.alignment().speaker()),
                    heading("Confidence", "probability that a reader would sign it, calibrated")
                            .range(Range.between(0, 1))
                            .of(l -> l.alignment().confidence()),
                    column("Rule", "what found it: a construction, or the learned reader", l -> l.alignment()
                            .rule()),
                    heading("Factuality", "how it is told; networks count what is asserted")
                            .range(Range.oneOf(Factuality.class))
                            .of(l -> l.alignment().factuality().text()),
                    heading("DeedDate", "when it was done")
                            .range(Range.PARTIAL_DATE)
                            .emptyWhen("the text does not date it")
                            .of(l -> l.alignment().deedDate())));

    static final Table<MentionLine> MENTIONS = new Table<>(
            "mentions.csv",
            "a span of text that names an actor",
            List.of(
                    article(MentionLine::article),
                    sentence(l -> l.mention().sentence()),
                    start("Start", "the mention", l -> l.mention().span()),
                    end("End", l -> l.mention().span()),
                    column("Text", "the words", l -> l.mention().text()),
                    column("ActorId", "id of the actor for whom it counts", l -> l.mention()
                            .actor()),
                    heading("Kind", "by what words it names the actor")
                            .range(Range.oneOf(MentionKind.class))
                            .of(l -> l.mention().kind().name().toLowerCase(Locale.ROOT))));

    static final Table<Evidence> EVIDENCE = new Table<>(
            "evidence.csv",
            "the sentence behind a unit of weight of a tie",
            List.of(
                    column("EvidenceId", "names the row", Evidence::id),
                    column("EdgeId", "the row of edges.csv that it speaks for", Evidence::edge),
                    heading("AlignmentId", "the row of alignments.csv that it quotes")
                            .emptyWhen("it is evidence of a co-mention")
                            .of(Evidence::alignment),
                    article(Evidence::article),
                    story(Evidence::story),
                    sentence(Evidence::sentence),
                    start("Start", "the words in Sentence", e -> new Span(e.start(), e.end())),
                    end("End", e -> new Span(e.start(), e.end())),
                    column("Sentence", "the words; those of a co-mention may span several sentences", Evidence::text),
                    source(Evidence::source),
                    heading("Url", "where the article stood")
                            .emptyWhen("the input does not say")
                            .of(Evidence::url),
                    date(Evidence::date),
                    heading("Polarity", "1 for, -1 against the target")
                            .range(Range.oneOf("1", "-1"))
                            .emptyWhen("it is evidence of a co-mention or of contact")
                            .of(e -> e.polarity() == 0 ? null : e.polarity()),
                    file(Evidence::place),
                    record(Evidence::place)));

    static final Table<StoryLine> STORIES = new Table<>(
            "stories.csv",
            "an article and the story it tells",
            List.of(
                    story(StoryLine::story),
                    article(StoryLine::article),
                    date(StoryLine::date),
                    source(StoryLine::source),
                    heading("Title", "headline of the article")
                            .emptyWhen("it has none")
                            .of(StoryLine::title),
                    file(StoryLine::place),
                    record(StoryLine::place)));

    private LedgerTables() {}

    private static <R> Column<R> article(Function<R, Object> value) {
        return column("DocId", "id of the article, as the input gives it", value);
    }

    private static <R> Column<R> story(Function<R, Object> value) {
        return column("StoryId", "id of the story: of its first article in order of ids", value);
    }

    private static <R> Column<R> source(Function<R, Object> value) {
        return heading("Source", "who published the article")
                .emptyWhen("the input does not say")
                .of(value);
    }

    private static <R> Column<R> date(Function<R, Object> value) {
        return heading("Date", "day of the article")
                .range(Range.DATE)
                .emptyWhen(UNDATED)
                .of(value);
    }

    private static <R> Column<R> file(Function<R, Place> place) {
        return column("File", "the file of the article, below what --corpus names", row -> place.apply(row)
                .file());
    }

    private static <R> Column<R> record(Function<R, Place> place) {
        return heading("Record", "line or number of the article in its file, from 1")
                .range(Range.atLeast(1))
                .emptyWhen("the file is the article")
                .of((R row) ->
                        place.apply(row).line() == 0 ? null : place.apply(row).line());
    }

    private static <R> Column<R> sentence(Function<R, Object> value) {
        return heading("SentenceIndex", "number of the sentence in the article, from 0")
                .count("")
                .of(value);
    }

    private static <R> Column<R> start(String name, String what, Function<R, Span> span) {
        return heading(name, "where " + what + " begin in the article's text as read")
                .count(OFFSET)
                .of((R row) -> span.apply(row).start());
    }

    private static <R> Column<R> end(String name, Function<R, Span> span) {
        return heading(name, "one past their end").count(OFFSET).of((R row) -> span.apply(row)
                .end());
    }
}
