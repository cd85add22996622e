package plenary.voting.poll.desk;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VotingEvent.PollMissed;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.TellersReturn;
import plenary.journal.Head;
import plenary.journal.Journal;
import plenary.journal.NewEntry;
import plenary.voting.ballot.sealed.Opened;
import plenary.voting.ballot.sealed.store.SealedBallots;
import plenary.voting.forum.store.PostgresForums;
import plenary.voting.paper.PaperClosure;
import plenary.voting.poll.Closure;
import plenary.voting.poll.HandingIn;
import plenary.voting.poll.Poll;
import plenary.voting.poll.http.PollBoard;
import plenary.voting.poll.store.PaperTrail;
import plenary.voting.poll.store.PollRow;
import plenary.voting.poll.store.PostgresPolls;
import plenary.voting.poll.store.PostgresSheets;

/**
 * Where votes are closed and hands are counted. Whoever closes locks the journal first and the poll
 * second, so that timer, consumer and tellers never wait for each other in a circle.
 */
@ApplicationScoped
public class PollDesk {
    private static final Logger LOG = Logger.getLogger(PollDesk.class);

    /** As whom results are recorded. */
    private static final String CAPACITY = "ballot-box";

    private final Journal journal;
    private final Mutiny.SessionFactory sessions;
    private final PostgresPolls polls;
    private final PostgresForums forums;
    private final SealedBallots sealed;
    private final PostgresSheets sheets;
    private final PollBoard board;
    private final Clock clock = Clock.systemUTC();

    PollDesk(
            Journal journal,
            Mutiny.SessionFactory sessions,
            PostgresPolls polls,
            PostgresForums forums,
            SealedBallots sealed,
            PostgresSheets sheets,
            PollBoard board) {
        this.journal = journal;
        this.sessions = sessions;
        this.polls = polls;
        this.forums = forums;
        this.sealed = sealed;
        this.sheets = sheets;
        this.board = board;
    }

    /** Closes a vote because its moderator asked; nothing happens to one that is decided. */
    public Uni<Void> closeAsked(Mutiny.Session session, String forum, String poll) {
        return forums.now(session, forum, now()).chain(now -> close(session, forum, poll, now));
    }

