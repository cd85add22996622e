package plenary.proposal.meeting.http;

import plenary.proposal.desk.Seen;

/** Who may look into a meeting. */
final class Meeting {
    private Meeting() {}

    /** The same, where this reader may know what happens in the meeting. */
    static Seen of(Seen seen, String session) {
        seen.session(session);
        return seen;
    }
}
