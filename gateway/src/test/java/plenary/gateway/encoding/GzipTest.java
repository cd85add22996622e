package plenary.gateway.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip;q=1.0", "gzip;q=0.5", "gzip; q=0.001, br"})
    void whoever_can_undo_it_gets_it(String accepted) {
        assertThat(Gzip.takenBy(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.0, br", "br, gzip ;q=0"})
    void whoever_cannot_does_not(String accepted) {
        assertThat(Gzip.takenBy(accepted)).isFalse();
        assertThat(Gzip.takenBy(null)).isFalse();
    }

    @Test
    void what_is_packed_is_what_was_there() throws Exception {
        var words = "Shall [not] impede.".repeat(100).getBytes(StandardCharsets.UTF_8);
        var packed = Gzip.pack(new ByteArrayInputStream(words));
        assertThat(packed.length).isLessThan(words.length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(words);
    }
}
