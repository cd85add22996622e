package plenary.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection of one reader, kept open: HTTP/1.1 as a browser speaks it, without looking into
 * what comes. Costs so little that two thousand of them measure the server and not themselves.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String host;

    Wire(URI server) throws IOException {
        host = server.getAuthority();
        var port = server.getPort() < 0 ? 80 : server.getPort();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(server.getHost(), port), PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /** What came: {@code bytes} as they were on the wire, compressed or not. */
    record Came(int status, long bytes) {}

    /**
     * @param token of somebody signed in; null for a visitor
     */
    Came get(String path, String token) throws IOException {
        var request =
                "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: %s\r\nAccept-Encoding: gzip\r\n%s\r\n"
                        .formatted(
                                path,
                                host,
                                path.startsWith("/forums/") ? "text/html" : "*/*",
                                token == null ? "" : "Authorization: Bearer " + token + "\r\n");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0L;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        return new Came(status, chunked ? chunks() : skipped(length));
    }

    private long chunks() throws IOException {
        var all = 0L;
        while (true) {
            var size = Long.parseLong(line(), 16);
            all += skipped(size);
            line();
            if (size == 0) {
                return all;
            }
        }
    }

    private long skipped(long bytes) throws IOException {
        in.skipNBytes(bytes);
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            var c = in.read();
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c == '\n') {
                return line.toString();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
