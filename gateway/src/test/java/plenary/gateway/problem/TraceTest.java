package plenary.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void a_clients_trace_goes_on() {
        String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Trace trace = Trace.begin(traceparent);
        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.traceparent())
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01")
                .isNotEqualTo(traceparent);
    }

    @Test
    void a_malformed_one_is_replaced() {
        assertThat(Trace.begin("00-XYZ-1-01").traceId()).matches("[0-9a-f]{32}");
        assertThat(Trace.begin(null).traceId()).matches("[0-9a-f]{32}");
    }
}
