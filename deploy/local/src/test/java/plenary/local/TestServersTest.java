package plenary.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void postgres_keeps_what_it_confirms() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("server_version")).startsWith("18.");
    }

    @Test
    void a_database_asked_for_again_is_empty_again() throws Exception {
        var first = TestServers.postgres("again");
        try (var connection =
                        DriverManager.getConnection(
                                first.jdbcUrl(), first.user(), first.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE left_over (id int)");
        }
        var second = TestServers.postgres("again");
        assertThat(second).isEqualTo(first);
        try (var connection =
                        DriverManager.getConnection(
                                second.jdbcUrl(), second.user(), second.password());
                var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void the_topics_are_made_as_the_design_says_and_no_others_by_themselves() throws Exception {
        var bootstrap = TestServers.kafkaWithFreshTopics();
        try (var admin = KafkaServer.admin(bootstrap)) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder("deliberation", "voting", "live");
            var topics =
                    admin.describeTopics(List.of("deliberation", "voting")).allTopicNames().get();
            assertThat(topics.values()).allMatch(t -> t.partitions().size() == 12);
            assertThat(retention(admin, "deliberation")).isEqualTo("-1");
            assertThat(retention(admin, "voting")).isEqualTo("-1");
            assertThat(retention(admin, "live")).isEqualTo("300000");
        }
    }

    private static String retention(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(Set.of(resource))
                .all()
                .get()
                .get(resource)
                .get("retention.ms")
                .value();
    }

    private static String setting(String name) throws Exception {
        var database = TestServers.postgres("settings");
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
