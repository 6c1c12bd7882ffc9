package entente.alignment.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file of weights: what is written is read, what is damaged is told. */
final class ReaderWeightsTest {

    private static final byte[] FILE = TinyReader.weights(1, 5).write();

    @Test
    void what_is_read_writes_the_same_values_again() {
        ReaderWeights read = ReaderWeights.read("a.bin", FILE);
        ReaderWeights again = ReaderWeights.read("a.bin", read.write());
        assertThat(again.fingerprint()).isEqualTo(read.fingerprint());
        assertThat(again.get("head.source").values())
                .isEqualTo(read.get("head.source").values());
        assertThat(read.get("head.bias").values())
                .isEqualTo(TinyReader.weights(1, 5).get("head.bias").values());
    }

    @Test
    void rounding_costs_less_than_a_step_of_its_scale() {
        Tensor before = TinyReader.weights(1, 5).get("layer.0.query");
        Tensor after = ReaderWeights.read("a.bin", FILE).get("layer.0.query");
        for (int row = 0; row < before.rows(); row++) {
            float most = 0;
            for (float value : before.row(row)) {
                most = Math.max(most, Math.abs(value));
            }
            for (int j = 0; j < before.columns(); j++) {
                assertThat(Math.abs(before.row(row)[j] - after.row(row)[j])).isLessThanOrEqualTo(most / 127 * 0.51f);
            }
        }
    }

    @Test
    void damage_is_told() {
        byte[] changed = FILE.clone();
        changed[FILE.length / 2] ^= 1;
        assertThatThrownBy(() -> ReaderWeights.read("a.bin", changed))
                .isInstanceOf(WeightsException.class)
                .hasMessage("a.bin is damaged, its digest differs: take it anew from the repository");
        assertThatThrownBy(() -> ReaderWeights.read("a.bin", Arrays.copyOf(FILE, 20)))
                .hasMessage("a.bin is cut short: take it anew from the repository");
        byte[] other = FILE.clone();
        other[0] ^= 1;
        assertThatThrownBy(() -> ReaderWeights.read("a.bin", other)).hasMessage("a.bin holds no weights of the reader");
        byte[] newer = FILE.clone();
        newer[7] = 9;
        assertThatThrownBy(() -> ReaderWeights.read("a.bin", newer))
                .hasMessage("a.bin has version 9, this program reads 1: fit it anew");
    }

    @Test
    void weights_of_another_shape_are_told() {
        ReaderWeights narrow = TinyReader.weights(1, 5).with("head.facts", new Tensor(8, 4, new float[32], true));
        assertThatThrownBy(() -> TinyReader.reader(narrow))
                .isInstanceOf(WeightsException.class)
                .hasMessage("the weights 'head.facts' are 8 x 4, this program takes 8 x 5: fit them anew");
        assertThatThrownBy(() -> new ReaderWeights(Map.of()).get("heads"))
                .hasMessage("the weights of the reader lack 'heads': fit them anew");
    }

    @Test
    void a_mean_has_the_mean_of_every_weight_and_refuses_others_of_another_shape() {
        ReaderWeights one = new ReaderWeights(Map.of("a", Tensor.vector(1, -4), "b", Tensor.vector(0.5f)));
        ReaderWeights other = new ReaderWeights(Map.of("a", Tensor.vector(3, 2), "b", Tensor.vector(0.5f)));

        ReaderWeights mean = ReaderWeights.mean(List.of(one, other));

        assertThat(mean.get("a").values()).containsExactly(2, -1);
        assertThat(mean.get("b").values()).containsExactly(0.5f);
        assertThatThrownBy(() -> ReaderWeights.mean(List.of(one, other.with("a", Tensor.vector(1)))))
                .hasMessageContaining("'a'");
    }
}
