package plenary.proposal.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import plenary.contracts.charter.Commitment;
import plenary.contracts.event.SessionEvent;
import plenary.contracts.event.SessionEvent.CommitmentKind;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session;
import plenary.proposal.floor.Session.Hours;
import plenary.proposal.promise.Happened.What;

/**
 * A promise made, by the charter or at the opening of a session, and what happened since in that
 * body and below.
 *
 * @param session at whose opening it was made; null for the charter's own
 * @param body whose session that was; null for the charter's own
 * @param about what it is about
 * @param text by language, or under the empty key as it was said
 * @param since when it was made; null for the charter's own
 * @param entry of the record in which it was made
 */
public record Promise(
        String id,
        String session,
        String body,
        About about,
        Map<String, String> text,
        Instant since,
        long entry,
        List<Happened> practice) {

    /** What a promise is about, and which facts are held against it. */
    public enum About {
        CONSENSUS(
                Set.of(
                        What.VOTE,
                        What.CALL,
                        What.SILENCE_PROCEDURE,
                        What.OBJECTION,
                        What.GAVEL,
                        What.SILENCE_ENDED,
                        What.TEMPERATURE_CHECK)),
        SCOPE(Set.of(What.CHALLENGE, What.RULING, What.APPEAL, What.APPEAL_DECIDED)),
        OPENNESS(Set.of(What.OPEN_MEETING, What.CLOSED_MEETING)),
        OTHER(Set.of());

        private final Set<What> facts;

        About(Set<What> facts) {
            this.facts = facts;
        }

        static About of(CommitmentKind kind) {
            return switch (kind) {
                case CONSENSUS -> CONSENSUS;
                case SCOPE -> SCOPE;
                case OPENNESS -> OPENNESS;
                case OTHER -> OTHER;
            };
        }

        static About of(Commitment.Kind kind) {
            return switch (kind) {
                case CONSENSUS -> CONSENSUS;
                case IN_SCOPE, OUT_OF_SCOPE -> SCOPE;
                case OPEN_DOORS -> OPENNESS;
            };
        }
    }

    /**
     * Every promise with what happened.
     *
     * @param shown whether the inside of a body may be told
     */
    public static List<Promise> ledger(ForumState state, Instant now, Predicate<String> shown) {
        var practice =
                Practice.of(state, now).stream()
                        .filter(
                                fact ->
                                        fact.body() == null
                                                || meeting(fact)
                                                || shown.test(fact.body()))
                        .toList();
        var ledger = new ArrayList<Promise>();
        for (var own : state.assembly().forum().charter().commitments()) {
            var about = About.of(own.kind());
            ledger.add(
                    new Promise(
                            own.id(),
                            null,
                            null,
                            about,
                            own.text(),
                            null,
                            1,
                            practice.stream()
                                    .filter(f -> about.facts.contains(f.what()))
                                    .toList()));
        }
        for (var session : state.floor().sessions().all()) {
            session.commitments().forEach(c -> ledger.add(made(state, session, c, practice)));
        }
        return List.copyOf(ledger);
    }

    // that a closed body met, and how long, is public
    private static boolean meeting(Happened fact) {
        return fact.what() == What.CLOSED_MEETING || fact.what() == What.OPEN_MEETING;
    }

    private static Promise made(
            ForumState state, Session session, SessionEvent.Commitment c, List<Happened> practice) {
        var opened = session.hours().stream().findFirst();
        var since = opened.map(Hours::from).orElse(Instant.EPOCH);
        var about = About.of(c.kind());
        return new Promise(
                c.id(),
                session.id(),
                session.body(),
                about,
                Map.of("", c.text()),
                opened.map(Hours::from).orElse(null),
                opened.map(Hours::seq).orElse(0L),
                practice.stream()
                        .filter(f -> about.facts.contains(f.what()))
                        .filter(f -> !f.at().isBefore(since))
                        .filter(f -> f.body() == null || within(state, f.body(), session.body()))
                        .toList());
    }

    private static boolean within(ForumState state, String body, String higher) {
        return body.equals(higher)
                || state.assembly()
                        .parentOf(body)
                        .map(parent -> within(state, parent.id(), higher))
                        .orElse(false);
    }
}
