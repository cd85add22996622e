package plenary.proposal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.text.Provision.Taken;

/**
 * What leaves the draft with a proposal's instructions: a provision it added goes whole, a
 * provision that it alone modified reverts to the instrument's wording; their brackets are gone.
 */
final class Leaving {
    private final Texts texts;
    private final List<Provision> going = new ArrayList<>();
    private final List<Provision> reverting = new ArrayList<>();
    private final List<Provision> staying = new ArrayList<>();
    private final String proposal;
    private final Predicate<Taken> which;

    private Leaving(Texts texts, String proposal, Predicate<Taken> which) {
        this.texts = texts;
        this.proposal = proposal;
        this.which = which;
        for (var provision : texts.inOrder()) {
            if (provision.taken().stream().anyMatch(this::leaves)) {
                sort(provision);
            }
        }
    }

    /** The instructions of the proposal that leave. */
    static Leaving of(Texts texts, String proposal, Predicate<Taken> which) {
        return new Leaving(texts, proposal, which);
    }

    /** Those on provisions which the proposal's next revision no longer names. */
    static Leaving dropped(Texts texts, Proposal before, List<String> kept) {
        return of(
                texts,
                before.id(),
                taken ->
                        before.revisions().stream()
                                .filter(r -> r.revision() == taken.revision())
                                .flatMap(r -> r.instructions().stream())
                                .anyMatch(
                                        i -> i.n() == taken.n() && !kept.contains(i.provision())));
    }

    private boolean leaves(Taken taken) {
        return taken.proposal().equals(proposal) && which.test(taken);
    }

    private void sort(Provision provision) {
        var stays = provision.taken().stream().filter(t -> !leaves(t)).toList();
        var changed = provision.taken().stream().anyMatch(t -> leaves(t) && t.changes());
        if (provision.fresh() && provision.origin().equals(proposal)) {
            going.add(provision);
        } else if (changed && stays.stream().noneMatch(Taken::changes)) {
            reverting.add(provision);
        } else {
            staying.add(provision);
        }
    }

    /** That the open brackets of what goes or reverts are gone, and why. */
    List<DeliberationEvent> bracketsGone(String reason) {
        var gone = new ArrayList<DeliberationEvent>();
        for (var provision : texts.inOrder()) {
            if (going.contains(provision) || reverting.contains(provision)) {
                for (var bracket : texts.openBracketsOf(provision.id())) {
                    gone.add(new BracketGone(bracket.id(), reason));
                }
            }
        }
        return gone;
    }

    /** The texts without them. */
    Texts texts(long seq) {
        var next = texts;
        for (var provision : going) {
            next = next.with(next.draft().without(provision.id()));
            next = next.voiding(provision.id(), proposal);
        }
        for (var provision : reverting) {
            var left = provision.taken().stream().filter(t -> !leaves(t)).toList();
            next =
                    next.with(
                            provision
                                    .taken(left)
                                    .reverted(next.draft().instrument(), seq)
                                    .in(fallen(left), seq));
            next = next.voiding(provision.id(), proposal);
        }
        for (var provision : staying) {
            var left = provision.taken().stream().filter(t -> !leaves(t)).toList();
            next = next.with(provision.taken(left));
        }
        return next;
    }

    private static ProvisionState fallen(List<Taken> left) {
        return left.isEmpty() ? ProvisionState.NOT_DISCUSSED : ProvisionState.UNDER_DISCUSSION;
    }
}
