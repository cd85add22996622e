package plenary.journal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.contracts.refusal.RefusalCode;

class ProblemsTest {
    private final Problems problems = new Problems();

    private static void says(Response answer, RefusalCode code) {
        assertThat(answer.getStatus()).isEqualTo(code.status());
        assertThat(answer.getEntity().toString()).contains("\"code\":\"" + code.code() + "\"");
    }

    @Test
    void what_broke_is_told_by_its_trace_id_and_not_by_its_insides() {
        var answer = problems.broken(new IllegalStateException("column holder of table bracket"));
        says(answer, RefusalCode.INTERNAL_ERROR);
        assertThat(answer.getHeaderString(Threshold.HEADER)).matches("[0-9a-f]{32}");
        assertThat(answer.getEntity().toString())
                .contains(answer.getHeaderString(Threshold.HEADER))
                .doesNotContain("holder", "IllegalState");
    }

    /** Each was seen when a server was killed under readers. */
    static Stream<Exception> brokenOff() {
        return Stream.of(
                ClosedConnectionException.INSTANCE,
                new SocketException("Connection reset by peer"),
                new ClosedChannelException());
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void a_database_that_goes_away_while_it_is_asked_is_asked_again(Exception fall) {
        var answer = problems.broken(new org.hibernate.HibernateException("", fall));
        says(answer, RefusalCode.SERVICE_UNAVAILABLE);
        assertThat(answer.getEntity().toString())
                .contains("Idempotency-Key")
                .doesNotContain("nothing was changed");
    }

    @Test
    void a_database_that_cannot_be_reached_has_changed_nothing() {
        var answer = problems.broken(new java.net.ConnectException("Connection refused"));
        says(answer, RefusalCode.SERVICE_UNAVAILABLE);
        assertThat(answer.getEntity().toString()).contains("nothing was changed");
    }

    @Test
    void a_format_that_is_not_made_here_is_another_thing_than_a_body_that_is_not_taken() {
        says(problems.web(new NotAcceptableException(), null), RefusalCode.NOT_ACCEPTABLE);
        says(problems.web(new NotSupportedException(), null), RefusalCode.UNSUPPORTED_MEDIA_TYPE);
    }

    /** What a test sends. */
    record Sent(String title, java.util.List<String> passages) {}

    private static String told(String json) {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        StrictJson.configure(mapper);
        try {
            mapper.readValue(json, Sent.class);
            throw new AssertionError("read: " + json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return new Problems().malformed(e).getEntity().toString();
        }
    }

    @Test
    void a_field_that_is_not_there_is_named_with_those_that_are() {
        assertThat(told("{\"foo\":1}"))
                .contains("There is no field \\\"foo\\\" here; there are: passages, title.")
                .contains("\"place\":\"/foo\"");
        assertThat(told("{\"title\":3}"))
                .contains("The field title is not of the type that belongs here.");
    }

    @Test
    void a_failure_without_a_word_of_its_own_is_ours() {
        says(problems.web(new WebApplicationException(502), null), RefusalCode.INTERNAL_ERROR);
    }
}
