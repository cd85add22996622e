package plenary.proposal.meeting.http;

import java.time.Instant;
import java.util.List;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.Closable;
import plenary.proposal.meeting.Closable.Candidate;
import plenary.proposal.meeting.SpeakingTurns;

/**
 * What a meeting might close in the next twenty minutes, the likeliest first. The rule: a call for
 * consensus without objection; a bracket that at most {@code mostHolders} hold, all of them in the
 * room, and that hangs on none that cannot be closed; fewer holders before more, and what moved
 * last first.
 *
 * @param roomKnown whether it was said who is in the room
 */
record ClosableView(
        String session, String body, boolean roomKnown, int mostHolders, List<ClosableLine> lines) {

    /**
     * @param what its address: {@code bracket/b3}, {@code consensus-call/call-2}
     * @param away the holders that are not in the room
     * @param now whether it can be closed now, by the rule
     * @param because what that hangs on
     */
    record ClosableLine(
            String what,
            List<String> provisions,
            List<ClosableHolder> holders,
            List<String> away,
            Instant moved,
            boolean now,
            ClosableWhy because) {}

    /** What it hangs on whether something can be closed now. */
    enum ClosableWhy {
        NO_OBJECTION,
        HOLDERS_HERE,
        GROUP_HOLDS,
        TOO_MANY_HOLDERS,
        HOLDERS_AWAY,
        ROOM_UNKNOWN,
        LINKED
    }

    /**
     * @param name in English
     */
    record ClosableHolder(String holder, String name) {}

    static ClosableView of(ForumState state, String session) {
        var meeting = state.floor().sessions().get(session);
        var names = new SpeakingTurns(state, session);
        return new ClosableView(
                session,
                meeting.body(),
                !meeting.present().isEmpty(),
                Closable.MOST_HOLDERS,
                new Closable(state, meeting)
                        .candidates().stream().map(c -> line(names, c)).toList());
    }

    private static ClosableLine line(SpeakingTurns names, Candidate c) {
        return new ClosableLine(
                c.what(),
                c.provisions(),
                c.holders().stream()
                        .map(h -> new ClosableHolder(h, names.name("seat:" + h)))
                        .toList(),
                c.away(),
                c.moved(),
                c.why().now(),
                ClosableWhy.valueOf(c.why().name()));
    }
}
