package plenary.proposal.text;

import java.time.Instant;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about the body that a provision as a whole is with. */
public sealed interface HandingCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        var room = new Room(state, actor);
        try {
            return switch (this) {
                case TakeOverProvision c -> HandingDecider.takeOver(room, c);
                case SendProvisionDown c -> HandingDecider.sendDown(room, c);
            };
        } catch (Refused refused) { // a ground that Room found wanting
            return Decision.refused(room.heard(refused.refusal()));
        }
    }

    /** A higher body's moderator takes a provision of which something is before it. */
    record TakeOverProvision(String provision, String reason) implements HandingCommand {}

    /** A moderator sends a provision down, with what is asked of the lower body. */
    record SendProvisionDown(String provision, String to, String mandate)
            implements HandingCommand {}
}
