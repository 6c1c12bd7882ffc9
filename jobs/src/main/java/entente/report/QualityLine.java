package entente.report;

/**
 * One row of {@code quality.csv}: a property of the corpus or of its reading, held against its gate.
 *
 * @param check what is measured
 * @param value the share or count
 * @param threshold the gate, or not-a-number where none is set
 * @param passed whether the gate holds
 */
public record QualityLine(String check, double value, double threshold, boolean passed) {}
