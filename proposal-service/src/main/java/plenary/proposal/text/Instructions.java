package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_TEXT_UNWANTED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NUMBER_TAKEN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.text.wording.Words;

/** The instructions of a proposal, checked against the draft and numbered. */
final class Instructions {
    private Instructions() {}

    static List<Instruction> checked(Room room, String proposal, List<Instruction> asked) {
        if (asked.isEmpty()) {
            throw new Refused(MALFORMED_REQUEST, "A proposal has at least one instruction.");
        }
        var named = new HashSet<String>();
        var checked = new ArrayList<Instruction>();
        for (var instruction : asked) {
            var id = instruction.provision();
            if (id == null || !InstrumentDecider.ID.matcher(id).matches()) {
                throw new Refused(
                        MALFORMED_REQUEST,
                        "A provision's identity is made of letters, digits, points, hyphens and"
                                + " underscores, at most 40, and begins with a letter or a digit.");
            }
            if (!named.add(id)) {
                throw new Refused(
                        MALFORMED_REQUEST, "Two instructions are about the provision " + id + ".");
            }
            if (instruction.body() != null) {
                room.body(instruction.body());
                heard(room, instruction.body());
            }
            form(instruction);
            checked.add(checked(room, proposal, instruction, checked.size() + 1, named));
        }
        return checked;
    }

    private static Instruction checked(
            Room room, String proposal, Instruction i, int n, Set<String> named) {
        return switch (i.kind()) {
            case ADD -> {
                adds(room, proposal, i, named);
                yield numbered(i, n, i.number() == null ? i.provision() : i.number());
            }
            case MOD -> {
                var number = room.provision(i.provision()).number();
                words(i);
                yield numbered(i, n, i.number() == null ? number : i.number());
            }
            case SUP, NOC -> {
                var number = room.provision(i.provision()).number();
                if (i.text() != null && !i.text().isBlank()) {
                    throw new Refused(
                            INSTRUCTION_TEXT_UNWANTED,
                            "An instruction to "
                                    + i.kind()
                                    + " has no text; to change the words of "
                                    + number
                                    + " is a MOD.");
                }
                yield numbered(i, n, number);
            }
        };
    }

    private static void adds(Room room, String proposal, Instruction i, Set<String> named) {
        words(i);
        var there = room.texts().provision(i.provision()).orElse(null);
        if (there != null && !there.origin().equals(proposal)) {
            throw new Refused(
                    ALREADY_EXISTS, "The draft has a provision " + i.provision() + " already.");
        }
        if (there == null) {
            free(room, i);
        }
        if (i.after() != null && !named.contains(i.after())) {
            room.provision(i.after());
        }
        if (i.parent() != null && !named.contains(i.parent())) {
            room.provision(i.parent());
        }
        if (i.provision().equals(i.parent())) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "The provision " + i.provision() + " cannot be a sub-paragraph of itself.");
        }
    }

    /** What is before a closed body is brought there by its members. */
    private static void heard(Room room, String body) {
        if (!room.hears(body)) {
            throw new Refused(
                    BODY_CLOSED,
                    "The body "
                            + body
                            + " is closed to others than its members: leave it to those"
                            + " who allocate, or name an open one.");
        }
    }

    /**
     * What a new provision comes behind or under, and whose article it is in unless it says; or
     * null.
     */
    static Provision beside(Texts texts, Instruction i) {
        var there = i.after() == null ? i.parent() : i.after();
        return there == null ? null : texts.provision(there).orElse(null);
    }

    /** Behind a provision is behind its sub-paragraphs, but for one that is to be one of them. */
    static String behind(Texts texts, Instruction i) {
        var last = i.after();
        if (last == null || i.kind() != InstructionKind.ADD || texts.provision(last).isEmpty()) {
            return last;
        }
        var within = new HashSet<>(Set.of(last));
        var order = texts.draft().order();
        for (var id : order.subList(order.indexOf(last) + 1, order.size())) {
            var parent = texts.provisions().get(id).parent();
            if (within.contains(i.parent()) || parent == null || !within.contains(parent)) {
                break;
            }
            within.add(id);
            last = id;
        }
        return last;
    }

    /** A new provision that names neither a part nor a heading is in the article it comes into. */
    static String heading(Instruction i, Provision beside) {
        var joins = i.kind() == InstructionKind.ADD && i.part() == null && i.heading() == null;
        return joins && beside != null ? beside.baseHeading() : i.heading();
    }

    /** Two provisions beside one another never have one number. */
    static void free(Room room, Instruction i) {
        var number = Words.plain(i.number() == null ? i.provision() : i.number());
        var beside = beside(room.texts(), i);
        var part = i.part() == null && beside != null ? beside.part() : i.part();
        for (var p : room.texts().inOrder()) {
            if (p.number().equals(number)
                    && Objects.equals(p.part(), part)
                    && Objects.equals(p.parent(), i.parent())) {
                throw new Refused(
                        Refusal.of(
                                NUMBER_TAKEN,
                                "The draft has a provision numbered " + number + " already.",
                                Map.of("number", number, "provision", p.id())));
            }
        }
    }

    private static void words(Instruction i) {
        if (i.text() == null || i.text().isBlank()) {
            throw new Refused(MALFORMED_REQUEST, "An instruction to " + i.kind() + " has a text.");
        }
        Pointing.wording(i.text());
    }

    private static Instruction numbered(Instruction i, int n, String number) {
        var words = i.kind() == InstructionKind.ADD || i.kind() == InstructionKind.MOD;
        return new Instruction(
                n,
                i.kind(),
                i.provision(),
                Words.plain(number),
                Words.plain(i.heading()),
                i.after(),
                words ? Words.plain(i.text()) : null,
                i.reasons(),
                i.body(),
                i.part(),
                i.binding(),
                i.parent(),
                i.form());
    }

    /** The same before another body. */
    static Instruction allocated(Instruction i, String body) {
        return new Instruction(
                i.n(),
                i.kind(),
                i.provision(),
                i.number(),
                i.heading(),
                i.after(),
                i.text(),
                i.reasons(),
                body,
                i.part(),
                i.binding(),
                i.parent(),
                i.form());
    }

    /** The same under another number or in other words. */
    static Instruction worded(Instruction i, int n, String text) {
        return new Instruction(
                n,
                i.kind(),
                i.provision(),
                i.number(),
                i.heading(),
                i.after(),
                text,
                i.reasons(),
                i.body(),
                i.part(),
                i.binding(),
                i.parent(),
                i.form());
    }

    /** An editorial form is of a MOD, an insisting one of a NOC, which then has reasons. */
    private static void form(Instruction i) {
        if (i.form() == InstructionForm.EDITORIAL && i.kind() != InstructionKind.MOD) {
            throw new Refused(MALFORMED_REQUEST, "Only a MOD has an editorial form.");
        }
        if (i.form() != InstructionForm.INSISTING) {
            return;
        }
        if (i.kind() != InstructionKind.NOC) {
            throw new Refused(MALFORMED_REQUEST, "Only a NOC has an insisting form.");
        }
        if (i.reasons() == null || i.reasons().isBlank()) {
            throw new Refused(MALFORMED_REQUEST, "An insisting NOC says why.");
        }
    }
}
