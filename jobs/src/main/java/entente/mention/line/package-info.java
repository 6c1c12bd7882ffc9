/** A sentence as pieces of names, and the spots in it that name somebody. */
package entente.mention.line;
