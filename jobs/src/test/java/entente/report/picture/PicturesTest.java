package entente.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.report.Node;
import entente.report.WindowReport;
import entente.report.page.Planted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

final class PicturesTest {

    private static List<Dot> scattered(int dots, long seed) {
        Random random = new Random(seed);
        List<Dot> scattered = new ArrayList<>();
        for (int i = 0; i < dots; i++) {
            String name = "Name ".repeat(1 + random.nextInt(5)) + i;
            Node node = new Node(new Actor("a" + i, name, ActorKind.STATE, ""), 1, 1, 1, Map.of(), Map.of());
            scattered.add(new Dot(
                    i, node, 0, random.nextDouble() * 900, random.nextDouble() * 600, 4 + random.nextDouble() * 20));
        }
        return scattered;
    }

    @Property(tries = 60)
    void no_name_lies_over_another_or_over_an_actor_or_outside(
            @ForAll @IntRange(min = 1, max = 120) int n, @ForAll long seed) {
        List<Dot> dots = scattered(n, seed);

        List<Label> labels = Labels.of(dots, 900, 600);

        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            assertThat(box.within(900, 600)).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(labels.get(j).box())).isFalse();
            }
            assertThat(dots).noneMatch(dot -> box.overlaps(dot.box()));
        }
    }

    @Property(tries = 30)
    void dots_are_moved_apart_where_there_is_room(@ForAll @IntRange(min = 1, max = 60) int n, @ForAll long seed) {
        List<Dot> dots = Spread.of(scattered(n, seed), 1500, 1000);

        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(
                                dots.get(i).x() - dots.get(j).x(),
                                dots.get(i).y() - dots.get(j).y()))
                        .isGreaterThanOrEqualTo(
                                dots.get(i).radius() + dots.get(j).radius());
            }
        }
    }

    @Test
    void names_are_cut_after_whole_characters() {
        assertThat(Shortened.of("a  b\nc", 10)).isEqualTo("a b c");
        assertThat(Shortened.of("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Shortened.of("abcdefg", 6)).isEqualTo("abcde\u2026");
        assertThat(Shortened.of("\uD83D\uDE00".repeat(9), 4)).isEqualTo("\uD83D\uDE00".repeat(3) + "\u2026");
        assertThat(Shortened.of("x".repeat(10_000), 80)).hasSize(80);
    }

    @Test
    void the_same_network_gives_the_same_documents_which_any_reader_of_xml_reads() throws Exception {
        for (int actors : new int[] {0, 1, 40}) {
            WindowReport report = Planted.network(actors, 7);
            byte[] network = network(report);
            assertThat(network).isEqualTo(network(Planted.network(actors, 7)));
            for (byte[] document : List.of(network, matrix(report))) {
                Document read = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(document));
                assertThat(read.getDocumentElement().getAttribute("role")).isEqualTo("img");
                assertThat(read.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank();
                assertThat(read.getElementsByTagName("desc").getLength()).isEqualTo(1);
            }
        }
    }

    private static byte[] network(WindowReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkPicture.write(out, report, 3);
        return out.toByteArray();
    }

    private static byte[] matrix(WindowReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixPicture.write(out, report);
        return out.toByteArray();
    }
}
