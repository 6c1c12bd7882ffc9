/** What changed between two windows, or two runs, and how sure that is. */
package entente.finding.change;
