package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.DEADLINE_NOT_LATER;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_WRITING;

import java.time.Instant;
import java.util.Map;
import plenary.contracts.event.AgreementEvent.SilenceExtended;
import plenary.contracts.event.AgreementEvent.SilenceOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.text.AgreementCommand.ExtendSilence;
import plenary.proposal.text.AgreementCommand.OpenSilence;

/** Decides on consensus in writing: who is silent to an exact instant agrees. */
final class SilenceDecider {
    private SilenceDecider() {}

    static Decision open(Room room, OpenSilence c, Instant now) {
        room.body(c.body());
        room.chairs(c.body());
        later(c.until(), now, "A silence procedure ends after now.");
        var pinned = ConsensusDecider.pinned(room, c.body(), c.provisions());
        return Decision.accepted(
                new SilenceOpened(
                        room.texts().nextCall(), c.body(), pinned, c.until(), c.note(), true));
    }

    static Decision extend(Room room, ExtendSilence c, Instant now) {
        var call = ConsensusDecider.find(room, c.call());
        room.chairs(call.body());
        if (!call.inWriting()) {
            return Decision.refused(NOT_IN_WRITING, "The call " + call.id() + " is in the room.");
        }
        ConsensusDecider.takes(room.state(), call, now);
        if (c.until().equals(call.until())) {
            return Decision.accepted();
        }
        later(c.until(), call.until(), "A silence is extended, never shortened.");
        return Decision.accepted(new SilenceExtended(call.id(), c.until(), c.reason()));
    }

    static void later(Instant until, Instant than, String sentence) {
        if (!until.isAfter(than)) {
            throw new Refused(
                    Refusal.of(
                            DEADLINE_NOT_LATER, sentence, Map.of("until", until, "after", than)));
        }
    }
}
