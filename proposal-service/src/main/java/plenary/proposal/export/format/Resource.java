package plenary.proposal.export.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the formats. */
final class Resource {
    private Resource() {}

    static String text(String name) {
        return new String(bytes("/export/" + name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (var in = Resource.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
