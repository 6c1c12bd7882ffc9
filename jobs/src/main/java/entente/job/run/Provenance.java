package entente.job.run;

import entente.report.StageCount;
import entente.spark.Dates;
import java.util.List;

/**
 * What the readings of a run come from.
 *
 * @param inputs files that were read
 * @param stages records in and out of the stages before
 * @param dates days whose articles are seen
 * @param outsideDates how many articles that left out
 * @param fromTables whether they were left out of tables, not before they were read
 */
public record Provenance(
        List<InputFile> inputs, List<StageCount> stages, Dates dates, long outsideDates, boolean fromTables) {}
