package plenary.proposal.floor;

import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.SessionEvent;
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
import plenary.proposal.floor.Session.Stage;

/** Sessions, what was promised, statements for the record and questions of scope. */
public record Floor(
        Shelf<Session> sessions, Shelf<Statement> statements, Shelf<Challenge> challenges) {

    public static final Floor NOTHING = new Floor(Shelf.empty(), Shelf.empty(), Shelf.empty());

    public Floor evolve(Recorded entry) {
        return entry.event() instanceof SessionEvent event ? evolve(entry, event) : this;
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
                                    java.util.List.of()));
            case SessionSuspended e -> with(sessions.get(e.session()).at(Stage.SUSPENDED));
            case SessionResumed e -> with(sessions.get(e.session()).at(Stage.OPEN));
            case SessionClosed e -> with(sessions.get(e.session()).at(Stage.CLOSED));
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
                                    null));
            case RulingGiven e -> with(ruled(entry, challenges.get(e.challenge()), e));
            case RulingAppealed e -> with(appealed(challenges.get(e.challenge()), e));
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

    private static Challenge ruled(Recorded entry, Challenge c, RulingGiven e) {
        var ruling = new Challenge.Ruling(e.inScope(), e.words(), entry.at(), entry.seq());
        return new Challenge(c.id(), c.subject(), c.by(), c.grounds(), c.at(), ruling, c.appeal());
    }

    private static Challenge appealed(Challenge c, RulingAppealed e) {
        var appeal = new Challenge.Appeal(e.by(), e.poll());
        return new Challenge(c.id(), c.subject(), c.by(), c.grounds(), c.at(), c.ruling(), appeal);
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
