package plenary.voting.poll;

import java.time.Instant;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.RefusalCode;

/** A vote. Everything that decides it was frozen when it opened. */
public sealed interface Poll {

    /** What was frozen. */
    PollOpened opened();

    /**
     * Ballots and counts are taken.
     *
     * @param onPaper whether answers go on the printed sheet from now on
     */
    record Open(PollOpened opened, boolean onPaper) implements Poll {

        /** One on the network. */
        public Open(PollOpened opened) {
            this(opened, false);
        }
    }

    /**
     * Its time is over or its closing was asked for, but the count cannot be closed yet; tellers
     * may still correct it.
     *
     * @param since the moment it will be closed with
     * @param blockedBy why not
     */
    record Closing(PollOpened opened, Instant since, RefusalCode blockedBy) implements Poll {}

    /** Counted and journaled. */
    record Closed(PollOpened opened, PollClosed closed) implements Poll {}

    /** Called off; nothing was decided. */
    record Cancelled(PollOpened opened, String reason) implements Poll {}
}
