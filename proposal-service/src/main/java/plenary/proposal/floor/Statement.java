package plenary.proposal.floor;

import java.time.Instant;
import plenary.contracts.event.SessionEvent.StatementKind;

/** Words for the record; they decide nothing. */
public record Statement(
        String id,
        long seq,
        Instant at,
        String session,
        String by,
        StatementKind kind,
        String about,
        String text) {}
