package plenary.proposal.fork;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.ChairsDraftEvent.DraftProvisionTabled;
import plenary.contracts.event.ChairsDraftEvent.DraftTabled;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.fork.DraftCommand.TableDraft;
import plenary.proposal.fork.DraftCommand.Worded;
import plenary.proposal.text.Compromise;
import plenary.proposal.text.Snapshot;

/** A chair's draft is tabled beside the draft: nothing stands that did not stand before. */
final class DraftTabling {
    private DraftTabling() {}

    static Decision table(ForumState state, Actor actor, TableDraft c) {
        DraftDecider.body(state, c.body());
        DraftDecider.chairing(actor, c.body());
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
            var tabled = provision(state, c.body(), id, by, worded, facts, fresh);
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
            List<DeliberationEvent> sofar,
            int fresh) {
        var stands = state.texts().provision(w.provision()).orElse(null);
        if (stands != null) {
            DraftDecider.here(state, stands, body);
        } else if (w.struck()) {
            throw new Refused(
                    PROVISION_NOT_FOUND, "The draft has no provision " + w.provision() + ".");
        } else {
            known(state, w, w.after(), sofar);
            known(state, w, w.parent(), sofar);
        }
        var beside = stands == null ? beside(state, w.after(), sofar) : null;
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
                stands != null
                        ? stands.part()
                        : w.part() == null && beside != null ? beside.part() : w.part(),
                stands != null ? stands.heading() : w.heading(),
                stands != null ? stands.binding() : binds(w, beside),
                w.after(),
                stands == null,
                w.struck(),
                made.content(),
                made.notes(),
                made.brackets(),
                stands != null ? null : w.parent());
    }

    /** What a new provision follows, or is under, stands in the draft or is worded beside it. */
    private static void known(
            ForumState state, Worded w, String id, List<DeliberationEvent> sofar) {
        if (id != null
                && !id.equals(w.provision())
                && (state.texts().provision(id).isPresent() || tabled(id, sofar).isPresent())) {
            return;
        }
        if (id != null) {
            throw new Refused(PROVISION_NOT_FOUND, "The draft has no provision " + id + ".");
        }
    }

    private static Optional<DraftProvisionTabled> tabled(String id, List<DeliberationEvent> sofar) {
        return sofar.stream()
                .filter(DraftProvisionTabled.class::isInstance)
                .map(DraftProvisionTabled.class::cast)
                .filter(one -> one.provision().equals(id))
                .findFirst();
    }

    /** Where the provision stands that a new one follows. */
    private record Beside(String part, boolean binding) {}

    private static Beside beside(ForumState state, String after, List<DeliberationEvent> sofar) {
        if (after == null) {
            return null;
        }
        return state.texts()
                .provision(after)
                .map(p -> new Beside(p.part(), p.binding()))
                .or(() -> tabled(after, sofar).map(p -> new Beside(p.part(), p.binding())))
                .orElse(null);
    }

    private static boolean binds(Worded w, Beside beside) {
        return w.binding() != null ? w.binding() : beside == null || beside.binding();
    }
}
