package plenary.proposal.fork;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHAIRS_DRAFT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;

import plenary.contracts.event.ChairsDraftEvent.DraftVersionNamed;
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
import plenary.proposal.forum.Body;
import plenary.proposal.text.Provision;

/** Decides on chair's drafts, and on the names of versions; what concerns both steps is here. */
final class DraftDecider {
    private DraftDecider() {}

    static Decision decide(ForumState state, Actor actor, DraftCommand command) {
        if (state.texts().draft() == null) {
            return Decision.refused(INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        return switch (command) {
            case TableDraft c -> DraftTabling.table(state, actor, c);
            case CallBasis c -> DraftBasis.call(state, actor, c);
            case ObjectToBasis c -> DraftBasis.object(state, actor, c);
            case TakeBasis c -> DraftBasis.take(state, actor, c);
            case NameVersion c -> name(state, actor, c);
        };
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

    /** With the body, with none, or with an open body below. */
    static void here(ForumState state, Provision p, String body) {
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

    static TabledDraft draft(ForumState state, Actor actor, String id) {
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

    static Body body(ForumState state, String id) {
        return state.assembly()
                .bodies()
                .find(id)
                .orElseThrow(() -> new Refused(BODY_NOT_FOUND, "There is no body " + id + "."));
    }

    static boolean above(ForumState state, String higher, String lower) {
        return state.assembly()
                .parentOf(lower)
                .map(parent -> parent.id().equals(higher) || above(state, higher, parent.id()))
                .orElse(false);
    }

    static void chairing(Actor actor, String body) {
        if (!(actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (in.office() == Office.CHAIR || in.office() == Office.VICE_CHAIR))) {
            throw new Refused(NOT_ENTITLED, "The chair of " + body + " does this.");
        }
    }
}
