package plenary.voting.poll.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Ballot;
import plenary.journal.Journal;
import plenary.voting.forum.store.PostgresForums;
import plenary.voting.paper.KeyingIn;
import plenary.voting.paper.KeyingIn.Incoming;
import plenary.voting.paper.SheetReturn;
import plenary.voting.poll.Poll;
import plenary.voting.poll.http.PollBoard;
import plenary.voting.poll.store.PaperTrail;
import plenary.voting.poll.store.PollRow;
import plenary.voting.poll.store.PostgresPolls;
import plenary.voting.poll.store.PostgresSheets;

/** Where votes go on paper and come back from it. It locks as {@link PollDesk} does. */
@ApplicationScoped
public class SheetDesk {
    private final Journal journal;
    private final PostgresPolls polls;
    private final PostgresSheets sheets;
    private final PostgresForums forums;
    private final PollDesk desk;
    private final PollBoard board;
    private final Clock clock = Clock.systemUTC();

    SheetDesk(
            Journal journal,
            PostgresPolls polls,
            PostgresSheets sheets,
            PostgresForums forums,
            PollDesk desk,
            PollBoard board) {
        this.journal = journal;
        this.polls = polls;
        this.sheets = sheets;
        this.forums = forums;
        this.desk = desk;
        this.board = board;
    }

    /** From now on nothing is cast on the network. */
    public Uni<Void> takeOnPaper(
            Mutiny.Session session, String forum, PollTakenOnPaper e, Instant at) {
        return journal.lock(session, forum)
                .chain(() -> polls.lock(session, forum, e.poll()))
                .invoke(
                        row -> {
                            if (row != null && row.undecided() && row.paper == null) {
                                row.keep(new PaperTrail(e.reason(), at, List.of()));
                            }
                        })
                .chain(session::flush);
    }

    /** Keeps where the picture is, and closes the count if that was all it waited for. */
    public Uni<Void> scanned(Mutiny.Session session, String forum, SheetScanned e) {
        return journal.lock(session, forum)
                .chain(() -> polls.lock(session, forum, e.poll()))
                .chain(
                        row -> {
                            if (row == null || row.paper == null) {
                                return Uni.createFrom().voidItem();
                            }
                            row.keep(
                                    row.onPaper()
                                            .with(
                                                    new PaperTrail.Scan(
                                                            e.fileName(),
                                                            e.sha256(),
                                                            e.audience())));
                            return session.flush().chain(() -> closeWaiting(session, row));
                        });
    }

    private Uni<Void> closeWaiting(Mutiny.Session session, PollRow row) {
        return row.toPoll() instanceof Poll.Closing
                ? desk.closeAsked(session, row.forum, row.poll)
                : Uni.createFrom().voidItem();
    }

    /**
     * Keeps what a teller read, and closes the count if that was all it waited for.
     *
     * @param named how the caller calls the teller: {@code me}, the person, or {@code teller-1}
     */
    public Uni<KeyingIn.Kept> keyIn(
            String forum,
            String poll,
            String person,
            String named,
            String sheet,
            List<Ballot> ballots) {
        return journal.transaction(
                        session ->
                                journal.lock(session, forum)
                                        .chain(() -> polls.lock(session, forum, poll))
                                        .onItem()
                                        .ifNull()
                                        .failWith(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.POLL_NOT_HERE_YET,
                                                                "The poll "
                                                                        + poll
                                                                        + " has not arrived here."))
                                        .chain(
                                                row ->
                                                        keyIn(
                                                                session, row, person, named, sheet,
                                                                ballots)))
                .invoke(() -> board.changed(forum, poll));
    }

    private Uni<KeyingIn.Kept> keyIn(
            Mutiny.Session session,
            PollRow row,
            String person,
            String named,
            String sheet,
            List<Ballot> ballots) {
        var opened = row.toPoll().opened();
        return forums.teller(session, row.forum, opened.countedIn(), person)
                .chain(
                        label -> {
                            var mine = label != null && Set.of("me", person, label).contains(named);
                            var read = new SheetReturn(mine ? label : named, ballots);
                            var incoming = new Incoming(sheet, read, mine);
                            return polls.box(session, row)
                                    .chain(
                                            box ->
                                                    sheets.returns(session, row.forum, row.poll)
                                                            .map(
                                                                    before ->
                                                                            KeyingIn.keyIn(
                                                                                    row.toPoll(),
                                                                                    row.paper
                                                                                            != null,
                                                                                    before,
                                                                                    box.voted(),
                                                                                    incoming)));
                        })
                .chain(
                        outcome ->
                                switch (outcome) {
                                    case KeyingIn.Turned turned ->
                                            Uni.createFrom().failure(new Refused(turned.refusal()));
                                    case KeyingIn.Kept kept when !kept.fresh() ->
                                            Uni.createFrom().item(kept);
                                    case KeyingIn.Kept kept ->
                                            keep(session, row, kept.read(), person)
                                                    .replaceWith(kept);
                                });
    }

    private Uni<Void> keep(Mutiny.Session session, PollRow row, SheetReturn read, String person) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return forums.now(session, row.forum, at)
                .chain(now -> sheets.keep(session, row, read, person, now))
                .invoke(() -> row.version++)
                .chain(session::flush)
                .chain(() -> closeWaiting(session, row));
    }
}
