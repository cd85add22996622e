package plenary.proposal.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.EventTypes;
import plenary.contracts.refusal.Refused;
import plenary.journal.Head;
import plenary.journal.Journal;
import plenary.journal.NewEntry;
import plenary.journal.PlenaryJson;
import plenary.journal.http.Once;
import plenary.proposal.Actor;
import plenary.proposal.Audiences;
import plenary.proposal.Command;
import plenary.proposal.Course.Timed;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;
import plenary.proposal.Procedure.Done;
import plenary.proposal.Procedure.Turned;
import plenary.proposal.Subjects;
import plenary.proposal.decision.Hearing;
import plenary.proposal.forum.ForumCommand.CreateForum;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.store.PostgresVersions;
import plenary.proposal.store.Rebuilding;

/**
 * Where an act touches the world: the forum is locked, its state read, the act decided, and state
 * and record written in the same transaction. One writer a forum at a time; nothing half done.
 */
@ApplicationScoped
public class ForumDesk {
    private static final int ASKED_AGAIN = 3;

    private final Journal journal;
    private final PostgresForums forums;
    private final PostgresVersions versions;
    private final RecentForums recent;
    private final Once once;
    private final Clock clock = Clock.systemUTC();

    ForumDesk(
            Journal journal,
            PostgresForums forums,
            PostgresVersions versions,
            RecentForums recent,
            Once once) {
        this.journal = journal;
        this.forums = forums;
        this.versions = versions;
        this.recent = recent;
        this.once = once;
    }

    /**
     * Acts in a transaction of its own; fails with {@link Refused} where the act does not stand.
     *
     * @param key what a repeated request is recognised by: it is answered with what the first
     *     brought about, and nothing happens again
     */
    public Uni<Acted> act(String forum, Actor actor, Command command, Once.Key key) {
        return journal.transaction(session -> once(session, forum, actor, command, key))
                .invoke(acted -> recent.remember(forum, acted.state()));
    }

    /** Forum time at this moment. */
    Instant now(ForumState state) {
        return Procedure.forumTime(state, clock.instant());
    }

    private Uni<Acted> once(
            Mutiny.Session session, String forum, Actor actor, Command command, Once.Key key) {
        var fresh = new AtomicReference<Acted>();
        return once.answer(
                        session,
                        key,
                        () ->
                                act(session, forum, actor, command)
                                        .invoke(fresh::set)
                                        .map(acted -> Once.Answer.of(200, Span.of(acted))))
                .chain(
                        answer ->
                                fresh.get() != null
                                        ? Uni.createFrom().item(fresh.get())
                                        : again(session, forum, answer));
    }

    /** What the same request brought about the first time. */
    private Uni<Acted> again(Mutiny.Session session, String forum, Once.Answer answer) {
        var span = PlenaryJson.read(answer.json(), Span.class);
        return journal.read(session, forum, span.last() - span.facts(), Math.max(1, span.facts()))
                .map(
                        entries ->
                                entries.stream()
                                        .limit(span.facts())
                                        .map(Rebuilding::event)
                                        .toList())
                .chain(
                        events ->
                                forums.load(session, forum).map(state -> new Acted(state, events)));
    }

    /** Where in the record an act stands. */
    record Span(long last, int facts) {
        static Span of(Acted acted) {
            return new Span(acted.state().seq(), acted.events().size());
        }
    }

    /** Acts within the caller's transaction. */
    public Uni<Acted> act(Mutiny.Session session, String forum, Actor actor, Command command) {
        var locked =
                command instanceof CreateForum
                        ? journal.begin(session, forum)
                        : journal.lock(session, forum);
        return locked.chain(
                head ->
                        stateAt(session, forum, head.seq())
                                .chain(
                                        before ->
                                                switch (Procedure.act(
                                                        before, actor, command, now())) {
                                                    case Turned turned ->
                                                            Uni.createFrom()
                                                                    .failure(
                                                                            new Refused(
                                                                                    turned
                                                                                            .refusal()));
                                                    case Done done ->
                                                            write(session, head, before, done);
                                                }));
    }

    /** Writes down the deadlines of a forum that have passed. */
    public Uni<Acted> elapse(String forum) {
        return journal.transaction(
                        session ->
                                journal.lock(session, forum)
                                        .chain(
                                                head ->
                                                        stateAt(session, forum, head.seq())
                                                                .chain(
                                                                        before ->
                                                                                write(
                                                                                        session,
                                                                                        head,
                                                                                        before,
                                                                                        Procedure
                                                                                                .elapse(
                                                                                                        before,
                                                                                                        now())))))
                .invoke(acted -> recent.remember(forum, acted.state()));
    }

    /** The forum as it stands, or a state of which {@link ForumState#exists()} is false. */
    public Uni<ForumState> read(String forum) {
        return read(forum, ASKED_AGAIN);
    }

    private Uni<ForumState> read(String forum, int again) {
        return forums.inSession(session -> journal.seq(session, forum))
                .chain(
                        seq -> {
                            if (seq == null) {
                                return Uni.createFrom().item(ForumState.NOTHING);
                            }
                            // somebody acted meanwhile: to ask again is cheap, to load is dear
                            return again > 0 && recent.isAfter(forum, seq)
                                    ? read(forum, again - 1)
                                    : recent.read(forum, seq, () -> forums.load(forum));
                        });
    }

    private Uni<ForumState> stateAt(Mutiny.Session session, String forum, long seq) {
        return recent.at(forum, seq)
                .map(state -> Uni.createFrom().item(state))
                .orElseGet(() -> forums.load(session, forum));
    }

    private Uni<Acted> write(Mutiny.Session session, Head head, ForumState before, Done done) {
        var entries = new ArrayList<NewEntry>();
        var state = before;
        for (var timed : done.elapsed()) {
            state = state.evolve(timed.at(), timed.event());
            entries.add(entry(timed, state, Actor.HOUSE));
        }
        for (var timed : done.facts()) {
            state = state.evolve(timed.at(), timed.event());
            entries.add(entry(timed, state, done.actor()));
        }
        var acted = new Acted(done.state(), done.facts().stream().map(Timed::event).toList());
        if (entries.isEmpty()) {
            return Uni.createFrom().item(acted);
        }
        return journal.append(session, head, List.copyOf(entries))
                .chain(() -> forums.save(session, before, done.state()))
                .chain(() -> versions.save(session, before, done.state(), types(done)))
                .replaceWith(acted);
    }

    private static List<String> types(Done done) {
        return java.util.stream.Stream.concat(done.elapsed().stream(), done.facts().stream())
                .map(timed -> EventTypes.of(timed.event()))
                .distinct()
                .toList();
    }

    private static NewEntry entry(Timed timed, ForumState after, Actor actor) {
        var audience = Audiences.of(after, timed.event());
        // what a group does is public, but not which of its members keyed it
        var voice = Hearing.voice(after, actor, audience);
        return NewEntry.of(
                timed.at(),
                timed.event(),
                audience,
                voice.orElseGet(() -> actor.capacity().shown()),
                Subjects.of(timed.event()),
                voice.isPresent() ? "" : actor.person());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
