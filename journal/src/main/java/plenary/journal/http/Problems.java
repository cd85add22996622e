package plenary.journal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.TraceId;

/** Every way a request can end badly, as a problem with a permanent code. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** Answered by the framework while it looks for an operation, before anybody is asked who. */
    private static final Set<Integer> MATCHING = Set.of(404, 405, 406, 415);

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        return Problem.of(refused.refusal());
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response signInNeeded(Exception failure) {
        return Problem.of(
                RefusalCode.SIGN_IN_NEEDED.because(
                        failure instanceof UnauthorizedException
                                ? "The request carries no access token."
                                : "The access token is not one this service accepts: forged,"
                                        + " expired, or made for somebody else."));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure) {
        return Problem.of(
                RefusalCode.NOT_ENTITLED.because("Your account does not hold the role needed."));
    }

    // The platform maps this one itself; ours must be as specific to go before it.
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure) {
        return malformed(failure);
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException beyond) {
                return beyond.getOriginalMessage().startsWith("Document length")
                        ? Problem.of(Threshold.tooLarge())
                        : Problem.of(
                                RefusalCode.MALFORMED_JSON.because(
                                        "The body is nested too deep, or a number or a name in it"
                                                + " is too long."));
            }
        }
        var place =
                failure instanceof JsonMappingException mapping ? mapping.getPathReference() : "";
        var at = failure.getLocation();
        return Problem.of(
                Refusal.of(
                        RefusalCode.MALFORMED_JSON,
                        sentence(failure, fieldOf(place)),
                        Map.of(
                                "line", at == null ? 0 : at.getLineNr(),
                                "column", at == null ? 0 : at.getColumnNr(),
                                "place", fieldOf(place))));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, HttpServerRequest request) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return malformed(json);
            }
        }
        var method = request == null ? "" : request.method().name();
        var path = request == null ? "" : request.path();
        var status = failure.getResponse().getStatus();
        if (status == 404 && failure.getCause() instanceof IllegalArgumentException) {
            // a parameter that cannot be read is a 404 to the framework
            return Problem.of(
                    RefusalCode.MALFORMED_REQUEST.because(
                            "A parameter of the address cannot be read."));
        }
        if (MATCHING.contains(status) && anonymous(request)) {
            // who shows no token is not told either what is here and in which form
            return Problem.of(
                    RefusalCode.SIGN_IN_NEEDED.because("The request carries no access token."));
        }
        return switch (status) {
            case 400 ->
                    Problem.of(RefusalCode.MALFORMED_REQUEST.because("The request is malformed."));
            case 401 ->
                    Problem.of(
                            RefusalCode.SIGN_IN_NEEDED.because(
                                    "The request carries no access token."));
            case 403 ->
                    Problem.of(
                            RefusalCode.NOT_ENTITLED.because(RefusalCode.NOT_ENTITLED.meaning()));
            case 404 -> Problem.of(RefusalCode.NOT_FOUND.because("Nothing is at " + path + "."));
            case 405 ->
                    Problem.of(
                            RefusalCode.METHOD_NOT_ALLOWED.because(
                                    path + " does not take " + method + "."));
            case 406 ->
                    Problem.of(
                            RefusalCode.NOT_ACCEPTABLE.because(
                                    path + " answers in none of the formats asked for."));
            case 415 ->
                    Problem.of(
                            RefusalCode.UNSUPPORTED_MEDIA_TYPE.because(
                                    RefusalCode.UNSUPPORTED_MEDIA_TYPE.meaning()));
            case 413 -> Problem.of(RefusalCode.TOO_LARGE.because(RefusalCode.TOO_LARGE.meaning()));
            default -> broken(failure);
        };
    }

    @ServerExceptionMapper
    public Response broken(Throwable failure) {
        var seen = new HashSet<Throwable>();
        for (var cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused(refused);
            }
            if (cause instanceof IOException && unreadable(cause.getMessage())) {
                return Problem.of(RefusalCode.MALFORMED_REQUEST.because("The request broke off."));
            }
            if (infrastructure(cause)) {
                return away(cause, "The database cannot be reached now; nothing was changed.");
            }
            if (brokenOff(cause)) {
                return away(
                        cause,
                        "The database went away while it was asked. Ask again: under the same"
                                + " Idempotency-Key nothing is done twice.");
            }
        }
        var trace = TraceId.current();
        LOG.errorf(failure, "[%s] broke", trace);
        return Problem.of(
                RefusalCode.INTERNAL_ERROR.because(
                        "Something broke on our side. Quote the trace id when you report it."),
                trace);
    }

    private static Response away(Throwable cause, String detail) {
        var trace = TraceId.current();
        LOG.warnf("[%s] a part of the system is down: %s", trace, cause.toString());
        return Problem.of(RefusalCode.SERVICE_UNAVAILABLE.because(detail), trace);
    }

    private static boolean infrastructure(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof io.vertx.core.impl.NoStackTraceThrowable
                || cause instanceof PgException pg
                        && (pg.getSqlState() == null
                                || pg.getSqlState().startsWith("08")
                                || pg.getSqlState().startsWith("57P"));
    }

    /** A connection that stood and then fell: what was under way may have been done. */
    private static boolean brokenOff(Throwable cause) {
        return cause instanceof ClosedConnectionException
                || cause instanceof SocketException
                || cause instanceof ClosedChannelException;
    }

    private static boolean anonymous(HttpServerRequest request) {
        return request != null && request.getHeader("Authorization") == null;
    }

    // what the server says of a client that left or sent more than it takes
    private static boolean unreadable(String message) {
        return message != null
                && (message.contains("Connection was closed")
                        || message.contains("Request too large"));
    }

    /** What is wrong, without the names of our classes. */
    private static String sentence(JsonProcessingException failure, String place) {
        var where = place.isEmpty() ? "The body" : "The field " + inWords(place);
        return switch (failure) {
            case UnrecognizedPropertyException e ->
                    "There is no field \""
                            + e.getPropertyName()
                            + "\" here"
                            + (e.getKnownPropertyIds() == null ? "." : known(e));
            case InvalidNullException e -> where + " has an empty part.";
            case InvalidFormatException e when e.getTargetType().isEnum() ->
                    where + " is none of the words that belong here.";
            case InvalidFormatException e
                    when e.getTargetType() == String.class || e.getTargetType() == Instant.class ->
                    where + ": " + e.getOriginalMessage() + ".";
            case InvalidTypeIdException e -> where + " is of no kind that belongs here.";
            case MismatchedInputException e -> where + " is not of the type that belongs here.";
            case JsonMappingException e -> where + " cannot be read.";
            default ->
                    "The body is not JSON"
                            + (failure.getOriginalMessage() == null
                                            || !failure.getOriginalMessage()
                                                    .startsWith("Duplicate field")
                                    ? "."
                                    : ": a field comes twice.");
        };
    }

    /**
     * {@code /passages/0/quote} as a program points to it; {@code passages.0.quote} in a sentence.
     */
    private static String inWords(String place) {
        return place.replaceFirst("^/", "").replace('/', '.');
    }

    private static String known(UnrecognizedPropertyException e) {
        var fields = e.getKnownPropertyIds().stream().map(String::valueOf).sorted();
        return "; there are: " + String.join(", ", fields.toList()) + ".";
    }

    private static String fieldOf(String pathReference) {
        return pathReference.replaceAll("[A-Za-z0-9_.$]+\\[\"?([^\"\\]]+)\"?\\](->)?", "/$1");
    }
}
