package entente.network;

/**
 * What an iterative measure gives.
 *
 * @param values one a vertex
 * @param iterations passes over the arcs
 * @param converged whether the tolerance was reached before the passes ran out
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, inside the package; never compared
public record Iteration(double[] values, int iterations, boolean converged) {}
