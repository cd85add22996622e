package plenary.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;

class GatewayRefusalTest {

    @Test
    void a_code_the_services_know_too_has_the_same_status_there() {
        List<RefusalCode> shared =
                Arrays.stream(RefusalCode.values())
                        .filter(
                                theirs ->
                                        Arrays.stream(GatewayRefusal.values())
                                                .anyMatch(
                                                        ours -> ours.code().equals(theirs.code())))
                        .toList();
        assertThat(shared).hasSizeGreaterThan(5);
        for (RefusalCode theirs : shared) {
            assertThat(GatewayRefusal.values())
                    .anySatisfy(
                            ours -> {
                                assertThat(ours.code()).isEqualTo(theirs.code());
                                assertThat(ours.status()).isEqualTo(theirs.status());
                            });
        }
    }
}
