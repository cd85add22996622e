package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.text.Content;

/** Who is in a closed group, what is referred to it, and what it returned. */
public sealed interface ForkEvent extends DeliberationEvent {

    /**
     * A seat takes part in a body from now on.
     *
     * @param namedBy who named it: a capacity such as {@code chair:com-5}, or a group or delegation
     * @param speakingFor delegations or groups it speaks for beside itself
     */
    record MemberJoined(String body, String seat, String namedBy, List<String> speakingFor)
            implements ForkEvent {}

    /** A seat takes no further part in a body. */
    record MemberLeft(String body, String seat, String reason) implements ForkEvent {}

    /**
     * Provisions go to a closed body, which works on a fork of them. For all others the text stands
     * as it was referred.
     *
     * @param from the body that refers them, and to which the group reports
     * @param deadline when it is to report; absent where none was set
     */
    record ProvisionsReferred(
            String referral,
            String from,
            String to,
            List<String> provisions,
            String mandate,
            Instant deadline)
            implements ForkEvent {}

    /** What became of a bracket between two wordings of one provision. */
    enum BracketFate {
        KEPT,
        DROPPED,
        MERGED,
        REWRITTEN,
        NEW
    }

    /**
     * A bracket before and after, computed from its identity.
     *
     * @param into for a merged one: the brackets in which its words stand now
     * @param from for a bracket that took in others: those
     * @param before its wording as it stood; absent for a new one
     * @param after its wording as it stands; absent where it does not stand any more
     */
    record ComparedBracket(
            String bracket,
            BracketFate fate,
            List<String> into,
            List<String> from,
            List<String> holdersBefore,
            List<String> holdersAfter,
            String before,
            String after) {}

    /**
     * One provision of a fork that a closed body returned, complete before and after.
     *
     * @param before the wording as referred; absent where the group added the provision
     * @param struck whether the group returned it struck out
     */
    record ProvisionReturned(
            String referral,
            String provision,
            String number,
            Content before,
            Content after,
            boolean struck,
            List<ComparedBracket> brackets)
            implements ForkEvent {}

    /**
     * A closed body has reported: these provisions stand as it returned them.
     *
     * @param unreported provisions it returned without a text: they stand as referred
     */
    record GroupReported(
            String referral,
            String body,
            List<String> provisions,
            List<String> unreported,
            String note)
            implements ForkEvent {}

    /** The referring body took provisions back: the fork is discarded, they stand as referred. */
    record ReferralRecalled(String referral, String body, List<String> provisions, String reason)
            implements ForkEvent {}
}
