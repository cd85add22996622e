package plenary.proposal.floor;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked from the floor and of it. */
public sealed interface FloorCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return FloorDecider.decide(state, actor, this, now);
    }

    /**
     * @param present who is there as it opens; null where nobody noted that
     */
    record OpenSession(
            String session,
            String body,
            String title,
            List<Commitment> commitments,
            List<String> present)
            implements FloorCommand {

        /** Before anybody noted who is there. */
        public OpenSession(
                String session, String body, String title, List<Commitment> commitments) {
            this(session, body, title, commitments, null);
        }
    }

    record SuspendSession(String session, String reason) implements FloorCommand {}

    record ResumeSession(String session) implements FloorCommand {}

    /**
     * @param leaveUnconsidered the chair says so: proposals not yet considered stay so
     */
    record CloseSession(String session, String reason, boolean leaveUnconsidered)
            implements FloorCommand {}

    record SetPresence(String session, List<String> present) implements FloorCommand {}

    record RecordStatement(String session, StatementKind statementKind, String about, String text)
            implements FloorCommand {}

    record ChallengeScope(String subject, String grounds) implements FloorCommand {}

    record GiveRuling(String challenge, boolean inScope, String words) implements FloorCommand {}

    /** A delegation does not accept a ruling; a vote decides whether it stands. */
    record AppealRuling(String challenge) implements FloorCommand {}
}
