/** Whether what a run says first survives other choices than those that were made. */
package entente.finding.sensitivity;
