package entente.job.run;

import entente.report.QualityLine;
import entente.report.StageCount;
import entente.spark.LostRecords;
import java.util.ArrayList;
import java.util.List;

/** Holds what was counted against what the stages before gave. */
final class Accounting {

    private Accounting() {}

    /**
     * The counts of all stages, that of counting included.
     *
     * @param rejected rows of {@code rejected.csv}
     * @param counted articles that the counts stand for
     * @throws LostRecords where a stage lost or doubled a record
     */
    static List<StageCount> closed(Provenance provenance, long rejected, long counted) {
        List<StageCount> before = provenance.stages();
        StageCount last = before.get(before.size() - 1);
        List<StageCount> stages = new ArrayList<>(before);
        stages.add(new StageCount("counting", last.out() - leftOut(provenance), counted, 0));
        LostRecords.check(stages);
        LostRecords.check(List.of(new StageCount("rejected", before.get(0).rejected(), rejected, 0)));
        return stages;
    }

    /** Dates bound what is counted of tables; in a run they bound what is taken in, before the first stage. */
    private static long leftOut(Provenance provenance) {
        return provenance.fromTables() ? provenance.outsideDates() : 0;
    }

    /** The counts as rows of {@code quality.csv}. */
    static List<QualityLine> lines(List<StageCount> stages, long outsideDates) {
        List<QualityLine> lines = new ArrayList<>();
        for (StageCount stage : stages) {
            lines.add(QualityLine.told(stage.stage() + "_in", (double) stage.in()));
            lines.add(QualityLine.told(stage.stage() + "_out", (double) stage.out()));
            if (stage.stage().equals("corpus")) {
                lines.add(QualityLine.told("corpus_rejected", (double) stage.rejected()));
            }
        }
        lines.add(QualityLine.told("outside_dates", (double) outsideDates));
        return lines;
    }
}
