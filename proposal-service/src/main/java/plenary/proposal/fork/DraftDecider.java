package plenary.proposal.fork;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.CHAIRS_DRAFT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.HOLDERS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.ChairsDraftEvent.BasisCalled;
import plenary.contracts.event.ChairsDraftEvent.BasisObjected;
import plenary.contracts.event.ChairsDraftEvent.BasisTaken;
import plenary.contracts.event.ChairsDraftEvent.DraftProvisionTabled;
import plenary.contracts.event.ChairsDraftEvent.DraftTabled;
import plenary.contracts.event.ChairsDraftEvent.DraftVersionNamed;
import plenary.contracts.event.ChairsDraftEvent.DroppedBracket;
import plenary.contracts.event.ChairsDraftEvent.ProvisionRewritten;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.NameVersion;
import plenary.proposal.fork.DraftCommand.ObjectToBasis;
import plenary.proposal.fork.DraftCommand.TableDraft;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.fork.DraftCommand.Worded;
import plenary.proposal.fork.TabledDraft.TabledProvision;
import plenary.proposal.fork.TabledDraft.TabledStage;
import plenary.proposal.forum.Body;
import plenary.proposal.text.Compromise;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Room;
import plenary.proposal.text.Snapshot;
import plenary.proposal.text.Touching;
import plenary.proposal.text.wording.Tree;

/** Decides on chair's drafts: tabled beside the draft, taken as its basis by the body alone. */
final class DraftDecider {
    private DraftDecider() {}

