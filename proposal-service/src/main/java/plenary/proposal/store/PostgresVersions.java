package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;
import plenary.proposal.ForumState;
import plenary.proposal.fork.Comparison.Version;
import plenary.proposal.fork.Stood;

/**
 * Every provision as it stood after each act, kept beside the live state: versions are compared
 * without folding the record, and only by who may read them.
 */
@ApplicationScoped
public class PostgresVersions {
    private static final String SAVE =
            """
            insert into provision_version (forum, provision, seq, audience, body)
            select :forum, d.provision, :seq, d.audience, d.body
            from json_to_recordset(cast(cast(:rows as text) as json))
                 as d(provision text, audience text, body json)
            """;
    private static final String AT =
            """
            select k.id, v.seq
            from unnest(string_to_array(:ids, ',')) as k(id) cross join lateral (
                select seq from provision_version
                where forum = :forum and provision = k.id and seq <= :seq
                    and audience = any (string_to_array(:audiences, ','))
                order by seq desc limit 1) v
            """;
    private static final String BODIES =
            """
            select v.provision, cast(v.body as text)
            from unnest(string_to_array(:ids, ','), cast(string_to_array(:seqs, ',') as bigint[]))
                as k(id, seq)
            join provision_version v
                on v.forum = :forum and v.provision = k.id and v.seq = k.seq
            """;
    private static final String ORDER =
            """
            select cast(body as text) from provision_version
            where forum = :forum and provision = '' and seq <= :seq order by seq desc limit 1
            """;
    private static final String HISTORY =
            """
            select v.seq, cast(v.body as text), j.at, j.capacity, j.audience
            from provision_version v join journal j on j.forum = v.forum and j.seq = v.seq
            where v.forum = :forum and v.provision = :provision
                and v.audience = any (string_to_array(:audiences, ','))
            order by v.seq
            """;

    /** A provision after an act: which, when, as whom. */
    public record Past(long seq, Stood stood, Instant at, String capacity) {}

    /** Keeps what differs between two states of a forum, in the caller's transaction. */
    public Uni<Void> save(
            Mutiny.Session session, ForumState before, ForumState after, List<String> events) {
        var rows = Stood.between(before, after, events);
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(SAVE)
                .setParameter("forum", after.assembly().forum().id())
                .setParameter("seq", after.seq())
                .setParameter("rows", PlenaryJson.write(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Two versions, as far as they differ, as these audiences may read them. */
    public Uni<List<Version>> pair(
            Mutiny.Session session,
            String forum,
            Set<String> provisions,
            long from,
            long to,
            Set<String> audiences) {
        var ids = String.join(",", provisions);
        var who = String.join(",", audiences);
        return at(session, forum, ids, from, who)
                .chain(
                        was ->
                                at(session, forum, ids, to, who)
                                        .chain(is -> pair(session, forum, from, to, was, is)));
    }

    private Uni<List<Version>> pair(
            Mutiny.Session session,
            String forum,
            long from,
            long to,
            Map<String, Long> was,
            Map<String, Long> is) {
        var differ = new ArrayList<String>();
        is.forEach(
                (id, seq) -> {
                    if (!seq.equals(was.get(id))) {
                        differ.add(id);
                    }
                });
        was.keySet().stream().filter(id -> !is.containsKey(id)).forEach(differ::add);
        return order(session, forum, from)
                .chain(
                        orderWas ->
                                order(session, forum, to)
                                        .chain(
                                                orderIs ->
                                                        bodies(
                                                                session, forum, differ, was, is,
                                                                orderWas, orderIs)));
    }

    private Uni<List<Version>> bodies(
            Mutiny.Session session,
            String forum,
            List<String> differ,
            Map<String, Long> was,
            Map<String, Long> is,
            List<String> orderWas,
            List<String> orderIs) {
        // a provision that stands in one of the two orders only is compared even where it is the
        // same
        var needed = new LinkedHashSet<>(differ);
        orderIs.stream().filter(id -> !orderWas.contains(id)).forEach(needed::add);
        orderWas.stream().filter(id -> !orderIs.contains(id)).forEach(needed::add);
        return stood(session, forum, needed, was)
                .chain(
                        before ->
                                stood(session, forum, needed, is)
                                        .map(
                                                after ->
                                                        List.of(
                                                                new Version(orderWas, before),
                                                                new Version(orderIs, after))));
    }

    private Uni<Map<String, Long>> at(
            Mutiny.Session session, String forum, String ids, long seq, String audiences) {
        return session.createNativeQuery(AT, Object[].class)
                .setParameter("forum", forum)
                .setParameter("ids", ids)
                .setParameter("seq", seq)
                .setParameter("audiences", audiences)
                .getResultList()
                .map(
                        rows -> {
                            var at = new LinkedHashMap<String, Long>();
                            rows.forEach(
                                    row -> at.put((String) row[0], ((Number) row[1]).longValue()));
                            return at;
                        });
    }

    private Uni<Map<String, Stood>> stood(
            Mutiny.Session session, String forum, Set<String> ids, Map<String, Long> at) {
        var there = ids.stream().filter(at::containsKey).toList();
        if (there.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var seqs = there.stream().map(id -> String.valueOf(at.get(id))).toList();
        return session.createNativeQuery(BODIES, Object[].class)
                .setParameter("forum", forum)
                .setParameter("ids", String.join(",", there))
                .setParameter("seqs", String.join(",", seqs))
                .getResultList()
                .map(
                        rows -> {
                            var stood = new LinkedHashMap<String, Stood>();
                            rows.parallelStream()
                                    .map(
                                            row ->
                                                    Map.entry(
                                                            (String) row[0],
                                                            PlenaryJson.read(
                                                                    (String) row[1], Stood.class)))
                                    .toList()
                                    .forEach(e -> stood.put(e.getKey(), e.getValue()));
                            return stood;
                        });
    }

    private Uni<List<String>> order(Mutiny.Session session, String forum, long seq) {
        return session.createNativeQuery(ORDER, String.class)
                .setParameter("forum", forum)
                .setParameter("seq", seq)
                .getSingleResultOrNull()
                .map(
                        json ->
                                json == null
                                        ? List.<String>of()
                                        : PlenaryJson.read(json, Stood.Order.class).order());
    }

    /** A provision after every act that touched it, oldest first, as these audiences may read. */
    public Uni<List<Past>> history(
            Mutiny.Session session, String forum, String provision, Set<String> audiences) {
        return session.createNativeQuery(HISTORY, Object[].class)
                .setParameter("forum", forum)
                .setParameter("provision", provision)
                .setParameter("audiences", String.join(",", audiences))
                .getResultList()
                .map(rows -> rows.stream().map(row -> past(row, audiences)).toList());
    }

    private static Past past(Object[] row, Set<String> audiences) {
        // the version may be public and the entry beside it not
        var heard = audiences.contains((String) row[4]);
        var stood = PlenaryJson.read((String) row[1], Stood.class);
        return new Past(
                ((Number) row[0]).longValue(),
                heard ? stood : stood.unsaid(),
                Sql.instant(row[2]),
                heard ? (String) row[3] : null);
    }
}
