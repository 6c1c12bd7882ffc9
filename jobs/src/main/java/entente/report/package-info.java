/** Stage 7: results to files that people and their tools read. Writes to streams it is given; opens none. */
package entente.report;
