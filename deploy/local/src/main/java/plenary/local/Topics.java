package plenary.local;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The three topics, made explicitly because the brokers create none by themselves. {@code
 * deliberation} and {@code voting} keep all they get, in 12 partitions for ever; {@code live}
 * forgets after five minutes. Records carry the broker's time, never forum time: a rehearsal set in
 * 2012 would be older than any retention.
 */
final class Topics {
    private static final Map<String, String> KEPT =
            Map.of(
                    "retention.ms", "-1",
                    "retention.bytes", "-1",
                    "cleanup.policy", "delete",
                    "message.timestamp.type", "LogAppendTime");
    private static final Map<String, String> LOSSY =
            Map.of(
                    "retention.ms", "300000",
                    "segment.ms", "60000",
                    "cleanup.policy", "delete",
                    "message.timestamp.type", "LogAppendTime");

    private static final Set<NewTopic> ALL =
            Set.of(
                    new NewTopic("deliberation", 12, (short) 1).configs(KEPT),
                    new NewTopic("voting", 12, (short) 1).configs(KEPT),
                    new NewTopic("live", 1, (short) 1).configs(LOSSY));

    private Topics() {}

    /** Creates those that are not there; the others stay as they are. */
    static void ensure(Admin admin) throws InterruptedException, ExecutionException {
        var there = admin.listTopics().names().get();
        var missing =
                ALL.stream().filter(t -> !there.contains(t.name())).collect(Collectors.toSet());
        admin.createTopics(missing).all().get();
    }

    /**
     * Deletes all three with what is in them, and the positions kept in them, and creates them
     * empty.
     */
    static void fresh(Admin admin) throws InterruptedException, ExecutionException {
        for (var topic : ALL) {
            try {
                admin.deleteTopics(Set.of(topic.name())).all().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        for (var topic : ALL) {
            create(admin, topic);
        }
    }

    // A deletion is accepted before it is done; until then the name is taken.
    private static void create(Admin admin, NewTopic topic)
            throws InterruptedException, ExecutionException {
        for (var tries = 1; ; tries++) {
            try {
                admin.createTopics(Set.of(topic)).all().get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException) || tries == 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
