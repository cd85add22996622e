package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_TABLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_WITHDRAWN;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_TOO_LATE;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_WITHDRAWN;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.ProposalAnnounced;
import plenary.contracts.event.ProposalEvent.ProposalDisposed;
import plenary.contracts.event.ProposalEvent.ProposalReintroduced;
import plenary.contracts.event.ProposalEvent.ProposalRevised;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.negotiating.Deeds;
import plenary.proposal.register.Leave;
import plenary.proposal.register.Symbols;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.TextCommand.AnnounceProposal;
import plenary.proposal.text.TextCommand.DisposeProposal;
import plenary.proposal.text.TextCommand.ReintroduceProposal;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TableProposal;

/** Decides on the life of a proposal. */
final class ProposalDecider {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    private ProposalDecider() {}

    static Decision announce(Room room, AnnounceProposal c) {
        var seat = room.seat();
        var number = number(room, c.proposal());
        if (room.texts().proposals().has(number)) {
            return here(number);
        }
        return Decision.accepted(new ProposalAnnounced(number, c.title(), seat, c.note()));
    }

    static Decision table(Room room, TableProposal c, Instant now) {
        var seat = room.seat();
        room.draft();
        var number = number(room, c.proposal());
        var before = room.texts().proposals().find(number).orElse(null);
        if (before != null && before.life() != Life.ANNOUNCED) {
            return here(number);
        }
        if (before != null && !before.confirmed().contains(Seats.delegation(seat))) {
            return Decision.refused(
                    SPONSOR_ONLY,
                    "Who announced the proposal " + number + ", or joined it, tables it.");
        }
        PaperDecider.known(room, c.listed());
        nonPaper(room, c.nonPaper(), seat);
        var tabled =
                new ProposalTabled(
                        number,
                        symbol(room, number, c.symbol()),
                        c.title(),
                        seat,
                        c.listed().stream().distinct().toList(),
                        Instructions.checked(room, number, c.instructions()),
                        c.source(),
                        c.nonPaper(),
                        leave(room, Seats.delegation(seat), now));
        return c.onBehalfOf() == null
                ? Decision.accepted(tabled)
                : Decision.accepted(
                        tabled,
                        room.state()
                                .negotiating()
                                .onBehalf(
                                        c.onBehalfOf(),
                                        "proposal/" + number,
                                        Seats.delegation(seat),
                                        Deeds.items(tabled.instructions())));
    }

    private static String symbol(Room room, String number, String asked) {
        var symbols = new Symbols(room.state());
        var symbol = asked == null ? symbols.proposal(number) : asked;
        if (symbols.taken(symbol)) {
            throw new Refused(ALREADY_EXISTS, "Another document bears the symbol " + symbol + ".");
        }
        return symbol;
    }

    private static void nonPaper(Room room, String id, String seat) {
        if (id == null) {
            return;
        }
        var before = room.proposal(id);
        if (before.life() != Life.NON_PAPER || before.dossier().tabledAs() != null) {
            throw new Refused(ALREADY_EXISTS, id + " is no non-paper, or was tabled before.");
        }
        if (!before.confirmed().contains(Seats.delegation(seat))) {
            throw new Refused(SPONSOR_ONLY, "One that circulated or joined " + id + " tables it.");
        }
    }

