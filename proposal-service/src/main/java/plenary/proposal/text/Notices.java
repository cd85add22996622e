package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_LISTED;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;

import java.util.List;
import plenary.contracts.event.ProposalPaperEvent.SponsorEntered;
import plenary.contracts.event.ProposalPaperEvent.Stance;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.PaperCommand.EnterSponsor;
import plenary.proposal.text.Sponsor.Stage;

/** Decides what the secretariat enters about a sponsor, on the delegation's written notice. */
final class Notices {
    private Notices() {}

    static Decision enter(Room room, EnterSponsor c) {
        if (!(room.actor().capacity() instanceof Capacity.Secretariat)) {
            return Decision.refused(NOT_ENTITLED, "The secretariat enters written notices.");
        }
        PaperDecider.known(room, List.of(c.delegation()));
        var proposal = ProposalDecider.announced(room, c.proposal());
        var sponsor = proposal.sponsor(c.delegation());
        var now = sponsor.map(Sponsor::stage).orElse(null);
        if (now == stage(c.stance())) {
            // it says nothing new, but it is evidence: it is kept once, with its file
            return sponsor.orElseThrow().shown(c.notice()) ? Decision.accepted() : entered(c);
        }
        return switch (c.stance()) {
            case CONFIRMED -> entered(c);
            case DENIED ->
                    now == Stage.LISTED
                            ? entered(c)
                            : Decision.refused(
                                    NOT_LISTED,
                                    c.delegation() + " is not listed by another delegation.");
            case LEFT -> leaves(room, proposal, c, now);
        };
    }

    private static Decision leaves(Room room, Proposal proposal, EnterSponsor c, Stage now) {
        if (now != Stage.CONFIRMED) {
            return Decision.refused(SPONSOR_ONLY, c.delegation() + " has not confirmed.");
        }
        // with its last sponsor a proposal is withdrawn, which only a delegation does
        return proposal.confirmed().equals(List.of(c.delegation()))
                ? Decision.refused(
                        SPONSOR_ONLY,
                        c.delegation() + " is the last sponsor; it withdraws from its own seat.")
                : entered(c);
    }

    private static Decision entered(EnterSponsor c) {
        return Decision.accepted(
                new SponsorEntered(c.proposal(), c.delegation(), c.stance(), c.notice()));
    }

    static Stage stage(Stance stance) {
        return switch (stance) {
            case CONFIRMED -> Stage.CONFIRMED;
            case DENIED -> Stage.DENIED;
            case LEFT -> Stage.LEFT;
        };
    }
}
