package plenary.proposal.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.event.VotingEvent.PollMissed;
import plenary.contracts.event.VotingEvent.TemperatureCheckCounted;
import plenary.journal.kafka.InboundHandler;
import plenary.journal.kafka.Received;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.decision.DecisionCommand.ReceiveMissed;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.proposal.desk.ForumDesk;

/** Takes in what the ballot box has counted; each result enters the forum's own record. */
@ApplicationScoped
class Results implements InboundHandler {
    private final ForumDesk desk;

    Results(ForumDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return "voting";
    }

    @Override
    public Uni<Void> apply(Mutiny.Session session, Received received) {
        return switch (received.event()) {
            case PollClosed closed -> act(session, received, result(received, closed));
            case PollMissed missed -> act(session, received, new ReceiveMissed(missed.poll()));
            // shown by voting-service beside the moderator's words; it decides nothing here
            case TemperatureCheckCounted counted -> Uni.createFrom().voidItem();
            case DeliberationEvent own ->
                    throw new IllegalStateException("our own fact came back: " + own);
        };
    }

    private static ReceiveResult result(Received received, PollClosed closed) {
        return new ReceiveResult(
                closed.poll(),
                received.seq(),
                received.leafHash(),
                closed.closedAt(),
                closed.tally(),
                closed.verdict(),
                closed.ballots(),
                closed.method());
    }

    private Uni<Void> act(Mutiny.Session session, Received received, Command command) {
        return desk.act(session, received.forum(), Actor.HOUSE, command).replaceWithVoid();
    }
}
