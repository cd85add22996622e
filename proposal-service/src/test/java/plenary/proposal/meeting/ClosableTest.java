package plenary.proposal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.SetPresence;
import plenary.proposal.meeting.Closable.Candidate;
import plenary.proposal.meeting.Closable.Why;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;

/** What a meeting might close in the next twenty minutes, by a stated rule. */
class ClosableTest {
    private static final String CHAIR = "chair:wg-5-1";

    private final Conference conference = Conference.open().withInstrument().withModification();

    private String brackets(String country, String words) {
        conference.act(
                "seat:states." + country,
                new OpenBracket("3", List.of(Conference.quote(words)), null, null));
        return conference.texts().brackets().all().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    private void meets(String... present) {
        conference.act(CHAIR, new OpenSession("s-1", "wg-5-1", "First", List.of()));
        conference.act(CHAIR, new SetPresence("s-1", List.of(present)));
    }

    private List<Candidate> candidates() {
        var session = conference.state.floor().sessions().get("s-1");
        return new Closable(conference.state, session).candidates();
    }

    @Test
    void few_holders_who_are_in_the_room_come_first_and_those_away_are_named() {
        var two = brackets("FRA", "unduly");
        conference.act("seat:states.MEX", new JoinBracket(two, "states.MEX", null));
        var away = brackets("CHN", "transit");
        var one = brackets("RUS", "calls");
        meets("states.FRA", "states.MEX", "states.RUS");
        assertThat(candidates())
                .extracting(Candidate::what, Candidate::why, Candidate::away)
                .containsExactly(
                        tuple("bracket/" + one, Why.HOLDERS_HERE, List.of()),
                        tuple("bracket/" + two, Why.HOLDERS_HERE, List.of()),
                        tuple("bracket/" + away, Why.HOLDERS_AWAY, List.of("states.CHN")));
    }

    @Test
    void what_hangs_on_a_bracket_that_cannot_be_closed_cannot_either() {
        var away = brackets("CHN", "transit");
        var here = brackets("RUS", "calls");
        conference.act("seat:states.RUS", new LinkBrackets(here, away));
        meets("states.RUS");
        assertThat(candidates())
                .extracting(Candidate::what, Candidate::why)
                .contains(tuple("bracket/" + here, Why.LINKED));
    }

    @Test
    void where_nobody_said_who_is_in_the_room_it_is_not_known() {
        brackets("FRA", "unduly");
        conference.act(CHAIR, new OpenSession("s-1", "wg-5-1", "First", List.of()));
        assertThat(candidates()).extracting(Candidate::why).containsExactly(Why.ROOM_UNKNOWN);
    }

    @Test
    void a_call_for_consensus_that_nobody_objected_to_waits_for_the_gavel() {
        meets("states.FRA");
        conference.act(CHAIR, new CallConsensus("wg-5-1", List.of("3")));
        assertThat(candidates())
                .singleElement()
                .satisfies(c -> assertThat(c.why()).isEqualTo(Why.NO_OBJECTION))
                .satisfies(c -> assertThat(c.provisions()).containsExactly("3"));
    }

    @Test
    void what_is_before_another_body_is_not_of_this_meeting() {
        brackets("FRA", "unduly");
        conference.act("chair:com-5", new OpenSession("s-1", "com-5", "First", List.of()));
        assertThat(candidates()).isEmpty();
    }
}
