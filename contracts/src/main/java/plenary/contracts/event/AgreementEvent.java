package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.DraftEvent.Pinned;

/** Agreement in writing and subject to confirmation, and agreed text opened again. */
public sealed interface AgreementEvent extends DeliberationEvent {

    /**
     * Wordings were put in writing: who does not object before the instant agrees.
     *
     * @param call its identity, in one series with the calls in the room
     * @param until the exact end; an objection received at it or after comes too late
     * @param note why in writing, or absent
     * @param inPlace true: what is put stays with the bodies it is with until the silence has
     *     ended; absent in older records, where the call itself brought it before the body
     */
    record SilenceOpened(
            String call,
            String body,
            List<Pinned> provisions,
            Instant until,
            String note,
            Boolean inPlace)
            implements AgreementEvent {}

    /** The silence ends later than was said. */
    record SilenceExtended(String call, Instant until, String reason) implements AgreementEvent {}

    /**
     * The instant passed; written down with the instant as its time.
     *
     * @param agreed what was not objected to; may be empty
     * @param adReferendum those of them that stand agreed ad referendum only; absent for none
     */
    record SilenceEnded(String call, String body, List<String> agreed, List<String> adReferendum)
            implements AgreementEvent {

        /** Nothing of it ad referendum. */
        public SilenceEnded(String call, String body, List<String> agreed) {
            this(call, body, agreed, null);
        }
    }

    /** Every provision of a call was objected to: nothing is left to agree, and the call ends. */
    record ConsensusEnded(String call, String body) implements AgreementEvent {}

    /**
     * A delegation agrees subject to its capital's confirmation.
     *
     * @param entry its identity ({@code ad-referendum-2})
     * @param until the exact end of the time to withdraw
     */
    record AdReferendumEntered(
            String entry, String call, String provision, String seat, Instant until, String note)
            implements AgreementEvent {}

    /**
     * The capital confirmed.
     *
     * @param settled whether the provision stands agreed from now on, nobody else's word being
     *     awaited
     */
    record AdReferendumConfirmed(String entry, String provision, boolean settled)
            implements AgreementEvent {}

    /**
     * The capital did not confirm.
     *
     * @param bracket the bracket it opened or joined; absent where the gavel had not fallen yet
     */
    record AdReferendumWithdrawn(String entry, String provision, String bracket, String reason)
            implements AgreementEvent {}

    /** The time to withdraw passed in silence; written down with its end as its time. */
    record AdReferendumLapsed(String entry, String provision, boolean settled)
            implements AgreementEvent {}

    /** Whether to open agreed text again was put to the room. */
    record ReopeningPut(String reopening, String provision, String body, String reason)
            implements AgreementEvent {}

    /** An objection before the gavel: the text stays agreed. */
    record ReopeningObjected(String reopening, String seat, String reason)
            implements AgreementEvent {}

    /**
     * Agreed text is open again.
     *
     * @param poll the vote that decided it; absent where none did
     */
    record ProvisionReopened(
            String reopening, String provision, String body, String reason, String poll)
            implements AgreementEvent {}
}
