/** The settings of a run, as they are written, checked and read; the gates of its quality. */
package entente.job.settings;
