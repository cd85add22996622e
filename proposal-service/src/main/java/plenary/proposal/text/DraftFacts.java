package plenary.proposal.text;

import java.util.List;
import plenary.contracts.event.DraftEvent;
import plenary.contracts.event.DraftEvent.ConsensusCalled;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.DraftEvent.InstrumentPartImported;
import plenary.contracts.event.DraftEvent.ReadingHeld;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.DraftEvent.TextPartAdopted;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.text.Content;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.ConsensusCall.Objection;
import plenary.proposal.text.ConsensusCall.Stage;
import plenary.proposal.text.Proposal.Item;
import plenary.proposal.text.Provision.Taken;

/** How the texts stand after a fact about the draft. */
final class DraftFacts {
    private DraftFacts() {}

    static Texts after(Texts texts, Recorded entry, DraftEvent fact) {
        return switch (fact) {
            case InstrumentPartImported e -> InstrumentFacts.part(texts, entry, e);
            case InstrumentImported e -> InstrumentFacts.whole(texts, entry, e);
            case InstructionTakenUp e -> takenUp(texts, entry, e);
            case WordingEdited e -> edited(texts, entry, e);
            case ConsensusCalled e ->
                    AgreementFacts.put(
                            texts,
                            entry,
                            e.call(),
                            e.body(),
                            e.provisions(),
                            null,
                            null,
                            e.inPlace());
            case ConsensusObjected e -> objected(texts, entry, e);
            case ConsensusGavelled e ->
                    AgreementFacts.agreed(
                            texts,
                            entry,
                            e.call(),
                            e.body(),
                            Stage.GAVELLED,
                            e.agreed(),
                            e.adReferendum());
            case ReadingHeld e -> read(texts, entry, e);
            case TextPartAdopted e -> adoptedPart(texts, entry, e);
            case TextAdopted e -> adopted(texts, entry, e);
        };
    }

    private static Texts takenUp(Texts texts, Recorded entry, InstructionTakenUp e) {
        var taken = new Taken(e.proposal(), e.revision(), e.n(), e.kind());
        var seq = entry.seq();
        var before = texts.provision(e.provision()).orElse(null);
        var next = texts;
        if (before == null) {
            next = next.with(next.draft().with(e.provision(), e.after()));
            before = added(e);
        }
        var provision = before.with(e.body()).taking(taken);
        provision =
                switch (e.kind()) {
                    case ADD, MOD -> provision.worded(e.content(), seq, e.act()).struck(false);
                    case SUP -> provision.worded(e.content(), seq, e.act()).struck(true);
                    case NOC -> provision.worded(e.content(), seq, e.act());
                };
        var stays =
                e.kind() == InstructionKind.NOC
                        && before.state().agreed()
                        && e.body().equals(before.body());
        next = next.with(provision.in(stays ? before.state() : provision.moved(), seq));
        if (e.kind() != InstructionKind.NOC) {
            next = next.voiding(e.provision(), e.act());
        }
        var proposal = next.proposals().get(e.proposal());
        return next.with(
                proposal.item(
                        e.n(), item -> new Item(item.instruction(), true, item.difference())));
    }

    private static Provision added(InstructionTakenUp e) {
        return fresh(
                e.provision(),
                e.number(),
                e.part(),
                e.heading(),
                !Boolean.FALSE.equals(e.binding()),
                e.body(),
                e.proposal(),
                e.parent());
    }

    /** A provision the instrument has no wording for, without words yet. */
    static Provision fresh(
            String id,
            String number,
            String part,
            String heading,
            boolean binding,
            String body,
            String origin,
            String parent) {
        return new Provision(
                id,
                number,
                part,
                heading,
                binding,
                body,
                null,
                Content.EMPTY,
                ProvisionState.UNDER_DISCUSSION,
                origin,
                List.of(),
                List.of(),
                0,
                false,
                null,
                parent);
    }

    private static Texts edited(Texts texts, Recorded entry, WordingEdited e) {
        return texts.with(texts.draft().edited())
                .provision(
                        e.provision(),
                        p -> {
                            var worded = p.worded(e.content(), entry.seq(), e.edit()).struck(false);
                            return worded.in(worded.moved(), entry.seq());
                        })
                .voiding(e.provision(), e.edit());
    }

    private static Texts objected(Texts texts, Recorded entry, ConsensusObjected e) {
        var objection =
                new Objection(
                        e.seat(), e.provision(), e.bracket(), entry.at(), e.reason(), entry.seq());
        return texts.with(texts.calls().get(e.call()).objected(objection))
                .bracket(e.bracket(), b -> b.objectedIn(e.call()));
    }

    private static Texts read(Texts texts, Recorded entry, ReadingHeld e) {
        var state = e.reading() == 1 ? ProvisionState.FIRST_READING : ProvisionState.SECOND_READING;
        var next = texts;
        for (var id : e.provisions()) {
            next = next.provision(id, p -> p.in(state, entry.seq()));
        }
        return next;
    }

    /** What came of a long text so far; it is adopted with the fact that closes it. */
    private static Texts adoptedPart(Texts texts, Recorded entry, TextPartAdopted e) {
        return texts.with(
                texts.adopted()
                        .find(e.text())
                        .orElseGet(() -> AdoptedText.arriving(e.text(), entry.at(), entry.seq()))
                        .with(e.provisions(), e.carryOvers()));
    }

    /** Carry-overs leave the draft or revert; the brackets of theirs have ended just before. */
    private static Texts adopted(Texts texts, Recorded entry, TextAdopted e) {
        var text =
                texts.adopted()
                        .find(e.text())
                        .orElseGet(() -> AdoptedText.arriving(e.text(), entry.at(), entry.seq()))
                        .with(e.provisions(), e.carryOvers())
                        .whole(e, entry.at(), entry.seq());
        var next = texts.voidingAll(e.text()).with(text);
        for (var over : text.carryOvers()) {
            var provision = next.provision(over.provision()).orElse(null);
            if (provision == null) {
                continue; // it left the draft before, and is listed for its history
            }
            if (over.reverted()) {
                next =
                        next.with(
                                provision
                                        .reverted(next.draft().instrument(), entry.seq())
                                        .in(ProvisionState.NOT_DISCUSSED, entry.seq()));
            } else {
                next = next.with(next.draft().without(provision.id()));
            }
        }
        return next;
    }
}
