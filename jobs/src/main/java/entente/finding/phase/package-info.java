/** Phases of the whole network: from which week on it is another, and how sure that is. */
package entente.finding.phase;
