package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.voting.stage.Scene.Vote.hands;
import static plenary.voting.stage.Scene.Vote.rollCall;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

@QuarkusTest
@RealServers
class VoteStoryTest {

    @Test
    void a_roll_call_is_cast_seat_by_seat_seen_live_and_explained_when_closed() {
        try (var scene = new Scene(5)) {
            scene.open("poll-1", rollCall());
            assertThat(scene.vote("poll-1", 1, "yes").statusCode()).isEqualTo(200);
            assertThat(scene.vote("poll-1", 2, "yes").statusCode()).isEqualTo(200);
            assertThat(scene.vote("poll-1", 3, "no").statusCode()).isEqualTo(200);

            var live = scene.poll("poll-1");
            assertThat(live.<Integer>path("tally.classes[0].yes")).isEqualTo(2);
            assertThat(live.<Integer>path("turnout.voted")).isEqualTo(3);
            assertThat(live.<List<String>>path("ballots.seat"))
                    .containsExactly("states.S03", "states.S02", "states.S01");
            assertThat(live.<Object>path("verdict")).isNull();

            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<String>path("verdict.outcome")).isEqualTo("adopted");
            assertThat(closed.<List<String>>path("explanation").getFirst())
                    .isEqualTo("Adopted: 2 yes to 1 no, no abstentions.");
            assertThat(closed.<Integer>path("votingSeq")).isEqualTo(1);

            assertThat(scene.vote("poll-1", 4, "no").<String>path("code"))
                    .isEqualTo("voting-closed");
        }
    }

    @Test
    void the_same_choice_twice_has_the_same_receipt_and_another_choice_is_refused() {
        try (var scene = new Scene(3)) {
            scene.open("poll-1", rollCall());
            var first = scene.vote("poll-1", 1, "yes");
            var again = scene.vote("poll-1", 1, "yes");
            assertThat(again.<String>path("receipt")).isEqualTo(first.path("receipt"));
            assertThat(again.<Integer>path("number")).isEqualTo(1);
            var other = scene.vote("poll-1", 1, "no");
            assertThat(other.statusCode()).isEqualTo(409);
            assertThat(other.<String>path("code")).isEqualTo("already-voted");
            assertThat(other.contentType()).startsWith("application/problem+json");
            assertThat(
                            scene.as("s01")
                                    .get(scene.pollPath("poll-1") + "/ballots/states.S01")
                                    .<String>path("receipt"))
                    .isEqualTo(first.path("receipt"));
        }
    }

    @Test
    void where_the_vote_allows_it_the_last_choice_before_the_closing_counts() {
        try (var scene = new Scene(3)) {
            scene.open("poll-1", rollCall().changeable());
            scene.vote("poll-1", 1, "yes");
            assertThat(scene.vote("poll-1", 1, "no").<Integer>path("number")).isEqualTo(2);
            assertThat(scene.poll("poll-1").<Integer>path("tally.classes[0].no")).isEqualTo(1);
            assertThat(scene.poll("poll-1").<Integer>path("tally.classes[0].yes")).isZero();
        }
    }

    @Test
    void who_changed_an_answer_and_when_is_shown_live_in_the_result_the_record_and_as_a_table() {
        try (var scene = new Scene(3)) {
            scene.open("poll-1", rollCall().changeable());
            scene.vote("poll-1", 2, "abstain");
            scene.vote("poll-1", 1, "yes");
            scene.vote("poll-1", 1, "yes"); // the same twice is no change
            scene.vote("poll-1", 2, "no");
            scene.vote("poll-1", 1, "no");
            var live = scene.poll("poll-1");
            assertThat(live.<List<String>>path("changes.seat"))
                    .containsExactly("states.S02", "states.S01");

            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<List<String>>path("changes.from")).containsExactly("abstain", "yes");
            assertThat(closed.<List<String>>path("changes.to")).containsExactly("no", "no");
            assertThat(closed.<List<String>>path("changes.at")).doesNotContainNull();
            assertThat(closed.<Object>path("changesCounted")).isNull();
            var entry = scene.visitor().get("/api/forums/" + scene.forum + "/voting-record/1");
            assertThat(entry.<List<String>>path("act.event.changes.seat"))
                    .containsExactly("states.S02", "states.S01");
            var table = scene.visitor().get(scene.pollPath("poll-1") + "/changes.csv");
            assertThat(table.asString().lines().skip(1))
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("poll-1,")
                    .endsWith(",states.S02,abstain,no");
        }
    }

    @Test
    void only_who_acts_for_a_seat_in_the_frozen_electorate_votes_for_it() {
        try (var scene = new Scene(4)) {
            scene.open("poll-1", rollCall().recusing("states.S04"));
            assertThat(scene.vote("poll-1", "states.S01", "s02", "no").<String>path("code"))
                    .isEqualTo("not-your-seat");
            assertThat(
                            scene.vote("poll-1", "civil-society.CS01", "cs01", "no")
                                    .<String>path("code"))
                    .isEqualTo("not-in-electorate");
            assertThat(scene.vote("poll-1", 4, "no").<String>path("code"))
                    .isEqualTo("seat-recused");
            assertThat(
                            scene.as("s01")
                                    .header("Plenary-As", "seat:states.S02")
                                    .body("{\"choice\":\"yes\"}")
                                    .put(scene.pollPath("poll-1") + "/ballots/states.S01")
                                    .<String>path("code"))
                    .isEqualTo("not-your-seat");
            assertThat(scene.poll("poll-1").<Integer>path("turnout.voted")).isZero();
        }
    }

    @Test
    void a_vote_closes_at_its_exact_closing_time_by_the_rehearsal_clock() {
        try (var scene = new Scene(3)) {
            var until = scene.proceedings.at().plusSeconds(3600);
            scene.open("poll-1", rollCall().until(until));
            scene.vote("poll-1", 1, "yes");
            scene.setClock(until.minusMillis(1));
            scene.vote("poll-1", 2, "yes");
            scene.setClock(until.plusSeconds(7200));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<String>path("closedAt")).isEqualTo(until.toString());
            assertThat(closed.<Integer>path("tally.classes[0].yes")).isEqualTo(2);
            assertThat(scene.vote("poll-1", 3, "no").<String>path("code"))
                    .isEqualTo("voting-closed");
        }
    }

    @Test
    void two_agreeing_tellers_carry_the_preamble_by_77_to_33_with_8_abstentions() {
        try (var scene = new Scene(144)) {
            scene.open("poll-1", hands());
            assertThat(scene.vote("poll-1", 1, "yes").<String>path("code"))
                    .isEqualTo("method-not-allowed-here");
            assertThat(scene.count("poll-1", "s01", 77, 33, 8).<String>path("code"))
                    .isEqualTo("not-a-teller");
            assertThat(scene.count("poll-1", "counter-a", 77, 33, 8).<String>path("standing"))
                    .isEqualTo("awaited");
            scene.count("poll-1", "counter-b", 77, 33, 8);
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<String>path("verdict.outcome")).isEqualTo("adopted");
            assertThat(closed.<Integer>path("tally.classes[0].yes")).isEqualTo(77);
        }
    }

    @Test
    void tellers_who_disagree_cannot_close_the_count_until_two_agree() {
        try (var scene = new Scene(10)) {
            scene.open("poll-1", hands());
            scene.count("poll-1", "counter-a", 6, 3, 0);
            var differing = scene.count("poll-1", "counter-b", 5, 3, 1);
            assertThat(differing.<String>path("code")).isEqualTo("tellers-disagree");
            assertThat(differing.<List<?>>path("differences")).hasSize(2);

            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var blocked = scene.awaitState("poll-1", "closing");
            assertThat(blocked.<String>path("blockedBy")).isEqualTo("tellers-disagree");
            assertThat(blocked.<Object>path("verdict")).isNull();

            scene.count("poll-1", "counter-b", 6, 3, 0);
            assertThat(scene.awaitState("poll-1", "closed").<String>path("verdict.outcome"))
                    .isEqualTo("adopted");
        }
    }

    @Test
    void a_count_of_more_hands_than_seats_is_not_kept() {
        try (var scene = new Scene(10)) {
            scene.open("poll-1", hands());
            var faulty = scene.count("poll-1", "counter-a", 9, 9, 9);
            assertThat(faulty.statusCode()).isEqualTo(422);
            assertThat(faulty.<String>path("code")).isEqualTo("count-faulty");
            assertThat(scene.poll("poll-1").<List<?>>path("count.returns")).isNullOrEmpty();
        }
    }

    @Test
    void a_count_that_names_a_class_twice_is_not_kept() {
        try (var scene = new Scene(10)) {
            scene.open("poll-1", hands());
            var states =
                    Map.of(
                            "votingClass", "states",
                            "yes", 3,
                            "no", 0,
                            "abstain", 0);
            var faulty =
                    scene.as("counter-a")
                            .body(Map.of("counts", List.of(states, states)))
                            .put(scene.pollPath("poll-1") + "/counts/me");
            assertThat(faulty.statusCode()).isEqualTo(422);
            assertThat(faulty.<String>path("code")).isEqualTo("count-faulty");
            assertThat(faulty.<String>path("detail")).contains("twice");
            assertThat(scene.poll("poll-1").<List<?>>path("count.returns")).isNullOrEmpty();
        }
    }

    @Test
    void a_groups_own_vote_is_seen_by_the_group_alone_and_shows_its_turnout_only() {
        try (var scene = new Scene(2)) {
            scene.openGroup("poll-1");
            scene.vote("poll-1", "civil-society.CS01", "cs01", "yes");
            assertThat(scene.poll("poll-1").<String>path("code")).isEqualTo("poll-not-found");
            assertThat(scene.as("s01").get(scene.pollPath("poll-1")).statusCode()).isEqualTo(404);
            var inside = scene.as("cs02").get(scene.pollPath("poll-1"));
            assertThat(inside.<Integer>path("turnout.voted")).isEqualTo(1);
            assertThat(inside.<Object>path("tally")).isNull();
            assertThat(inside.<Object>path("ballots")).isNull();

            scene.proceedings.say(new PollCloseRequested("poll-1"));
            Scene.eventually(
                    () ->
                            "closed"
                                    .equals(
                                            scene.as("cs02")
                                                    .get(scene.pollPath("poll-1"))
                                                    .path("state")));
            var record = scene.visitor().get("/api/forums/" + scene.forum + "/voting-record");
            assertThat(record.<String>path("[0].type")).isEqualTo("closed");
            assertThat(record.<Object>path("[0].act")).isNull();
            assertThat(record.<String>path("[0].leafHash")).hasSize(64);
            assertThat(
                            scene.as("cs02")
                                    .get("/api/forums/" + scene.forum + "/voting-record/1")
                                    .<String>path("act.type"))
                    .isEqualTo("poll.closed.v1");
        }
    }

    @Test
    void a_vote_called_off_takes_no_ballot_and_has_no_verdict() {
        try (var scene = new Scene(2)) {
            scene.open("poll-1", rollCall());
            scene.vote("poll-1", 1, "yes");
            scene.proceedings.say(new PollCancelled("poll-1", "a point of order on its conduct"));
            var off = scene.awaitState("poll-1", "cancelled");
            assertThat(off.<Object>path("verdict")).isNull();
            assertThat(scene.vote("poll-1", 2, "yes").<String>path("code"))
                    .isEqualTo("voting-closed");
        }
    }

    @Test
    void a_vote_called_off_while_it_was_counted_has_no_verdict_either() {
        try (var scene = new Scene(2)) {
            scene.open("poll-1", rollCall());
            scene.vote("poll-1", 1, "yes");
            scene.vote("poll-1", 2, "yes");
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            scene.awaitState("poll-1", "closed");
            scene.proceedings.say(new PollCancelled("poll-1", "the hall is evacuated"));
            var off = scene.awaitState("poll-1", "cancelled");
            assertThat(off.<Object>path("verdict")).isNull();
        }
    }

    @Test
    void hands_counted_while_they_were_found_unclear_leave_the_vote_open_by_name() {
        try (var scene = new Scene(3)) {
            scene.open("poll-1", hands());
            scene.count("poll-1", "counter-a", 2, 1, 0);
            scene.count("poll-1", "counter-b", 2, 1, 0);
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            scene.awaitState("poll-1", "closed");
            scene.proceedings.say(
                    new PollMethodChanged(
                            "poll-1",
                            Method.ROLL_CALL,
                            List.of("states.S01", "states.S02", "states.S03"),
                            true,
                            "The last rows cannot be seen."));
            scene.awaitState("poll-1", "open");
            scene.vote("poll-1", 1, "no");
            scene.vote("poll-1", 2, "no");
            scene.vote("poll-1", 3, "yes");
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<String>path("verdict.outcome")).isNotEqualTo("adopted");
            assertThat(closed.<Integer>path("votingSeq")).isEqualTo(2);
        }
    }

    @Test
    void a_proxy_is_cast_while_its_holder_is_there() {
        try (var scene = new Scene(3)) {
            var proxy = List.of(new Proxy("states.S03", "states.S01", "S01"));
            var conduct = Conduct.PLAIN.with(proxy, List.of());
            scene.open("poll-1", rollCall().changeable(), conduct);
            assertThat(scene.vote("poll-1", "states.S03", "s01", "yes").statusCode())
                    .isEqualTo(200);
            scene.proceedings.say(new PollProxiesSet("poll-1", List.of(), List.of("states.S03")));
            Scene.eventually(
                    () ->
                            "proxy-holder-absent"
                                    .equals(
                                            scene.vote("poll-1", "states.S03", "s01", "no")
                                                    .path("code")));
            scene.proceedings.say(new PollProxiesSet("poll-1", proxy, List.of()));
            Scene.eventually(
                    () -> scene.vote("poll-1", "states.S03", "s01", "yes").statusCode() == 200);
        }
    }

    @Test
    void a_vote_whose_time_was_over_before_it_arrived_is_missed_and_has_its_time_again() {
        try (var scene = new Scene(3, Mode.LIVE)) {
            var past = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
            scene.open("poll-1", rollCall().until(past));
            assertThat(scene.vote("poll-1", 1, "yes").<String>path("code"))
                    .isEqualTo("voting-closed");
            assertThat(scene.poll("poll-1").<Object>path("verdict")).isNull();
            var record = scene.visitor().get("/api/forums/" + scene.forum + "/voting-record");
            assertThat(record.<String>path("[0].act.type")).isEqualTo("poll.missed.v1");
            scene.proceedings.say(new PollExtended("poll-1", Instant.now().plusSeconds(3600)));
            Scene.eventually(() -> scene.vote("poll-1", 1, "yes").statusCode() == 200);
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            assertThat(scene.awaitState("poll-1", "closed").<Integer>path("tally.classes[0].yes"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_vote_whose_opening_is_on_its_way_is_not_here_yet() {
        try (var scene = new Scene(1)) {
            var answer = scene.poll("poll-9");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.<String>path("code")).isEqualTo("poll-not-here-yet");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
    }

    @Test
    void who_reads_along_with_a_delegation_does_not_vote_for_it() {
        try (var scene = new Scene(3)) {
            scene.proceedings.say(
                    new RepresentativeAccredited("inv-r", "capital", "S02", Role.READER));
            scene.proceedings.say(new RepresentativeAccredited("inv-s", "s01", "S01", Role.READER));
            scene.open("poll-1", rollCall());
            assertThat(scene.vote("poll-1", "states.S02", "capital", "yes").<String>path("code"))
                    .isEqualTo("not-your-seat");
            assertThat(scene.vote("poll-1", "states.S01", "s01", "yes").statusCode())
                    .as("who acts already does not lose the vote by reading")
                    .isEqualTo(200);
        }
    }

    @Test
    void who_acts_for_two_delegations_casts_for_the_first_where_a_second_channel_is_forbidden() {
        try (var scene = new Scene(3)) {
            scene.proceedings.say(
                    new RepresentativeAccredited("inv-two", "s01", "S02", Role.MEMBER));
            scene.open("poll-1", rollCall());
            assertThat(scene.vote("poll-1", "states.S02", "s01", "yes").statusCode())
                    .as("nothing forbids it")
                    .isEqualTo(200);
            scene.open(
                    "poll-2",
                    rollCall(),
                    new Conduct(
                            List.of(), List.of(), List.of(), List.of(), null, null, null, true));
            assertThat(scene.vote("poll-2", "states.S02", "s01", "yes").<String>path("code"))
                    .isEqualTo("double-representation");
            assertThat(scene.vote("poll-2", 1, "yes").statusCode()).isEqualTo(200);
            assertThat(scene.vote("poll-2", 2, "no").statusCode()).isEqualTo(200);
        }
    }
}
