package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import plenary.acceptance.ClockState.Line;

/**
 * At every state of a window and a vote each service and the servers beneath them are killed, and
 * stopped across the deadline. Clocks, fates and receipts are as if nothing had happened. Forums in
 * all states stand side by side, so that one fault tries them all; {@code -Dplenary.long=true} does
 * so for each service and server alone as well, between two acts and during one.
 */
@ExtendWith(RunningPlenary.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 40, unit = java.util.concurrent.TimeUnit.MINUTES)
class ClocksTest {
    private static final boolean LONG = Boolean.getBoolean("plenary.long");
    private static final List<String> SERVICES =
            List.of("proposal-service", "voting-service", "gateway");

    /** What the services stand on; they run on while it is away. */
    private static final List<String> SERVERS = List.of("postgres", "kafka");

    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    private Api api;
    private int window = ClockCharters.SHORT;
    private final Map<Line, Fate> undisturbed = new ConcurrentHashMap<>();
    private final AtomicInteger forums = new AtomicInteger();
    private int cells;

    /** A forum in a state. */
    private record Told(ClockState state, ClockForum forum) {}

    private ClockForum forum(boolean live) {
        return new ClockForum(api, "clocks-" + RUN + "-" + forums.incrementAndGet(), window, live);
    }

    @BeforeAll
    void each_line_is_told_undisturbed() {
        api = new Api(RunningPlenary.place(), new Patience(Duration.ofMinutes(2)));
        var began = System.nanoTime();
        Together.each(
                Line.tried(),
                line -> {
                    var told = forum(false);
                    new ClockState(line, 0).finish(told);
                    undisturbed.put(line, Fate.of(told, RunningPlenary.stack()));
                });
        var took = System.nanoTime() - began;
        // on a slow or busy machine
        if (took > Duration.ofSeconds(ClockCharters.LONGER).dividedBy(2).toNanos()) {
            window = ClockCharters.LONGEST;
        } else if (took > Duration.ofSeconds(ClockCharters.SHORT).dividedBy(2).toNanos()) {
            window = ClockCharters.LONGER;
        }
        undisturbed.forEach(ClocksTest::comesOutAsItShould);
    }

    private static void comesOutAsItShould(Line line, Fate fate) {
        var stage = assertThat(fate.stage()).as("%s", line);
        var votes = assertThat(fate.votes()).as("%s", line);
        switch (line) {
            case VETO -> {
                stage.isEqualTo("returned");
                votes.containsExactly("poll-1 2–1–0 adopted", "poll-2 2–1–0 adopted");
            }
            case LATE -> stage.isEqualTo("returned");
            case WAIVER, ELAPSING, SUSPENSION -> stage.isEqualTo("adopted");
            case SECRET -> votes.containsExactly("poll-1 2–0–1 adopted");
            case HANDS, PAPER, OWN_END -> votes.containsExactly("poll-1 2–1–0 adopted");
            case TIE ->
                    votes.containsExactly(
                            "poll-1 1–1–1 pending-second-vote", "poll-2 2–1–0 adopted");
            case TIE_LEFT -> votes.containsExactly("poll-1 1–1–1 pending-second-vote");
            case POSTPONED ->
                    votes.containsExactly("poll-1 1–0–2 postponed", "poll-2 1–0–2 adopted");
            case BELL -> votes.containsExactly("poll-1 1–2–0 rejected");
            // a majority of those voting, and not the three quarters that it brings
            case CONCERN -> votes.containsExactly("poll-1 2–1–0 not-adopted");
        }
    }

    @AfterAll
    void says_how_much_was_tried() {
        System.out.printf(
                "ClocksTest: %d states disturbed in %d forums, windows of %d s%n",
                cells, forums.get(), window);
    }

    @Test
    void whoever_is_killed_at_any_state_clocks_fates_and_receipts_are_the_same() {
        if (LONG) {
            for (var victim : everybody()) {
                killed(List.of(List.of(victim)), place -> false);
                killed(List.of(List.of(victim)), place -> true);
            }
        } else {
            killed(
                    List.of(
                            List.of("proposal-service"),
                            List.of("voting-service", "gateway"),
                            SERVERS),
                    place -> true);
        }
    }

