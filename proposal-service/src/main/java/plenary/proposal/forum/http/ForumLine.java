package plenary.proposal.forum.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.proposal.decision.Poll;
import plenary.proposal.desk.Seen;
import plenary.proposal.floor.Session;
import plenary.proposal.forum.Body;

/**
 * A line in the list of forums, with what goes on there now, as far as the reader may know.
 *
 * @param charter the name of its rules, as in their address
 * @param charterTitle the same in words, by language
 * @param at forum time of the last act
 * @param meetings that are open now and not suspended
 * @param votes in which may be voted now
 */
record ForumLine(
        String id,
        Map<String, String> title,
        Mode mode,
        String charter,
        Map<String, String> charterTitle,
        Instant at,
        List<MeetingNow> meetings,
        List<VoteNow> votes) {

    /** A meeting of a body, by the body's names. */
    record MeetingNow(String id, Map<String, String> body) {}

    /** A vote, by its question. */
    record VoteNow(String id, Map<String, String> question) {}

    static ForumLine of(Seen seen, Instant now) {
        var state = seen.state();
        var forum = state.assembly().forum();
        var bodies = state.assembly().bodies();
        return new ForumLine(
                forum.id(),
                forum.title(),
                forum.mode(),
                forum.charter().name(),
                forum.charter().title(),
                state.at(),
                state.floor().sessions().all().stream()
                        .filter(session -> session.stage() == Session.Stage.OPEN)
                        .filter(session -> seen.viewer().sees(state, session))
                        .flatMap(
                                session ->
                                        bodies.find(session.body()).stream()
                                                .map(body -> meeting(session, body)))
                        .toList(),
                state.decisions().polls().all().stream()
                        .filter(poll -> poll.stage(now) == Poll.Stage.OPEN)
                        .filter(poll -> seen.viewer().mayRead(poll.opened().audience()))
                        .map(poll -> new VoteNow(poll.id(), poll.opened().question()))
                        .toList());
    }

    private static MeetingNow meeting(Session session, Body body) {
        return new MeetingNow(session.id(), body.names());
    }
}
