package plenary.proposal.meeting.http;

import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Seen;

/** Who may look into a meeting. */
final class Meeting {
    private Meeting() {}

    /** The same, where this reader may know what happens in the meeting. */
    static Seen of(Seen seen, String session) {
        return seen.state()
                .floor()
                .sessions()
                .find(session)
                .map(s -> seen.state().assembly().bodies().get(s.body()))
                .filter(body -> seen.viewer().mayRead(body.audience()))
                .map(body -> seen)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.SESSION_NOT_FOUND,
                                        "There is no session " + session + "."));
    }
}
