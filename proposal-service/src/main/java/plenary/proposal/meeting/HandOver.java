package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.OFFICE_VACANT;

import java.time.Instant;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.PresidingEvent.ChairHandedOver;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/**
 * Hands the chair of a meeting over: the chair to a vice-chair, either of them back. A vice-chair
 * does not take it.
 *
 * @param to the chair or a vice-chair
 */
public record HandOver(String session, Office to) implements Command {

    @Override
    public Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return decided(InMeeting.of(state, actor, session));
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private Decision decided(InMeeting here) {
        here.chaired("hands over");
        var body = here.body().id();
        var presiding =
                here.state()
                        .meetings()
                        .presiding()
                        .find(session)
                        .map(Presiding::office)
                        .orElse(Office.CHAIR);
        if (here.actor().capacity() instanceof Capacity.InOffice in
                && in.office() == Office.VICE_CHAIR
                && presiding == Office.CHAIR) {
            return Decision.refused(NOT_ENTITLED, "The chair hands over; it is not taken.");
        }
        if (to == presiding) {
            return Decision.accepted();
        }
        var held =
                here.state().assembly().people().officers().stream()
                        .anyMatch(o -> o.office() == to && o.body().equals(body));
        return held
                ? Decision.accepted(
                        new ChairHandedOver(session, here.by(), Presiding.word(to) + ":" + body))
                : Decision.refused(
                        OFFICE_VACANT,
                        "The body "
                                + body
                                + " has no "
                                + Presiding.word(to)
                                + "; the secretariat invites somebody to that office.");
    }
}
