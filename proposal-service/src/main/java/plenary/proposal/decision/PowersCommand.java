package plenary.proposal.decision;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** Powers handed from one delegation to another. */
public sealed interface PowersCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return switch (this) {
            case TransferPowers c -> Transfers.transfer(state, actor, c);
            case EndTransfer c -> Transfers.end(state, actor, c);
        };
    }

    /** By written notice, which is here. */
    record TransferPowers(String from, String to, String fileName, String sha256)
            implements PowersCommand {}

    record EndTransfer(String transfer) implements PowersCommand {}
}
