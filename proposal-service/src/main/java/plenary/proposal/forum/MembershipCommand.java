package plenary.proposal.forum;

import static plenary.contracts.refusal.RefusalCode.DOUBLE_REPRESENTATION;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.MembershipEvent.Membership;
import plenary.contracts.event.MembershipEvent.MembershipsImported;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;

/** What can be asked about memberships between principals. */
public sealed interface MembershipCommand extends Command {

    /** Puts these in place of those before; they were checked against the roster. */
    record ImportMemberships(List<Membership> memberships) implements MembershipCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return switch (this) {
            case ImportMemberships c -> imported(state, actor, c);
        };
    }

    private static Decision imported(ForumState state, Actor actor, ImportMemberships c) {
        if (!Rights.secretariat(actor)) {
            return Decision.refused(NOT_ENTITLED, "The secretariat imports memberships.");
        }
        var roster = state.assembly().roster();
        if (roster.memberships().equals(c.memberships())) {
            return Decision.accepted();
        }
        var charter = state.assembly().forum().charter();
        var forbidden = RepresentationAudit.forbidden(charter, roster.with(c.memberships()));
        return forbidden.isEmpty()
                ? Decision.accepted(new MembershipsImported(c.memberships()))
                : Decision.refused(
                        Refusal.of(
                                DOUBLE_REPRESENTATION,
                                "The charter forbids that one acts through several channels: "
                                        + String.join(", ", forbidden)
                                        + ".",
                                Map.of("principals", forbidden)));
    }
}
