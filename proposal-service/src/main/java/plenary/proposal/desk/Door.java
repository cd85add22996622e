package plenary.proposal.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import plenary.contracts.refusal.Meanings;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Caller;
import plenary.journal.http.Callers;
import plenary.journal.http.Once;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.Standing;
import plenary.proposal.Viewer;

/**
 * The way in: from a verified token and the capacity it names to an act, or to what may be read.
 */
@ApplicationScoped
public class Door {
    private final ForumDesk desk;
    private final Callers callers;
    private final Projections projections;
    private final HttpServerRequest request;

    Door(ForumDesk desk, Callers callers, Projections projections, HttpServerRequest request) {
        this.desk = desk;
        this.projections = projections;
        this.callers = callers;
        this.request = request; // a proxy: it answers for the request at hand
    }

    /**
     * Acts in a forum.
     *
     * @param as the header Plenary-As; whether the capacity is the caller's is decided, not
     *     believed
     */
    public Uni<Acted> act(String forum, String as, Command command) {
        callers.signedIn();
        return act(forum, capacity(as), command, command);
    }

    /**
     * Acts with something of chance in the command.
     *
     * @param said the request without it, by which the same request is recognised
     */
    public Uni<Acted> act(String forum, String as, Command command, Object said) {
        callers.signedIn();
        return act(forum, capacity(as), command, said);
    }

    /**
     * The forum as the caller may read it, where the capacity named is the caller's: for what is
     * prepared for an act and is none.
     */
    public Uni<Seen> stand(String forum, String as) {
        callers.signedIn();
        var actor = actor(forum, capacity(as));
        return see(forum)
                .invoke(
                        seen -> {
                            if (standing(seen, actor) instanceof Standing.NotHeld not) {
                                throw new Refused(not.refusal());
                            }
                        });
    }

    /**
     * The forum and the caller in the capacity named, where it is the caller's: for what leads up
     * to an act and is none, such as words being typed.
     */
    public Uni<Prepared> prepare(String forum, String as) {
        callers.signedIn();
        var actor = actor(forum, capacity(as));
        return see(forum)
                .map(
                        seen ->
                                switch (standing(seen, actor)) {
                                    case Standing.Held held ->
                                            new Prepared(seen.state(), held.actor());
                                    case Standing.NotHeld not -> throw new Refused(not.refusal());
                                });
    }

    private Standing standing(Seen seen, Actor actor) {
        return Standing.of(seen.state(), actor, desk.now(seen.state()));
    }

    private static Capacity capacity(String as) {
        if (as == null || as.isBlank()) {
            throw new Refused(
                    RefusalCode.CAPACITY_MISSING,
                    "Name the seat or office you act as in the header Plenary-As.");
        }
        return Capacity.parse(as)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.CAPACITY_MISSING,
                                        "Plenary-As must be seat:…, secretariat, or an office and"
                                                + " its body such as chair:plenary."));
    }

    /** Acts as the person alone, where no seat or office is needed. */
    public Uni<Acted> actAsPerson(String forum, Command command) {
        return act(forum, new Capacity.Person(), command, command);
    }

    private Uni<Acted> act(String forum, Capacity capacity, Command command, Object said) {
        Narrowing.flags(request.params());
        var actor = actor(forum, capacity);
        var key =
                new Once.Key(
                        actor.person(),
                        request.method().name() + " " + request.path() + " as " + capacity.shown(),
                        request.getHeader("Idempotency-Key"),
                        Once.hash(said));
        var language = language();
        return desk.act(forum, actor, command, key).map(acted -> acted.in(language));
    }

    private Actor actor(String forum, Capacity capacity) {
        var caller = callers.signedIn();
        var hash = caller.email() == null ? null : Emails.hash(forum, caller.email());
        return new Actor(caller.person(), hash, caller.admin(), capacity);
    }

    /** The forum as the caller may read it; refuses {@code forum-not-found}. */
    public Uni<Seen> see(String forum) {
        var caller = callers.current();
        var asked = request.params();
        var path = request.path();
        var language = language();
        Narrowing.flags(asked);
        return desk.read(forum)
                .map(
                        state -> {
                            if (!state.exists()) {
                                throw new Refused(
                                        RefusalCode.FORUM_NOT_FOUND,
                                        "There is no forum \"" + forum + "\" here.");
                            }
                            var viewer = Viewer.of(state, person(caller));
                            var seen = projections.of(state, viewer);
                            Narrowing.names(path, asked, seen);
                            return new Seen(seen, viewer, language);
                        });
    }

    /** The language asked for, of those there are; null where none was asked for. */
    private String language() {
        var asked = request.getHeader("Accept-Language");
        return asked == null || asked.isBlank() ? null : Meanings.spoken(asked);
    }

    private static String person(Caller caller) {
        return caller.visitor() ? null : caller.person();
    }
}
