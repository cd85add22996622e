package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CLOSES_TOO_SOON;
import static plenary.contracts.refusal.RefusalCode.MATTER_LAPSED;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_ANNOUNCED;
import static plenary.contracts.refusal.RefusalCode.RULE_IS_THE_CHARTERS;
import static plenary.proposal.decision.Committee.CHAIR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Outcome;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;

/** What rules ask for beside the answers holds in votes as it does in what-if. */
class AnnouncingTest {

    private static Hall meets(Charter charter, List<Delegation> members) {
        var hall = new Hall();
        hall.happens(
                new ForumCreated(
                        "f", Map.of("en", "F"), Mode.LIVE, charter, List.of("secretariat"), null));
        Committee.seats(hall, members);
        hall.happens(
                new BodyCreated("plenary", Map.of(), BodyKind.PLENARY, null, true, null, List.of()),
                new BodyCreated(
                        "wg", Map.of(), BodyKind.WORKING_GROUP, "plenary", true, null, List.of()),
                new OfficerInstalled("i2", CHAIR, "wg", Office.CHAIR),
                new SessionOpened("s2", "wg", "First", List.of()));
        Committee.draft(hall);
        return hall;
    }

    private static Delegation member(String code, String chamber, Map<String, String> facts) {
        return new Delegation(
                code,
                Map.of("en", code),
                "members",
                null,
                List.of(),
                facts,
                Credentials.VOTE_AND_SIGN,
                null,
                List.of(new Seat(chamber + "." + code, chamber, 1, null, null, null)),
                "illustrative");
    }

    /** Six issuers and four consumers. */
    private static Hall forum(Charter charter) {
        var members = new ArrayList<Delegation>();
        for (var n = 1; n <= 10; n++) {
            // each side is asked in turn, so that few answers are of both
            var kind = n % 2 == 0 && n <= 8 ? "consumer" : "issuer";
            members.add(member("M%02d".formatted(n), "members", Map.of("member_class", kind)));
        }
        return meets(charter, members);
    }

    private static Hall forum() {
        return forum(Hall.charter("ca-browser-forum"));
    }

    private static OpenPoll ballot(Long quorum) {
        return new OpenPoll(
                "wg",
                Matter.PROPOSAL,
                null,
                Map.of("en", "Shall it?"),
                "proposal/1",
                null,
                null,
                false,
                null,
                quorum,
                null);
    }

    private static OpenPoll until(Instant end) {
        return new OpenPoll(
                "wg",
                Matter.PROPOSAL,
                null,
                Map.of("en", "Shall it?"),
                "proposal/1",
                null,
                null,
                false,
                null,
                null,
                end);
    }

    @Test
    void a_vote_closes_when_the_chair_says_and_no_sooner_than_the_charter_lets_it() {
        var hall = forum();
        var least = hall.now().plus(Duration.ofDays(7));
        hall.refuses(CLOSES_TOO_SOON, CHAIR, until(least.minusMillis(1)));
        hall.does(CHAIR, until(least.plusMillis(1)));
        assertThat(hall.decisions().polls().get("poll-1").opened().closesAt())
                .isEqualTo(least.plusMillis(1));
        var exact = forum();
        exact.does(CHAIR, until(least));
        var free = Committee.meets(Hall.charter("itu-conference"));
        free.refuses(CLOSES_TOO_SOON, CHAIR, until(free.now()));
        free.does(CHAIR, until(free.now().plusMillis(1)));
        var put = Committee.meets(Hall.charter("itu-conference"));
        var end = put.now().plus(Duration.ofHours(2));
        put.refuses(CLOSES_TOO_SOON, CHAIR, whole(put.now()));
        put.does(CHAIR, whole(end));
        assertThat(put.decisions().polls().get("poll-1").opened().closesAt()).isEqualTo(end);
    }

    private static PutRecommendation whole(Instant end) {
        return new PutRecommendation(null, "wg", "T", null, null, null, null, end);
    }

    private static Outcome outcome(Hall hall, int cast) {
        hall.counted("poll-1", cast, 0, 0);
        return hall.decisions().polls().get("poll-1").outcome().orElseThrow();
    }

    @Test
    void a_quorum_that_is_announced_is_what_the_vote_needs() {
        var one = forum();
        one.does(CHAIR, ballot(4L));
        assertThat(outcome(one, 4)).isEqualTo(Outcome.ADOPTED);
        var below = forum();
        below.does(CHAIR, ballot(4L));
        assertThat(outcome(below, 3)).isEqualTo(Outcome.NO_QUORUM);
        var unsaid = forum();
        unsaid.does(CHAIR, ballot(null));
        assertThat(outcome(unsaid, 4)).as("more than half stands in").isEqualTo(Outcome.NO_QUORUM);
        var put = forum();
        put.does(CHAIR, new PutRecommendation(null, "wg", "T", null, null, null, 4L, null));
        assertThat(outcome(put, 4)).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void where_nothing_stands_in_for_it_a_quorum_is_announced_and_nowhere_else() {
        var hall =
                forum(
                        Hall.charter(
                                "ca-browser-forum",
                                tree -> {
                                    var rule = ((List<Map<String, Object>>) tree.get("rules"));
                                    rule.getFirst()
                                            .put(
                                                    "quorum",
                                                    Map.of(
                                                            "announced-number",
                                                            Map.of("of", "cast")));
                                    return tree;
                                }));
        hall.refuses(QUORUM_NOT_ANNOUNCED, CHAIR, ballot(null));
        hall.does(CHAIR, ballot(0L));
        var other = Committee.meets();
        other.refuses(RULE_IS_THE_CHARTERS, CHAIR, ballot(3L));
    }

    @Test
    void a_proposal_that_waited_longer_than_the_rule_lets_it_has_lapsed() {
        var hall = forum();
        hall.pass(Duration.ofDays(21));
        hall.does(CHAIR, ballot(null));
        var late = forum();
        late.pass(Duration.ofDays(21).plusMillis(1));
        late.refuses(MATTER_LAPSED, CHAIR, ballot(null));
    }

    @Test
    void a_rule_for_one_chamber_asks_the_seats_of_that_chamber_alone() {
        var members = new ArrayList<Delegation>();
        for (var n = 1; n <= 6; n++) {
            var house = n % 2 == 0 ? "contracted" : "non-contracted";
            members.add(member("G0" + n, "gnso-council", Map.of("house", house)));
            members.add(member("B0" + n, "board", Map.of()));
        }
        for (var n = 1; n <= 5; n++) {
            members.add(member("E0" + n, "empowered-community", Map.of()));
        }
        var hall = meets(Hall.charter("icann"), members);
        hall.does(CHAIR, ballot(null));
        var opened = hall.decisions().polls().get("poll-1").opened();
        assertThat(opened.electorate().electors())
                .hasSize(6)
                .extracting(Elector::seat)
                .allMatch(seat -> seat.startsWith("gnso-council."));
        assertThat(outcome(hall, 6)).isEqualTo(Outcome.ADOPTED);
        hall.does(CHAIR, new PutRecommendation(null, "wg", "T", null, null, null));
        assertThat(hall.decisions().polls().get("poll-2").opened().electorate().electors())
                .hasSize(6);
    }
}
