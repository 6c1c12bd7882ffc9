package entente.spark;

import java.io.Serializable;
import java.util.Map;

/**
 * What a call brings.
 *
 * @param sources sha256 of each file by its name
 * @param dates of what is taken in
 * @param rank 0, or of declared corrections the number of their generation
 */
public record IntakeCall(Map<String, String> sources, Dates dates, long rank) implements Serializable {}
