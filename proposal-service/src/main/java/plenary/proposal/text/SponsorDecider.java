package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.NOT_LISTED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_AMENDED;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.ProposalDisposed;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.event.ProposalEvent.SponsorConfirmed;
import plenary.contracts.event.ProposalEvent.SponsorDenied;
import plenary.contracts.event.ProposalEvent.SponsorLeft;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.Sponsor.Stage;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.DenySponsor;
import plenary.proposal.text.TextCommand.LeaveSponsors;
import plenary.proposal.text.TextCommand.WithdrawProposal;

/** Decides on sponsorship, which only the delegation itself declares, from its own seat. */
final class SponsorDecider {
    private SponsorDecider() {}

    static Decision confirm(Room room, ConfirmSponsor c) {
        var sponsor = own(room, ProposalDecider.live(room, c.proposal()), c.delegation());
        return sponsor.stage() == Stage.CONFIRMED
                ? Decision.accepted()
                : Decision.accepted(new SponsorConfirmed(c.proposal(), c.delegation()));
    }

    static Decision deny(Room room, DenySponsor c) {
        var sponsor = own(room, ProposalDecider.live(room, c.proposal()), c.delegation());
        return switch (sponsor.stage()) {
            case LISTED ->
                    Decision.accepted(new SponsorDenied(c.proposal(), c.delegation(), c.reason()));
            case DENIED -> Decision.accepted();
            case CONFIRMED, LEFT ->
                    Decision.refused(
                            NOT_LISTED,
                            c.delegation() + " had itself confirmed; it can leave, not deny.");
        };
    }

    static Decision leave(Room room, LeaveSponsors c) {
        var proposal = ProposalDecider.live(room, c.proposal());
        var sponsor = own(room, proposal, c.delegation());
        return switch (sponsor.stage()) {
            case CONFIRMED -> leaves(room, proposal, c.delegation(), c.reason());
            case LEFT -> Decision.accepted();
            case LISTED, DENIED ->
                    Decision.refused(
                            SPONSOR_ONLY, c.delegation() + " has not confirmed; it can deny.");
        };
    }

    static Decision withdraw(Room room, WithdrawProposal c) {
        var delegation = Seats.delegation(room.seat());
        var found = room.proposal(c.proposal());
        // one that was announced is taken back by those who stand behind it
        var proposal =
                found.life() == Life.ANNOUNCED ? found : ProposalDecider.live(room, c.proposal());
        if (!proposal.confirmed().contains(delegation)) {
            return Decision.refused(SPONSOR_ONLY, "A confirmed sponsor withdraws.");
        }
        return leaves(room, proposal, delegation, c.reason());
    }

    private static Sponsor own(Room room, Proposal proposal, String delegation) {
        if (!Seats.delegation(room.seat()).equals(delegation)) {
            throw new Refused(NOT_YOUR_SEAT, "Only " + delegation + " itself can say so.");
        }
        return proposal.sponsor(delegation)
                .orElseThrow(
                        () ->
                                new Refused(
                                        NOT_LISTED,
                                        delegation
                                                + " is not listed as a sponsor of "
                                                + proposal.symbol()
                                                + "."));
    }

    /** With its last confirmed sponsor the proposal is withdrawn and leaves the draft. */
    private static Decision leaves(Room room, Proposal proposal, String delegation, String reason) {
        var left = new SponsorLeft(proposal.id(), delegation, reason);
        if (!proposal.confirmed().equals(List.of(delegation))) {
            return Decision.accepted(left);
        }
        var rules = room.state().assembly().forum().charter().proposals();
        if (rules != null && !rules.withdrawableOnceAmended() && amended(room, proposal)) {
            return Decision.refused(
                    PROPOSAL_AMENDED,
                    proposal.symbol() + " has been amended and can no longer be withdrawn.");
        }
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(left);
        facts.addAll(
                Leaving.of(room.texts(), proposal.id(), taken -> true)
                        .bracketsGone(proposal.symbol() + " was withdrawn"));
        facts.add(new ProposalWithdrawn(proposal.id(), room.seat(), reason));
        facts.add(new ProposalDisposed(proposal.id(), Disposition.WITHDRAWN, reason));
        return Decision.accepted(facts);
    }

    /** Whether an edit or another proposal changed what it put into the draft. */
    private static boolean amended(Room room, Proposal proposal) {
        return room.texts().inOrder().stream()
                .filter(p -> p.taken().stream().anyMatch(t -> t.proposal().equals(proposal.id())))
                .anyMatch(p -> amended(p, proposal.id()));
    }

    private static boolean amended(Provision provision, String proposal) {
        var first = provision.taken().stream().map(Provision.Taken::proposal).toList();
        return provision.acts().stream().anyMatch(act -> act.startsWith("edit-"))
                || first.subList(first.indexOf(proposal), first.size()).stream()
                        .anyMatch(other -> !other.equals(proposal));
    }
}
