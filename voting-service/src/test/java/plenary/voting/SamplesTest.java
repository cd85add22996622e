package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.EventTypes;
import plenary.journal.PlenaryJson;
import plenary.voting.stage.Proceedings;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

/** Every sample ever released is taken by the real handler. */
@QuarkusTest
@RealServers
class SamplesTest {
    private static final Path SAMPLES = Path.of("../contracts/src/test/resources/samples");

    @Inject Pool pool;

    @Test
    void every_sample_of_a_deliberation_takes_effect() throws Exception {
        var types = new ArrayList<>(new TreeSet<>(EventTypes.all().keySet()));
        types.removeIf(type -> !DeliberationEvent.class.isAssignableFrom(classOf(type)));
        types.remove("forum.created.v1");
        types.addFirst("forum.created.v1");
        var forum = "samples-" + System.nanoTime();
        try (var proceedings = new Proceedings(forum)) {
            for (int i = 0; i < types.size(); i++) {
                var sample = Files.readString(SAMPLES.resolve(types.get(i) + ".json"));
                proceedings.raw(
                        i + 1,
                        types.get(i),
                        PlenaryJson.mapper().readTree(sample.replace("\"forum-1\"", "\"" + forum + "\"")));
            }
        }
        Scene.eventually(() -> position(forum).equals(types.size() + " null"));
        assertThat(position(forum)).isEqualTo(types.size() + " null");
    }

    private static Class<?> classOf(String type) {
        return EventTypes.byName(type).orElseThrow();
    }

    private String position(String forum) {
        var rows =
                pool.preparedQuery(
                                "select applied_seq, stalled_reason from applied where forum = $1")
                        .execute(Tuple.of(forum))
                        .await()
                        .atMost(Duration.ofSeconds(10));
        if (rows.size() == 0) {
            return "nothing";
        }
        var row = rows.iterator().next();
        return row.getLong(0) + " " + row.getString(1);
    }
}
