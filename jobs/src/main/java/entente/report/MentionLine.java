package entente.report;

import entente.mention.Mention;

/** One row of {@code mentions.csv}. */
public record MentionLine(String article, Mention mention) {}
