package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Loopback TCP ports. */
final class Ports {
    private static final Pattern HOLDER = Pattern.compile("\\(\\(\"([^\"]+)\",pid=(\\d+)");

    private Ports() {}

    /** Whether somebody accepts connections there. */
    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Whether a server could not listen there. */
    static boolean taken(int port) {
        if (answers(port)) {
            return true;
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort() != port;
        } catch (IOException held) {
            return true;
        }
    }

    /** Who listens there, as "java, process 4711", where the system tells. */
    static Optional<String> holder(int port) {
        try {
            var line = Command.run(List.of("ss", "-ltnpH", "sport = :" + port), Map.of());
            return HOLDER.matcher(line)
                    .results()
                    .findFirst()
                    .map(m -> m.group(1) + ", process " + m.group(2));
        } catch (RuntimeException noSuchCommand) {
            return Optional.empty();
        }
    }

    /** So many ports, no two the same, that nobody holds at this moment. */
    static List<Integer> free(int number) {
        var held = new ArrayList<ServerSocket>();
        try {
            while (held.size() < number) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