    static Decision decide(ForumState state, Actor actor, DraftCommand command) {
        if (state.texts().draft() == null) {
            return Decision.refused(INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        return switch (command) {
            case TableDraft c -> table(state, actor, c);
            case CallBasis c -> call(state, actor, c);
            case ObjectToBasis c -> object(state, actor, c);
            case TakeBasis c -> take(state, actor, c);
            case NameVersion c -> name(state, actor, c);
        };
    }

    private static Decision table(ForumState state, Actor actor, TableDraft c) {
        body(state, c.body());
        chairing(actor, c.body());
        if (c.name() != null && state.forks().named(c.name())) {
            return Decision.refused(ALREADY_EXISTS, "There is a " + c.name() + " already.");
        }
        var by = "chair:" + c.body();
        var id = state.forks().nextDraft();
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(
                new DraftTabled(
                        id, c.name(), c.body(), by, c.title(), c.note(), c.provisions().size()));
        var seen = new HashSet<String>();
        var fresh = 0;
        for (var worded : c.provisions()) {
            if (!seen.add(worded.provision())) {
                return Decision.refused(
                        MALFORMED_REQUEST, "Provision " + worded.provision() + " stands twice.");
            }
            var tabled = provision(state, c.body(), id, by, worded, seen, fresh);
            facts.add(tabled);
            fresh +=
                    (int)
                            tabled.brackets().stream()
                                    .filter(b -> b.fate() == BracketFate.NEW)
                                    .count();
        }
        return Decision.accepted(facts);
    }

    private static DraftProvisionTabled provision(
            ForumState state,
            String body,
            String draft,
            String by,
            Worded w,
            HashSet<String> named,
            int fresh) {
        var stands = state.texts().provision(w.provision()).orElse(null);
        if (stands != null) {
            here(state, stands, body);
        } else if (w.struck()) {
            throw new Refused(
                    PROVISION_NOT_FOUND, "The draft has no provision " + w.provision() + ".");
        } else if (w.after() != null
                && !named.contains(w.after())
                && state.texts().provision(w.after()).isEmpty()) {
            throw new Refused(PROVISION_NOT_FOUND, "The draft has no provision " + w.after() + ".");
        }
        var before = stands == null ? null : Snapshot.of(state.texts(), stands);
        var text = w.struck() && w.text() == null ? stands.content().shown() : w.text();
        var made =
                Compromise.of(
                        before,
                        text,
                        w.said(),
                        draft + "." + w.provision(),
                        by,
                        draft + ".b",
                        fresh);
        return new DraftProvisionTabled(
                draft,
                w.provision(),
                stands != null ? stands.number() : w.number() == null ? w.provision() : w.number(),
                stands != null ? stands.part() : w.part(),
                stands != null ? stands.heading() : w.heading(),
                stands != null ? stands.binding() : !Boolean.FALSE.equals(w.binding()),
                w.after(),
                stands == null,
                w.struck(),
                made.content(),
                made.notes(),
                made.brackets());
    }

    /** With the body, with none, or with an open body below. */
    private static void here(ForumState state, Provision p, String body) {
        var with = p.body();
        if (with == null || with.equals(body)) {
            return;
        }
        if (!body(state, with).open()) {
            throw new Refused(PROVISION_REFERRED, p.number() + " is referred to " + with + ".");
        }
        if (!above(state, body, with)) {
            throw new Refused(PROVISION_NOT_HERE, "Provision " + p.id() + " is with " + with + ".");
        }
    }

    private static Decision call(ForumState state, Actor actor, CallBasis c) {
        var draft = draft(state, actor, c.draft());
        chairing(actor, draft.body());
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
                here(state, stands, draft.body());
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

    private static Decision object(ForumState state, Actor actor, ObjectToBasis c) {
        var draft = draft(state, actor, c.draft());
        if (!(actor.capacity() instanceof Capacity.Seated seated)) {
            return Decision.refused(NOT_ENTITLED, "A delegation does this, from its seat.");
        }
        var body = body(state, draft.body());
        if (!body.seats(seated.seat())) {
            return Decision.refused(
                    body.open() ? NOT_ENTITLED : BODY_CLOSED,
                    "The seat " + seated.seat() + " has no place in " + body.id() + ".");
        }
        return draft.stage() == TabledStage.CALLED
                ? Decision.accepted(new BasisObjected(draft.id(), seated.seat(), c.reason()))
                : Decision.refused(CONSENSUS_CALL_ENDED, "It is not before the room.");
    }

    private static Decision take(ForumState state, Actor actor, TakeBasis c) {
        var draft = draft(state, actor, c.draft());
        chairing(actor, draft.body());
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
                p.brackets());
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
                if (above(state, bracket.body(), draft.body())) {
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

    private static Decision name(ForumState state, Actor actor, NameVersion c) {
        var may =
                actor.capacity() instanceof Capacity.Secretariat
                        || actor.capacity() instanceof Capacity.InOffice in
                                && in.office() != Office.TELLER
                                && body(state, in.body()).open();
        if (!may) {
            return Decision.refused(
                    NOT_ENTITLED, "An officer of an open body or the secretariat names versions.");
        }
        return state.forks().named(c.name())
                ? Decision.refused(ALREADY_EXISTS, "There is a " + c.name() + " already.")
                : Decision.accepted(
                        new DraftVersionNamed("v" + (state.seq() + 1), c.name(), c.note()));
    }

    private static Decision taken(TabledDraft draft) {
        return Decision.refused(
                CONSENSUS_CALL_ENDED, draft.id() + " is the basis of negotiation already.");
    }

    private static TabledDraft draft(ForumState state, Actor actor, String id) {
        return state.forks()
                .tabled()
                .find(id)
                .filter(d -> hears(state, actor, d))
                .orElseThrow(
                        () ->
                                new Refused(
                                        CHAIRS_DRAFT_NOT_FOUND,
                                        "There is no chair's draft " + id + "."));
    }

    private static boolean hears(ForumState state, Actor actor, TabledDraft draft) {
        var body = body(state, draft.body());
        return body.open()
                || switch (actor.capacity()) {
                    case Capacity.Seated seated -> body.seats(seated.seat());
                    case Capacity.InOffice in -> in.body().equals(body.id());
                    default -> false;
                };
    }

    private static Body body(ForumState state, String id) {
        return state.assembly()
                .bodies()
                .find(id)
                .orElseThrow(() -> new Refused(BODY_NOT_FOUND, "There is no body " + id + "."));
    }

    private static boolean above(ForumState state, String higher, String lower) {
        return state.assembly()
                .parentOf(lower)
                .map(parent -> parent.id().equals(higher) || above(state, higher, parent.id()))
                .orElse(false);
    }

    private static void chairing(Actor actor, String body) {
        if (!(actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (in.office() == Office.CHAIR || in.office() == Office.VICE_CHAIR))) {
            throw new Refused(NOT_ENTITLED, "The chair of " + body + " does this.");
        }
    }
}
