package plenary.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who people are outlives a restart; what a broken first start left does not. */
class KeycloakServerTest {
    @TempDir private Path place;

    @Test
    void people_stay_who_they_are_when_keycloak_was_ready_once_and_starts_again()
            throws IOException {
        var realm = Files.writeString(place.resolve("realm.json"), "{}");
        var answering =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answering.createContext(
                "/realms/plenary",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        answering.start();
        try {
            var keycloak = keycloak(realm, answering.getAddress().getPort());
            keycloak.prepare();
            var people = Files.writeString(place.resolve("data/keycloak.mv.db"), "people");
            assertThat(keycloak.ready()).isTrue();
            keycloak.prepare();
            assertThat(people).exists();
            Files.writeString(realm, "{\"realm\":\"other\"}");
            keycloak.prepare();
            assertThat(people).doesNotExist();
        } finally {
            answering.stop(0);
        }
    }

    @Test
    void what_a_start_that_was_cut_off_left_is_forgotten() throws IOException {
        var realm = Files.writeString(place.resolve("realm.json"), "{}");
        var keycloak = keycloak(realm, 1);
        keycloak.prepare();
        var half = Files.writeString(place.resolve("data/keycloak.mv.db"), "half");
        assertThat(keycloak.ready()).isFalse();
        keycloak.prepare();
        assertThat(half).doesNotExist();
    }

    private KeycloakServer keycloak(Path realm, int port) {
        return new KeycloakServer(
                place.resolve("home"), place.resolve("data"), port, realm, Map.of(), "secret");
    }
}
