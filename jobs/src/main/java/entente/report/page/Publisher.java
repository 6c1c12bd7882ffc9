package entente.report.page;

/**
 * Where articles come from.
 *
 * @param name of the source; empty for articles that name none
 * @param articles it published
 * @param stories these tell
 * @param agreements sentences of it that state something for a target
 * @param disagreements sentences of it that state something against one
 */
public record Publisher(String name, long articles, long stories, long agreements, long disagreements) {}
