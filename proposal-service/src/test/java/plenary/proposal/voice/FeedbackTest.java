package plenary.proposal.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.FEEDBACK_ANSWERED;
import static plenary.contracts.refusal.RefusalCode.FEEDBACK_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.FEEDBACK_UNANSWERED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.proposal.text.Conference.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Agreement;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.VoiceEvent.Evidence;
import plenary.contracts.event.VoiceEvent.How;
import plenary.proposal.Audiences;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.voice.VoiceCommand.AnswerFeedback;
import plenary.proposal.voice.VoiceCommand.GiveFeedback;

class FeedbackTest {
    private static final String ROUTERS = "seat:technical.ROUTERS";

    private Conference conference =
            withRouters(Conference.open().withInstrument().withModification());

    private static Conference withRouters(Conference conference) {
        var all = new ArrayList<>(conference.state.assembly().roster().delegations().all());
        all.add(
                new Delegation(
                        "ROUTERS",
                        Map.of("en", "Routers"),
                        "technical",
                        null,
                        List.of(),
                        Map.of(),
                        Credentials.VOTE_AND_SIGN,
                        null,
                        List.of(new Seat("technical.ROUTERS", "technical", 1, null, null, null)),
                        "illustrative"));
        conference.happens(new RosterPartImported("r2", 1, all));
        conference.happens(new RosterImported("r2", 1, all.size(), all.size()));
        return conference;
    }

    private static GiveFeedback harmful(String provision) {
        return new GiveFeedback(
                provision,
                How.HARMFUL,
                null,
                "Routes are chosen packet by packet.",
                List.of(new Evidence("Measured.", "https://measurements.example")));
    }

    private void readTwice() {
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
    }

    @Test
    void feedback_keeps_the_wording_it_is_about_and_awaits_its_answer() {
        conference.act(ROUTERS, harmful("3"));
        var feedback = conference.state.voices().feedback().get("fb-1");
        assertThat(feedback.words()).isEqualTo("Members shall not unduly impede transit of calls.");
        assertThat(feedback.by()).isEqualTo(ROUTERS);
        assertThat(feedback.answered()).isFalse();
        conference.refused(ALREADY_EXISTS, ROUTERS, harmful("3"));
        conference.act(ROUTERS, harmful("5"));
    }

    @Test
    void it_stops_no_gavel_in_a_body_but_the_text_is_not_adopted_before_it_is_answered() {
        conference.act(ROUTERS, harmful("3"));
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        readTwice();
        var refusal = conference.refused(FEEDBACK_UNANSWERED, "chair:plenary", new AdoptText("T"));
        assertThat(refusal.extensions()).containsEntry("feedback", List.of("fb-1"));
        conference.act("chair:plenary", new AnswerFeedback("fb-1", "Routes stay the network's."));
        conference.act("chair:plenary", new AdoptText("T"));
        assertThat(conference.texts().adopted().size()).isEqualTo(1);
        conference.act(ROUTERS, harmful("3")); // after adoption too
    }

    @Test
    void the_chair_of_the_body_answers_or_one_above_and_once() {
        conference.act(ROUTERS, harmful("3"));
        var answer = new AnswerFeedback("fb-1", "Seen.");
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", answer);
        conference.refused(NOT_ENTITLED, ROUTERS, answer);
        conference.refused(FEEDBACK_NOT_FOUND, "chair:wg-5-1", new AnswerFeedback("fb-9", "x"));
        conference.act("chair:wg-5-1", answer);
        conference.refused(FEEDBACK_ANSWERED, "chair:com-5", answer);
        assertThat(conference.state.voices().feedback().get("fb-1").answer().by())
                .isEqualTo("chair:wg-5-1");
    }

    @Test
    void a_condition_goes_with_feasible_if_and_only_there() {
        conference.refused(
                MALFORMED_REQUEST,
                ROUTERS,
                new GiveFeedback("3", How.FEASIBLE_IF, " ", "text", List.of()));
        conference.refused(
                MALFORMED_REQUEST,
                ROUTERS,
                new GiveFeedback("3", How.FEASIBLE, "if", "text", List.of()));
    }

    @Test
    void delegations_that_negotiate_are_no_operational_community() {
        conference.refused(NOT_ENTITLED, "seat:states.FRA", harmful("3"));
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", harmful("3"));
        conference.refused(PROVISION_NOT_FOUND, ROUTERS, harmful("99"));
    }

    @Test
    void what_a_closed_body_works_on_is_not_open_to_feedback_from_outside() {
        conference.table("28", "FRA", add("3A", "3", "A secret.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("28", 1, null));
        conference.refused(PROVISION_REFERRED, ROUTERS, harmful("3A"));
        var facts = conference.act(ROUTERS, harmful("3"));
        assertThat(Audiences.of(conference.state, facts.getFirst())).isEqualTo("public");
    }

    @Test
    void where_the_charter_says_so_a_text_waits_for_no_answer() {
        var patient = new Agreement(false, Agreement.Reopening.FREELY, false);
        conference = withRouters(Conference.under(patient).withInstrument().withModification());
        conference.act(ROUTERS, harmful("3"));
        readTwice();
        conference.act("chair:plenary", new AdoptText("Final Acts"));
        assertThat(conference.texts().lastAdopted()).isPresent();
    }
}
