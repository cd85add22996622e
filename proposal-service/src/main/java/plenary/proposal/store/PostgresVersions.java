package plenary.proposal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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

    private static final int LATELY = 2_500;

    // a row is asked for here only where the database has just said that its reader may have it
    private final Cache<Place, Stood> lately = Caffeine.newBuilder().maximumSize(LATELY).build();

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

    /**
     * Two versions, as far as they differ, as these audiences may read them. Reading what the
     * database gave takes a while: it is done where the supplier is asked, not on an event loop.
     */
    public Uni<Supplier<List<Version>>> pair(
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

    private Uni<Supplier<List<Version>>> pair(
            Mutiny.Session session,
            String forum,
            long from,
            long to,
            Map<String, Long> was,
            Map<String, Long> is) {
        return order(session, forum, from)
                .chain(
                        orderWas ->
                                order(session, forum, to)
                                        .chain(
                                                orderIs ->
                                                        bodies(
                                                                session, forum, was, is, orderWas,
                                                                orderIs)));
    }

    private Uni<Supplier<List<Version>>> bodies(
            Mutiny.Session session,
            String forum,
            Map<String, Long> was,
            Map<String, Long> is,
            List<String> orderWas,
            List<String> orderIs) {
        var needed = new LinkedHashSet<String>();
        is.keySet().stream().filter(id -> !is.get(id).equals(was.get(id))).forEach(needed::add);
        was.keySet().stream().filter(id -> !is.containsKey(id)).forEach(needed::add);
        // a provision that stands in one of the two orders only is compared even where it is the
        // same
        var placesWas = Set.copyOf(orderWas);
        var placesIs = Set.copyOf(orderIs);
        orderIs.stream().filter(id -> !placesWas.contains(id)).forEach(needed::add);
        orderWas.stream().filter(id -> !placesIs.contains(id)).forEach(needed::add);
        return written(session, forum, needed, was)
                .chain(
                        before ->
                                written(session, forum, needed, is)
                                        .map(
                                                after ->
                                                        () ->
                                                                List.of(
                                                                        version(orderWas, before),
                                                                        version(orderIs, after))));
    }

    private Version version(List<String> order, List<Written> all) {
        var stood = new LinkedHashMap<String, Stood>();
        all.parallelStream()
                .map(one -> Map.entry(one.place().provision(), read(one)))
                .toList()
                .forEach(e -> stood.put(e.getKey(), e.getValue()));
        return new Version(order, stood);
    }

    /** Which row; what it says is never rewritten. */
    private record Place(String forum, String provision, long seq) {}

    /**
     * @param json null where it was read lately
     */
    private record Written(Place place, Stood stood, String json) {}

    private Stood read(Written one) {
        if (one.stood() != null) {
            return one.stood();
        }
        var stood = PlenaryJson.read(one.json(), Stood.class);
        lately.put(one.place(), stood);
        return stood;
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

    private Uni<List<Written>> written(
            Mutiny.Session session, String forum, Set<String> ids, Map<String, Long> at) {
        var written = new ArrayList<Written>();
        var missing = new ArrayList<String>();
        for (var id : ids) {
            if (at.containsKey(id)) {
                var place = new Place(forum, id, at.get(id));
                var stood = lately.getIfPresent(place);
                if (stood == null) {
                    missing.add(id);
                } else {
                    written.add(new Written(place, stood, null));
                }
            }
        }
        if (missing.isEmpty()) {
            return Uni.createFrom().item(written);
        }
        var seqs = missing.stream().map(id -> String.valueOf(at.get(id))).toList();
        return session.createNativeQuery(BODIES, Object[].class)
                .setParameter("forum", forum)
                .setParameter("ids", String.join(",", missing))
                .setParameter("seqs", String.join(",", seqs))
                .getResultList()
                .map(
                        rows -> {
                            for (var row : rows) {
                                var id = (String) row[0];
                                var place = new Place(forum, id, at.get(id));
                                written.add(new Written(place, null, (String) row[1]));
                            }
                            return written;
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
