package entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import entente.spark.SparkSessionParameter;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionParameter.class)
final class QueryPlansTest {

    private static final String ADAPTIVE = "spark.sql.adaptive.enabled";
    private static final String COMPILED = "spark.sql.codegen.wholeStage";

    @Test
    void queries_over_little_are_interpreted_as_planned(SparkSession shared) {
        SparkSession session = shared.newSession();

        QueryPlans.fit(session, QueryPlans.LITTLE);

        assertThat(session.conf().get(ADAPTIVE)).isEqualTo("false");
        assertThat(session.conf().get(COMPILED)).isEqualTo("false");
    }

    @Test
    void queries_over_much_are_planned_as_ever(SparkSession shared) {
        SparkSession session = shared.newSession();

        QueryPlans.fit(session, QueryPlans.LITTLE + 1);

        assertThat(session.conf().get(ADAPTIVE)).isEqualTo("true");
        assertThat(session.conf().get(COMPILED)).isEqualTo("true");
    }

    @Test
    void what_the_user_has_set_stands(SparkSession shared) {
        SparkSession session = shared.newSession();
        String partitions = session.conf().get("spark.sql.shuffle.partitions");
        session.conf().set("spark.sql.shuffle.partitions", "5");

        QueryPlans.fit(session, 1);

        // The shared session was opened with a number of its own, as by --conf.
        assertThat(partitions).isEqualTo("2");
        assertThat(session.conf().get("spark.sql.shuffle.partitions")).isEqualTo("5");
    }
}
