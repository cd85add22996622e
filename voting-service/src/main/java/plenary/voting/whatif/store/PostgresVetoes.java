package plenary.voting.whatif.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.journal.PlenaryJson;
import plenary.rules.whatif.PlayedVetoes.StoodVeto;

/** Which vetoes stopped what a vote had carried, as the record of proposal-service tells. */
@ApplicationScoped
public class PostgresVetoes {

    /** Notes the vote a text is put to. */
    public Uni<Void> put(Mutiny.Session session, String forum, RecommendationPut put) {
        return session.createNativeQuery(
                        """
                        insert into put_text (forum, poll, recommendation, round)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, forum)
                .setParameter(2, put.poll())
                .setParameter(3, put.recommendation())
                .setParameter(4, put.round())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Notes the vetoes that stood when all windows had ended. */
    public Uni<Void> returned(Mutiny.Session session, String forum, RecommendationReturned e) {
        Map<String, List<String>> vetoes = new TreeMap<>();
        e.brackets()
                .forEach(
                        one ->
                                vetoes.computeIfAbsent(one.group(), group -> new ArrayList<>())
                                        .add(one.provision()));
        return session.createNativeQuery(
                        """
                        update put_text set vetoes = cast(cast(?4 as text) as jsonb)
                        where forum = ?1 and recommendation = ?2 and round = ?3""")
                .setParameter(1, forum)
                .setParameter(2, e.recommendation())
                .setParameter(3, e.round())
                .setParameter(
                        4,
                        PlenaryJson.write(
                                vetoes.entrySet().stream()
                                        .map(one -> new StoodVeto(one.getKey(), one.getValue()))
                                        .toList()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** By vote, the vetoes that stopped what it had carried; votes without any are left out. */
    public Uni<Map<String, List<StoodVeto>>> cast(Mutiny.Session session, String forum) {
        return session.createNativeQuery(
                        """
                        select poll, cast(vetoes as text) from put_text
                        where forum = ?1 and vetoes is not null""",
                        Object[].class)
                .setParameter(1, forum)
                .getResultList()
                .map(
                        rows -> {
                            Map<String, List<StoodVeto>> byPoll = new HashMap<>();
                            rows.forEach(row -> byPoll.put((String) row[0], read((String) row[1])));
                            return byPoll;
                        });
    }

    private static List<StoodVeto> read(String json) {
        return List.of(PlenaryJson.read(json, StoodVeto[].class));
    }
}
