package plenary.proposal.text;

import java.util.HashSet;
import java.util.Set;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.floor.Statement;
import plenary.proposal.negotiating.NegotiatingGroup.OnBehalf;

/**
 * A forum's texts as somebody reads them. For whoever is not of a closed body, a provision that is
 * with it stands as it was referred, with the brackets it had then; what the group added has a
 * place and no words; and whatever was opened, called or entered inside is not there at all, nor is
 * anything that is about it: nothing a reader is given names what is not there.
 */
public final class Outside {
    private final ForumState state;
    private final Set<String> closed;
    private Texts texts;

    private Outside(ForumState state, Set<String> closed) {
        this.state = state;
        this.closed = closed;
        this.texts = state.texts();
    }

    /** The forum as the viewer may read it; the same where nothing is kept from them. */
    public static ForumState of(ForumState state, Viewer viewer) {
        var closed = new HashSet<String>();
        for (var body : state.assembly().bodies().all()) {
            if (!viewer.mayRead(body.audience())) {
                closed.add(body.id());
            }
        }
        if (closed.isEmpty()) {
            return state;
        }
        var floor = state.floor().without(closed);
        var outside = floor == state.floor() ? state : state.with(floor);
        return withoutTraces(
                state.texts().draft() == null ? outside : new Outside(outside, closed).projected());
    }

    private ForumState projected() {
        var hidden = new HashSet<String>();
        for (var provision : state.texts().provisions().all()) {
            if (provision.body() != null && closed.contains(provision.body())) {
                hidden.add(provision.id());
                stands(provision);
            }
        }
        for (var bracket : state.texts().brackets().all()) {
            if (hidden.contains(bracket.provision())) {
                bracket(bracket);
            } else if (!bracket.open() && begunInside(bracket)) {
                texts = texts.without(bracket);
            }
        }
        for (var call : state.texts().calls().all()) {
            if (closed.contains(call.body())) {
                texts = texts.without(call);
            }
        }
        for (var reservation : state.texts().reservations().all()) {
            if (reservation.body() != null && closed.contains(reservation.body())) {
                texts = texts.without(reservation);
            }
        }
        var beside = state.forks().without(closed);
        return texts == state.texts() && beside == state.forks()
                ? state
                : state.with(unlinked(texts), beside);
    }

    /** What stands outside is linked only to what is there. */
    private static Texts unlinked(Texts texts) {
        var next = texts;
        for (var bracket : texts.brackets().all()) {
            var kept = bracket.linkedOnlyTo(texts.brackets()::has);
            if (kept != bracket) {
                next = next.with(kept);
            }
        }
        return next;
    }

    /** Nor is there what was said, or done for a group, about a thing that is not. */
    private static ForumState withoutTraces(ForumState outside) {
        var floor = outside.floor().withoutStatements(said -> isUnseen(outside.texts(), said));
        var heard = floor == outside.floor() ? outside : outside.with(floor);
        var groups = heard.negotiating().withoutActs(act -> isUnseen(heard, act));
        return groups == heard.negotiating() ? heard : heard.with(groups);
    }

    /**
     * Words outside a meeting are about a call for consensus; in one, the floor knows who hears.
     */
    private static boolean isUnseen(Texts texts, Statement said) {
        var call = Statement.call(said.about());
        return said.session() == null && call != null && !texts.calls().has(call);
    }

    private static boolean isUnseen(ForumState outside, OnBehalf act) {
        var id = act.subject().substring(act.subject().indexOf('/') + 1);
        return switch (act.subject().substring(0, act.subject().length() - id.length())) {
            case "bracket/" -> !outside.texts().brackets().has(id);
            case "statement/" -> !outside.floor().statements().has(id);
            default -> false;
        };
    }

    private void stands(Provision now) {
        var before = state.forks().before(now.id()).orElse(null);
        var stood = before == null ? now.wordless() : before.provision().with(now.body());
        texts = Forking.untaken(texts, now.taken(), stood.taken()).with(stood);
    }

    /** Whether it never left the closed body in which it was opened, however high it was passed. */
    private boolean begunInside(Bracket bracket) {
        return closed.contains(bracket.body())
                || bracket.path().stream().limit(1).anyMatch(s -> closed.contains(s.body()));
    }

    private void bracket(Bracket now) {
        var before =
                state.forks()
                        .before(now.provision())
                        .map(snapshot -> snapshot.bracket(now.id()))
                        .orElse(null);
        texts = before == null ? texts.without(now) : texts.with(before);
    }
}
