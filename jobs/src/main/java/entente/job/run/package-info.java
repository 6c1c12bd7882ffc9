/** One run: Spark's session, counting, drawing, the catalogue of reports, the audit, and the folder that they are published in. */
package entente.job.run;
