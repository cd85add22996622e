package plenary.proposal.charter;

import static plenary.contracts.refusal.RefusalCode.ADVISES_ONLY;
import static plenary.contracts.refusal.RefusalCode.CHARTER_CONSENT_MISSING;
import static plenary.contracts.refusal.RefusalCode.CHARTER_IN_USE;
import static plenary.contracts.refusal.RefusalCode.CHARTER_NOT_CARRIED;
import static plenary.contracts.refusal.RefusalCode.CHARTER_PROPOSAL_SETTLED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.CharterEvent.CharterAdopted;
import plenary.contracts.event.CharterEvent.CharterConsented;
import plenary.contracts.event.CharterEvent.CharterProposed;
import plenary.contracts.event.CharterEvent.CharterWithdrawn;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.charter.CharterCommand.AdoptCharter;
import plenary.proposal.charter.CharterCommand.ConsentToCharter;
import plenary.proposal.charter.CharterCommand.ProposeCharter;
import plenary.proposal.charter.CharterCommand.WithdrawCharter;
import plenary.proposal.concern.Concern;
import plenary.proposal.decision.CharterVotes;
import plenary.proposal.forum.CharterVersion;
import plenary.proposal.forum.CharterVersion.CharterStanding;

/**
 * Decides how a charter takes the place of another: laid before the forum by the secretariat,
 * carried by a vote of the plenary by the charter's own rule for that, agreed to by every group
 * that holds a veto, declared by the plenary's chair. Where the charter in force knows no such
 * vote, the chair declares it when nobody objects.
 */
final class CharterDecider {
    private CharterDecider() {}

    static Decision propose(ForumState state, Actor actor, ProposeCharter c) {
        if (!Rights.secretariat(actor)) {
            return Decision.refused(
                    NOT_ENTITLED, "The secretariat lays charters before the forum.");
        }
        CharterFitting.newer(state, c.charter());
        CharterFitting.fits(state, c.charter());
        var id = "charter-" + state.assembly().forum().versions().size();
        return Decision.accepted(new CharterProposed(id, c.charter(), c.text(), c.reason()));
    }

    static Decision withdraw(ForumState state, Actor actor, WithdrawCharter c) {
        if (!Rights.secretariat(actor)) {
            return Decision.refused(NOT_ENTITLED, "The secretariat takes a charter back.");
        }
        var version = proposed(state, c.version());
        if (CharterVotes.open(state, version)) {
            return Decision.refused(CHARTER_IN_USE, "It is being voted on.");
        }
        return Decision.accepted(new CharterWithdrawn(version.id(), c.reason()));
    }

    static Decision consent(ForumState state, Actor actor, ConsentToCharter c) {
        if (!Rights.chairs(actor, c.group())) {
            return Decision.refused(
                    NOT_ENTITLED, "The chair of " + name(state, c.group()) + " says this.");
        }
        var version = proposed(state, c.version());
        if (!CharterFitting.holdingVetoes(state).contains(c.group())) {
            return Decision.refused(
                    ADVISES_ONLY,
                    name(state, c.group()) + " holds no veto, and is not asked to agree.");
        }
        return version.consents().contains(c.group())
                ? Decision.accepted()
                : Decision.accepted(new CharterConsented(version.id(), c.group(), c.statement()));
    }

    static Decision adopt(ForumState state, Actor actor, AdoptCharter c) {
        var plenary = Rights.plenary(state).orElse("");
        if (!Rights.chairs(actor, plenary)) {
            return Decision.refused(
                    NOT_ENTITLED, "The plenary's chair declares a charter adopted.");
        }
        var version = proposed(state, c.version());
        if (state.floor().openSessionOf(plenary).isEmpty()) {
            return Decision.refused(SESSION_NOT_OPEN, "The plenary has no open session.");
        }
        state.decisions().uninterrupted(plenary);
        CharterFitting.newer(state, version.charter());
        CharterFitting.fits(state, version.charter());
        if (state.concerns().all().all().stream().anyMatch(Concern::holdsUp)) {
            return Decision.refused(
                    CHARTER_IN_USE, "A petition of members holds something up; it ends first.");
        }
        var poll = carriedBy(state, version);
        agreed(state, version);
        return Decision.accepted(new CharterAdopted(version.id(), version.charter(), poll));
    }

    private static CharterVersion proposed(ForumState state, String id) {
        var version = CharterFitting.version(state, id);
        if (version.standing() != CharterStanding.PROPOSED) {
            throw new Refused(
                    CHARTER_PROPOSAL_SETTLED,
                    id + " is " + version.standing().name().toLowerCase(Locale.ROOT) + ".");
        }
        return version;
    }

    /** The vote that carried it; null where the charter in force knows no vote on such a matter. */
    private static String carriedBy(ForumState state, CharterVersion version) {
        var rule = state.assembly().forum().charter().ruleFor(Matter.CHARTER);
        if (rule.isEmpty()) {
            return null;
        }
        return CharterVotes.carriedBy(state, version)
                .orElseThrow(
                        () ->
                                new Refused(
                                        Refusal.of(
                                                CHARTER_NOT_CARRIED,
                                                "The plenary votes on "
                                                        + version.subject()
                                                        + " by the rule "
                                                        + rule.get().name()
                                                        + " first.",
                                                Map.of(
                                                        "subject",
                                                        version.subject(),
                                                        "rule",
                                                        rule.get().name()))));
    }

    private static String names(ForumState state, List<String> groups) {
        return groups.stream().map(group -> name(state, group)).collect(Collectors.joining(", "));
    }

    private static String name(ForumState state, String group) {
        var charter = state.assembly().forum().charter();
        return charter.advisoryGroup(group).map(one -> one.title().get("en")).orElse(group);
    }

    /** No majority takes a group's veto away without it. */
    private static void agreed(ForumState state, CharterVersion version) {
        List<String> missing =
                CharterFitting.holdingVetoes(state).stream()
                        .filter(group -> !version.consents().contains(group))
                        .toList();
        if (!missing.isEmpty()) {
            throw new Refused(
                    Refusal.of(
                            CHARTER_CONSENT_MISSING,
                            "These hold a veto and have not agreed: " + names(state, missing) + ".",
                            Map.of("groups", missing)));
        }
    }
}
