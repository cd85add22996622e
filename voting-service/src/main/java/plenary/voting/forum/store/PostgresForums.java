package plenary.voting.forum.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.ForumEvent;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;
import plenary.journal.http.Caller;
import plenary.voting.forum.Viewer;

/** Forums, seats, representatives, officers and bodies, as the record of proposal-service tells. */
@ApplicationScoped
public class PostgresForums {

    public Uni<Void> create(Mutiny.Session session, String forum, ForumEvent.ForumCreated event) {
        var transparency = event.charter() == null ? null : event.charter().transparency();
        var counts = transparency == null ? null : transparency.temperatureCounts();
        return session.createNativeQuery(
                        """
                        insert into forum (forum, rehearsal, clock, secretariat, temperature_counts, charter)
                        values (?1, ?2, nullif(?3, cast('epoch' as timestamptz)),
                        array(select jsonb_array_elements_text(cast(cast(?4 as text) as jsonb))), ?5,
                        cast(?6 as text))""")
                .setParameter(1, forum)
                .setParameter(2, event.mode() == Mode.REHEARSAL)
                .setParameter(3, event.clock() == null ? Instant.EPOCH : event.clock())
                .setParameter(4, PlenaryJson.write(event.secretariat()))
                .setParameter(5, counts == null ? "PUBLIC" : counts.name())
                .setParameter(
                        6, event.charter() == null ? null : PlenaryJson.write(event.charter()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Another charter is in force from now on. */
    public Uni<Void> adopt(Mutiny.Session session, String forum, Charter charter) {
        var transparency = charter.transparency();
        var counts = transparency == null ? null : transparency.temperatureCounts();
        return session.createNativeQuery(
                        "update forum set charter = ?2, temperature_counts = ?3 where forum = ?1")
                .setParameter(1, forum)
                .setParameter(2, PlenaryJson.write(charter))
                .setParameter(3, counts == null ? "PUBLIC" : counts.name())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> setClock(Mutiny.Session session, String forum, Instant to) {
        return session.createNativeQuery("update forum set clock = ?2 where forum = ?1")
                .setParameter(1, forum)
                .setParameter(2, to)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The forum's time: the world's, or a rehearsal's clock. */
    public Uni<Instant> now(Mutiny.Session session, String forum, Instant world) {
        return session.createNativeQuery(
                        "select coalesce(clock, ?2) from forum where forum = ?1", Object.class)
                .setParameter(1, forum)
                .setParameter(2, world)
                .getSingleResultOrNull()
                .map(at -> at == null ? world : Sql.instant(at));
    }

    /** The charter in force; empty where it arrived before charters were kept here. */
    public Uni<Optional<Charter>> charter(Mutiny.Session session, String forum) {
        return session.createNativeQuery("select charter from forum where forum = ?1", String.class)
                .setParameter(1, forum)
                .getSingleResultOrNull()
                .map(text -> text == null ? Optional.empty() : Optional.of(read(text)));
    }

    private static Charter read(String text) {
        return PlenaryJson.read(text, Charter.class);
    }

    /** Whether a forum of this name has arrived here. */
    public Uni<Boolean> known(Mutiny.Session session, String forum) {
        return session.createNativeQuery("select count(*) from forum where forum = ?1", Long.class)
                .setParameter(1, forum)
                .getSingleResult()
                .map(count -> count > 0);
    }

    private record SeatOf(String seat, String delegation, String place) {}

    /** Keeps a part of a roster on its way. */
    public Uni<Void> keepPart(
            Mutiny.Session session, String forum, ForumEvent.RosterPartImported event) {
        var seats =
                event.delegations().stream()
                        .flatMap(
                                d ->
                                        d.seats().stream()
                                                .map(s -> new SeatOf(s.id(), d.code(), s.in())))
                        .toList();
        return session.createNativeQuery(
                        """
                        insert into roster_part (forum, roster, part, seats)
                        values (?1, ?2, ?3, ?4)""")
                .setParameter(1, forum)
                .setParameter(2, event.roster())
                .setParameter(3, event.part())
                .setParameter(4, PlenaryJson.write(seats))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The roster stands, replacing the one before. */
    public Uni<Void> install(
            Mutiny.Session session, String forum, ForumEvent.RosterImported event) {
        return session.createNativeQuery("delete from seat where forum = ?1")
                .setParameter(1, forum)
                .executeUpdate()
                .chain(
                        () ->
                                session.createNativeQuery(
                                                """
                                                insert into seat (forum, seat, delegation, place)
                                                select ?1, s->>'seat', s->>'delegation', s->>'place'
                                                from roster_part,
                                                jsonb_array_elements(cast(seats as jsonb)) s
                                                where forum = ?1 and roster = ?2""")
                                        .setParameter(1, forum)
                                        .setParameter(2, event.roster())
                                        .executeUpdate())
                .chain(
                        () ->
                                session.createNativeQuery(
                                                "delete from roster_part where forum = ?1 and roster = ?2")
                                        .setParameter(1, forum)
                                        .setParameter(2, event.roster())
                                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Void> accredit(
            Mutiny.Session session, String forum, ForumEvent.RepresentativeAccredited event) {
        return session.createNativeQuery(
                        """
                        insert into representative (forum, delegation, person, role)
                        values (?1, ?2, ?3, ?4) on conflict (forum, delegation, person)
                        do update set role = case when excluded.role = 'READER'
                            then representative.role else excluded.role end""")
                .setParameter(1, forum)
                .setParameter(2, event.delegation())
                .setParameter(3, event.person())
                .setParameter(4, event.role() == null ? "MEMBER" : event.role().name())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> installOfficer(
            Mutiny.Session session, String forum, ForumEvent.OfficerInstalled event) {
        return session.createNativeQuery(
                        """
                        insert into officer (forum, body, office, person, number)
                        select ?1, ?2, ?3, ?4, 1 + count(*) from officer
                        where forum = ?1 and body = ?2 and office = ?3
                        on conflict do nothing""")
                .setParameter(1, forum)
                .setParameter(2, event.body())
                .setParameter(3, event.office().name())
                .setParameter(4, event.person())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> createBody(Mutiny.Session session, String forum, BodyCreated event) {
        return session.createNativeQuery(
                        """
                        insert into body (forum, body, open, members) values (?1, ?2, ?3,
                        array(select jsonb_array_elements_text(cast(cast(?4 as text) as jsonb))))""")
                .setParameter(1, forum)
                .setParameter(2, event.body())
                .setParameter(3, event.open())
                .setParameter(4, PlenaryJson.write(event.members()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A seat takes part in a body from now on. Twice is safe. */
    public Uni<Void> join(Mutiny.Session session, String forum, String body, String seat) {
        return members(session, "array_append(array_remove(members, ?3), ?3)", forum, body, seat);
    }

    /** A seat takes no further part. A body keeps at least one member: none means every seat. */
    public Uni<Void> leave(Mutiny.Session session, String forum, String body, String seat) {
        return members(session, "array_remove(members, ?3)", forum, body, seat);
    }

    private static Uni<Void> members(
            Mutiny.Session session, String members, String forum, String body, String seat) {
        return session.createNativeQuery(
                        "update body set members = " + members + " where forum = ?1 and body = ?2")
                .setParameter(1, forum)
                .setParameter(2, body)
                .setParameter(3, seat)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The audience of what happens in a body: public, or its members where it is closed. */
    public Uni<String> audienceOfBody(Mutiny.Session session, String forum, String body) {
        return session.createNativeQuery(
                        "select open from body where forum = ?1 and body = ?2", Boolean.class)
                .setParameter(1, forum)
                .setParameter(2, body)
                .getSingleResultOrNull()
                .map(open -> open == null || open ? "public" : "body:" + body);
    }

    /**
     * How a teller of a body is called in a count: {@code teller-1}, in the order of appointment;
     * null where the person is no teller of it.
     */
    public Uni<String> teller(Mutiny.Session session, String forum, String body, String person) {
        return session.createNativeQuery(
                        """
                        select number from officer
                        where forum = ?1 and body = ?2 and office = ?3 and person = ?4""",
                        Integer.class)
                .setParameter(1, forum)
                .setParameter(2, body == null ? "" : body)
                .setParameter(3, Office.TELLER.name())
                .setParameter(4, person)
                .getSingleResultOrNull()
                .map(number -> number == null ? null : "teller-" + number);
    }

    /** Whether a person holds any office of a body. */
    public Uni<Boolean> officer(Mutiny.Session session, String forum, String body, String person) {
        return session.createNativeQuery(
                        "select count(*) from officer where forum = ?1 and body = ?2 and person = ?3",
                        Long.class)
                .setParameter(1, forum)
                .setParameter(2, body == null ? "" : body)
                .setParameter(3, person)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Whether a person acts for a seat at this moment. */
    public Uni<Boolean> represents(
            Mutiny.Session session, String forum, String seat, String person) {
        return session.createNativeQuery(
                        """
                        select count(*) from seat s join representative r
                        on r.forum = s.forum and r.delegation = s.delegation
                        where s.forum = ?1 and s.seat = ?2 and r.person = ?3
                            and r.role <> 'READER'""",
                        Long.class)
                .setParameter(1, forum)
                .setParameter(2, seat)
                .setParameter(3, person)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Whether a seat belongs to a body: it is named a member, or all seats are. */
    public Uni<Boolean> seatedIn(Mutiny.Session session, String forum, String seat, String body) {
        return session.createNativeQuery(
                        """
                        select count(*) from seat s left join body b
                        on b.forum = s.forum and b.body = ?3
                        where s.forum = ?1 and s.seat = ?2 and
                        (b.members is null or cardinality(b.members) = 0 or s.seat = any (b.members))""",
                        Long.class)
                .setParameter(1, forum)
                .setParameter(2, seat)
                .setParameter(3, body)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** The viewer a caller is in this forum. */
    public Uni<Viewer> viewer(Mutiny.Session session, String forum, Caller caller) {
        if (caller.visitor()) {
            return Uni.createFrom().item(Viewer.PUBLIC);
        }
        return session.createNativeQuery(
                        """
                        with mine as (
                            select r.delegation, s.seat, s.place from representative r
                            left join seat s on s.forum = r.forum and s.delegation = r.delegation
                            where r.forum = ?1 and r.person = ?2)
                        select 'audience', 'secretariat' from forum
                            where forum = ?1 and ?2 = any (secretariat)
                        union select 'audience', 'group:' || place from mine where place is not null
                        union select 'audience', 'body:' || body from officer
                            where forum = ?1 and person = ?2
                        union select 'audience', 'body:' || b.body from body b, mine
                            where b.forum = ?1 and mine.seat is not null and
                            (cardinality(b.members) = 0 or mine.seat = any (b.members))
                        union select 'delegation', delegation from mine""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, caller.person())
                .getResultList()
                .map(rows -> viewer(caller.person(), rows));
    }

    private static Viewer viewer(String person, List<Object[]> rows) {
        var audiences = new HashSet<>(Set.of("public"));
        var delegations = new HashSet<String>();
        for (var row : rows) {
            ("audience".equals(row[0]) ? audiences : delegations).add((String) row[1]);
        }
        return new Viewer(person, Set.copyOf(audiences), Set.copyOf(delegations));
    }
}
