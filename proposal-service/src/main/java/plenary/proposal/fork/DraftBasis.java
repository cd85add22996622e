package plenary.proposal.fork;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.HOLDERS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.ChairsDraftEvent.BasisCalled;
import plenary.contracts.event.ChairsDraftEvent.BasisObjected;
import plenary.contracts.event.ChairsDraftEvent.BasisTaken;
import plenary.contracts.event.ChairsDraftEvent.DroppedBracket;
import plenary.contracts.event.ChairsDraftEvent.ProvisionRewritten;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.ObjectToBasis;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.fork.TabledDraft.TabledProvision;
import plenary.proposal.fork.TabledDraft.TabledStage;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Room;
import plenary.proposal.text.Touching;
import plenary.proposal.text.wording.Tree;

/** A chair's draft becomes the basis of negotiation: by the body alone, asked in the room. */
final class DraftBasis {
    private DraftBasis() {}

    static Decision call(ForumState state, Actor actor, CallBasis c) {
        var draft = DraftDecider.draft(state, actor, c.draft());
        DraftDecider.chairing(actor, draft.body());
        new Room(state, actor).meets(draft.body());
        if (draft.stage() != TabledStage.BESIDE) {
            return draft.stage() == TabledStage.CALLED
                    ? Decision.refused(ALREADY_EXISTS, "It is put to the room already.")
                    : taken(draft);
        }
        var pinned = new ArrayList<Pinned>();
        for (var p : draft.provisions()) {
            var stands = state.texts().provision(p.provision()).orElse(null);
            asTabled(state, p, stands);
            if (stands != null) {
                DraftDecider.here(state, stands, draft.body());
            }
            opening(state, draft, p, List.of());
            pinned.add(new Pinned(p.provision(), stands == null ? 0 : stands.version()));
        }
        settled(state, draft);
        return Decision.accepted(new BasisCalled(draft.id(), draft.body(), pinned));
    }

    /** What was compared when it was tabled is what the room decides on. */
    private static void asTabled(ForumState state, TabledProvision p, Provision stands) {
        var brackets =
                stands == null
                        ? List.<String>of()
                        : Tree.brackets(stands.content()).stream()
                                .map(b -> b.id())
                                .sorted()
                                .toList();
        var compared =
                p.brackets().stream()
                        .filter(b -> b.fate() != BracketFate.NEW)
                        .map(ComparedBracket::bracket)
                        .sorted()
                        .toList();
        if ((stands == null) != p.fresh() || !brackets.equals(compared)) {
            throw new Refused(
                    WORDING_CHANGED,
                    "Provision " + p.provision() + " has other brackets now; table a new draft.");
        }
    }

    static Decision object(ForumState state, Actor actor, ObjectToBasis c) {
        var draft = DraftDecider.draft(state, actor, c.draft());
        if (!(actor.capacity() instanceof Capacity.Seated seated)) {
            return Decision.refused(NOT_ENTITLED, "A delegation does this, from its seat.");
        }
        var body = DraftDecider.body(state, draft.body());
        if (!body.seats(seated.seat())) {
            return Decision.refused(
                    body.open() ? NOT_ENTITLED : BODY_CLOSED,
                    "The seat " + seated.seat() + " has no place in " + body.id() + ".");
        }
        return draft.stage() == TabledStage.CALLED
                ? Decision.accepted(new BasisObjected(draft.id(), seated.seat(), c.reason()))
                : Decision.refused(CONSENSUS_CALL_ENDED, "It is not before the room.");
    }

    static Decision take(ForumState state, Actor actor, TakeBasis c) {
        var draft = DraftDecider.draft(state, actor, c.draft());
        DraftDecider.chairing(actor, draft.body());
        if (draft.stage() == TabledStage.TAKEN) {
            return taken(draft);
        }
        if (draft.stage() == TabledStage.BESIDE) {
            return Decision.refused(
                    CONSENSUS_CALL_ENDED,
                    draft.objections().isEmpty()
                            ? "It has not been put to the room."
                            : "A seat objected: it stays beside the draft.");
        }
        new Room(state, actor).meets(draft.body());
        for (var pinned : draft.pinned()) {
            if (state.texts().version(pinned.provision()) != pinned.version()) {
                return Decision.refused(
                        WORDING_CHANGED,
                        "Provision "
                                + pinned.provision()
                                + " was changed while the room considered; call again.");
            }
        }
        settled(state, draft);
        var facts = new ArrayList<DeliberationEvent>();
        var dropped = new ArrayList<DroppedBracket>();
        for (var p : draft.provisions()) {
            facts.addAll(opening(state, draft, p, facts));
            facts.add(rewritten(draft, p));
            for (var b : p.brackets()) {
                if (b.after() == null) {
                    var holders = state.texts().brackets().get(b.bracket()).holding();
                    dropped.add(new DroppedBracket(b.bracket(), p.provision(), holders, b.into()));
                }
            }
        }
        facts.add(new BasisTaken(draft.id(), draft.body(), dropped));
        return Decision.accepted(facts);
    }

    /** Agreed words that it changes are opened with it, or not at all, as the charter says. */
    private static List<DeliberationEvent> opening(
            ForumState state, TabledDraft draft, TabledProvision p, List<DeliberationEvent> sofar) {
        var stands = state.texts().provision(p.provision()).orElse(null);
        if (stands == null
                || stands.suppressed() == p.struck()
                        && stands.content().shown().equals(p.content().shown())) {
            return List.of();
        }
        var before = (int) sofar.stream().filter(ProvisionReopened.class::isInstance).count();
        var reason = draft.note() == null ? draft.title() : draft.note();
        return Touching.opening(state, stands, reason, before);
    }

    private static ProvisionRewritten rewritten(TabledDraft draft, TabledProvision p) {
        return new ProvisionRewritten(
                draft.id(),
                p.provision(),
                p.number(),
                p.part(),
                p.heading(),
                p.binding(),
                p.after(),
                p.fresh(),
                p.struck(),
                p.content(),
                draft.body(),
                draft.by(),
                p.notes(),
                p.brackets(),
                p.parent());
    }

    /** No chair's draft takes away what a group's veto holds, or what is before a higher body. */
    private static void settled(ForumState state, TabledDraft draft) {
        for (var p : draft.provisions()) {
            for (var b : p.brackets()) {
                var bracket = state.texts().brackets().find(b.bracket()).orElse(null);
                if (bracket == null || b.fate() == BracketFate.KEPT) {
                    continue;
                }
                if (bracket.heldByGroup() && b.after() == null) {
                    throw new Refused(
                            HOLDERS_REMAIN, "The bracket " + b.bracket() + " is held by a group.");
                }
                if (DraftDecider.above(state, bracket.body(), draft.body())) {
                    throw new Refused(
                            BRACKET_BEFORE_HIGHER_BODY,
                            "The bracket "
                                    + b.bracket()
                                    + " is before "
                                    + bracket.body()
                                    + ", which alone may touch it.");
                }
            }
        }
    }

    private static Decision taken(TabledDraft draft) {
        return Decision.refused(
                CONSENSUS_CALL_ENDED, draft.id() + " is the basis of negotiation already.");
    }
}
