/** Marked sets as files hold them, for evaluating and fitting what reads. */
package entente.job.evaluate;
