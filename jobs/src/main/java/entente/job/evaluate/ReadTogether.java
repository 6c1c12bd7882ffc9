package entente.job.evaluate;

import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.corpus.Article;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.Sentence;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Articles read as a run reads them: the names of all help to read each.
 *
 * @param articles in any order
 * @param sentences of each, in the same order
 * @param names of all
 */
public record ReadTogether(List<Article> articles, List<List<Sentence>> sentences, NameDirectory names) {

    /**
     * Reads articles, several at a time; what comes out does not depend on how many.
     *
     * @param reader gives the sentences of one, and may be asked by several threads
     */
    public static ReadTogether of(List<Article> articles, Function<Article, List<Sentence>> reader, Resolver resolver) {
        List<List<Sentence>> sentences = articles.parallelStream().map(reader).toList();
        List<NameForm> forms = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> resolver.names(articles.get(i), sentences.get(i)))
                .flatMap(List::stream)
                .toList();
        return new ReadTogether(articles, sentences, resolver.directory(forms));
    }

    /** Who is named in an article, by its place in the list. */
    public Resolution resolution(Resolver resolver, int article) {
        return resolver.resolve(articles.get(article), sentences.get(article), names);
    }
}
