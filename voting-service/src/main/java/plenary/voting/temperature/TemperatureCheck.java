package plenary.voting.temperature;

import java.time.Instant;
import java.util.Map;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;

/**
 * A non-binding show of feeling. It has no threshold, no outcome and no power; no verdict can be
 * made of it, for there is no way from here to one.
 *
 * @param question by language
 * @param counted whether answers are counted at all
 * @param words the moderator's words about it, verbatim; null while it is open
 */
public record TemperatureCheck(
        String id,
        String body,
        String audience,
        Map<String, String> question,
        boolean counted,
        Instant openedAt,
        Instant closedAt,
        String words) {

    /** Said wherever it is shown. */
    public static final String NOTICE =
            "This is a temperature check, not a vote: it has no threshold, no outcome and no power.";

    /** How a seat feels about it. */
    public enum Answer {
        FAVOURABLE,
        UNFAVOURABLE,
        UNDECIDED
    }

    /** What comes of an answer. */
    public sealed interface Outcome {}

    /** It is noted, in place of an earlier one of the seat. */
    public record Noted(Answer answer) implements Outcome {}

    /** It is not noted. */
    public record Turned(Refusal refusal) implements Outcome {}

    /**
     * Whether an answer is noted.
     *
     * @param asked whether the seat belongs to the body
     * @param represents whether the person acts for the seat
     */
    public Outcome answer(String seat, Answer answer, boolean asked, boolean represents) {
        if (!asked) {
            return turned(RefusalCode.NOT_ENTITLED, seat + " has no seat in this body.");
        }
        if (!represents) {
            return turned(RefusalCode.NOT_YOUR_SEAT, "You do not represent " + seat + ".");
        }
        if (closedAt != null) {
            return turned(RefusalCode.CHECK_CLOSED, "It ended at " + closedAt + ".");
        }
        if (!counted) {
            return turned(
                    RefusalCode.CHECK_NOT_COUNTED,
                    "The moderator takes the feel of the room; nothing is counted.");
        }
        return new Noted(answer);
    }

    private static Outcome turned(RefusalCode code, String detail) {
        return new Turned(code.because(detail));
    }
}
