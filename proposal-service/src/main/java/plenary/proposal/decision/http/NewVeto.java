package plenary.proposal.decision.http;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plenary.proposal.desk.Checked;

/**
 * What a group is asked to stop.
 *
 * @param group absent for the group of the seat
 * @param provisions none for the whole text
 * @param cure by provision: wording, or what would make the group let go; {@code *} for all others
 */
record NewVeto(
        @Size(max = 60) String group,
        List<String> provisions,
        @Size(max = 8000) String reason,
        Map<String, @Size(max = 8000) String> cure) {
    NewVeto {
        provisions = provisions == null ? List.of() : provisions;
        cure = cure == null ? Map.of() : cure;
    }

    void check() {
        Checked.body(this)
                .atMost("provisions", provisions, 1000)
                .that(
                        provisions.stream().noneMatch(Objects::isNull),
                        "provisions",
                        "has an empty part")
                .orRefuse();
    }
}
