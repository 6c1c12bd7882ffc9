package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture: one way through the packages, Spark at the edge. */
final class ArchitectureTest {

    /** A room uses only itself and those before it. */
    private static final List<String> ROOMS = List.of(
            "corpus",
            "source",
            "text",
            "actor",
            "mention",
            "mention.line",
            "mention.spot",
            "mention.person",
            "mention.resolve",
            "alignment",
            "alignment.lexicon",
            "alignment.grammar",
            "alignment.grammar.repair",
            "alignment.scene",
            "alignment.rule",
            "alignment.fact",
            "alignment.reader",
            "alignment.pair",
            "alignment.finder",
            "tie",
            "network",
            "network.centrality",
            "network.path.search",
            "network.path",
            "network.path.sampled",
            "network.community",
            "network.balance",
            "network.jgrapht",
            "finding",
            "finding.change",
            "finding.phase",
            "finding.sensitivity",
            "report",
            "report.markup",
            "report.picture",
            "report.page",
            "evaluation",
            "spark.store",
            "spark",
            "job",
            "job.settings",
            "job.run",
            "job.evaluate",
            "job.command");

    /** Beside the flow: the program's entrance and what notebooks ask for. */
    private static final Set<String> APART = Set.of("entente", "entente.notebook");

    private static final int MOST_LINES = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("entente");

    @Test
    void the_flow_goes_one_way() {
        for (int i = 0; i + 1 < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "entente." + room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("entente." + ROOMS.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @Test
    void every_class_stands_in_a_room() {
        Set<String> known = new HashSet<>(APART);
        ROOMS.forEach(room -> known.add("entente." + room));
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct()).isSubsetOf(known);
    }

    /** Where two files use each other, neither can be read, tried or moved alone. */
    @Test
    void no_files_use_each_other_in_a_circle() {
        slices().assignedFrom(new EachFile()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_file_is_long() throws IOException {
        Path sources = Path.of(System.getProperty("entente.root"), "jobs/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }

    @Test
    void the_stages_know_no_spark_and_no_job() {
        String[] stages = ROOMS.subList(0, ROOMS.indexOf("spark.store")).stream()
                .map(room -> "entente." + room)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(stages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.spark..", "scala..", "org.apache.hadoop..", "entente.spark..", "entente.job..")
                .check(CLASSES);
    }

    @Test
    void spark_knows_no_job() {
        noClasses()
                .that()
                .resideInAPackage("entente.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("entente.job..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_is_used_by_nobody() {
        classes()
                .that()
                .resideInAPackage("entente.job..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("entente.job..", "entente")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_the_job_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("entente.job..", "entente")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** Each file with what is nested in it. */
    private static final class EachFile implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }
}
