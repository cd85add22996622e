package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_TAKEN_UP;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_UNSUPPORTED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionAllocated;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Content;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.Proposal.Item;
import plenary.proposal.text.TextCommand.AllocateInstruction;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Merging;
import plenary.proposal.text.wording.Tree;

/** Decides to which body an instruction belongs, and takes it into the draft. */
final class InstructionDecider {
    private InstructionDecider() {}

    static Decision allocate(Room room, AllocateInstruction c) {
        var proposal = ProposalDecider.live(room, c.proposal());
        var item = item(proposal, c.n());
        room.body(c.body());
        if (!(room.actor().capacity() instanceof Capacity.Secretariat)
                && !room.leads(room.plenary().id())
                && !room.leads(item.instruction().body())) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "The secretariat, the plenary's chair or the body it is before allocates it.");
        }
        if (!allocates(room, c.body())) {
            return Decision.refused(
                    BODY_CLOSED,
                    "The body "
                            + room.named(c.body())
                            + " is closed: the secretariat, the plenary's chair or the chair of the"
                            + " body above allocates to it.");
        }
        if (Objects.equals(item.instruction().body(), c.body())) {
            return Decision.accepted();
        }
        return item.takenUp()
                ? takenUp(proposal, c.n())
                : Decision.accepted(new InstructionAllocated(c.proposal(), c.n(), c.body()));
    }

    private static boolean allocates(Room room, String body) {
        var to = room.body(body);
        return to.open()
                || room.hears(body)
                || room.actor().capacity() instanceof Capacity.Secretariat
                || room.leads(room.plenary().id())
                || room.leads(to.parent());
    }

    static Decision takeUp(Room room, TakeUpInstruction c) {
        var proposal = ProposalDecider.live(room, c.proposal());
        var item = item(proposal, c.n());
        var i = item.instruction();
        if (!room.leads(i.body())) {
            return Decision.refused(
                    NOT_ENTITLED,
                    i.body() == null
                            ? "The instruction is not allocated to a body yet."
                            : "The chair or secretary of "
                                    + room.named(i.body())
                                    + " takes it up.");
        }
        if (item.takenUp()) {
            return takenUp(proposal, c.n());
        }
        room.unchallenged("proposal/" + proposal.id());
        room.unchallenged("provision/" + i.provision());
        supported(room, proposal);
        var before = room.texts().provision(i.provision()).orElse(null);
        if (before != null) {
            room.provision(before.id(), c.expectedVersion());
            here(room, before, i.body());
        }
        var facts = new ArrayList<DeliberationEvent>();
        if (before != null && i.kind() != InstructionKind.NOC) {
            facts.addAll(Touching.opening(room.state(), before, c.reason(), 0));
        }
        facts.add(fact(room, proposal, i, before));
        return Decision.accepted(facts);
    }

    /** General Rules of ITU conferences: discussed only if another delegation supports it. */
    private static void supported(Room room, Proposal proposal) {
        var rules = room.state().assembly().forum().charter().proposals();
        var needed = rules == null ? 0 : rules.supporters();
        var submitter = Seats.delegation(proposal.by());
        var others =
                Stream.concat(
                                proposal.confirmed().stream(),
                                proposal.dossier().supporters().stream()
                                        .map(Dossier.Supporter::delegation))
                        .filter(code -> !code.equals(submitter))
                        .distinct()
                        .count();
        if (others < needed) {
            throw new Refused(
                    PROPOSAL_UNSUPPORTED,
                    proposal.symbol()
                            + " is supported by "
                            + others
                            + " other delegations; the charter asks for "
                            + needed
                            + ".");
        }
    }

    private static InstructionTakenUp fact(
            Room room, Proposal proposal, Instruction i, Provision before) {
        if (i.kind() == InstructionKind.ADD) {
            if (before != null && !before.origin().equals(proposal.id())) {
                throw new Refused(
                        ALREADY_EXISTS, "The draft has a provision " + before.id() + " already.");
            }
            if (before == null && i.after() != null) {
                room.provision(i.after());
            }
            if (before == null) {
                Instructions.free(room, i); // another may have taken it since it was tabled
            }
            if (before == null && i.parent() != null) {
                room.provision(i.parent());
            }
        } else {
            room.provision(i.provision());
        }
        var act = act(proposal, i, before);
        var beside = Instructions.beside(room.texts(), i);
        return new InstructionTakenUp(
                proposal.id(),
                proposal.revision(),
                i.n(),
                i.body(),
                i.kind(),
                i.provision(),
                i.number(),
                Instructions.heading(i, beside),
                Instructions.behind(room.texts(), i),
                content(i, before, act),
                act,
                i.part() == null && beside != null ? beside.part() : i.part(),
                i.binding() == null && beside != null ? (Boolean) beside.binding() : i.binding(),
                i.parent());
    }

    private static Content content(Instruction i, Provision before, String act) {
        if (before == null) {
            return Content.of(act, i.text());
        }
        return switch (i.kind()) {
            case NOC -> before.content();
            case SUP -> plain(before);
            case ADD, MOD -> Merging.write(plain(before), act, i.text());
        };
    }

    private static Content plain(Provision before) {
        if (before.bracketed()) {
            throw new Refused(
                    BRACKETS_REMAIN,
                    "Provision "
                            + before.id()
                            + " has open brackets; bring the wording in as an alternative.");
        }
        return before.content();
    }

    /** A name its characters do not bear yet, where it is taken up a second time. */
    private static String act(Proposal proposal, Instruction i, Provision before) {
        var act = Proposal.act(proposal.id(), proposal.revision(), i.n());
        var name = act;
        for (var again = 2; before != null && Tree.bears(before.content(), name); again++) {
            name = act + "." + again;
        }
        return name;
    }

    /** Nobody has it yet, or this body, or an open body below that has agreed on it. */
    static void here(Room room, Provision provision, String body) {
        var with = provision.body() == null ? null : room.bodyOf(provision);
        var risen =
                with != null
                        && (provision.state().agreed()
                                || Rising.objectedAbove(room.texts(), provision, body))
                        && room.above(body, with)
                        && room.body(with).open(); // a closed body reports first
        if (with != null && !with.equals(body) && !risen) {
            throw new Refused(
                    PROVISION_NOT_HERE,
                    "Provision " + provision.id() + " is with " + room.named(with) + ".");
        }
    }

    private static Item item(Proposal proposal, int n) {
        return proposal.item(n)
                .orElseThrow(
                        () ->
                                new Refused(
                                        INSTRUCTION_NOT_FOUND,
                                        proposal.symbol() + " has no instruction " + n + "."));
    }

    private static Decision takenUp(Proposal proposal, int n) {
        return Decision.refused(
                INSTRUCTION_TAKEN_UP,
                "Instruction " + n + " of " + proposal.symbol() + " is in the draft already.");
    }
}
