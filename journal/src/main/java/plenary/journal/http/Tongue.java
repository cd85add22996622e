package plenary.journal.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import plenary.contracts.refusal.Meanings;

/** In which language whoever is being answered is told why something was refused. */
final class Tongue {
    private static final String LOCAL = "plenary.language";

    private Tongue() {}

    /** Keeps with the request what its Accept-Language asks for. */
    static void keep(String acceptLanguage) {
        var context = Vertx.currentContext();
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            context.putLocal(LOCAL, Meanings.spoken(acceptLanguage));
        }
    }

    /** Of the request being answered; English outside any. */
    static String current() {
        var context = Vertx.currentContext();
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            String kept = context.getLocal(LOCAL);
            if (kept != null) {
                return kept;
            }
        }
        return Meanings.LANGUAGES.getFirst();
    }
}
