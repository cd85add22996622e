package plenary.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import plenary.journal.PlenaryJson;
import plenary.local.TestTokens;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.store.Rebuilding;

/**
 * A story in one forum, told in the requests of signed-in people. People are known by the codes of
 * their delegations in lower case; JSON is written with single quotation marks. Each story ends
 * with the question whether the record alone makes the same forum again.
 */
public abstract class ForumOverHttp {
    private final String name;
    private final String within;

    @Inject PostgresForums forums;
    @Inject Rebuilding rebuilding;

    protected ForumOverHttp(String name) {
        this.name = name;
        within = "/api/forums/" + name + "/";
    }

    @Test
    @Order(Integer.MAX_VALUE)
    protected void the_record_alone_rebuilds_exactly_what_the_database_keeps() throws Throwable {
        var kept = inSession(session -> forums.load(session, name));
        var rebuilt = inSession(session -> rebuilding.fold(session, name));
        assertThat(PlenaryJson.mapper().<JsonNode>valueToTree(written(rebuilt)))
                .isEqualTo(PlenaryJson.mapper().<JsonNode>valueToTree(written(kept)));
    }

    protected ForumState kept() throws Throwable {
        return inSession(session -> forums.load(session, name));
    }

    private static TreeMap<String, Object> written(ForumState state) {
        var documents = new TreeMap<String, Object>();
        state.documents().all().forEach((key, document) -> documents.put(key.toString(), document));
        return documents;
    }

    private <T> T inSession(Function<Mutiny.Session, Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> forums.inSession(work));
    }

    protected ValidatableResponse seat(String who, String path, String json) {
        return post(who, seatOf(who), path, json);
    }

    protected ValidatableResponse post(String who, String as, String path, String json) {
        return send("POST", within + path, as(who, as), json);
    }

    protected ValidatableResponse put(String who, String as, String path, String json) {
        return send("PUT", within + path, as(who, as), json);
    }

    protected ValidatableResponse delete(String who, String as, String path) {
        return as(who, as).delete(within + path).then();
    }

    protected void body(String json) {
        post("secretariat", "secretariat", "bodies", json).statusCode(201);
    }

    protected static String seatOf(String who) {
        return "seat:states." + who.toUpperCase(Locale.ROOT);
    }

    protected static ValidatableResponse send(
            String method, String path, RequestSpecification as, String json) {
        var body = json.replace('\'', '"');
        return given(as).contentType(ContentType.JSON).body(body).request(method, path).then();
    }

    protected static RequestSpecification as(String who, String as, String... roles) {
        var request = given().auth().oauth2(TestTokens.of(who, roles));
        return as == null ? request : request.header("Plenary-As", as);
    }

    /**
     * @param who "public" is a visitor
     */
    protected static RequestSpecification read(String who) {
        return given().auth()
                .oauth2(who.equals("public") ? TestTokens.visitor() : TestTokens.of(who));
    }
}
