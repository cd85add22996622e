package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import plenary.acceptance.cirp.Cirp;

/**
 * The committee's story with processes killed, stopped and cut off: it waits, ends the same, and
 * both journals agree. {@code -Dplenary.long=true} kills at every step and keeps Kafka away for a
 * minute.
 */
@ExtendWith(RunningPlenary.class)
@Timeout(value = 40, unit = TimeUnit.MINUTES) // the long form kills at every step
class FaultsTest {
    private static final boolean LONG = Boolean.getBoolean("plenary.long");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> SERVICES =
            List.of("proposal-service", "voting-service", "gateway");

    @Test
    void each_service_is_killed_between_two_steps_and_the_story_ends_the_same() {
        var killed = new ArrayList<String>();
        var stack = RunningPlenary.stack();
        var back = new ArrayList<CompletableFuture<Void>>();
        var played =
                play(
                        number -> {
                            // while one comes back the next step begins
                            if (number > 1 && (LONG || number % 6 == 0)) {
                                join(back);
                                var service = SERVICES.get(killed.size() % SERVICES.size());
                                stack.kill(service);
                                killed.add(service);
                                back.add(later(Duration.ZERO, () -> stack.start(service)));
                            }
                        });
        join(back);
        assertThat(killed).containsAll(SERVICES);
        endsTheSame(played);
    }

    @Test
    void kafka_is_away_while_states_vote_and_the_gavel_waits() {
        var stack = RunningPlenary.stack();
        var away = LONG ? Duration.ofMinutes(1) : Duration.ofSeconds(15);
        var back = new ArrayList<CompletableFuture<Void>>();
        var played =
                play(
                        number -> {
                            if (number == numberOf("the_chair_puts_six")) {
                                stack.stop("kafka");
                                back.add(later(away, () -> stack.start("kafka")));
                            }
                        });
        join(back);
        endsTheSame(played);
    }

    @Test
    void voting_is_stopped_across_the_windows_end_and_nothing_is_decided_without_it() {
        var stack = RunningPlenary.stack();
        var between = new AtomicReference<String>();
        var back = new ArrayList<CompletableFuture<Void>>();
        var scene = fresh();
        var story = new Cirp();
        new Player(
                        story,
                        scene,
                        new Player.Watching() {
                            @Override
                            public boolean before(int number, Step step) {
                                if (number == numberOf("civil_society_vetoes")) {
                                    // the group's closing time and the windows' end both pass
                                    // meanwhile
                                    stack.suspend("voting-service");
                                    return false;
                                }
                                if (number == numberOf("the_last_window_ends_and_exactly")) {
                                    back.add(
                                            later(
                                                    Duration.ofSeconds(10),
                                                    () -> {
                                                        between.set(stage(scene));
                                                        stack.resume("voting-service");
                                                    }));
                                }
                                return true;
                            }
                        })
                .play();
        join(back);
        assertThat(between).hasValue("awaiting-vetoes");
        endsTheSame(scene);
    }

    @Test
    void consumer_groups_are_deleted_and_nothing_is_lost_or_taken_twice() throws Exception {
        var stack = RunningPlenary.stack();
        var played = play(number -> {});
        endsTheSame(played);
        var ledgers = new Ledgers(stack, played.forum());
        var before = ledgers.settled();
        var told = kinds(ledgers);
        stack.stop("proposal-service");
        stack.stop("voting-service");
        deleteConsumerGroups();
        stack.start("proposal-service");
        stack.start("voting-service");
        assertThat(ledgers.settled()).isEqualTo(before);
        assertThat(kinds(ledgers)).isEqualTo(told);
        endsTheSame(play(number -> {}));
    }

    private static Map<String, Map<String, Long>> kinds(Ledgers ledgers) {
        return Map.of("proposals", ledgers.kinds("proposals"), "voting", ledgers.kinds("voting"));
    }

    private static void deleteConsumerGroups() throws Exception {
        var servers = "127.0.0.1:" + RunningPlenary.settings().kafkaPort();
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            Collection<String> groups =
                    admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                            .map(GroupListing::groupId)
                            .filter(group -> !group.startsWith("gateway"))
                            .toList();
            assertThat(groups).hasSizeGreaterThanOrEqualTo(2);
            // their members have said good-bye; the broker may still be seeing them off
            new Patience(Duration.ofMinutes(1))
                    .until("the groups are gone", () -> deleted(admin, groups));
        }
    }

    private static java.util.Optional<Boolean> deleted(Admin admin, Collection<String> groups) {
        try {
            admin.deleteConsumerGroups(groups).all().get();
            return java.util.Optional.of(true);
        } catch (java.util.concurrent.ExecutionException notEmptyYet) {
            return java.util.Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Scene fresh() {
        return Forums.scene(RunningPlenary.place(), PATIENCE, "cirp", true);
    }

    private static Scene play(Consumer<Integer> before) {
        var scene = fresh();
        new Player(
                        new Cirp(),
                        scene,
                        new Player.Watching() {
                            @Override
                            public boolean before(int number, Step step) {
                                before.accept(number);
                                return true;
                            }
                        })
                .play();
        return scene;
    }

    private static int numberOf(String beginning) {
        var steps = new Cirp().steps();
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).name().startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no step begins with " + beginning);
    }

    /**
     * Two rounds, five provisions, the fifth carried over, and beside them an item of the technical
     * group's own; and journals without gap or double.
     */
    private static void endsTheSame(Scene scene) {
        var recommendation = scene.visitor().get("/recommendations/rec-1");
        assertThat(recommendation.path("stage").asText()).isEqualTo("adopted");
        assertThat(recommendation.path("rounds")).hasSize(2);
        var text = scene.visitor().get("/adopted");
        assertThat(Json.field(text.path("provisions"), "provision"))
                .containsExactly("1", "2", "3", "4", "6");
        assertThat(Json.field(text.path("carryOvers"), "provision")).containsExactly("5");
        assertThat(Polls.figures(scene.visitor().get("/polls/poll-1"))).isEqualTo("38–9–3");
        assertThat(Polls.figures(scene.as("cs01", null).get("/polls/poll-2"))).isEqualTo("9–2–1");
        assertThat(Polls.figures(scene.as("tc01", null).get("/polls/poll-3"))).isEqualTo("8–4–0");
        assertThat(Polls.figures(scene.visitor().get("/polls/poll-4"))).isEqualTo("41–6–3");
        var ledgers = new Ledgers(RunningPlenary.stack(), scene.forum());
        ledgers.settled();
        assertThat(ledgers.kinds("voting")).containsEntry("poll.closed.v1", 4L);
        assertThat(ledgers.kinds("proposals"))
                .containsEntry("result.received.v1", 4L)
                .containsEntry("veto.cast.v1", 1L)
                .containsEntry("recommendation.returned.v1", 1L)
                .containsEntry("recommendation.adopted.v1", 2L)
                .containsEntry("text.adopted.v1", 2L);
    }

    private static String stage(Scene scene) {
        return scene.visitor().get("/recommendations/rec-1").path("stage").asText();
    }

    private static CompletableFuture<Void> later(Duration wait, Runnable act) {
        return CompletableFuture.runAsync(
                () -> {
                    Patience.sleep(wait.toMillis());
                    act.run();
                },
                Thread::startVirtualThread);
    }

    private static void join(List<CompletableFuture<Void>> all) {
        all.forEach(CompletableFuture::join);
        all.clear();
    }
}
