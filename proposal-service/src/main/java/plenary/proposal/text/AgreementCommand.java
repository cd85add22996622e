package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about agreement in writing. */
public sealed interface AgreementCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        var room = new Room(state, actor);
        try {
            return switch (this) {
                case OpenSilence c -> SilenceDecider.open(room, c, now);
                case ExtendSilence c -> SilenceDecider.extend(room, c, now);
            };
        } catch (Refused refused) { // a ground that Room found wanting
            return Decision.refused(room.heard(refused.refusal()));
        }
    }

    /**
     * Puts wordings in writing.
     *
     * @param until the exact end
     * @param note may be null
     */
    record OpenSilence(String body, List<String> provisions, Instant until, String note)
            implements AgreementCommand {}

    /** Lets a silence end later than was said. */
    record ExtendSilence(String call, Instant until, String reason) implements AgreementCommand {}
}
