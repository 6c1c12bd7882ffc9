/** What is told as a fact and what is not, and of which time: wishes, hearsay, fiction and sport, the past. */
package entente.alignment.fact;
