package plenary.voting.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.CharterEvent.CharterAdopted;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ForkEvent.MemberJoined;
import plenary.contracts.event.ForkEvent.MemberLeft;
import plenary.contracts.event.ForumEvent.ForumClockSet;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VotingEvent;
import plenary.journal.Journal;
import plenary.journal.kafka.InboundHandler;
import plenary.journal.kafka.Received;
import plenary.journal.kafka.Relay;
import plenary.voting.forum.store.PostgresForums;
import plenary.voting.poll.desk.PollDesk;
import plenary.voting.poll.desk.SheetDesk;
import plenary.voting.poll.http.PollBoard;
import plenary.voting.temperature.store.CheckDesk;
import plenary.voting.whatif.store.PostgresVetoes;

/**
 * What the ballot box takes from the record of proposal-service. Everything else it passes over.
 */
@ApplicationScoped
public class Deliberation implements InboundHandler {
    private final Journal journal;
    private final PostgresForums forums;
    private final PollDesk desk;
    private final SheetDesk onPaper;
    private final CheckDesk checks;
    private final PollBoard board;
    private final PostgresVetoes vetoes;
    private final Relay relay;

    Deliberation(
            Journal journal,
            PostgresForums forums,
            PollDesk desk,
            SheetDesk onPaper,
            CheckDesk checks,
            PollBoard board,
            PostgresVetoes vetoes,
            Relay relay) {
        this.journal = journal;
        this.forums = forums;
        this.desk = desk;
        this.onPaper = onPaper;
        this.checks = checks;
        this.board = board;
        this.vetoes = vetoes;
        this.relay = relay;
    }

    @Override
    public String topic() {
        return "deliberation";
    }

    @Override
    public Uni<Void> apply(Mutiny.Session session, Received received) {
        var forum = received.forum();
        var at = received.at();
        return switch (received.event()) {
            case ForumCreated e ->
                    journal.begin(session, forum).chain(() -> forums.create(session, forum, e));
            case CharterAdopted e -> forums.adopt(session, forum, e.charter());
            case ForumClockSet e ->
                    forums.setClock(session, forum, e.to())
                            .chain(() -> desk.closeDue(session, forum));
            case RosterPartImported e -> forums.keepPart(session, forum, e);
            case RosterImported e -> forums.install(session, forum, e);
            case RepresentativeAccredited e -> forums.accredit(session, forum, e);
            case OfficerInstalled e -> forums.installOfficer(session, forum, e);
            case BodyCreated e -> forums.createBody(session, forum, e);
            case MemberJoined e -> forums.join(session, forum, e.body(), e.seat());
            case MemberLeft e -> forums.leave(session, forum, e.body(), e.seat());
            case PollOpened e -> desk.open(session, forum, e, at);
            case PollCloseRequested e -> desk.closeAsked(session, forum, e.poll());
            case PollMethodChanged e -> desk.takeBy(session, forum, e);
            case PollProxiesSet e -> desk.castBy(session, forum, e);
            case PollExtended e -> desk.extend(session, forum, e);
            case PollTakenOnPaper e -> onPaper.takeOnPaper(session, forum, e, at);
            case SheetScanned e -> onPaper.scanned(session, forum, e);
            case ReconsiderationMoved e -> desk.follow(session, forum, e.poll(), e);
            case CastingVoteGiven e -> desk.follow(session, forum, e.poll(), e);
            case TieRejected e -> desk.follow(session, forum, e.poll(), e);
            case PollCancelled e -> desk.cancel(session, forum, e.poll(), e.reason());
            case TemperatureCheckOpened e -> checks.open(session, forum, e, at);
            case TemperatureCheckClosed e -> checks.close(session, forum, e, at);
            case RecommendationPut e -> vetoes.put(session, forum, e);
            case RecommendationReturned e -> vetoes.returned(session, forum, e);
            case DeliberationEvent e -> Uni.createFrom().voidItem();
            case VotingEvent e -> Uni.createFrom().voidItem();
        };
    }

    @Override
    public void committed(List<Received> received) {
        relay.wake();
        for (var each : received) {
            if (each.subject().startsWith("poll/")) {
                board.changed(each.forum(), each.subject().substring("poll/".length()));
            }
        }
    }
}
