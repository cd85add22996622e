package plenary.gateway.signin;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** The gateway's own token, lent to visitors' reads and to nothing else. */
@ApplicationScoped
public class VisitorToken {

    private final OidcClient client;
    private final TokensHelper kept = new TokensHelper();

    VisitorToken(OidcClient client) {
        this.client = client;
    }

    /** A token good for at least half a minute; kept until then, renewed once for all who wait. */
    public Future<String> get() {
        Context loop = Vertx.currentContext();
        Promise<String> token = Promise.promise();
        kept.getTokens(client)
                .map(Tokens::getAccessToken)
                .subscribe()
                .with(
                        value -> on(loop, () -> token.complete(value)),
                        failure -> on(loop, () -> token.fail(failure)));
        return token.future();
    }

    private static void on(Context loop, Runnable task) {
        if (loop == null) {
            task.run();
        } else {
            loop.runOnContext(v -> task.run());
        }
    }
}
