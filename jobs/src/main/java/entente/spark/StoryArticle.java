package entente.spark;

import entente.corpus.Article;
import entente.text.Sentence;
import java.util.List;

/** An article with its sentences and the story it belongs to. */
public record StoryArticle(Article article, String story, List<Sentence> sentences) {}
