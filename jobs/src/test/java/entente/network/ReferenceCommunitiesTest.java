package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.network.community.Leiden;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Modularity on well-known networks against the best known: proven to be the greatest for the karate club and Les Misérables
 * without strengths, otherwise the best of 100 runs of leidenalg 0.9.1. For each of 20 seeds the best of 20 starts comes to
 * 99.9 % of it; single starts do so but for a few that end in another optimum.
 */
final class ReferenceCommunitiesTest {

    private static final Path SHARED = Path.of(System.getProperty("entente.root", "."))
            .resolve("../shared/networks")
            .normalize();

    @ParameterizedTest
    @CsvSource({
        "karate_weight, false, 0.419790",
        "karate_weight, true, 0.444904",
        "les_miserables, false, 0.560008",
        "les_miserables, true, 0.566688"
    })
    void every_seed_comes_close_to_the_best_known(String name, boolean weighted, double best) throws IOException {
        try (Reader reader = new InputStreamReader(
                ReferenceCommunitiesTest.class.getResourceAsStream(name + ".ties.csv"), StandardCharsets.UTF_8)) {
            check(network(reader, weighted), best);
        }
    }

    @ParameterizedTest
    @CsvSource({"dolphins_2, 0.528519", "polbooks, 0.527075", "jazz, 0.445144", "netsci, 0.959857"})
    void every_seed_comes_close_on_networks_beside_the_checkout(String name, double best) throws IOException {
        Path edges = SHARED.resolve(name + ".edges.csv");
        assumeTrue(Files.exists(edges), edges + " is not here");
        try (Reader reader = Files.newBufferedReader(edges)) {
            check(network(reader, false), best);
        }
    }

    private static void check(Network network, double best) {
        double sum = 0;
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Leiden.of(network, 1, 20, seed * 20L).quality()).isGreaterThan(0.999 * best);
            sum += Leiden.of(network, 1, 1, seed).quality();
        }
        assertThat(sum / 20).isGreaterThan(0.99 * best);
    }

    private static Network network(Reader reader, boolean weighted) throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        Map<List<String>, WeightedTie> ties = new LinkedHashMap<>();
        for (CSVRecord row : CSVFormat.RFC4180.builder().setCommentMarker('#').get().parse(reader).getRecords().stream()
                .skip(1)
                .toList()) {
            String a = row.get(0).strip();
            String b = row.get(1).strip();
            ids.add(a);
            ids.add(b);
            double strength = weighted ? Double.parseDouble(row.get(2)) : 1;
            ties.put(new ArrayList<>(new TreeSet<>(List.of(a, b))), WeightedTie.of(a, b, strength));
        }
        return Network.of(ids, ties.values());
    }
}
