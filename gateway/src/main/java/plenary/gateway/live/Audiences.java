package plenary.gateway.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.proxy.Backends;
import plenary.gateway.routing.Backend;
import plenary.gateway.signin.Caller;

/** To which audiences a person belongs; proposal-service says so, with the person's own token. */
@ApplicationScoped
class Audiences {

    static final String PUBLIC = "public";
    private static final String AT = "/api/me/audiences";

    private final Backends backends;
    // one question a person, however many streams the person has open
    private final Cache<String, Future<Map<String, Set<String>>>> answers;

    Audiences(Backends backends, GatewaySettings settings) {
        this.backends = backends;
        this.answers =
                Caffeine.newBuilder()
                        .expireAfterWrite(settings.live().audiencesEvery().dividedBy(6))
                        .maximumSize(100_000)
                        .build();
    }

    /** Audiences by forum, beside the public. */
    Future<Map<String, Set<String>>> of(Caller.Person person) {
        return answers.get(person.subject(), subject -> ask(person));
    }

    private Future<Map<String, Set<String>>> ask(Caller.Person person) {
        return backends.read(Backend.PROPOSAL, AT, person.token())
                .map(Audiences::read)
                .onFailure(failure -> answers.asMap().remove(person.subject()));
    }

    private static Map<String, Set<String>> read(JsonObject answer) {
        Map<String, Set<String>> byForum = new HashMap<>();
        JsonObject forums = answer.getJsonObject("forums", new JsonObject());
        for (String forum : forums.fieldNames()) {
            Set<String> audiences = new HashSet<>();
            JsonArray listed = forums.getJsonArray(forum, new JsonArray());
            listed.forEach(audience -> audiences.add(String.valueOf(audience)));
            byForum.put(forum, audiences);
        }
        return byForum;
    }
}
