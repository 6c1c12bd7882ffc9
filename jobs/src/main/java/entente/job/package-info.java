/** The command line, the settings, and the run directory: wires the stages and is used by none of them. */
package entente.job;
