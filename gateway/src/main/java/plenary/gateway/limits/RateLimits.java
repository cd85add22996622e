package plenary.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.signin.Caller;

/**
 * How much one person or one address may ask for. Each replica counts for itself: the limits guard
 * the services from one runaway client, they are not a quota.
 */
@ApplicationScoped
public class RateLimits {

    private final GatewaySettings.Rates rates;
    // a bucket not asked for in two minutes is full again, so forgetting it changes nothing
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .expireAfterAccess(Duration.ofMinutes(2))
                    .maximumSize(200_000)
                    .build();

    RateLimits(GatewaySettings settings) {
        this.rates = settings.rates();
    }

    /** Why this request is one too many; empty: it is not. */
    public Optional<Problem> refuses(HttpServerRequest request, Caller caller, boolean change) {
        return switch (caller) {
            case Caller.Visitor visitor -> refusesAddress(request);
            case Caller.Person person when change ->
                    take("change " + person.subject(), rates.changesPerMinute());
            case Caller.Person person -> take("read " + person.subject(), rates.readsPerMinute());
        };
    }

    /** Why this is one preview of typing too many; empty: it is not. */
    public Optional<Problem> refusesPreview(Caller.Person person) {
        return take("preview " + person.subject(), rates.previewsPerMinute());
    }

    /** The same for requests nobody has signed, counted by the address they come from. */
    public Optional<Problem> refusesAddress(HttpServerRequest request) {
        return take("from " + address(request), rates.addressPerMinute());
    }

    /** The address a request comes from. */
    public static String address(HttpServerRequest request) {
        return request.remoteAddress() == null ? "?" : request.remoteAddress().hostAddress();
    }

    private Optional<Problem> take(String key, long perMinute) {
        Bucket bucket = buckets.get(key, k -> full(perMinute));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        return Optional.of(
                Problem.of(
                                GatewayRefusal.TOO_MANY_REQUESTS,
                                "At most " + perMinute + " of these a minute.")
                        .retryAfter(seconds));
    }

    private static Bucket full(long perMinute) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(perMinute)
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
