/** The commands, their options, and what they check before Spark starts. */
package entente.job.command;
