package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.proposal.Command;
import plenary.proposal.Procedure;
import plenary.proposal.concern.Concern;
import plenary.proposal.concern.ConcernCommand.ConfirmConcern;
import plenary.proposal.concern.ConcernCommand.GiveOpinion;
import plenary.proposal.concern.ConcernCommand.RaiseConcern;
import plenary.proposal.concern.ConcernCommand.SignConcern;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.OpenPoll;

/** Whatever members raise, sign and confirm before whatever votes, the naive says what holds. */
class ConcernSequencesTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 150);
    private static final String WG = "chair:wg";
    private static final List<String> SUBJECTS =
            List.of(
                    "provision/1",
                    "provision/2",
                    "provision/3",
                    "provision/4",
                    "provision/5",
                    "provision/6",
                    NaiveConcerns.FIRST,
                    "provision/7",
                    "provision/8",
                    NaiveConcerns.SECOND);
    private static final int[] HOURS = {1, 6, 7, 14, 21, 360, 719};

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void an_alarm_bell_holds_up_what_the_naive_interpreter_says() {
        random(true, bell());
        assertThat(ends).containsKeys("suspended", "elapsed", "opinion", "decided");
    }

    @Test
    void a_petition_of_concern_changes_the_rule_where_the_naive_interpreter_says() {
        random(false, petition());
        assertThat(ends).containsKeys("to-be-confirmed", "upheld", "lapsed", "decided", "by rule");
    }

    private void random(boolean bell, Charter charter) {
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 22)).ofSizeBetween(20, 160))
                .checkAssert(acts -> play(acts, bell, charter));
    }

    private static Charter bell() {
        return Hall.charter("belgium");
    }

    @SuppressWarnings("unchecked")
    private static Charter petition() {
        return Hall.charter(
                "northern-ireland-assembly",
                tree -> {
                    var rule = ((List<Map<String, Object>>) tree.get("concerns")).getFirst();
                    rule.put("signatures", 3);
                    rule.put("confirmed-after", "14 hours");
                    rule.put("confirmed-within", "7 hours");
                    return tree;
                });
    }

    private static Hall parliament(boolean bell, Charter charter) {
        var hall = new Hall();
        hall.happens(
                new ForumCreated(
                        "house",
                        Map.of("en", "House"),
                        Mode.LIVE,
                        charter,
                        List.of("secretariat"),
                        null));
        var members = new ArrayList<Delegation>();
        for (var n = 1; n <= 10; n++) {
            var one = NaiveConcerns.groupOf(n) == 0;
            members.add(
                    member(
                            bell ? "chamber" : "members",
                            n,
                            bell
                                    ? Map.of("language_group", one ? "dutch" : "french")
                                    : Map.of(
                                            "designation", one ? "unionist" : "nationalist",
                                            "party", one ? "one" : "other")));
        }
        Committee.seats(hall, members);
        hall.happens(
                new BodyCreated("plenary", Map.of(), BodyKind.PLENARY, null, true, null, List.of()),
                new BodyCreated(
                        "wg", Map.of(), BodyKind.WORKING_GROUP, "plenary", true, null, List.of()),
                new OfficerInstalled("i2", WG, "wg", Office.CHAIR),
                new SessionOpened("s2", "wg", "First", List.of()));
        Committee.draft(hall);
        Committee.second(hall);
        return hall;
    }

    private static Delegation member(String chamber, int n, Map<String, String> facts) {
        var code = "M%02d".formatted(n);
        return new Delegation(
                code,
                Map.of("en", code),
                "members",
                null,
                List.of(),
                facts,
                Credentials.VOTE_AND_SIGN,
                null,
                List.of(
                        new Seat(
                                chamber + "." + code,
                                chamber,
                                1,
                                facts.get("designation"),
                                null,
                                null)),
                "illustrative");
    }

    private void play(List<Integer> acts, boolean bell, Charter charter) {
        var hall = parliament(bell, charter);
        var naive = new NaiveConcerns(bell);
        for (var act : acts) {
            step(hall, naive, bell, act);
            assertThat(seen(hall)).isEqualTo(said(naive));
        }
        for (var one : naive.petitions) {
            ends.merge(one.end.isEmpty() ? one.stage : one.end, 1, Integer::sum);
        }
        if (naive.rule.equals("cross-community")) {
            ends.merge("by rule", 1, Integer::sum);
        }
    }

    private static void step(Hall hall, NaiveConcerns naive, boolean bell, int act) {
        var more = act / 16;
        var member = more % 10 + 1;
        var seat = "seat:%s.M%02d".formatted(bell ? "chamber" : "members", member);
        var subject = SUBJECTS.get(more / 10 % SUBJECTS.size());
        // mostly the last one: a petition that is never complete would prove little
        var which =
                naive.petitions.isEmpty() || more / 10 % 4 > 0
                        ? Math.max(0, naive.petitions.size() - 1)
                        : more / 40 % naive.petitions.size();
        var concern = "concern-" + (which + 1);
        switch (act % 16) {
            case 0 -> {
                var hours = HOURS[more % HOURS.length];
                naive.pass(hours);
                hall.pass(Duration.ofHours(hours));
            }
            case 1, 2 -> {
                var name = bell ? "alarm-bell" : "petition-of-concern";
                agree(
                        naive.raise(member, subject),
                        hall,
                        seat,
                        new RaiseConcern(name, subject, "It divides."));
            }
            case 3, 4, 5, 6, 7 ->
                    agree(naive.sign(which, member), hall, seat, new SignConcern(concern));
            case 8, 9, 10, 11 ->
                    agree(naive.confirm(which, member), hall, seat, new ConfirmConcern(concern));
            case 12 -> {
                if (more % 3 == 0) {
                    agree(
                            naive.opinion(which),
                            hall,
                            "secretariat",
                            new GiveOpinion(concern, "No objection."));
                }
            }
            case 13 -> {
                agree(naive.vote(subject), hall, WG, vote(subject));
            }
            case 14 -> {
                var poll = open(hall);
                if (naive.counted()) {
                    hall.counted(poll, more % 2 == 0 ? 8 : 1, more % 2 == 0 ? 1 : 8, 0);
                }
            }
            default -> {
                if (more % 4 == 0) {
                    var poll = open(hall);
                    agree(naive.callOff(), hall, WG, new CancelPoll(poll, "It is withdrawn."));
                }
            }
        }
    }

    private static OpenPoll vote(String subject) {
        return new OpenPoll(
                "wg", Matter.PROPOSAL, null, Map.of("en", "Adopt it?"), subject, null, null);
    }

    private static void agree(boolean expected, Hall hall, String as, Command command) {
        var outcome = Procedure.act(hall.state(), Hall.actor(as), command, hall.now());
        var done = outcome instanceof Procedure.Done;
        assertThat(done).as("%s: %s: %s", as, command, done ? "" : outcome).isEqualTo(expected);
        if (done) {
            hall.does(as, command);
        }
    }

    private static String open(Hall hall) {
        return hall.decisions().polls().all().stream()
                .filter(Poll::undecided)
                .map(Poll::id)
                .findFirst()
                .orElse("poll-0");
    }

    private static List<String> said(NaiveConcerns naive) {
        var all = new ArrayList<String>();
        for (var one : naive.petitions) {
            all.add(one.subject + " " + one.stage + " " + one.end);
        }
        all.add(naive.voting.isEmpty() ? "" : naive.voting + " by " + naive.rule);
        return all;
    }

    private static List<String> seen(Hall hall) {
        var all = new ArrayList<String>();
        for (Concern one : hall.state().concerns().all().all()) {
            all.add(
                    one.raised().subject()
                            + " "
                            + word(one.stage())
                            + " "
                            + (one.ended() == null ? "" : word(one.ended())));
        }
        all.add(
                hall.decisions().polls().all().stream()
                        .filter(Poll::undecided)
                        .map(poll -> poll.opened().subject() + " by " + poll.opened().rule().name())
                        .findFirst()
                        .orElse(""));
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