    private static List<String> everybody() {
        return Stream.concat(SERVICES.stream(), SERVERS.stream()).toList();
    }

    /**
     * @param turns who is killed at once, turn after turn
     * @param during whether the forum at this place acts while somebody is killed; in a row of
     *     turns every forum acts during one of them and rests in the others
     */
    private void killed(List<List<String>> turns, Predicate<Integer> during) {
        var all = reached(false, ClockState.all());
        for (var turn = 0; turn < turns.size(); turn++) {
            var victims = turns.get(turn);
            var acting = new ArrayList<Told>();
            var resting = new ArrayList<Told>();
            for (var place = 0; place < all.size(); place++) {
                var acts = place % turns.size() == turn && during.test(place);
                (acts ? acting : resting).add(all.get(place));
            }
            var before = pictures(resting);
            cells += all.size() * victims.size();
            var acts =
                    CompletableFuture.runAsync(() -> each(acting, t -> t.state().next(t.forum())));
            victims.forEach(RunningPlenary.stack()::kill);
            Together.each(victims, RunningPlenary.stack()::start);
            acts.join();
            all.replaceAll(t -> acting.contains(t) ? new Told(t.state().after(), t.forum()) : t);
            // nothing moved that nobody touched
            each(
                    resting,
                    t ->
                            assertThat(t.forum().picture())
                                    .as("%s, %s killed", t.state(), victims)
                                    .isEqualTo(before.get(t)));
        }
        each(all, t -> t.state().finish(t.forum()));
        each(all, t -> endsTheSame(t, turns + " killed"));
    }

    @Test
    void whoever_is_away_across_the_deadline_it_ends_at_its_exact_instant() {
        if (LONG) {
            for (var victim : everybody()) {
                var beneath = SERVERS.contains(victim);
                awayAcross(
                        beneath ? List.of(victim) : List.of(),
                        beneath ? List.of() : List.of(victim),
                        early());
                awayAcross(
                        beneath ? List.of(victim) : List.of(),
                        beneath ? List.of() : List.of(victim),
                        late());
            }
        }
        // the services go on without what they stand on, then they are gone as well
        awayAcross(SERVERS, List.of("proposal-service", "voting-service"), early());
    }

    /**
     * States reached before any deadline: all those of a text before its groups and of a sealed
     * box, and of every other line the last, or all with {@code -Dplenary.long=true}.
     */
    private static List<ClockState> early() {
        var early = ClockState.all().stream().filter(s -> !s.timed()).toList();
        var last = new EnumMap<Line, ClockState>(Line.class);
        early.forEach(s -> last.put(s.line(), s));
        return early.stream()
                .filter(s -> LONG || s.line().compareTo(Line.SECRET) <= 0 || last.containsValue(s))
                .toList();
    }

    /** States that only time leads to; what time has ended has no deadline to come. */
    private static List<ClockState> late() {
        return ClockState.all().stream().filter(s -> s.timed() && !s.last()).toList();
    }

