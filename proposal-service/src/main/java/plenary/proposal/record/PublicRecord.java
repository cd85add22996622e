package plenary.proposal.record;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.EventTypes;
import plenary.journal.Act;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;

/** What is asked of the record by what was done, by day, and by words. */
@ApplicationScoped
class PublicRecord {
    /** Marks around a word that was found; letters nobody writes. */
    static final char FROM = '\uE000';

    static final char TO = '\uE001';

    private static final String OF_KINDS =
            """
            select seq, at, body from journal
            where forum = :forum and audience = 'public' and type in (:types)
              and at >= :from and at < :until
            order by seq
            """;
    private static final String LAST =
            """
            select max(at) from journal
            where forum = :forum and audience = 'public' and type in (:types)
            """;
    private static final String SEARCH =
            """
            with asked as (
              select cast(coalesce(nullif(cast(websearch_to_tsquery('simple', :words) as text), '')
                                   || ':*', '') as tsquery) as query),
            found as (
              select j.seq, j.at, j.type, j.capacity, j.subject, j.body, asked.query
              from journal j, asked
              where j.forum = :forum and j.audience in (:audiences)
                and j.seq < :before and words_of(j.body) @@ asked.query
              order by j.seq desc limit :most)
            select seq, at, type, capacity, subject,
                   ts_headline('simple', told_in(body), query, :how)
            from found order by seq desc
            """;
    private static final String HOW =
            "StartSel=\"%s\", StopSel=\"%s\", MaxFragments=2, MaxWords=28, MinWords=10, FragmentDelimiter=\" … \""
                    .formatted(FROM, TO);

    private final Mutiny.SessionFactory sessions;

    PublicRecord(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * An act in which words were found.
     *
     * @param excerpt the words around, with marks at those that were found
     */
    record Found(long seq, Instant at, String type, String as, String subject, String excerpt) {}

    /** Public acts of these kinds between two instants, in order. */
    Uni<List<Told>> between(
            String forum,
            Instant from,
            Instant until,
            Collection<Class<? extends DeliberationEvent>> kinds) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(OF_KINDS, Object[].class)
                                .setParameter("forum", forum)
                                .setParameter("types", types(kinds))
                                .setParameter("from", from)
                                .setParameter("until", until)
                                .getResultList()
                                .map(rows -> rows.stream().map(PublicRecord::told).toList()));
    }

    /** When something of these kinds last happened; null where nothing did. */
    Uni<Instant> last(String forum, Collection<Class<? extends DeliberationEvent>> kinds) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(LAST, Object.class)
                                .setParameter("forum", forum)
                                .setParameter("types", types(kinds))
                                .getSingleResultOrNull()
                                .map(Sql::instant));
    }

    /**
     * Acts whose words hold what was asked for, newest first.
     *
     * @param audiences those the reader belongs to: others' acts are not looked at
     * @param before only acts before this entry
     */
    Uni<List<Found>> search(
            String forum, String words, Set<String> audiences, long before, int most) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(SEARCH, Object[].class)
                                .setParameter("forum", forum)
                                .setParameter("words", words)
                                .setParameter("audiences", audiences)
                                .setParameter("before", before)
                                .setParameter("most", most)
                                .setParameter("how", HOW)
                                .getResultList()
                                .map(rows -> rows.stream().map(PublicRecord::found).toList()));
    }

    private static List<String> types(Collection<Class<? extends DeliberationEvent>> kinds) {
        return EventTypes.all().entrySet().stream()
                .filter(named -> kinds.contains(named.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Told told(Object[] row) {
        var act = PlenaryJson.read((byte[]) row[2], Act.class);
        var type = EventTypes.byName(act.type()).orElseThrow();
        var event = (DeliberationEvent) PlenaryJson.mapper().convertValue(act.event(), type);
        return new Told(((Number) row[0]).longValue(), Sql.instant(row[1]), act.as(), event);
    }

    private static Found found(Object[] row) {
        return new Found(
                ((Number) row[0]).longValue(),
                Sql.instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }

    /** An excerpt cut at its marks; nothing where the act was found by what is not in it. */
    static Stream<Words> cut(String excerpt) {
        if (excerpt == null) {
            return Stream.empty();
        }
        return Stream.of(excerpt.split("(?=" + FROM + ")|" + TO))
                .filter(part -> !part.isEmpty())
                .map(
                        part ->
                                part.charAt(0) == FROM
                                        ? new Words(part.substring(1), true)
                                        : new Words(part, false));
    }

    /**
     * Some words of an excerpt.
     *
     * @param found whether they are what was asked for
     */
    record Words(String text, boolean found) {}
}
