package plenary.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.limits.RateLimits;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.problem.Problems;
import plenary.gateway.signin.Caller;
import plenary.gateway.signin.Callers;
import plenary.gateway.signin.NotSignedIn;

/** {@code /live?forum=…}: opens event streams and keeps them honest until they end. */
@ApplicationScoped
class LiveRoute {

    private static final Logger LOG = Logger.getLogger(LiveRoute.class);
    private static final Pattern FORUM = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final String RETRY = "retry: 2000\n\n";

    private final Callers callers;
    private final RateLimits limits;
    private final OpenStreams open;
    private final Feed feed;
    private final Audiences audiences;
    private final GatewaySettings.Live settings;
    private final Vertx vertx;

    LiveRoute(
            Callers callers,
            RateLimits limits,
            OpenStreams open,
            Feed feed,
            Audiences audiences,
            GatewaySettings settings,
            Vertx vertx) {
        this.callers = callers;
        this.limits = limits;
        this.open = open;
        this.feed = feed;
        this.audiences = audiences;
        this.settings = settings.live();
        this.vertx = vertx;
    }

    void route(@Observes Router router) {
        router.get("/live").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Set<String> forums = new LinkedHashSet<>(context.queryParam("forum"));
        if (forums.isEmpty()
                || forums.size() > settings.forums()
                || !forums.stream().allMatch(forum -> FORUM.matcher(forum).matches())) {
            Problems.answer(
                    context,
                    Problem.of(
                            GatewayRefusal.MALFORMED_REQUEST,
                            "Name 1 to "
                                    + settings.forums()
                                    + " forums: ?forum=one&forum=another."));
            return;
        }
        callers.identify(context)
                .onSuccess(caller -> open(context, caller, forums))
                .onFailure(
                        failure -> {
                            if (failure instanceof NotSignedIn refused) {
                                Problems.answer(context, refused.problem());
                            } else {
                                context.fail(failure);
                            }
                        });
    }

    private void open(RoutingContext context, Caller caller, Set<String> forums) {
        String who =
                switch (caller) {
                    case Caller.Person person -> person.subject();
                    case Caller.Visitor visitor -> RateLimits.address(context.request());
                };
        Optional<Problem> refusal =
                limits.refuses(context.request(), caller, false).or(() -> open.opens(who));
        if (refusal.isPresent()) {
            Problems.answer(context, refusal.get());
            return;
        }
        begin(context, caller, forums, who);
    }

    private void begin(RoutingContext context, Caller caller, Set<String> forums, String who) {
        Context loop = vertx.getOrCreateContext();
        List<Long> timers = new ArrayList<>();
        // whoever sees the stream open is told of all that comes after, also of what comes while it
        // is asked who may hear what
        Optional<Position> after =
                Position.read(context.request().getHeader("Last-Event-ID"))
                        .or(() -> Position.read(context.request().getParam("after")))
                        .or(() -> feed.now(forums));
        var response = context.response();
        response.setChunked(true);
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream");
        response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.putHeader("X-Accel-Buffering", "no");
        response.write(RETRY);

        Follower[] self = new Follower[1];
        LiveStream stream =
                new LiveStream(
                        forums,
                        response,
                        loop,
                        () -> {
                            timers.forEach(vertx::cancelTimer);
                            feed.end(self[0]);
                            open.closes(who);
                        });
        self[0] = stream;
        stream.ready(about(caller, forums));
        timers.add(
                vertx.setPeriodic(
                        settings.heartbeat().toMillis(),
                        t -> {
                            stream.heartbeat();
                            feed.tellPosition(stream);
                        }));
        switch (caller) {
            case Caller.Visitor visitor -> feed.begin(stream, after);
            case Caller.Person person -> {
                Membership membership = new Membership(person, stream);
                timers.add(vertx.setTimer(untilEnd(person), t -> stream.end("token-expired")));
                timers.add(
                        vertx.setPeriodic(
                                settings.audiencesEvery().toMillis(), t -> membership.ask()));
                // first who may see what, then the news
                membership
                        .ask()
                        .onComplete(
                                known -> {
                                    if (!stream.over()) {
                                        feed.begin(stream, after);
                                    }
                                });
            }
        }
    }

    private static JsonObject about(Caller caller, Set<String> forums) {
        JsonObject about = new JsonObject().put("forums", new JsonArray(List.copyOf(forums)));
        if (caller instanceof Caller.Person person) {
            about.put("person", person.subject()).put("expiresAt", person.expiresAt().toString());
        }
        return about;
    }

    private static long untilEnd(Caller.Person person) {
        return Math.max(1, Duration.between(Instant.now(), person.expiresAt()).toMillis());
    }

    /** Keeps a stream's audiences as they are, and forgets them when nobody can tell any more. */
    private final class Membership {

        private final Caller.Person person;
        private final LiveStream stream;
        private Instant known = Instant.now();

        private Membership(Caller.Person person, LiveStream stream) {
            this.person = person;
            this.stream = stream;
        }

        private Future<Void> ask() {
            Promise<Void> done = Promise.promise();
            Context loop = vertx.getOrCreateContext();
            audiences
                    .of(person)
                    .onComplete(
                            answer ->
                                    loop.runOnContext(
                                            v -> {
                                                if (answer.succeeded()) {
                                                    known = Instant.now();
                                                    stream.audiences(answer.result());
                                                } else {
                                                    unknown(answer.cause());
                                                }
                                                done.complete();
                                            }));
            return done.future();
        }

        private void unknown(Throwable why) {
            LOG.debugf("The audiences of %s are not known: %s", person.subject(), why);
            if (Instant.now().isAfter(known.plus(settings.audiencesStand()))) {
                stream.audiences(Map.of());
            }
        }
    }
}
