package plenary.proposal;

import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.PollEvent;
import plenary.contracts.event.RecommendationEvent;
import plenary.contracts.event.SessionEvent;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.proposal.decision.Hearing;

/** Who may read a fact: all, or the members of the closed body or group in which it happened. */
public final class Audiences {
    public static final String PUBLIC = "public";

    private Audiences() {}

    /** @param after the forum just after the fact */
    public static String of(ForumState after, DeliberationEvent event) {
        return switch (event) {
            case RepresentativeInvited e -> "secretariat";
            case PresenceSet e -> ofSession(after, e.session());
            case StatementRecorded e -> ofSession(after, e.session());
            case SessionEvent e -> PUBLIC;
            case PollEvent e -> Hearing.audienceOf(after, e);
            case RecommendationEvent e -> Hearing.audienceOf(after, e);
            default -> PUBLIC;
        };
    }

    private static String ofSession(ForumState state, String session) {
        var body = state.floor().sessions().get(session).body();
        return state.assembly().bodies().get(body).audience();
    }
}
