package plenary.voting.temperature.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.contracts.event.VotingEvent.TemperatureCheckCounted;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.Head;
import plenary.journal.Journal;
import plenary.journal.NewEntry;
import plenary.voting.forum.store.PostgresForums;
import plenary.voting.temperature.TemperatureCheck;
import plenary.voting.temperature.TemperatureCheck.Answer;

/**
 * Where answers to temperature checks are noted and, at the end, counted. Nothing follows from
 * them.
 */
@ApplicationScoped
public class CheckDesk {
    private final Journal journal;
    private final Mutiny.SessionFactory sessions;
    private final PostgresChecks checks;
    private final PostgresForums forums;
    private final Clock clock = Clock.systemUTC();

    CheckDesk(
            Journal journal,
            Mutiny.SessionFactory sessions,
            PostgresChecks checks,
            PostgresForums forums) {
        this.journal = journal;
        this.sessions = sessions;
        this.checks = checks;
        this.forums = forums;
    }

    public Uni<Void> open(
            Mutiny.Session session, String forum, TemperatureCheckOpened event, Instant at) {
        return forums.audienceOfBody(session, forum, event.body())
                .chain(audience -> checks.open(session, forum, event, audience, at));
    }

    /** Ends a check; its counts, where it has any, are journaled as what they are: not a vote. */
    public Uni<Void> close(
            Mutiny.Session session, String forum, TemperatureCheckClosed event, Instant at) {
        return journal.lock(session, forum)
                .chain(
                        head ->
                                checks.find(session, forum, event.check(), true)
                                        .call(
                                                () ->
                                                        checks.close(
                                                                session,
                                                                forum,
                                                                event.check(),
                                                                event.words(),
                                                                at))
                                        .chain(
                                                kept ->
                                                        kept == null || !kept.check().counted()
                                                                ? Uni.createFrom().voidItem()
                                                                : count(session, head, kept, at)));
    }

    private Uni<Void> count(
            Mutiny.Session session, Head head, PostgresChecks.Kept kept, Instant at) {
        var id = kept.check().id();
        return checks.counts(session, head.forum(), id)
                .chain(
                        counts ->
                                journal.append(
                                        session,
                                        head,
                                        List.of(
                                                NewEntry.of(
                                                        at,
                                                        new TemperatureCheckCounted(
                                                                id,
                                                                counts.get(Answer.FAVOURABLE),
                                                                counts.get(Answer.UNFAVOURABLE),
                                                                counts.get(Answer.UNDECIDED)),
                                                        kept.countsFor(),
                                                        "ballot-box",
                                                        "temperature-check/" + id,
                                                        ""))))
                .replaceWithVoid();
    }

    /** Notes how a seat feels; refuses with the code the check names. */
    public Uni<Answer> answer(
            String forum, String check, String seat, Answer answer, String person) {
        return sessions.withTransaction(
                (session, transaction) ->
                        checks.find(session, forum, check, true)
                                .chain(
                                        kept -> {
                                            if (kept == null) {
                                                throw new Refused(
                                                        RefusalCode.CHECK_NOT_FOUND,
                                                        "There is no temperature check "
                                                                + check
                                                                + " here.");
                                            }
                                            return answer(
                                                    session,
                                                    forum,
                                                    kept.check(),
                                                    seat,
                                                    answer,
                                                    person);
                                        }));
    }

    private Uni<Answer> answer(
            Mutiny.Session session,
            String forum,
            TemperatureCheck check,
            String seat,
            Answer answer,
            String person) {
        return forums.seatedIn(session, forum, seat, check.body())
                .chain(
                        asked ->
                                forums.represents(session, forum, seat, person)
                                        .map(mine -> check.answer(seat, answer, asked, mine)))
                .chain(
                        outcome ->
                                switch (outcome) {
                                    case TemperatureCheck.Turned turned ->
                                            Uni.createFrom().failure(new Refused(turned.refusal()));
                                    case TemperatureCheck.Noted noted ->
                                            forums.now(session, forum, now())
                                                    .chain(
                                                            now ->
                                                                    checks.note(
                                                                            session,
                                                                            forum,
                                                                            check.id(),
                                                                            seat,
                                                                            noted.answer(),
                                                                            person,
                                                                            now))
                                                    .replaceWith(noted.answer());
                                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
