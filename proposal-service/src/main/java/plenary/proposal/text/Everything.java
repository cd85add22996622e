package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.PACKAGE_INCOMPLETE;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;

/** "Nothing is agreed until everything is agreed", where the charter says so. */
public final class Everything {
    private Everything() {}

    /**
     * What keeps the whole from being agreed: provisions that somebody has touched and that do not
     * stand agreed. Empty where the charter lets each be agreed by itself.
     *
     * @param among the provisions that belong to the whole
     */
    public static Optional<Refusal> open(ForumState state, Predicate<Provision> among) {
        if (!state.assembly().forum().charter().agreementOrUnsaid().nothingUntilEverything()) {
            return Optional.empty();
        }
        var open =
                state.texts().inOrder().stream()
                        .filter(among)
                        .filter(p -> !p.state().agreed())
                        .filter(p -> p.state() != ProvisionState.NOT_DISCUSSED)
                        .map(Provision::number)
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                PACKAGE_INCOMPLETE,
                                "Nothing is agreed until everything is; still open: "
                                        + String.join(", ", open)
                                        + ".",
                                Map.of("provisions", open)));
    }
}
