package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.POWERS_TRANSFERRED;
import static plenary.contracts.refusal.RefusalCode.TRANSFER_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.TRANSFER_NOT_PROVIDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.PowersEvent.PowersTransferred;
import plenary.contracts.event.PowersEvent.TransferEnded;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.PowersCommand.EndTransfer;
import plenary.proposal.decision.PowersCommand.TransferPowers;

/**
 * Transfer of powers (ITU General Rules): a state that sends nobody gives another its vote and its
 * signature, by written notice to the secretariat, until it ends. A proxy is another thing: it is
 * for one meeting, and the charter bounds how many one holds.
 */
public final class Transfers {
    private Transfers() {}

    static Decision transfer(ForumState state, Actor actor, TransferPowers c) {
        if (!(actor.capacity() instanceof Capacity.Secretariat)) {
            return Decision.refused(
                    NOT_ENTITLED, "The secretariat records it, on a written notice.");
        }
        if (!state.assembly().forum().charter().methods().powersTransferable()) {
            return Decision.refused(
                    TRANSFER_NOT_PROVIDED, "The charter knows no transfer of powers.");
        }
        if (c.from().equals(c.to())) {
            return Decision.refused(
                    MALFORMED_REQUEST, "Powers are transferred to another delegation.");
        }
        for (var code : List.of(c.from(), c.to())) {
            var unfit = unfit(state, code);
            if (unfit.isPresent()) {
                return Decision.refused(unfit.get());
            }
        }
        var transfer = "transfer-" + (state.decisions().beforehand().powers().size() + 1);
        return Decision.accepted(
                new PowersTransferred(transfer, c.from(), c.to(), c.fileName(), c.sha256()));
    }

    private static Optional<Refusal> unfit(ForumState state, String code) {
        var delegation = state.assembly().roster().delegations().find(code).orElse(null);
        if (delegation == null) {
            return Optional.of(
                    DELEGATION_NOT_FOUND.because("The roster has no delegation " + code + "."));
        }
        if (!delegation.credentials().mayVote()) {
            return Optional.of(
                    CREDENTIALS_INSUFFICIENT.because(
                            "The credentials of " + code + " give no vote."));
        }
        return to(state, code)
                .map(
                        other ->
                                POWERS_TRANSFERRED.because(
                                        code + " has transferred its powers to " + other + "."));
    }

    static Decision end(ForumState state, Actor actor, EndTransfer c) {
        if (!(actor.capacity() instanceof Capacity.Secretariat)) {
            return Decision.refused(NOT_ENTITLED, "The secretariat records its end.");
        }
        var transfer = state.decisions().beforehand().powers().find(c.transfer()).orElse(null);
        if (transfer == null) {
            return Decision.refused(
                    TRANSFER_NOT_FOUND, "There is no transfer " + c.transfer() + ".");
        }
        return transfer.ended()
                ? Decision.accepted()
                : Decision.accepted(new TransferEnded(c.transfer()));
    }

    /** Transfers that hold. */
    public static Stream<PowersTransferred> standing(ForumState state) {
        return state.decisions().beforehand().powers().all().stream()
                .filter(transfer -> !transfer.ended())
                .map(Transfer::given);
    }

    /** The delegation that votes and signs for another; empty where it does so itself. */
    static Optional<String> to(ForumState state, String from) {
        return standing(state)
                .filter(transfer -> transfer.from().equals(from))
                .map(PowersTransferred::to)
                .findFirst();
    }

    /**
     * Who votes for whom in a body, by transfer: seats that are not there, whose holder is.
     *
     * @param present the seats there; empty where nobody has taken the presence
     */
    static List<Proxy> holding(ForumState state, String body, Set<String> present) {
        var holding = new ArrayList<Proxy>();
        var roster = state.assembly().roster();
        standing(state)
                .forEach(
                        transfer -> {
                            var own = roster.delegations().get(transfer.from()).seats();
                            var others = roster.delegations().get(transfer.to()).seats();
                            for (var seat : own) {
                                if (present.contains(seat.id())
                                        || !VotingRights.in(state, seat.id(), body)) {
                                    continue;
                                }
                                others.stream()
                                        .filter(other -> other.in().equals(seat.in()))
                                        .filter(
                                                other ->
                                                        present.isEmpty()
                                                                || present.contains(other.id()))
                                        .findFirst()
                                        .ifPresent(
                                                other ->
                                                        holding.add(
                                                                new Proxy(
                                                                        seat.id(),
                                                                        other.id(),
                                                                        transfer.to())));
                            }
                        });
        return holding;
    }

    /** The names notices go by; anybody may read them. */
    public static Stream<String> notices(ForumState state, String sha256) {
        return state.decisions().beforehand().powers().all().stream()
                .map(Transfer::given)
                .filter(transfer -> transfer.sha256().equals(sha256))
                .map(PowersTransferred::fileName);
    }
}
