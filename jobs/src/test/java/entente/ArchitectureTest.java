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
import java.util.List;
import org.junit.jupiter.api.Test;

/** The architecture: one way through the packages, Spark at the edge. */
final class ArchitectureTest {

    /** A package uses only itself and those before it. */
    private static final List<String> FLOW = List.of(
            "corpus", "source", "text", "mention", "alignment", "tie", "network", "finding", "report", "evaluation");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("entente");

    @Test
    void the_flow_goes_one_way() {
        assertThat(CLASSES).isNotEmpty();
        for (int i = 0; i < FLOW.size(); i++) {
            String[] later = FLOW.subList(i + 1, FLOW.size()).stream()
                    .map(stage -> "entente." + stage + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("entente." + FLOW.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void the_stages_know_no_spark_and_no_job() {
        String[] stages = FLOW.stream().map(stage -> "entente." + stage + "..").toArray(String[]::new);
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

    @Test
    void there_are_no_cycles() {
        slices().matching("entente.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Where two files use each other, neither can be read, tried or moved alone. */
    @Test
    void no_files_about_names_use_each_other_in_a_circle() {
        slices().assignedFrom(new FilesOf("entente.mention"))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** The files of a package and its subpackages, each with what is nested in it. */
    private record FilesOf(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String file = type.getName().replaceFirst("\\$.*", "");
            return file.startsWith(root + ".") ? SliceIdentifier.of(file) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "files of " + root;
        }
    }
}
