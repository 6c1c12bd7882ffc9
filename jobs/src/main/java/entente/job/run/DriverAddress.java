package entente.job.run;

import entente.job.ExitCode;
import entente.job.Failure;
import java.util.Arrays;
import org.apache.spark.SparkConf;

/** Where the driver listens for its executors: where it is told to, otherwise on the loopback address alone. */
final class DriverAddress {

    private static final String LOOPBACK = "127.0.0.1";

    private DriverAddress() {}

    /**
     * Decides the address.
     *
     * @param localIp what the environment gives Spark as the address of this machine, or null
     * @throws Failure where executors on other machines could not reach the driver
     */
    static void decide(SparkConf conf, String localIp) {
        String master = conf.get("spark.master");
        // In cluster mode whoever started the driver decided; an address that was asked for is bound as well.
        if (conf.get("spark.submit.deployMode", "client").equals("cluster") || conf.contains("spark.driver.host")) {
            return;
        }
        if (!isHere(master)) {
            if (localIp != null) {
                return;
            }
            throw new Failure(
                    ExitCode.USAGE,
                    "executors of '" + master + "' cannot reach a driver that listens on " + LOOPBACK
                            + " alone: say where it shall listen with --conf spark.driver.host=ADDRESS");
        }
        conf.set("spark.driver.host", LOOPBACK);
        conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
    }

    private static boolean isHere(String master) {
        if (master.startsWith("local")) {
            return true;
        }
        return master.startsWith("spark://")
                && Arrays.stream(master.substring("spark://".length()).split(","))
                        .allMatch(host -> host.matches("(localhost|127(\\.\\d+){3}|\\[::1\\])(:\\d+)?"));
    }
}