    /** The leave by which it comes late; null where it comes in time. */
    private static String leave(Room room, String delegation, Instant now) {
        var settings = room.state().register().settings();
        if (settings == null
                || settings.proposalDeadline() == null
                || now.isBefore(settings.proposalDeadline())) {
            return null;
        }
        return room.state()
                .register()
                .leaveOf(delegation)
                .map(Leave::id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        PROPOSAL_TOO_LATE,
                                        "Proposals were due before "
                                                + settings.proposalDeadline()
                                                + ", and "
                                                + delegation
                                                + " has no leave to come later."));
    }

    private static String number(Room room, String asked) {
        if (asked == null) {
            var highest =
                    room.texts().proposals().byId().keySet().stream()
                            .filter(id -> !id.startsWith("np-"))
                            .mapToLong(Numbered::number)
                            .max()
                            .orElse(0);
            return String.valueOf(highest + 1);
        }
        if (!NUMBER.matcher(asked).matches() || asked.startsWith("np-")) {
            throw new Refused(
                    MALFORMED_REQUEST, "A proposal's number is of the form " + NUMBER + ".");
        }
        return asked;
    }

    private static Decision here(String number) {
        return Decision.refused(ALREADY_EXISTS, "A proposal " + number + " is here already.");
    }

    static Decision revise(Room room, ReviseProposal c) {
        var seat = room.seat();
        var proposal = live(room, c.proposal());
        if (!proposal.confirmed().contains(Seats.delegation(seat))) {
            return Decision.refused(SPONSOR_ONLY, "A confirmed sponsor revises the proposal.");
        }
        var instructions = Instructions.checked(room, proposal.id(), c.instructions());
        var revision = proposal.revision() + 1;
        var symbol = Symbols.revision(proposal.revisions().getFirst().symbol(), revision);
        var kept = instructions.stream().map(Instruction::provision).toList();
        var facts =
                new ArrayList<DeliberationEvent>(
                        Leaving.dropped(room.texts(), proposal, kept)
                                .bracketsGone("left with revision " + revision));
        facts.add(new ProposalRevised(proposal.id(), revision, symbol, instructions, c.reason()));
        return Decision.accepted(facts);
    }

    /** A proposal that was tabled and stands. */
    static Proposal live(Room room, String id) {
        var proposal = room.proposal(id);
        return switch (proposal.life()) {
            case TABLED, REVISED, REINTRODUCED -> proposal;
            case WITHDRAWN ->
                    throw new Refused(PROPOSAL_WITHDRAWN, proposal.symbol() + " is withdrawn.");
            case ANNOUNCED ->
                    throw new Refused(
                            PROPOSAL_NOT_FOUND,
                            "The proposal " + id + " is announced, not tabled.");
            case NON_PAPER ->
                    throw new Refused(
                            PROPOSAL_NOT_TABLED,
                            id + " is a non-paper; it has no standing until it is tabled.");
        };
    }

    /** A proposal or non-paper that a delegation may still stand behind. */
    static Proposal announced(Room room, String id) {
        var proposal = room.proposal(id);
        return switch (proposal.life()) {
            case ANNOUNCED, NON_PAPER -> proposal;
            case TABLED, REVISED, REINTRODUCED, WITHDRAWN -> live(room, id);
        };
    }

    static Decision reintroduce(Room room, ReintroduceProposal c) {
        var seat = room.seat();
        var proposal = room.proposal(c.proposal());
        if (proposal.life() != Life.WITHDRAWN) {
            return Decision.refused(
                    PROPOSAL_NOT_WITHDRAWN, proposal.symbol() + " is not withdrawn.");
        }
        if (proposal.revisions().isEmpty()) {
            return Decision.refused(
                    PROPOSAL_NOT_TABLED,
                    proposal.symbol() + " was announced only; nothing of it is to be taken up.");
        }
        var rules = room.state().assembly().forum().charter().proposals();
        var own = proposal.sponsor(Seats.delegation(seat)).isPresent();
        if (rules != null && !rules.mayBeTakenUpByAnother() && !own) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "The charter does not let another delegation take up what was withdrawn.");
        }
        return Decision.accepted(new ProposalReintroduced(proposal.id(), seat));
    }

    static Decision dispose(Room room, DisposeProposal c) {
        var proposal = live(room, c.proposal());
        if (c.disposition() == Disposition.WITHDRAWN) {
            return Decision.refused(
                    MALFORMED_REQUEST, "A proposal is withdrawn by its sponsors, by withdrawal.");
        }
        var before = proposal.items().stream().anyMatch(i -> room.leads(i.instruction().body()));
        if (!before
                && !room.leads(room.plenary().id())
                && !(room.actor().capacity() instanceof Capacity.Secretariat)) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "A body it was allocated to, or the secretariat, disposes of it.");
        }
        if (c.into() != null) {
            into(room, proposal, c);
        }
        return proposal.disposition() == c.disposition()
                        && Objects.equals(proposal.dossier().into(), c.into())
                ? Decision.accepted()
                : Decision.accepted(
                        new ProposalDisposed(proposal.id(), c.disposition(), c.note(), c.into()));
    }

    private static void into(Room room, Proposal proposal, DisposeProposal c) {
        var other = room.proposal(c.into());
        var points =
                c.disposition() == Disposition.MERGED_INTO
                        || c.disposition() == Disposition.SUPERSEDED;
        if (!points || other.id().equals(proposal.id())) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "A proposal is merged into, or superseded by, another proposal.");
        }
    }
}
