package plenary.proposal.floor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.SessionEvent;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.RulingAppealed;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.SessionResumed;
import plenary.contracts.event.SessionEvent.SessionSuspended;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.floor.Challenge.Appeal;
import plenary.proposal.floor.Challenge.Outcome;
import plenary.proposal.floor.Challenge.Ruling;
import plenary.proposal.floor.Session.Hours;
import plenary.proposal.floor.Session.Stage;

/** Sessions, what was promised, statements for the record and questions of scope. */
public record Floor(
        Shelf<Session> sessions, Shelf<Statement> statements, Shelf<Challenge> challenges) {

    /** How the subject of a vote on an appeal begins. */
    public static final String APPEAL = "challenge/";

    public static final Floor NOTHING = new Floor(Shelf.empty(), Shelf.empty(), Shelf.empty());

    public Floor evolve(Recorded entry) {
        return switch (entry.event()) {
            case SessionEvent event -> evolve(entry, event);
            case PollOpened event -> put(event);
            default -> this; // facts of the other parts
        };
    }

    /** A vote on an appeal that waits for one decides it. */
    private Floor put(PollOpened poll) {
        return waiting(poll.subject()).map(c -> with(c.decidedBy(poll.poll()))).orElse(this);
    }

    /** The challenge of which a subject names the appeal, where it waits for its vote. */
    public Optional<Challenge> waiting(String subject) {
        return subject.startsWith(APPEAL)
                ? challenges.find(subject.substring(APPEAL.length())).filter(Challenge::appealed)
                : Optional.empty();
    }

    private Floor evolve(Recorded entry, SessionEvent fact) {
        return switch (fact) {
            case SessionOpened e ->
                    with(
                            new Session(
                                    e.session(),
                                    e.body(),
                                    e.title(),
                                    Stage.OPEN,
                                    e.commitments(),
                                    List.of(),
                                    List.of(new Hours(entry.at(), null, entry.seq())),
                                    List.of(),
                                    null));
            case SessionSuspended e -> with(sessions.get(e.session()).suspended(entry.at()));
            case SessionResumed e ->
                    with(sessions.get(e.session()).resumed(entry.at(), entry.seq()));
            case SessionClosed e ->
                    with(sessions.get(e.session()).closed(entry.at(), e.unconsidered()));
            case PresenceSet e -> with(sessions.get(e.session()).with(e.present()));
            case StatementRecorded e -> with(statement(entry, e));
            case ScopeChallenged e ->
                    with(
                            new Challenge(
                                    e.challenge(),
                                    e.subject(),
                                    e.by(),
                                    e.grounds(),
                                    entry.at(),
                                    null,
                                    null,
                                    entry.seq()));
            case RulingGiven e ->
                    with(
                            challenges
                                    .get(e.challenge())
                                    .ruled(
                                            new Ruling(
                                                    e.inScope(),
                                                    e.words(),
                                                    entry.at(),
                                                    entry.seq())));
            case RulingAppealed e ->
                    with(
                            challenges
                                    .get(e.challenge())
                                    .with(
                                            new Appeal(
                                                    e.by(),
                                                    e.poll(),
                                                    entry.at(),
                                                    entry.seq(),
                                                    null)));
            case AppealDecided e ->
                    with(
                            challenges
                                    .get(e.challenge())
                                    .with(
                                            new Outcome(
                                                    e.overruled(),
                                                    e.inScope(),
                                                    entry.at(),
                                                    entry.seq()),
                                            e.poll()));
        };
    }

    private static Statement statement(Recorded entry, StatementRecorded e) {
        return new Statement(
                e.statement(),
                entry.seq(),
                entry.at(),
                e.session(),
                e.by(),
                e.kind(),
                e.about(),
                e.text());
    }

    /** The floor as it is seen by who is not of these closed bodies. */
    public Floor without(Set<String> closed) {
        var meetings = new HashMap<String, Integer>();
        var outside = this;
        for (var session : sessions.all()) {
            if (closed.contains(session.body())) {
                var nth = meetings.merge(session.body(), 1, Integer::sum);
                outside = outside.with(session.seenFromOutside(nth));
            }
        }
        return outside;
    }

    /** The floor without some of what was said. */
    public Floor withoutStatements(Predicate<Statement> unheard) {
        var next = statements;
        for (var statement : statements.all()) {
            if (unheard.test(statement)) {
                next = next.without(statement.id());
            }
        }
        return next == statements ? this : new Floor(sessions, next, challenges);
    }

    private Floor with(Session session) {
        return new Floor(sessions.with(session.id(), session), statements, challenges);
    }

    private Floor with(Statement statement) {
        return new Floor(sessions, statements.with(statement.id(), statement), challenges);
    }

    private Floor with(Challenge challenge) {
        return new Floor(sessions, statements, challenges.with(challenge.id(), challenge));
    }

    /** The body's open session. */
    public Optional<Session> openSessionOf(String body) {
        return sessions.all().stream()
                .filter(s -> s.body().equals(body) && s.stage() == Stage.OPEN)
                .findFirst();
    }

    /** Whether {@code proposal/27} or {@code provision/3A} stands challenged. */
    public boolean challenged(String subject) {
        return challenges.all().stream().anyMatch(c -> c.subject().equals(subject) && c.open());
    }

    /** Whether it is settled that {@code proposal/27} or {@code provision/3A} is out of scope. */
    public boolean ruledOut(String subject) {
        return challenges.all().stream().anyMatch(c -> c.subject().equals(subject) && c.out());
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.SESSION, sessions);
        documents.keep(DocumentKind.STATEMENT, statements);
        documents.keep(DocumentKind.CHALLENGE, challenges);
    }

    public static Floor from(Map<DocumentKey, Object> documents) {
        return new Floor(
                DocumentKey.shelf(documents, DocumentKind.SESSION, Session.class),
                DocumentKey.shelf(documents, DocumentKind.STATEMENT, Statement.class),
                DocumentKey.shelf(documents, DocumentKind.CHALLENGE, Challenge.class));
    }
}
