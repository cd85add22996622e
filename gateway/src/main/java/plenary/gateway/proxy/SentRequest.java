package plenary.gateway.proxy;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * A request to a service that is broken off only while it is being sent.
 *
 * <p>Once all of it is sent, its connection goes back to the others as soon as the answer has come,
 * and serves somebody else. Vert.x closes that connection when the first request is then reset (<a
 * href="https://github.com/eclipse-vertx/vert.x/issues/6294">vert.x #6294</a>), and the proxy
 * resets it whenever a browser leaves. So the answer to whoever has left is read to its end and
 * thrown away.
 */
final class SentRequest {

    private static final Set<String> ENDS = Set.of("end", "send");

    private final HttpClientRequest request;
    private volatile boolean sent;

    private SentRequest(HttpClientRequest request) {
        this.request = request;
    }

    /** The same request, whose {@code reset} closes no connection that may serve another. */
    static HttpClientRequest guarded(HttpClientRequest request) {
        var guard = new SentRequest(request);
        return (HttpClientRequest)
                Proxy.newProxyInstance(
                        HttpClientRequest.class.getClassLoader(),
                        new Class<?>[] {HttpClientRequest.class},
                        (self, method, arguments) -> guard.call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (sent && method.getName().equals("reset")) {
            request.response().onSuccess(SentRequest::throwAway);
            return false;
        }
        sent |= ENDS.contains(method.getName());
        try {
            return method.invoke(request, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void throwAway(HttpClientResponse answer) {
        answer.handler(null);
        answer.resume();
    }
}
