package plenary.local;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicListing;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
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

    private static final int TRIES = 200;

    private Topics() {}

    /** Creates those that are not there; the others stay as they are. */
    static void ensure(Admin admin) throws InterruptedException, ExecutionException {
        var there = admin.listTopics().names().get();
        var made = new HashMap<String, Uuid>();
        for (var topic : ALL) {
            if (!there.contains(topic.name())) {
                made.put(topic.name(), create(admin, topic));
            }
        }
        awaitKnown(admin, made);
    }

    /**
     * Deletes all three with what is in them, and the consumers' positions, and creates them empty.
     */
    static void fresh(Admin admin) throws InterruptedException, ExecutionException {
        forgetPositions(admin);
        for (var topic : ALL) {
            try {
                admin.deleteTopics(Set.of(topic.name())).all().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        var made = new HashMap<String, Uuid>();
        for (var topic : ALL) {
            made.put(topic.name(), create(admin, topic));
        }
        awaitKnown(admin, made);
    }

    private static void forgetPositions(Admin admin)
            throws InterruptedException, ExecutionException {
        var groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).valid().get();
        for (var group : groups) {
            try {
                admin.deleteConsumerGroups(Set.of(group.groupId())).all().get();
            } catch (ExecutionException e) {
                // gone by itself, or in use by somebody who then has it as it is
                if (!(e.getCause() instanceof GroupIdNotFoundException
                        || e.getCause() instanceof GroupNotEmptyException)) {
                    throw e;
                }
            }
        }
    }

    // A deletion is accepted before it is done; until then the name is taken.
    private static Uuid create(Admin admin, NewTopic topic)
            throws InterruptedException, ExecutionException {
        for (var tries = 1; ; tries++) {
            try {
                return admin.createTopics(Set.of(topic)).topicId(topic.name()).get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException) || tries == TRIES) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    // A creation is accepted before the broker tells its clients; until then they see the old
    // topic, or none.
    private static void awaitKnown(Admin admin, Map<String, Uuid> made)
            throws InterruptedException, ExecutionException {
        for (var tries = 1; !known(admin, made); tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException("the broker does not know its new topics");
            }
            Thread.sleep(100);
        }
    }

    private static boolean known(Admin admin, Map<String, Uuid> made)
            throws InterruptedException, ExecutionException {
        var there =
                admin.listTopics().listings().get().stream()
                        .collect(Collectors.toMap(TopicListing::name, TopicListing::topicId));
        return made.entrySet().stream()
                .allMatch(topic -> topic.getValue().equals(there.get(topic.getKey())));
    }
}