    /**
     * @param servers away from the beginning; the services go on without them
     * @param services away from half of the time to the last deadline
     */
    private void awayAcross(List<String> servers, List<String> services, List<ClockState> states) {
        var stack = RunningPlenary.stack();
        var expected = leftAlone(states);
        var all = reached(true, states);
        var before = new ConcurrentHashMap<Told, List<Instant>>();
        each(all, t -> before.put(t, t.forum().closings()));
        var last =
                before.values().stream()
                        .flatMap(List::stream)
                        .max(Instant::compareTo)
                        .orElseThrow();
        servers.forEach(stack::stop);
        var stopped = Instant.now();
        if (!servers.isEmpty() && !services.isEmpty()) {
            Patience.sleep(Math.max(0, Duration.between(stopped, last).toMillis() / 2));
        }
        services.forEach(stack::stop);
        Patience.sleep(Math.max(0, Duration.between(Instant.now(), last).toMillis() + 100));
        Together.each(servers, stack::start);
        Together.each(services, stack::start);
        var victims = Stream.concat(servers.stream(), services.stream()).toList();
        // what each wrote while the other could not hear is on its way
        each(all, t -> new Ledgers(stack, t.forum().scene.forum()).settled());
        for (var t : all) {
            var over = before.get(t).isEmpty() || t.state().last();
            assertThat(over || before.get(t).stream().anyMatch(stopped::isBefore))
                    .as("%s had a deadline to come, or this machine is too slow", t.state())
                    .isTrue();
        }
        cells += all.size() * victims.size();
        each(
                all,
                t -> {
                    var told = "%s, %s away".formatted(t.state(), victims);
                    // a suspension begins when the windows end, and has an end of its own
                    assertThat(t.forum().closings()).as(told).containsAll(before.get(t));
                    var left = expected.get(t.state());
                    assertThat(t.state().tooLate(t.forum())).as(told).isEqualTo(left.tooLate());
                    t.state().leave(t.forum());
                    assertThat(Fate.of(t.forum(), stack)).as(told).isEqualTo(left.fate());
                    isExact(t.forum(), told);
                });
    }

    /** What becomes of a forum in which nobody acts any more, and what whoever tries is told. */
    private record Left(Fate fate, List<String> tooLate) {}

    private Map<ClockState, Left> leftAlone(List<ClockState> states) {
        var left = new ConcurrentHashMap<ClockState, Left>();
        Together.each(
                states,
                state -> {
                    var told = forum(false);
                    state.approach(told);
                    state.enter(told);
                    told.closings().stream().max(Instant::compareTo).ifPresent(told::until);
                    // a clock that is set is on its way to the ballot box; one that runs is its own
                    new Ledgers(RunningPlenary.stack(), told.scene.forum()).settled();
                    var codes = state.tooLate(told);
                    assertThat(codes).as("%s", state).doesNotContain("accepted");
                    state.leave(told);
                    left.put(state, new Left(Fate.of(told, RunningPlenary.stack()), codes));
                });
        return left;
    }

    private void endsTheSame(Told t, String fault) {
        var told = t.state() + ", " + fault;
        assertThat(Fate.of(t.forum(), RunningPlenary.stack()))
                .as(told)
                .isEqualTo(undisturbed.get(t.state().line()));
        isExact(t.forum(), told);
    }

    /** Whatever time ended, ended at its very instant; every answered ballot has its receipt. */
    private static void isExact(ClockForum forum, String told) {
        for (var vote : forum.votes()) {
            if (vote.hasNonNull("closesAt") && vote.path("state").asText().equals("closed")) {
                assertThat(vote.path("closedAt")).as(told).isEqualTo(vote.path("closesAt"));
            }
        }
        for (var window : forum.windows()) {
            if (window.path("ended").asText().equals("elapsed")) {
                assertThat(window.path("endedAt")).as(told).isEqualTo(window.path("closes"));
            }
        }
        assertThat(forum.late()).as(told).isEmpty();
        assertThat(forum.receiptsNow()).as(told).isEqualTo(forum.receipts());
    }

    private List<Told> reached(boolean live, List<ClockState> states) {
        var all = new ArrayList<Told>();
        states.forEach(state -> all.add(null));
        var places = new ArrayList<Integer>();
        states.forEach(state -> places.add(places.size()));
        Together.each(
                places,
                place -> {
                    var forum = forum(live);
                    states.get(place).approach(forum);
                    all.set(place, new Told(states.get(place), forum));
                });
        each(all, t -> t.state().enter(t.forum()));
        return all;
    }

    private static Map<Told, Map<String, Object>> pictures(List<Told> all) {
        var pictures = new ConcurrentHashMap<Told, Map<String, Object>>();
        each(all, t -> pictures.put(t, t.forum().picture()));
        return pictures;
    }

    private static void each(List<Told> all, Consumer<Told> act) {
        Together.each(all, act);
    }
}
