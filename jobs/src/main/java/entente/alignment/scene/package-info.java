/** What a sentence holds: its mentions as arguments, who speaks, what is asserted, supposed, negated, asked. */
package entente.alignment.scene;
