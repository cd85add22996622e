package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.rule.Choice;

/** What delegations ask for, hand over and say around a vote. */
public sealed interface VoteEvent extends DeliberationEvent {

    /**
     * A seat asked by right that what is about to be put be voted on by this method.
     *
     * @param subject what is about to be put in the body, as a vote names it
     */
    record MethodDemanded(String body, String subject, PollEvent.Method method, String seat)
            implements VoteEvent {}

    /**
     * The same vote goes on by another method: hands were unclear. What tellers had counted is kept
     * as superseded and decides nothing.
     *
     * @param callOrder seats in the order they are called, for a roll call
     * @param reason in the moderator's words
     * @param closesAt the exact closing time from now on; absent where the moderator closes, and
     *     then the one before, if any, is over
     */
    record PollMethodChanged(
            String poll,
            PollEvent.Method method,
            List<String> callOrder,
            boolean namesShown,
            String reason,
            Instant closesAt)
            implements VoteEvent {

        /** One that the moderator closes. */
        public PollMethodChanged(
                String poll,
                PollEvent.Method method,
                List<String> callOrder,
                boolean namesShown,
                String reason) {
            this(poll, method, callOrder, namesShown, reason, null);
        }
    }

    /** What a seat puts on the record about its vote. */
    enum Note {
        /** Why it voted as it did. */
        EXPLANATION,
        /** It meant another answer. The tally stands. */
        CORRECTION
    }

    /**
     * A seat's words beside a closed vote; they change nothing.
     *
     * @param meant for a correction: the answer it meant; null for an explanation
     */
    record VoteNoted(String poll, String seat, Note note, Choice meant, String text)
            implements VoteEvent {}

    /**
     * An absent delegation lets another vote for it.
     *
     * @param seat that will be absent
     * @param holder the seat that votes for it, in this meeting alone
     * @param session the meeting
     */
    record ProxyGiven(String proxy, String seat, String holder, String body, String session)
            implements VoteEvent {}

    record ProxyWithdrawn(String proxy) implements VoteEvent {}
}
