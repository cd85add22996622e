package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.proposal.Command;
import plenary.proposal.Procedure;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.ClosePoll;
import plenary.proposal.decision.DecisionCommand.CountAgain;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.ExtendWindow;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.OverrideVeto;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;

/** Whatever people do in whatever order, the service says what the naive interpreter says. */
class ProcedureTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 150);
    private static final String MOTION = "motion/close-debate";
    private static final String NO_POLL = "poll-0";

    private static final int SUSPENSION = 48;

    /** The committee's, with an override and with hands shown on motions. */
    private static final Charter CHARTER = charter(Map.of("override-rule", "two-thirds"));

    private static final Charter SUSPENSIVE =
            charter(
                    Map.of(
                            "override-rule",
                            "two-thirds",
                            "effect",
                            "suspend",
                            "suspension",
                            SUSPENSION + " hours"));

    private static Charter charter(Map<String, Object> ofVetoes) {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    Committee.amend(tree.get("methods"), "usual", "show-of-hands");
                    for (var veto : (List<?>) tree.get("vetoes")) {
                        ofVetoes.forEach((point, value) -> Committee.amend(veto, point, value));
                    }
                    return tree;
                });
    }

    private static final Charter RAISING =
            charter(
                    Map.of(
                            "override-rule",
                            "two-thirds",
                            "effect",
                            "raise-threshold",
                            "raised-rule",
                            "majority-of-seats"));

    private static final int[] HOURS = {1, 1, 23, 24, 48, 71};

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void any_sequence_of_acts_ends_as_the_naive_interpreter_says() {
        random(acts -> play(acts, CHARTER, new Naive(0)));
        // a generator that never comes to a second round or to an adoption would prove little
        assertThat(ends)
                .containsKeys(
                        "adopted", "returned", "second-round", "overridden", "extended", "recount");
    }

    @Test
    void the_same_where_a_veto_suspends() {
        random(acts -> play(acts, SUSPENSIVE, new Naive(SUSPENSION)));
        assertThat(ends).containsKeys("adopted", "suspended", "held-up");
    }

    @Test
    void the_same_where_a_veto_raises_the_threshold() {
        random(acts -> play(acts, RAISING, Naive.raising()));
        assertThat(ends).containsKeys("adopted", "raised", "second-round");
    }

    private static void random(Consumer<List<Integer>> play) {
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 27)).ofSizeBetween(40, 260))
                .checkAssert(play);
    }

    private void play(List<Integer> acts, Charter charter, Naive naive) {
        var hall = Committee.meets(charter);
        var expected = new AtomicInteger();
        for (var act : acts) {
            step(hall, naive, act);
            assertThat(seen(hall))
                    .as("after act %d", expected.incrementAndGet())
                    .isEqualTo(said(naive));
        }
        ends.merge(naive.stage, 1, Integer::sum);
        tally("held-up", naive.stage.equals("adopted") && naive.adoptedAt == naive.until);
        tally("raised", naive.raised);
        tally("second-round", naive.rounds.size() > 1);
        tally("recount", naive.superseded > 0);
        tally(
                "overridden",
                hall.decisions().polls().all().stream()
                        .anyMatch(p -> p.opened().kind() == PollKind.OVERRIDE && p.carried()));
        tally(
                "extended",
                naive.windows.values().stream()
                        .anyMatch(w -> w.ended.equals("elapsed") && w.extended));
    }

    private void tally(String what, boolean came) {
        if (came) {
            ends.merge(what, 1, Integer::sum);
        }
    }

    private static void step(Hall hall, Naive naive, int act) {
        var group = Naive.GROUPS.get(act / 32 % 4);
        var seat = act / 128 % 16 == 15 ? 13 : act / 128 % 16 % 8 + 1;
        var more = act / 2048;
        switch (act % 32) {
            case 16 -> {
                if (more % 4 == 0) {
                    agree(
                            naive.callOff(),
                            hall,
                            Committee.CHAIR,
                            new CancelPoll(known(chambersPoll(hall)), "The hall is evacuated."));
                }
            }
            case 17 -> {
                var provision = "" + (more % 7 + 1);
                agree(
                        naive.warn(group, seat, provision),
                        hall,
                        Committee.seat(group, seat),
                        new GiveWarning(group, provision, "It troubles us."));
            }
            case 18 -> {
                var window = naive.windows.get(group);
                var until = (window == null ? 0 : window.closes) + more % 40 - 8;
                agree(
                        naive.extend(group, until),
                        hall,
                        more % 2 == 0 ? Committee.CHAIR : "secretariat",
                        new ExtendWindow(
                                "rec-1", group, Hall.START.plus(Duration.ofHours(until)), "x"));
            }
            case 19, 24 -> {
                var which = naive.vetoes.isEmpty() ? 0 : more % naive.vetoes.size();
                agree(
                        naive.override(which),
                        hall,
                        Committee.CHAIR,
                        new OverrideVeto("veto-" + (which + 1)));
            }
            case 20, 26 -> {
                var carried = more % 3 != 0;
                result(naive.overrideVoted(carried), hall, override(hall), carried, 38);
            }
            case 21, 31 -> motion(hall, naive, more);
            case 22 -> narrow(hall, naive, more);
            case 23 ->
                    agree(
                            naive.demandRollCall(),
                            hall,
                            Committee.seat("states", more % 50 + 1),
                            new DemandMethod("wg", MOTION, Method.ROLL_CALL));
            case 0 -> {
                var hours = HOURS[more % HOURS.length];
                naive.pass(hours);
                hall.pass(Duration.ofHours(hours));
            }
            case 1, 2 -> agree(naive.put(), hall, Committee.CHAIR, putting(hall));
            case 3, 28 -> {
                var carried = more % 8 != 0;
                result(naive.chambers(carried), hall, chambersPoll(hall), carried, 38);
            }
            case 4, 5 -> {
                var provisions = provisions(more);
                agree(
                        naive.petition(group, seat, provisions),
                        hall,
                        Committee.seat(group, seat),
                        Committee.petition(provisions.toArray(String[]::new)));
            }
            case 6, 7, 8, 9, 25, 27, 30 ->
                    agree(
                            naive.sign(group, seat),
                            hall,
                            Committee.seat(group, seat),
                            new SignPetition(lastPetition(hall, group)));
            case 10, 11, 29 -> {
                var carried = more % 4 != 0;
                result(naive.groupVoted(group, carried), hall, groupPoll(hall, group), carried, 7);
            }
            case 12 ->
                    agree(
                            naive.waive(group, seat),
                            hall,
                            Committee.seat(group, seat),
                            new WaiveWindow("rec-1", group));
            case 13 -> letGo(hall, naive, more, seat);
            default -> {
                for (var each = 1; each <= 12; each++) {
                    letGo(hall, naive, more, each);
                }
            }
        }
    }

    /** Each of the acts by which a motion is put, counted again, closed, counted and called off. */
    private static void motion(Hall hall, Naive naive, int more) {
        var poll = motionPoll(hall);
        switch (more % 8) {
            case 0, 1 ->
                    agree(
                            naive.move(),
                            hall,
                            Committee.CHAIR,
                            new OpenPoll(
                                    "wg",
                                    Matter.PROCEDURE,
                                    null,
                                    Map.of("en", "Shall we rise?"),
                                    MOTION,
                                    null,
                                    null));
            case 2, 3 ->
                    agree(naive.countAgain(), hall, Committee.CHAIR, new CountAgain(poll, "x"));
            case 4 -> agree(naive.closeMotion(), hall, Committee.CHAIR, new ClosePoll(poll));
            case 5 ->
                    agree(
                            naive.motionOver(),
                            hall,
                            Committee.CHAIR,
                            new CancelPoll(poll, "It is withdrawn."));
            default ->
                    result(
                            naive.motionOver(),
                            hall,
                            poll.equals(NO_POLL) ? null : poll,
                            more % 2 == 0,
                            30);
        }
    }

    private static String known(String poll) {
        return poll == null ? NO_POLL : poll;
    }

    private static void narrow(Hall hall, Naive naive, int more) {
        var which = naive.vetoes.isEmpty() ? 0 : more % naive.vetoes.size();
        var group = naive.vetoes.isEmpty() ? "technical" : naive.vetoes.get(which).group;
        var provision = "" + (more / 8 % 6 + 1);
        for (var seat = 1; seat <= 12; seat++) {
            agree(
                    naive.narrow(which, seat, provision),
                    hall,
                    Committee.seat(group, seat),
                    new NarrowVeto("veto-" + (which + 1), List.of(provision)));
        }
    }

    private static void letGo(Hall hall, Naive naive, int more, int seat) {
        var which = naive.vetoes.isEmpty() ? 0 : more % naive.vetoes.size();
        var group = naive.vetoes.isEmpty() ? "technical" : naive.vetoes.get(which).group;
        var provision = "" + (more / 8 % 6 + 1);
        var lift = new LiftVeto("veto-" + (which + 1), List.of(provision));
        agree(naive.letGo(which, seat, provision), hall, Committee.seat(group, seat), lift);
    }

    private static Set<String> provisions(int more) {
        var provisions = new TreeSet<>(Set.of("" + (more % 6 + 1)));
        if (more / 6 % 2 == 0) {
            provisions.add("" + (more / 12 % 6 + 1));
        }
        return provisions;
    }

    private static Command putting(Hall hall) {
        return hall.decisions().recommendations().has("rec-1")
                ? Committee.putAgain()
                : Committee.put();
    }

    private static void agree(boolean expected, Hall hall, String as, Command command) {
        var done =
                Procedure.act(hall.state(), Hall.actor(as), command, hall.now())
                        instanceof Procedure.Done;
        assertThat(done).as(as + " " + command).isEqualTo(expected);
        if (done) {
            hall.does(as, command);
        }
    }

    private static void result(boolean expected, Hall hall, String poll, boolean carried, int yes) {
        assertThat(poll != null).as("a vote is undecided").isEqualTo(expected);
        if (poll != null) {
            hall.counted(poll, carried ? yes : 0, carried ? 0 : yes, 0);
        }
    }

    private static String override(Hall hall) {
        return hall.decisions().polls().all().stream()
                .filter(poll -> poll.opened().kind() == PollKind.OVERRIDE && poll.undecided())
                .map(Poll::id)
                .findFirst()
                .orElse(null);
    }

    private static String motionPoll(Hall hall) {
        return hall.decisions().polls().all().stream()
                .filter(poll -> MOTION.equals(poll.opened().subject()) && poll.undecided())
                .map(Poll::id)
                .findFirst()
                .orElse(NO_POLL);
    }

    private static String chambersPoll(Hall hall) {
        return hall.decisions().recommendations().find("rec-1").stream()
                .map(rec -> rec.latest().poll())
                .filter(poll -> hall.decisions().polls().get(poll).undecided())
                .findFirst()
                .orElse(null);
    }

    private static String groupPoll(Hall hall, String group) {
        return hall.decisions().petitions().stream()
                .map(Decisions.Petitioned::petition)
                .filter(p -> p.group().equals(group) && p.stage() == Petition.Stage.COMPLETE)
                .map(Petition::poll)
                .findFirst()
                .orElse(null);
    }

    private static String lastPetition(Hall hall, String group) {
        return hall.decisions().petitions().stream()
                .map(Decisions.Petitioned::petition)
                .filter(p -> p.group().equals(group))
                .reduce((earlier, later) -> later)
                .map(Petition::id)
                .orElse("petition-0");
    }

    private static Map<String, Object> said(Naive naive) {
        var windows = new LinkedHashMap<String, String>();
        naive.windows.forEach(
                (group, window) ->
                        windows.put(
                                group,
                                window.ended.isEmpty()
                                        ? "until " + window.closes
                                        : window.ended + " " + window.endedAt));
        var vetoes = new ArrayList<Set<String>>();
        naive.vetoes.forEach(veto -> vetoes.add(veto.stops));
        return Map.of(
                "stage",
                naive.stage,
                "rounds",
                naive.rounds,
                "windows",
                windows,
                "vetoes",
                vetoes,
                "brackets",
                naive.stage.equals("adopted") ? Map.of() : naive.brackets,
                "warnings",
                naive.warnings,
                "motion",
                naive.motion + (naive.motionClosing ? " closing" : ""),
                "superseded",
                naive.superseded + (naive.raised ? " raised" : ""),
                "time",
                naive.stage.equals("suspended")
                        ? "until " + naive.until
                        : naive.stage.equals("adopted") ? "at " + naive.adoptedAt : "");
    }

    private static long hour(Instant instant) {
        return Duration.between(Hall.START, instant).toHours();
    }

    private static Map<String, Object> seen(Hall hall) {
        var rec = hall.decisions().recommendations().find("rec-1").orElse(null);
        var windows = new LinkedHashMap<String, String>();
        var rounds = new ArrayList<Set<String>>();
        if (rec != null) {
            rec.latest()
                    .windows()
                    .forEach(
                            w ->
                                    windows.put(
                                            w.group(),
                                            w.over()
                                                    ? word(w.ended()) + " " + hour(w.endedAt())
                                                    : "until " + hour(w.frozen().closes())));
            rec.rounds().forEach(round -> rounds.add(provisionsOf(round)));
        }
        var vetoes = new ArrayList<Set<String>>();
        hall.decisions().vetoes().forEach(v -> vetoes.add(new TreeSet<>(v.veto().standing())));
        var brackets = new TreeMap<String, Set<String>>();
        for (var bracket : hall.state().texts().brackets().all()) {
            if (bracket.open()) {
                var holders = new TreeSet<String>();
                bracket.holding().forEach(h -> holders.add(h.substring("group:".length())));
                brackets.put(bracket.provision(), holders);
            }
        }
        return Map.of(
                "stage",
                rec == null ? "none" : word(rec.stage()),
                "rounds",
                rounds,
                "windows",
                windows,
                "vetoes",
                vetoes,
                "brackets",
                brackets,
                "warnings",
                hall.decisions().warnings().size(),
                "motion",
                motionOf(hall),
                "superseded",
                superseded(hall) + (raised(hall, rec) ? " raised" : ""),
                "time",
                time(rec));
    }

    private static String time(Recommendation rec) {
        if (rec != null && rec.stage() == Recommendation.Stage.SUSPENDED) {
            return "until " + hour(rec.until());
        }
        return rec != null && rec.stage() == Recommendation.Stage.ADOPTED
                ? "at " + hour(rec.latest().endedAt())
                : "";
    }

    private static String motionOf(Hall hall) {
        return hall.decisions()
                .polls()
                .find(motionPoll(hall))
                .map(
                        poll ->
                                word(poll.opened().method())
                                        + (poll.stage(hall.now()) == Poll.Stage.CLOSING
                                                ? " closing"
                                                : ""))
                .orElse("");
    }

    private static boolean raised(Hall hall, Recommendation rec) {
        return rec != null
                && hall.decisions()
                        .polls()
                        .get(rec.latest().poll())
                        .opened()
                        .rule()
                        .name()
                        .equals("majority-of-seats");
    }

    private static int superseded(Hall hall) {
        return (int)
                hall.decisions().polls().all().stream()
                        .filter(poll -> poll.superseded() != null)
                        .count();
    }

    private static Set<String> provisionsOf(Round round) {
        var provisions = new TreeSet<String>();
        round.provisions().forEach(p -> provisions.add(p.provision()));
        return provisions;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
