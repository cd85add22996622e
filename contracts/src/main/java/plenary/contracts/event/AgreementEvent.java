package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.DraftEvent.Pinned;

/** Agreement in writing: silence to an exact instant. */
public sealed interface AgreementEvent extends DeliberationEvent {

    /**
     * Wordings were put in writing: who does not object before the instant agrees.
     *
     * @param call its identity, in one series with the calls in the room
     * @param until the exact end; an objection received at it or after comes too late
     * @param note why in writing, or absent
     */
    record SilenceOpened(
            String call, String body, List<Pinned> provisions, Instant until, String note)
            implements AgreementEvent {}

    /** The silence ends later than was said. */
    record SilenceExtended(String call, Instant until, String reason) implements AgreementEvent {}

    /**
     * The instant passed; written down with the instant as its time.
     *
     * @param agreed what was not objected to; may be empty
     */
    record SilenceEnded(String call, String body, List<String> agreed) implements AgreementEvent {}

    /** Every provision of a call was objected to: nothing is left to agree, and the call ends. */
    record ConsensusEnded(String call, String body) implements AgreementEvent {}
}
