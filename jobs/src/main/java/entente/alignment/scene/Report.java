package entente.alignment.scene;

import entente.alignment.grammar.Tree;

/**
 * One report of speech inside a sentence.
 *
 * @param cue token that reports: a verb, a noun, 'according'
 * @param speaker token that heads the phrase of who is cited
 * @param content token that heads what is reported, or {@link Tree#NONE} where only quotation marks tell
 * @param claim whether the cue marks the content as a mere claim
 */
public record Report(int cue, int speaker, int content, boolean claim) {}
