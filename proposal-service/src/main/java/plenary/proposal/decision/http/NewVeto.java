package plenary.proposal.decision.http;

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
record NewVeto(String group, List<String> provisions, String reason, Map<String, String> cure) {
    NewVeto {
        provisions = provisions == null ? List.of() : provisions;
        cure = cure == null ? Map.of() : cure;
    }

    void check() {
        var checked =
                Checked.body(this)
                        .optional("group", group, 60)
                        .atMost("provisions", provisions, 1000)
                        .optional("reason", reason, 8000)
                        .that(
                                provisions.stream().noneMatch(Objects::isNull),
                                "provisions",
                                "has an empty part");
        cure.forEach((provision, text) -> checked.optional("cure." + provision, text, 8000));
        checked.orRefuse();
    }
}
