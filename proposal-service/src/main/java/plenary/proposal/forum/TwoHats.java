package plenary.proposal.forum;

import static plenary.contracts.refusal.RefusalCode.DOUBLE_REPRESENTATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;
import plenary.proposal.forum.ForumCommand.Invite;

/**
 * One person for two delegations that hold seats: where the charter forbids several channels nobody
 * is invited to a second one. A delegation without a seat is no channel.
 */
final class TwoHats {
    private TwoHats() {}

    /** Why these people cannot be invited together, beside those who were before. */
    static Optional<Refusal> among(ForumState state, Roster roster, List<Invite> invites) {
        var before = new ArrayList<Invite>();
        for (var invite : invites) {
            var other = other(state, roster, invite, before);
            if (other.isPresent()) {
                return other.map(one -> refusal(invite.delegation(), one));
            }
            before.add(invite);
        }
        return Optional.empty();
    }

    static Refusal refusal(String delegation, String other) {
        return Refusal.of(
                DOUBLE_REPRESENTATION,
                "Who is invited for "
                        + delegation
                        + " acts for "
                        + other
                        + ", and the charter forbids a second channel.",
                Map.of("principals", List.of(other, delegation)));
    }

    /**
     * The other delegation somebody is invited for, where a second one is forbidden.
     *
     * @param before invitations of the same act
     */
    static Optional<String> other(
            ForumState state, Roster roster, Invite invite, List<Invite> before) {
        var rule = state.assembly().forum().charter().doubleRepresentation();
        if (rule == null
                || rule.policy() != Policy.FORBID
                || invite.delegation() == null
                || !seated(roster, invite.delegation())) {
            return Optional.empty();
        }
        var people = state.assembly().people();
        var invited =
                Stream.concat(people.open().all().stream(), people.claimed().all().stream())
                        .filter(one -> one.emailHash().equals(invite.emailHash()))
                        .filter(one -> Role.acts(one.role()))
                        .map(RepresentativeInvited::delegation);
        var here =
                before.stream()
                        .filter(one -> one.emailHash().equals(invite.emailHash()))
                        .map(Invite::delegation);
        return Stream.concat(invited, here)
                .filter(one -> one != null && !one.equals(invite.delegation()))
                .filter(one -> seated(roster, one))
                .findFirst();
    }

    private static boolean seated(Roster roster, String delegation) {
        return roster.delegations().find(delegation).filter(d -> !d.seats().isEmpty()).isPresent();
    }
}
