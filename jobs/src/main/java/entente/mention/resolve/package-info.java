/** An article's spots as mentions of actors, by what this article and the others of the corpus say of its names. */
package entente.mention.resolve;
