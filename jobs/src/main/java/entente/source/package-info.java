/**
 * Stage 1, before cleaning: files of every kind that people hold to articles. One {@link entente.source.SourceReader} a kind,
 * listed in {@link entente.source.Readers}: adding a kind costs its class and one line there. A reader only takes a file
 * apart into {@link entente.source.SourceRecord}s; what makes a record an article or a rejection (dates, encodings, markup,
 * language) is decided in one place, {@link entente.source.ArticleCheck}. Knows no Spark.
 */
package entente.source;
