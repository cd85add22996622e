package plenary.proposal.floor;

import java.time.Instant;
import plenary.contracts.event.SessionEvent.StatementKind;

/**
 * Words for the record; they decide nothing.
 *
 * @param session null where it is about a call for consensus, outside a meeting
 */
public record Statement(
        String id,
        long seq,
        Instant at,
        String session,
        String by,
        StatementKind kind,
        String about,
        String text) {

    /** How the address of a call for consensus begins. */
    public static final String ABOUT_CALL = "consensus-call/";

    /** The call for consensus that words are about, or null. */
    public static String call(String about) {
        return about != null && about.startsWith(ABOUT_CALL)
                ? about.substring(ABOUT_CALL.length())
                : null;
    }
}
