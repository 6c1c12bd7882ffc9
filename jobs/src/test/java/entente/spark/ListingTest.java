package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a folder is read, or said with its reason: never passed over, never waited for. */
@ExtendWith(SparkSessionParameter.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES) // a guard against hanging, no measure of speed
final class ListingTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Given read(SparkSession spark) throws IOException {
        return Given.of(spark, folder);
    }

    @Test
    void names_beyond_ascii_and_with_underscores_and_colons_are_read(SparkSession spark) throws IOException {
        file("a.txt", "1");
        file("é.txt", "2");
        file("中.txt", "3");
        file("_x.txt", "4");
        file("_y/col:on.txt", "5");
        file("[b].txt", "6");
        file("100%25.txt", "7");

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(read.rejections()).isEmpty();
    }

    @Test
    void a_corpus_has_the_same_origins_wherever_it_stands(SparkSession spark) throws IOException {
        file("one/a.txt", "1");
        file("one/may/b.jsonl", "\n{\"text\": \"2\"}\n");

        assertThat(origins(Given.of(spark, folder.resolve("one"))))
                .containsExactly("a.txt:0", "may/b.jsonl:2")
                .isEqualTo(origins(Given.of(spark, folder.resolve("one/may"), folder.resolve("one"))));
        assertThat(origins(Given.of(spark, folder.resolve("one/may/b.jsonl")))).containsExactly("b.jsonl:2");
        assertThat(origins(Given.of(spark, folder.resolve("o*/*")))).containsExactly("a.txt:0", "b.jsonl:2");
    }

    private static List<String> origins(Given read) {
        return read.articles().stream()
                .map(article -> article.place().file() + ":" + article.place().line())
                .toList();
    }

    @Test
    void hidden_files_and_folders_are_said(SparkSession spark) throws IOException {
        file("a.txt", "1");
        file(".b.txt", "2");
        file(".c/d.txt", "3");

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.said(folder))
                .containsExactly(
                        ".b.txt hidden: the name begins with a dot: rename it, or give it with --corpus, to have it read",
                        ".c hidden: the name begins with a dot: rename it, or give it with --corpus, to have it read");
        assertThat(Given.of(spark, folder.resolve(".c"), folder.resolve(".b.txt"))
                        .texts())
                .containsExactly("2", "3");
    }

    @Test
    void a_name_that_is_not_utf8_is_said(SparkSession spark) throws IOException {
        file("a.txt", "1");
        Path bad = Path.of(URI.create(folder.toUri() + "b%E9.txt"));
        Files.writeString(bad, "2");
        Files.createDirectory(Path.of(URI.create(folder.toUri() + "c%FF")));

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.said(folder))
                .containsExactly(
                        "b\\xE9.txt bad_name: the name is not UTF-8: rename it",
                        "c\\xFF bad_name: the name is not UTF-8: rename it; nothing in this folder is read");
    }

    @Test
    void links_are_followed_once_and_the_rest_is_said(SparkSession spark) throws IOException {
        file("a.txt", "1");
        Files.createSymbolicLink(folder.resolve("0.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("nothing.txt"), Path.of("no-such"));
        Files.createSymbolicLink(folder.resolve("self.txt"), Path.of("self.txt"));
        Files.createSymbolicLink(folder.resolve("up"), Path.of("."));
        file("deep/b.txt", "2");
        Files.createSymbolicLink(folder.resolve("deep/up"), Path.of(".."));

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1", "2");
        assertThat(read.said(folder))
                .containsExactly(
                        "0.txt linked_twice: a link to what is read as '" + folder + "/a.txt'",
                        "deep/up linked_twice: a link to what is read as '" + folder + "'",
                        "nothing.txt dangling_link: a link to nothing",
                        "self.txt dangling_link: a link that leads to itself",
                        "up linked_twice: a link to what is read as '" + folder + "'");
    }

    @Test
    void a_link_out_of_the_folder_is_read(SparkSession spark, @TempDir Path other) throws IOException {
        Files.writeString(other.resolve("a.txt"), "1");
        Files.createSymbolicLink(folder.resolve("there"), other);

        Given read = read(spark);

        assertThat(read.articles()).hasSize(1);
        assertThat(read.rejections()).isEmpty();
    }

    @Test
    void pipes_and_devices_are_said_and_not_waited_for(SparkSession spark) throws Exception {
        file("a.txt", "1");
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.said(folder))
                .containsExactly(
                        "pipe.txt not_a_file: a pipe, a socket or a device: give files",
                        "zero.txt not_a_file: a pipe, a socket or a device: give files");
    }

    @Test
    void a_file_that_fails_while_it_is_read_is_said(SparkSession spark) throws IOException {
        file("a.txt", "1");
        // The memory of a process is a file whose first page cannot be read, not even by root.
        for (String name : List.of("b.txt", "c.jsonl", "d.csv", "e.parquet")) {
            Files.createSymbolicLink(folder.resolve(name), Path.of("/proc/self/mem"));
        }

        Given read = read(spark);

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.said(folder))
                .hasSize(4)
                .allMatch(said -> said.contains("unreadable: ") || said.contains("linked_twice"));
    }

    @Test
    void what_permissions_hide_is_counted(SparkSession spark) throws IOException {
        file("a.txt", "1");
        Path locked = file("b.txt", "2");
        Path shut = file("c/d.txt", "3").getParent();
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        try {
            Given read = read(spark);

            // Root may read what others may not.
            assertThat(read.articles().size() + read.rejections().size()).isEqualTo(3);
            assertThat(read.said(folder)).allMatch(said -> said.contains(" unreadable: "));
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_file_given_twice_is_read_once(SparkSession spark) throws IOException {
        Path one = file("a.txt", "1");

        Given read = Given.of(spark, folder, one, folder + "/*.txt", one.toUri(), folder + "/");

        assertThat(read.texts()).containsExactly("1");
        assertThat(read.rejections()).isEmpty();
    }

    @Test
    void a_name_may_hold_a_colon_and_a_glob_says_the_whole_name(SparkSession spark) throws IOException {
        file("col:on.txt", "1");
        file("sub/b.txt", "");

        assertThat(Given.of(spark, folder.resolve("col:on.txt")).texts()).containsExactly("1");
        assertThat(Given.of(spark, folder + "/s*/{a,b}.txt").said(folder))
                .containsExactly("sub/b.txt empty: the text is empty");
    }

    @Test
    void inputs_that_hold_nothing_are_refused(SparkSession spark) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        file("full/a.txt", "1");

        assertThatThrownBy(() -> Given.of(spark, folder.resolve("full"), empty))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessage("no files in '" + empty + "'");
        assertThatThrownBy(() -> Given.of(spark, folder + "/*.md"))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessage("nothing matches '" + folder + "/*.md'");
        assertThatThrownBy(() -> Given.of(spark, "no:such.txt"))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessage("no such input 'no:such.txt'");
        assertThatThrownBy(() -> Given.of(spark, ""))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessage("an input without a name");
        assertThatThrownBy(() -> Given.of(spark, folder + "/[a-"))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessageContaining(folder + "/[a-");
    }
}
