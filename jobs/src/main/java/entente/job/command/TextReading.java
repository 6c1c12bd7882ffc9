package entente.job.command;

import entente.actor.Gazetteer;
import entente.job.Progress;
import entente.job.run.Partitions;
import entente.job.settings.Settings;
import entente.report.StageCount;
import entente.spark.Extraction;
import entente.spark.Intake;
import entente.spark.KeptReading;
import entente.spark.KeptRows;
import entente.spark.ReadSentences;
import entente.spark.Reading;
import entente.spark.ReadingSetup;
import entente.spark.ReadingTables;
import entente.spark.ReadingVersion;
import entente.spark.store.Generation;
import entente.spark.store.StoreLock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** What the commands share that read: from what is taken in to readings, with what earlier calls kept, and into tables. */
final class TextReading {

    private final SparkSession spark;
    private final Settings settings;
    private final Gazetteer gazetteer;
    private final ReadingVersion version;
    private final KeptRows<ReadSentences> sentences;
    private final KeptRows<KeptReading> readings;
    private final Progress progress;

    /**
     * What was found in the articles.
     *
     * @param stages records in and out of every stage so far
     */
    record Read(Intake intake, Dataset<Reading> readings, List<StageCount> stages) {}

    TextReading(SparkSession spark, Settings settings, ActorOptions actors, RunOutput output, Progress progress) {
        this.spark = spark;
        this.settings = settings;
        this.gazetteer = actors.gazetteer();
        this.version = ReadingVersion.of(actors.fingerprint());
        this.sentences = new KeptRows<>(output.tables() + "/sentences", ReadSentences.KEPT, progress::note);
        this.readings = new KeptRows<>(output.tables() + "/readings", KeptReading.kept(version), progress::note);
        this.progress = progress;
    }

    /** Removes what crashes and other versions left. Only for who holds the lock. */
    void tidy() throws IOException {
        sentences.tidy(spark);
        readings.tidy(spark);
    }

    /** Reads what has been taken in. */
    Read read(Intake intake) throws IOException {
        Extraction extraction = Extraction.of(
                spark,
                intake.articles(),
                intake.articleCount(),
                new ReadingSetup(
                        gazetteer, version, settings.stories(), sentences, readings, Partitions.of(settings, spark)),
                progress::step);
        List<StageCount> stages = new ArrayList<>(List.of(intake.count()));
        stages.addAll(extraction.stages());
        return new Read(intake, extraction.readings(), stages);
    }

    /**
     * Makes what was read the newest generation of the tables.
     *
     * @param held the lock of the tables
     * @param told what their manifest tells of the call
     * @param withdrawn ids, with the generations in which they were withdrawn
     */
    Generation write(
            ReadingTables tables,
            StoreLock held,
            Optional<Generation> before,
            Generation told,
            Read read,
            SortedMap<String, Long> withdrawn)
            throws IOException {
        Generation written = tables.write(
                held,
                before,
                told,
                read.intake(),
                read.readings(),
                withdrawn,
                gazetteer,
                settings.store().retention());
        progress.end("");
        return written;
    }
}
