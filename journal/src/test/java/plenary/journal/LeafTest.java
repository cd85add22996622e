package plenary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * The format of decision 0002, written out by hand: when this test changes, the record is broken.
 */
class LeafTest {
    private static final Instant AT = Instant.parse("2012-12-13T20:00:00Z");
    private static final Instant RECORDED = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void a_leaf_is_the_hash_of_zero_and_the_canonical_public_fields() throws Exception {
        var bodyHash = Leaf.bodyHash(new byte[32], "{}".getBytes(StandardCharsets.UTF_8));
        var header = Leaf.header("public", "chair:plenary", "poll/poll-1");
        var expected =
                "\0{\"at\":\"2012-12-13T20:00:00Z\",\"audience\":\"public\",\"bodyHash\":\""
                        + HexFormat.of().formatHex(bodyHash)
                        + "\",\"forum\":\"wcit-12\",\"header\":\"{\\\"capacity\\\":\\\"chair:plenary\\\","
                        + "\\\"subject\\\":\\\"poll/poll-1\\\"}\","
                        + "\"recordedAt\":\"2026-01-02T03:04:05.678Z\",\"seq\":7,"
                        + "\"source\":\"voting\",\"type\":\"poll.closed.v1\"}";
        assertThat(
                        Leaf.hash(
                                "voting",
                                "wcit-12",
                                7,
                                AT,
                                RECORDED,
                                "poll.closed.v1",
                                "public",
                                header,
                                bodyHash))
                .isEqualTo(
                        MessageDigest.getInstance("SHA-256")
                                .digest(expected.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_body_hash_is_the_hash_of_salt_and_body() {
        assertThat(HexFormat.of().formatHex(Leaf.bodyHash(new byte[32], new byte[0])))
                .isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    }

    @Test
    void the_header_of_an_entry_for_fewer_than_the_public_is_empty() {
        assertThat(Leaf.header("group:civil-society", "seat:civil-society.CS01", "petition/p-1"))
                .isEqualTo("{}");
    }
}
