package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.NOT_PRESIDING;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session.Stage;

/**
 * Who is in the chair of a meeting, once that was handed over. Until then, and after the meeting,
 * the chair and the vice-chairs share the office as they see fit.
 *
 * @param office the chair or a vice-chair
 */
public record Presiding(String session, Office office, Instant since) {

    /** As it is recorded: {@code vice-chair:plenary}. */
    public String shown(String body) {
        return word(office) + ":" + body;
    }

    /** How an office is written. */
    public static String word(Office office) {
        return office.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Why somebody does not act from the chair of a body: its meeting was handed over. Who keys for
     * the chair keys for whoever presides.
     */
    public static Optional<Refusal> elsewhere(ForumState state, Actor actor) {
        if (!(actor.capacity() instanceof Capacity.InOffice in)
                || in.keyedBy() != null
                || in.office() != Office.CHAIR && in.office() != Office.VICE_CHAIR) {
            return Optional.empty();
        }
        return state.floor().sessions().all().stream()
                .filter(s -> s.body().equals(in.body()) && s.stage() != Stage.CLOSED)
                .flatMap(s -> state.meetings().presiding().find(s.id()).stream())
                .filter(now -> now.office() != in.office())
                .findFirst()
                .map(
                        now ->
                                NOT_PRESIDING.because(
                                        "The "
                                                + word(now.office())
                                                + " presides over this meeting; the chair is"
                                                + " handed back first."));
    }
}
