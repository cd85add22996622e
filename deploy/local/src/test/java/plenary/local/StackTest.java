package plenary.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import plenary.local.PartState.Condition;

/** One stack of real servers, in the order in which a person might treat it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackTest {
    @TempDir static Path state;
    private static Settings settings;
    private static Stack stack;

    @BeforeAll
    static void apart_from_any_other_stack() {
        settings =
                new Settings(Checkout.find(), state, 8080, 0, true, Map.of())
                        .apart(state, ThreadLocalRandom.current().nextInt(3000, 9000));
        stack = Stack.of(settings);
    }

    @AfterAll
    static void nothing_is_left() {
        stack.down(line -> {});
    }

    @Test
    @Order(1)
    void a_taken_port_is_named_and_nothing_is_left_running() throws Exception {
        try (var squatter =
                new ServerSocket(settings.postgresPort(), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> stack.up(Stack.Scope.SERVERS, line -> {}))
                    .isInstanceOf(StackProblem.class)
                    .hasMessageContaining("Port " + squatter.getLocalPort())
                    .hasMessageContaining("postgres");
        }
        assertThat(conditions().values()).containsOnly(Condition.DOWN);
    }

    @Test
    @Order(2)
    void the_servers_come_up_ready() {
        assertThat(stack.up(Stack.Scope.SERVERS, line -> {})).isTrue();
        assertThat(conditions())
                .containsEntry("postgres", Condition.READY)
                .containsEntry("kafka", Condition.READY)
                .containsEntry("keycloak", Condition.READY);
    }

    @Test
    @Order(3)
    void a_second_up_finds_them_and_starts_nothing() {
        var before = pids();
        assertThat(stack.up(Stack.Scope.SERVERS, line -> {})).isFalse();
        assertThat(pids()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void only_what_was_killed_is_started_again() {
        stack.kill("postgres");
        assertThat(conditions())
                .containsEntry("postgres", Condition.GONE)
                .containsEntry("kafka", Condition.READY);
        var said = Collections.synchronizedList(new ArrayList<String>());
        assertThat(stack.up(Stack.Scope.SERVERS, said::add)).isTrue();
        assertThat(said).contains("postgres is ready", "kafka was running already");
    }

    @Test
    @Order(5)
    void a_suspended_server_is_seen_not_to_work_and_goes_on_when_resumed() {
        stack.suspend("keycloak");
        assertThat(conditions()).containsEntry("keycloak", Condition.NOT_READY);
        stack.resume("keycloak");
        stack.start("keycloak");
        assertThat(conditions()).containsEntry("keycloak", Condition.READY);
    }

    @Test
    @Order(6)
    void a_name_that_is_none_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> stack.kill("oracle"))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("voting-service");
    }

    @Test
    @Order(7)
    void down_ends_all_of_them() {
        assertThat(stack.down(line -> {})).isTrue();
        assertThat(conditions().values()).containsOnly(Condition.DOWN);
        assertThat(List.of(settings.postgresPort(), settings.kafkaPort(), settings.keycloakPort()))
                .noneMatch(Ports::answers);
        assertThat(stack.down(line -> {})).isFalse();
    }

    private static Map<String, Condition> conditions() {
        return stack.status().stream()
                .collect(Collectors.toMap(PartState::name, PartState::condition));
    }

    private static Map<String, Long> pids() {
        return stack.status().stream()
                .collect(Collectors.toMap(PartState::name, s -> s.pid().orElse(0)));
    }
}