    /** Closes every vote of a forum whose closing time has come, each at its own closing time. */
    public Uni<Void> closeDue(Mutiny.Session session, String forum) {
        return forums.now(session, forum, now())
                .chain(now -> polls.due(session, forum, now))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(poll -> close(session, forum, poll, null))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Calls a vote off, even where it was counted before word of that came: it decides nothing. */
    public Uni<Void> cancel(Mutiny.Session session, String forum, String poll, String reason) {
        return journal.lock(session, forum)
                .chain(() -> polls.lock(session, forum, poll))
                .invoke(
                        row -> {
                            if (row != null) {
                                row.cancel(reason);
                            }
                        })
                .chain(session::flush)
                .chain(() -> sealed.discard(session, forum, poll));
    }

    /**
     * Keeps a teller's return and closes the count if that was all it waited for.
     *
     * @return where the count stands
     */
    public Uni<HandingIn.Kept> handIn(
            String forum, String poll, String person, String named, List<HandCount> counts) {
        return journal.transaction(
                        session ->
                                journal.lock(session, forum)
                                        .chain(() -> polls.lock(session, forum, poll))
                                        .chain(
                                                row ->
                                                        handIn(
                                                                session, row, forum, poll, person,
                                                                named, counts)))
                .invoke(() -> board.changed(forum, poll));
    }

    private Uni<HandingIn.Kept> handIn(
            Mutiny.Session session,
            PollRow row,
            String forum,
            String id,
            String person,
            String named,
            List<HandCount> counts) {
        if (row == null) {
            throw new Refused(
                    RefusalCode.POLL_NOT_HERE_YET, "The poll " + id + " has not arrived here.");
        }
        var poll = row.toPoll();
        return forums.teller(session, forum, poll.opened().tellers(), person)
                .chain(
                        label -> {
                            var mine =
                                    label != null
                                            && (named.equals("me")
                                                    || named.equals(person)
                                                    || named.equals(label));
                            var fresh = new TellersReturn(mine ? label : named, counts);
                            return polls.returns(session, forum, id)
                                    .chain(
                                            before ->
                                                    keep(
                                                            session, row, poll, before, fresh,
                                                            person, mine));
                        });
    }

    private Uni<HandingIn.Kept> keep(
            Mutiny.Session session,
            PollRow row,
            Poll poll,
            List<TellersReturn> before,
            TellersReturn fresh,
            String person,
            boolean teller) {
        return switch (HandingIn.handIn(poll, before, fresh, teller)) {
            case HandingIn.Turned turned -> Uni.createFrom().failure(new Refused(turned.refusal()));
            case HandingIn.Kept kept when !kept.fresh() -> Uni.createFrom().item(kept);
            case HandingIn.Kept kept ->
                    forums.now(session, row.forum, now())
                            .chain(
                                    now ->
                                            polls.handIn(
                                                            session, row.forum, row.poll, fresh,
                                                            person, now)
                                                    .chain(
                                                            () -> {
                                                                row.version++;
                                                                return poll instanceof Poll.Closing
                                                                        ? close(
                                                                                session, row.forum,
                                                                                row.poll, now)
                                                                        : Uni.createFrom()
                                                                                .voidItem();
                                                            }))
                            .replaceWith(kept);
        };
    }

    /**
     * Closes one vote, if it can be.
     *
     * @param at the closing moment; null for the vote's own closing time
     */
    private Uni<Void> close(Mutiny.Session session, String forum, String poll, Instant at) {
        return session.flush()
                .chain(() -> journal.lock(session, forum))
                .chain(
                        head ->
                                polls.lock(session, forum, poll)
                                        .chain(
                                                row -> {
                                                    if (row == null || !row.undecided()) {
                                                        return Uni.createFrom().voidItem();
                                                    }
                                                    return counted(session, row, moment(row, at))
                                                            .chain(
                                                                    outcome ->
                                                                            write(
                                                                                    session, head,
                                                                                    row, outcome));
                                                }))
                .invoke(() -> board.changed(forum, poll));
    }

    // what was blocked closes with the moment it was to be closed at
    private static Instant moment(PollRow row, Instant asked) {
        if (asked != null) {
            return asked;
        }
        return row.closeAsked == null ? row.closesAt : row.closeAsked;
    }

    /**
     * @param opened the choices of sealed ballots, for as long as they are counted; else null
     */
    private record Count(Closure.Outcome outcome, Instant at, Opened opened) {}

    private Uni<Count> counted(Mutiny.Session session, PollRow row, Instant at) {
        var opened = row.toPoll().opened();
        return count(session, row, at)
                .chain(
                        count ->
                                polls.changes(session, row.forum, opened)
                                        .map(
                                                changes ->
                                                        new Count(
                                                                Closure.noting(
                                                                        count.outcome(),
                                                                        opened,
                                                                        changes),
                                                                count.at(),
                                                                count.opened())));
    }

    private Uni<Count> count(Mutiny.Session session, PollRow row, Instant at) {
        var opened = row.toPoll().opened();
        if (row.paper != null) {
            return countPaper(session, row, opened, at);
        }
        if (opened.method() == Method.SECRET) {
            return sealed.open(session, row.forum, row.poll)
                    .map(found -> new Count(Closure.close(opened, found, at), at, found));
        }
        return polls.ballots(session, row.forum, row.poll)
                .chain(
                        ballots ->
                                polls.returns(session, row.forum, row.poll)
                                        .map(
                                                returns ->
                                                        new Count(
                                                                Closure.close(
                                                                        opened, ballots, returns,
                                                                        at),
                                                                at,
                                                                null)));
    }

    private Uni<Count> countPaper(
            Mutiny.Session session, PollRow row, PollOpened opened, Instant at) {
        var scans = row.onPaper().scans().stream().map(PaperTrail.Scan::sha256).toList();
        return polls.ballots(session, row.forum, row.poll)
                .chain(
                        ballots ->
                                polls.returns(session, row.forum, row.poll)
                                        .chain(
                                                hands ->
                                                        sheets.returns(session, row.forum, row.poll)
                                                                .map(
                                                                        read ->
                                                                                PaperClosure.close(
                                                                                        opened,
                                                                                        ballots,
                                                                                        hands, read,
                                                                                        scans,
                                                                                        at))))
                .map(outcome -> new Count(outcome, at, null));
    }

    private Uni<Void> write(Mutiny.Session session, Head head, PollRow row, Count count) {
        return switch (count.outcome()) {
            case Closure.Blocked blocked -> {
                row.block(count.at(), blocked.refusal().code());
                yield session.flush();
            }
            case Closure.Counted counted ->
                    journal.append(
                                    session,
                                    head,
                                    List.of(
                                            NewEntry.of(
                                                    count.at(),
                                                    counted.closed(),
                                                    row.audience,
                                                    CAPACITY,
                                                    "poll/" + row.poll,
                                                    "")))
                            .invoke(
                                    entries ->
                                            row.close(counted.closed(), entries.getFirst().seq()))
                            .chain(session::flush)
                            .chain(() -> settle(session, row, count));
        };
    }

    private Uni<Void> settle(Mutiny.Session session, PollRow row, Count count) {
        return count.opened() instanceof Opened.Choices choices
                ? sealed.settle(session, row.forum, row.toPoll().opened(), choices)
                : Uni.createFrom().voidItem();
    }

    /**
     * The same vote goes on by another method, even where hands were counted before word of that
     * came: their count stays in the log and decides nothing.
     */
    public Uni<Void> takeBy(Mutiny.Session session, String forum, PollMethodChanged change) {
        return journal.lock(session, forum)
                .chain(() -> polls.lock(session, forum, change.poll()))
                .invoke(
                        row -> {
                            if (row != null && goesOn(row)) {
                                row.takeBy(change);
                            }
                        })
                .chain(session::flush);
    }

    private static boolean goesOn(PollRow row) {
        return row.undecided()
                || row.toPoll() instanceof Poll.Closed closed
                        && closed.opened().method() == Method.SHOW_OF_HANDS;
    }

    /**
     * Takes a vote in. One whose time was over before it arrived here is not counted: that nobody
     * could cast is written down, and it waits to be given its time again.
     */
    public Uni<Void> open(Mutiny.Session session, String forum, PollOpened opened, Instant at) {
        return polls.open(session, forum, opened, at)
                .chain(() -> forums.now(session, forum, now()))
                .chain(
                        now ->
                                opened.closesAt() == null || now.isBefore(opened.closesAt())
                                        ? Uni.createFrom().voidItem()
                                        : missed(session, forum, opened, now));
    }

    private Uni<Void> missed(Mutiny.Session session, String forum, PollOpened opened, Instant now) {
        return session.flush()
                .chain(() -> journal.lock(session, forum))
                .chain(
                        head ->
                                polls.lock(session, forum, opened.poll())
                                        .invoke(PollRow::miss)
                                        .chain(
                                                row ->
                                                        journal.append(
                                                                session,
                                                                head,
                                                                List.of(
                                                                        NewEntry.of(
                                                                                now,
                                                                                new PollMissed(
                                                                                        opened
                                                                                                .poll(),
                                                                                        opened
                                                                                                .closesAt()),
                                                                                row.audience,
                                                                                CAPACITY,
                                                                                "poll/" + row.poll,
                                                                                "")))))
                .chain(session::flush);
    }

    /** A vote that was missed has its time again. */
    public Uni<Void> extend(Mutiny.Session session, String forum, PollExtended extended) {
        return onRow(session, forum, extended.poll(), row -> row.extend(extended.closesAt()));
    }

    /** Others cast for absent seats from now on. */
    public Uni<Void> castBy(Mutiny.Session session, String forum, PollProxiesSet proxies) {
        return onRow(session, forum, proxies.poll(), row -> row.cast(proxies));
    }

    private Uni<Void> onRow(
            Mutiny.Session session, String forum, String poll, Consumer<PollRow> change) {
        return journal.lock(session, forum)
                .chain(() -> polls.lock(session, forum, poll))
                .invoke(
                        row -> {
                            if (row != null && row.undecided()) {
                                change.accept(row);
                            }
                        })
                .chain(session::flush);
    }

    /** Keeps what followed a count, for those who read the vote. */
    public Uni<Void> follow(
            Mutiny.Session session, String forum, String poll, RepeatVoteEvent fact) {
        return journal.lock(session, forum)
                .chain(() -> polls.lock(session, forum, poll))
                .invoke(
                        row -> {
                            if (row != null) {
                                row.follow(fact);
                            }
                        })
                .chain(session::flush);
    }

    @Scheduled(
            every = "${plenary.voting.closing-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "closing")
    Uni<Void> writeDown() {
        return sessions.withSession(session -> polls.forumsDue(session, now()))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(
                        forum ->
                                journal.transaction(session -> closeDue(session, forum))
                                        .onFailure()
                                        .invoke(e -> LOG.warnf(e, "Closing in %s waits", forum))
                                        .onFailure()
                                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
