package entente.spark;

import entente.actor.Actor;
import entente.alignment.Alignment;
import entente.corpus.Article;
import entente.corpus.Coding;
import entente.corpus.Span;
import entente.mention.Mention;
import entente.text.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was found in one article, at the level of persons.
 *
 * @param article the article
 * @param story id of the story it belongs to
 * @param sentences spans of its sentences, without their tokens
 * @param mentions who is named where
 * @param actors those of them that the gazetteer does not know
 * @param alignments who stands where towards whom
 */
public record Reading(
        Article article,
        String story,
        List<SentenceSpan> sentences,
        List<Mention> mentions,
        List<Actor> actors,
        List<Alignment> alignments) {

    /** Where a sentence stands in the article's text. */
    public record SentenceSpan(int index, int start, int end, boolean parsed, int words) {

        static SentenceSpan of(Sentence sentence) {
            return new SentenceSpan(
                    sentence.index(),
                    sentence.start(),
                    sentence.end(),
                    sentence.parsed(),
                    sentence.tokens().size());
        }

        /** Where the lines of a coded row stand. */
        static List<SentenceSpan> lines(String text) {
            List<Span> lines = Coding.lines(text);
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> new SentenceSpan(
                            i, lines.get(i).start(), lines.get(i).end(), false, 0))
                    .toList();
        }
    }
}
