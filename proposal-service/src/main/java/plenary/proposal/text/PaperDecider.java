package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_TAKEN_UP;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import plenary.contracts.event.ProposalPaperEvent.AddendumIssued;
import plenary.contracts.event.ProposalPaperEvent.Correction;
import plenary.contracts.event.ProposalPaperEvent.CorrigendumIssued;
import plenary.contracts.event.ProposalPaperEvent.LateProposalAdmitted;
import plenary.contracts.event.ProposalPaperEvent.NonPaperCirculated;
import plenary.contracts.event.ProposalPaperEvent.ProposalSupported;
import plenary.contracts.event.ProposalPaperEvent.SponsorJoined;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.register.Symbols;
import plenary.proposal.text.PaperCommand.AdmitLate;
import plenary.proposal.text.PaperCommand.CirculateNonPaper;
import plenary.proposal.text.PaperCommand.Corrected;
import plenary.proposal.text.PaperCommand.EnterSponsor;
import plenary.proposal.text.PaperCommand.IssueAddendum;
import plenary.proposal.text.PaperCommand.IssueCorrigendum;
import plenary.proposal.text.PaperCommand.JoinSponsors;
import plenary.proposal.text.PaperCommand.SupportProposal;
import plenary.proposal.text.Sponsor.Stage;
import plenary.proposal.text.wording.Words;

/** Decides on the papers round a proposal. */
final class PaperDecider {
    private PaperDecider() {}

    static Decision decide(Room room, PaperCommand command, Instant now) {
        return switch (command) {
            case CirculateNonPaper c -> circulate(room, c);
            case IssueAddendum c -> add(room, c);
            case IssueCorrigendum c -> correct(room, c);
            case JoinSponsors c -> join(room, c);
            case EnterSponsor c -> Notices.enter(room, c);
            case SupportProposal c -> support(room, c);
            case AdmitLate c -> admit(room, c);
        };
    }

    private static Decision circulate(Room room, CirculateNonPaper c) {
        var seat = room.seat();
        room.draft();
        known(room, c.listed());
        var count =
                room.texts().proposals().byId().keySet().stream()
                        .filter(id -> id.startsWith("np-"))
                        .count();
        var id = "np-" + (count + 1);
        return Decision.accepted(
                new NonPaperCirculated(
                        id,
                        c.title(),
                        seat,
                        c.listed().stream().distinct().toList(),
                        Instructions.checked(room, id, c.instructions()),
                        c.source()));
    }

    static void known(Room room, List<String> delegations) {
        for (var code : delegations) {
            if (!room.state().assembly().roster().delegations().has(code)) {
                throw new Refused(
                        DELEGATION_NOT_FOUND, "The roster has no delegation " + code + ".");
            }
        }
    }

    private static Decision add(Room room, IssueAddendum c) {
        var seat = room.seat();
        var proposal = sponsored(room, c.proposal());
        var n = proposal.dossier().addenda().size() + 1;
        var last = proposal.items().stream().mapToInt(i -> i.instruction().n()).max().orElse(0);
        for (var item : proposal.items()) {
            if (c.instructions().stream()
                    .anyMatch(i -> item.instruction().provision().equals(i.provision()))) {
                return Decision.refused(
                        MALFORMED_REQUEST,
                        proposal.symbol()
                                + " has an instruction about "
                                + item.instruction().provision()
                                + " already; a revision or corrigendum changes it.");
            }
        }
        var further =
                Instructions.checked(room, proposal.id(), c.instructions()).stream()
                        .map(i -> Instructions.worded(i, last + i.n(), i.text()))
                        .toList();
        return Decision.accepted(
                new AddendumIssued(
                        proposal.id(),
                        n,
                        Symbols.addendum(base(proposal), n),
                        seat,
                        further,
                        c.reason()));
    }

    private static Decision correct(Room room, IssueCorrigendum c) {
        var seat = room.seat();
        var proposal = sponsored(room, c.proposal());
        var corrected = new HashSet<Integer>();
        var corrections = new ArrayList<Correction>();
        for (var one : c.corrections()) {
            if (!corrected.add(one.n())) {
                return Decision.refused(
                        MALFORMED_REQUEST, "Instruction " + one.n() + " is corrected twice.");
            }
            corrections.add(correction(proposal, one));
        }
        var n = proposal.dossier().corrigenda().size() + 1;
        var symbol = Symbols.corrigendum(base(proposal), n);
        return Decision.accepted(
                new CorrigendumIssued(proposal.id(), n, symbol, seat, corrections, c.reason()));
    }

    private static Correction correction(Proposal proposal, Corrected one) {
        var item =
                proposal.item(one.n())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                INSTRUCTION_NOT_FOUND,
                                                proposal.symbol()
                                                        + " has no instruction "
                                                        + one.n()
                                                        + "."));
        var was = item.instruction().text();
        if (item.takenUp()) {
            throw new Refused(
                    INSTRUCTION_TAKEN_UP,
                    "Instruction " + one.n() + " is in the draft, where the text is edited now.");
        }
        if (was == null) {
            throw new Refused(
                    MALFORMED_REQUEST, "Instruction " + one.n() + " has no words to correct.");
        }
        Pointing.wording(one.text());
        var text = Words.plain(one.text());
        if (text.equals(was)) {
            throw new Refused(
                    MALFORMED_REQUEST, "Instruction " + one.n() + " has these words already.");
        }
        return new Correction(one.n(), was, text);
    }

    /** The symbol that its addenda and corrigenda hang on: that of the revision that stands. */
    private static String base(Proposal proposal) {
        return proposal.symbol();
    }

    private static Proposal sponsored(Room room, String id) {
        var proposal = ProposalDecider.live(room, id);
        if (!proposal.confirmed().contains(Seats.delegation(room.seat()))) {
            throw new Refused(SPONSOR_ONLY, "A confirmed sponsor does this.");
        }
        return proposal;
    }

    private static Decision join(Room room, JoinSponsors c) {
        var delegation = Seats.delegation(room.seat());
        var proposal = ProposalDecider.announced(room, c.proposal());
        var already =
                proposal.sponsor(delegation).map(s -> s.stage() == Stage.CONFIRMED).orElse(false);
        return already
                ? Decision.accepted()
                : Decision.accepted(new SponsorJoined(proposal.id(), delegation));
    }

    private static Decision support(Room room, SupportProposal c) {
        var delegation = Seats.delegation(room.seat());
        var proposal = ProposalDecider.live(room, c.proposal());
        return proposal.dossier().supportedBy(delegation)
                        || proposal.confirmed().contains(delegation)
                ? Decision.accepted()
                : Decision.accepted(new ProposalSupported(proposal.id(), delegation));
    }

    private static Decision admit(Room room, AdmitLate c) {
        if (!room.leads(room.plenary().id())) {
            return Decision.refused(NOT_ENTITLED, "The chair of the plenary gives leave.");
        }
        known(room, List.of(c.delegation()));
        var register = room.state().register();
        return register.leaveOf(c.delegation()).isPresent()
                ? Decision.accepted()
                : Decision.accepted(
                        new LateProposalAdmitted(
                                "leave-" + (register.leaves().size() + 1),
                                c.delegation(),
                                c.reason()));
    }
}
