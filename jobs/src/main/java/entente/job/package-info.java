/**
 * What every command needs: its exit codes, failures in one line, progress. The rooms: {@code settings}, a {@code run} with its
 * folder and reports, gold sets to {@code evaluate} by, and the {@code command} line, which is used by nobody.
 */
package entente.job;
