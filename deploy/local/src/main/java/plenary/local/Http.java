package plenary.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The one question asked of web servers here: are you there? */
final class Http {
    private Http() {}

    /** Whether a GET is answered with 200 within five seconds. */
    static boolean ok(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notThere) {
            return false;
        }
    }
}
