package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.RecommendationEvent.PetitionCompleted;
import plenary.contracts.event.RecommendationEvent.PetitionOpened;
import plenary.contracts.event.RecommendationEvent.PetitionSigned;
import plenary.contracts.event.RecommendationEvent.ReleaseSigned;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.RecommendationEvent.WaiverSigned;
import plenary.contracts.event.RecommendationEvent.WindowEnded;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.contracts.event.VoteEvent.ProxyWithdrawn;
import plenary.journal.PlenaryJson;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;

/** What an outsider may read of an advisory group. */
class HearingTest {

    private static Map<Class<?>, String> audiences(Hall hall, List<DeliberationEvent> facts) {
        var audiences = new LinkedHashMap<Class<?>, String>();
        for (var fact : facts) {
            audiences.put(fact.getClass(), Hearing.audienceOf(hall.state(), fact));
        }
        return audiences;
    }

    @Test
    void petition_signatures_and_group_votes_are_the_groups_and_the_veto_is_public() {
        var hall = Committee.carried();
        var opened = hall.does(seat("civil-society", 1), Committee.petition("3"));
        assertThat(audiences(hall, opened))
                .containsExactly(Map.entry(PetitionOpened.class, "group:civil-society"));
        hall.does(seat("civil-society", 2), sign());
        hall.does(seat("civil-society", 3), sign());
        assertThat(audiences(hall, hall.does(seat("civil-society", 4), sign())))
                .containsOnly(
                        Map.entry(PetitionSigned.class, "group:civil-society"),
                        Map.entry(PetitionCompleted.class, "group:civil-society"),
                        Map.entry(PollOpened.class, "group:civil-society"));
        assertThat(audiences(hall, hall.counted("poll-2", 9, 2, 1)))
                .containsOnly(
                        Map.entry(ResultReceived.class, "public"),
                        Map.entry(VetoCast.class, "public"),
                        Map.entry(WindowEnded.class, "public"));
        assertThat(
                        audiences(
                                hall,
                                hall.does(
                                        seat("civil-society", 1),
                                        new LiftVeto("veto-1", List.of()))))
                .containsOnly(Map.entry(ReleaseSigned.class, "group:civil-society"));
    }

    private static DecisionCommand.SignPetition sign() {
        return new DecisionCommand.SignPetition("petition-1");
    }

    @Test
    void a_group_vote_that_carried_nothing_stays_within_the_group() {
        var hall = Committee.carried();
        var facts = hall.counted(petitions(hall, "technical", 1, "3"), 3, 9, 0);
        assertThat(audiences(hall, facts))
                .containsOnly(Map.entry(ResultReceived.class, "group:technical"));
    }

    @Test
    void no_public_fact_names_a_seat_that_acted_inside_its_group() {
        var hall = Committee.carried();
        for (var n = 1; n <= 6; n++) {
            hall.does(seat("technical", n), new WaiveWindow("rec-1", "technical"));
        }
        var actor = Hall.actor(seat("technical", 7));
        var facts = hall.does(seat("technical", 7), new WaiveWindow("rec-1", "technical"));
        assertThat(facts).hasSize(2).first().isInstanceOf(WaiverSigned.class);
        assertThat(Hearing.voice(hall.state(), actor, "public")).contains("group:technical");
        assertThat(Hearing.voice(hall.state(), actor, "group:technical")).isEmpty();
        var warned = hall.does(seat("civil-society", 5), new GiveWarning(null, "3", "Careful."));
        assertThat(PlenaryJson.write(warned.getFirst())).doesNotContain("CS05");
    }

    @Test
    void a_states_seat_speaks_in_its_own_name() {
        var hall = Committee.carried();
        assertThat(Hearing.voice(hall.state(), Hall.actor(seat("states", 7)), "public")).isEmpty();
        assertThat(Hearing.voice(hall.state(), Hall.actor(Committee.CHAIR), "public")).isEmpty();
    }

    @Test
    void the_public_facts_of_a_whole_veto_name_no_seat_of_the_group() {
        var hall = Committee.carried();
        var poll = petitions(hall, "civil-society", 4, "3");
        var facts = hall.counted(poll, 9, 2, 1);
        for (var fact : facts) {
            assertThat(PlenaryJson.write(fact)).doesNotContain("civil-society.CS");
        }
        hall.pass(Duration.ofHours(72));
    }

    @Test
    void what_a_closed_body_does_with_proxies_stays_inside_also_when_it_is_taken_back() {
        var hall = Committee.meets();
        hall.happens(
                new BodyCreated(
                        "inner",
                        Map.of(),
                        BodyKind.WORKING_GROUP,
                        "plenary",
                        false,
                        null,
                        List.of("states.S01", "states.S02")),
                new ProxyGiven("proxy-1", "states.S01", "states.S02", "inner", "s9"),
                new ProxyWithdrawn("proxy-1"));
        assertThat(Hearing.audienceOf(hall.state(), new ProxyWithdrawn("proxy-1")))
                .isEqualTo("body:inner");
    }
}
