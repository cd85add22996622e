package plenary.proposal.floor;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SESSION_OPEN_ALREADY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.ResumeSession;
import plenary.proposal.floor.FloorCommand.SetPresence;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.text.Conference;

class SessionTest {
    private static final String CHAIR = "chair:com-5";

    private final Conference conference = Conference.open();

    private static OpenSession named(String session) {
        return new OpenSession(session, "com-5", "A meeting", List.of());
    }

    @BeforeEach
    void committee_5_meets() {
        conference.act(CHAIR, named("s-1"));
    }

    @Test
    void a_body_meets_once_at_a_time() {
        conference.refused(SESSION_OPEN_ALREADY, CHAIR, named("s-2"));
        conference.act(CHAIR, new SuspendSession("s-1", "Lunch"));
        conference.act(CHAIR, new ResumeSession("s-1"));
        conference.act(CHAIR, new CloseSession("s-1", null, false));
        conference.act(CHAIR, named("s-2"));
    }

    @Test
    void a_session_has_a_name_of_its_own_for_ever() {
        conference.act(CHAIR, new CloseSession("s-1", null, false));
        conference.refused(ALREADY_EXISTS, CHAIR, named("s-1"));
        conference.refused(SESSION_NOT_OPEN, CHAIR, new CloseSession("s-1", null, false));
        conference.refused(SESSION_NOT_FOUND, CHAIR, new CloseSession("s-9", null, false));
    }

    @Test
    void its_chair_alone_leads_a_session() {
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", new CloseSession("s-1", null, false));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", named("s-2"));
        conference.refused(
                BODY_NOT_FOUND, CHAIR, new OpenSession("s-2", "com-9", "Nowhere", List.of()));
    }

    @Test
    void who_is_in_the_room_is_in_the_roster() {
        conference.refused(SEAT_NOT_FOUND, CHAIR, new SetPresence("s-1", List.of("states.XXX")));
    }
}
