package plenary.proposal.decision.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;
import plenary.proposal.desk.Acted;

/** How acts of this feature are answered. */
final class Answers {
    private Answers() {}

    /** The fact of this kind that the act brought about; also when the same request came again. */
    static <E extends DeliberationEvent> Optional<E> fact(Acted acted, Class<E> kind) {
        return acted.events().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What is on its way to the ballot box: come to that address for it. */
    static Response onItsWay(String forum, String path, Object view) {
        return Response.accepted(view).location(at(forum, path)).build();
    }

    static Response created(String forum, String path, Object view) {
        return Response.created(at(forum, path)).entity(view).build();
    }

    private static URI at(String forum, String path) {
        return URI.create("/api/forums/" + forum + "/" + path);
    }

    /** The forum's present instant. */
    static Instant now(ForumState state) {
        return Procedure.forumTime(state, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
