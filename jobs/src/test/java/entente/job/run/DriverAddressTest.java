package entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.job.ExitCode;
import entente.job.Failure;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A driver is reached from beyond this machine only where that is asked for. */
final class DriverAddressTest {

    private static SparkConf conf(String master) {
        return new SparkConf(false).setMaster(master);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local[*]",
                "local-cluster[2,1,1024]",
                "spark://127.0.0.1:7077",
                "spark://localhost:7077,127.0.0.2:7078",
                "spark://[::1]:7077"
            })
    void where_all_is_on_this_machine_the_driver_listens_on_loopback(String master) {
        SparkConf conf = conf(master);

        DriverAddress.decide(conf, null);

        assertThat(conf.get("spark.driver.host")).isEqualTo("127.0.0.1");
        assertThat(conf.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"spark://host:7077", "spark://127.0.0.1:7077,host:7077", "yarn", "k8s://https://127.0.0.1:6443"})
    void executors_elsewhere_need_to_be_told_where_the_driver_is(String master) {
        Failure failure = catchThrowableOfType(Failure.class, () -> DriverAddress.decide(conf(master), null));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(failure)
                .hasMessage(
                        "executors of '" + master + "' cannot reach a driver that listens on 127.0.0.1 alone: say where"
                                + " it shall listen with --conf spark.driver.host=ADDRESS");
    }

    @Test
    void an_address_that_is_asked_for_is_taken() {
        SparkConf asked = conf("spark://host:7077").set("spark.driver.host", "10.0.0.5");
        DriverAddress.decide(asked, null);
        assertThat(asked.get("spark.driver.host")).isEqualTo("10.0.0.5");
        assertThat(asked.contains("spark.driver.bindAddress")).isFalse();

        SparkConf environment = conf("spark://host:7077");
        DriverAddress.decide(environment, "10.0.0.5");
        assertThat(environment.contains("spark.driver.host")).isFalse();

        SparkConf cluster = conf("yarn").set("spark.submit.deployMode", "cluster");
        DriverAddress.decide(cluster, null);
        assertThat(cluster.contains("spark.driver.host")).isFalse();
    }
}
