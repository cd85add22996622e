package plenary.proposal.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.Role;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about the forum, its roster, its people and its bodies. */
public sealed interface ForumCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return ForumDecider.decide(state, actor, this, now);
    }

    /**
     * Sets up a forum; the one act of the deployment's administrator.
     *
     * @param charterText the charter as it was written; null for one that ships
     */
    record CreateForum(
            String forum,
            Map<String, String> title,
            Mode mode,
            Charter charter,
            List<String> secretariat,
            Instant clock,
            String charterText)
            implements ForumCommand {}

    /** Sets a rehearsal's clock forward. */
    record SetClock(Instant to) implements ForumCommand {}

    /** Replaces the roster by a checked one. */
    record ImportRoster(List<Delegation> delegations, List<Invite> invitations)
            implements ForumCommand {}

    /** Invites an address, known here by its hash only. */
    record Invite(String emailHash, String delegation, Role role, String body, Office office)
            implements ForumCommand {}

    /** Claims every open invitation of the actor's verified address. */
    record ClaimInvitations() implements ForumCommand {}

    record CreateBody(
            String body,
            Map<String, String> names,
            BodyKind bodyKind,
            String parent,
            boolean open,
            String mandate,
            List<String> members)
            implements ForumCommand {}
}
