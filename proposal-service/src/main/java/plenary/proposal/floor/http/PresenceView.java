package plenary.proposal.floor.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.proposal.decision.Quorum;
import plenary.proposal.floor.Session;
import plenary.rules.charter.Spoken;

/**
 * Who is in the room of a body, and whether that is enough.
 *
 * @param noted whether anybody said who is there; where nobody did, only those who answer a vote
 *     count as present for it
 * @param seats those noted
 * @param present seats that may vote and are there, or are represented where the charter counts
 *     that
 * @param entitled seats that may vote
 * @param toOpen what the charter asks for before a meeting opens; absent for nothing
 * @param votes what each matter's vote asks of those present; a matter that asks nothing is absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PresenceView(
        String session,
        String body,
        boolean noted,
        List<String> seats,
        long present,
        long entitled,
        NeededView toOpen,
        List<NeededView> votes) {

    /**
     * A quorum.
     *
     * @param matter what is voted on; absent for the opening of the meeting
     * @param rule the rule of that vote
     * @param seats the fewest that are enough; absent where it is more than one number
     * @param words what is asked, by language
     * @param there whether they are there; nobody is where nobody noted it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NeededView(
            String matter, String rule, Long seats, Map<String, String> words, boolean there) {

        static NeededView of(String matter, Quorum.Needed needed) {
            return new NeededView(
                    matter,
                    needed.rule() == null ? null : needed.rule().name(),
                    needed.seats(),
                    Spoken.inBoth(needed.condition()),
                    needed.there());
        }
    }

    static PresenceView of(Session session, Quorum quorum) {
        return new PresenceView(
                session.id(),
                session.body(),
                quorum.noted(),
                session.present(),
                quorum.present(),
                quorum.entitled(),
                quorum.toOpen() == null ? null : NeededView.of(null, quorum.toOpen()),
                quorum.votes().entrySet().stream()
                        .map(
                                one ->
                                        NeededView.of(
                                                one.getKey().name().toLowerCase(Locale.ROOT),
                                                one.getValue()))
                        .toList());
    }
}
