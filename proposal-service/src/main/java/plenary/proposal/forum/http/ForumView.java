package plenary.proposal.forum.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Challenge;
import plenary.proposal.floor.Session;
import plenary.proposal.forum.Body;
import plenary.proposal.forum.Roster;

/**
 * A forum at a glance.
 *
 * @param clock a rehearsal's present instant; absent for a live forum
 * @param seq the record entry this view reflects
 * @param at forum time of that entry
 */
record ForumView(
        String id,
        Map<String, String> title,
        Mode mode,
        Instant clock,
        long seq,
        Instant at,
        CharterName charter,
        List<Place> chambers,
        List<Place> advisoryGroups,
        int delegations,
        List<BodyView> bodies,
        List<SessionView> sessions,
        List<Challenged> challenges) {

    record CharterName(String name, int version, Map<String, String> title) {}

    /** A chamber and its voting seats, or an advisory group and its seats. */
    record Place(String id, Map<String, String> title, int seats, boolean veto) {}

    record BodyView(
            String id,
            Map<String, String> names,
            String kind,
            String parent,
            boolean open,
            String mandate,
            List<Officer> officers,
            int members) {}

    /** Who holds an office, by the name shown for the account's delegation, or by office alone. */
    record Officer(String office, String person) {}

    record SessionView(
            String id,
            String body,
            String title,
            Session.Stage stage,
            List<Commitment> commitments,
            int present,
            Integer number) {}

    /**
     * A question of competence.
     *
     * @param inScope what was settled; absent while it is open
     * @param appealedBy the seat that appealed against the ruling
     * @param poll the vote that decides the appeal
     * @param overruled whether it did away with the ruling; absent before
     */
    record Challenged(
            String id,
            String subject,
            String by,
            String grounds,
            boolean open,
            String ruling,
            Boolean inScope,
            String appealedBy,
            String poll,
            Boolean overruled,
            long entry) {

        static Challenged of(Challenge c) {
            var appeal = c.appeal();
            var outcome = appeal == null ? null : appeal.outcome();
            return new Challenged(
                    c.id(),
                    c.subject(),
                    c.by(),
                    c.grounds(),
                    c.open(),
                    c.ruling() == null ? null : c.ruling().words(),
                    c.open() ? null : (Boolean) !c.out(),
                    appeal == null ? null : appeal.by(),
                    appeal == null ? null : appeal.poll(),
                    outcome == null ? null : (Boolean) outcome.overruled(),
                    c.seq());
        }
    }

    static ForumView of(ForumState state) {
        var assembly = state.assembly();
        var forum = assembly.forum();
        var charter = forum.charter();
        var roster = assembly.roster();
        return new ForumView(
                forum.id(),
                forum.title(),
                forum.mode(),
                forum.clock(),
                state.seq(),
                state.at(),
                new CharterName(charter.name(), charter.version(), charter.title()),
                charter.chambers().stream()
                        .map(c -> new Place(c.id(), c.title(), voting(roster, c.id()), false))
                        .toList(),
                charter.advisoryGroups().stream()
                        .map(
                                g ->
                                        new Place(
                                                g.id(),
                                                g.title(),
                                                roster.seatsIn(g.id()).size(),
                                                g.veto() != null))
                        .toList(),
                (int) roster.delegations().all().stream().filter(d -> !d.seats().isEmpty()).count(),
                assembly.bodies().all().stream().map(body -> body(state, body)).toList(),
                state.floor().sessions().all().stream().map(ForumView::session).toList(),
                state.floor().challenges().all().stream().map(Challenged::of).toList());
    }

    /** Seats whose delegations may vote: those that may only sign are not counted in a chamber. */
    private static int voting(Roster roster, String chamber) {
        return (int)
                roster.delegations().all().stream()
                        .filter(delegation -> delegation.credentials().mayVote())
                        .flatMap(delegation -> delegation.seats().stream())
                        .filter(seat -> seat.in().equals(chamber))
                        .count();
    }

    static BodyView body(ForumState state, Body body) {
        var officers =
                state.assembly().people().officers().stream()
                        .filter(officer -> officer.body().equals(body.id()))
                        .map(officer -> new Officer(kebab(officer.office()), officer.person()))
                        .toList();
        return new BodyView(
                body.id(),
                body.names(),
                kebab(body.kind()),
                body.parent(),
                body.open(),
                body.mandate(),
                officers,
                body.members().size());
    }

    private static SessionView session(Session s) {
        return new SessionView(
                s.id(),
                s.body(),
                s.title(),
                s.stage(),
                s.commitments(),
                s.present().size(),
                s.number());
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
