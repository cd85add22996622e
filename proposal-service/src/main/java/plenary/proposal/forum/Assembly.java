package plenary.proposal.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.CharterEvent;
import plenary.contracts.event.ForkEvent.MemberJoined;
import plenary.contracts.event.ForkEvent.MemberLeft;
import plenary.contracts.event.ForumEvent;
import plenary.contracts.event.ForumEvent.ForumClockSet;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.GroupRosterEvent.GroupRosterKept;
import plenary.contracts.event.MembershipEvent.MembershipsImported;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;

/** The forum, its roster, its people and its bodies. */
public record Assembly(Forum forum, Roster roster, People people, Shelf<Body> bodies) {

    public static final Assembly NOTHING =
            new Assembly(null, Roster.EMPTY, People.NOBODY, Shelf.empty());

    public Assembly evolve(Recorded entry) {
        return switch (entry.event()) {
            case ForumEvent event -> evolve(entry.seq(), event);
            case CharterEvent event -> with(forum.after(entry, event));
            case GroupRosterKept e -> with(roster.kept(e.group(), e.seats()));
            case MembershipsImported e -> with(roster.with(e.memberships()));
            case BodyCreated event -> with(body(entry, event));
            case MemberJoined e ->
                    with(
                            bodies.get(e.body())
                                    .joined(e.seat(), e.namedBy(), e.speakingFor(), entry.at()));
            case MemberLeft e -> with(bodies.get(e.body()).left(e.seat(), entry.at(), e.reason()));
            default -> this; // facts of the other parts
        };
    }

    private Assembly evolve(long seq, ForumEvent fact) {
        return switch (fact) {
            case ForumCreated e ->
                    with(
                            new Forum(
                                    e.forum(),
                                    e.title(),
                                    e.mode(),
                                    e.charter(),
                                    e.secretariat(),
                                    e.clock(),
                                    e.charterText(),
                                    List.of()));
            case ForumClockSet e -> with(forum.at(e.to()));
            case RosterPartImported e -> with(roster.arrive(e.delegations()));
            case RosterImported e -> with(roster.complete(seq));
            case RepresentativeInvited e -> with(people.invited(e));
            case RepresentativeAccredited e -> with(people.accredited(e));
            case OfficerInstalled e -> with(people.installed(e));
        };
    }

    private static Body body(Recorded entry, BodyCreated e) {
        var from =
                e.members().stream()
                        .map(
                                seat ->
                                        new Body.Membership(
                                                seat,
                                                "secretariat",
                                                List.of(),
                                                entry.at(),
                                                null,
                                                null))
                        .toList();
        return new Body(
                e.body(),
                e.names(),
                e.kind(),
                e.parent(),
                e.open(),
                e.mandate(),
                e.members(),
                from);
    }

    /** The same as governed by the charter in force at an entry of the record. */
    public Assembly under(long seq) {
        var inForce = forum.inForceAt(seq);
        return inForce.equals(forum.charter()) ? this : with(forum.under(inForce));
    }

    private Assembly with(Forum next) {
        return new Assembly(next, roster, people, bodies);
    }

    private Assembly with(Roster next) {
        return new Assembly(forum, next, people, bodies);
    }

    private Assembly with(People next) {
        return new Assembly(forum, roster, next, bodies);
    }

    private Assembly with(Body body) {
        return new Assembly(forum, roster, people, bodies.with(body.id(), body));
    }

    /** The id of the body above all others; null before it is set up. */
    public String plenary() {
        return bodies.all().stream()
                .filter(body -> body.parent() == null)
                .map(Body::id)
                .findFirst()
                .orElse(null);
    }

    /** The body above, where there is one. */
    public Optional<Body> parentOf(String body) {
        return bodies.find(body).map(Body::parent).flatMap(bodies::find);
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.FORUM, forum);
        documents.keep(DocumentKind.ROSTER, roster == Roster.EMPTY ? null : roster);
        documents.keep(DocumentKind.PEOPLE, people == People.NOBODY ? null : people);
        documents.keep(DocumentKind.BODY, bodies);
    }

    public static Assembly from(Map<DocumentKey, Object> documents) {
        return new Assembly(
                DocumentKey.single(documents, DocumentKind.FORUM, Forum.class, null),
                DocumentKey.single(documents, DocumentKind.ROSTER, Roster.class, Roster.EMPTY),
                DocumentKey.single(documents, DocumentKind.PEOPLE, People.class, People.NOBODY),
                DocumentKey.shelf(documents, DocumentKind.BODY, Body.class));
    }
}
