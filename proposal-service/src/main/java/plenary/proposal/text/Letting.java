package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.BracketEvent.BracketLetGo;
import plenary.contracts.event.BracketEvent.BracketLifted;
import plenary.contracts.event.BracketEvent.BracketsUnlinked;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.fork.Forks;
import plenary.proposal.text.wording.Tree;

/**
 * What follows when a holder lets go of a bracket. With its last holder the bracket lifts: the
 * chosen alternative stands, or the first. Linked brackets are agreed only together, so they lift
 * when none of them is held any more; a placeholder not before it is filled. Brackets inside
 * wording that was not chosen are gone with it.
 */
public final class Letting {
    private final Forks forks;
    private Texts texts;
    private final List<DeliberationEvent> facts = new ArrayList<>();

    private Letting(ForumState state) {
        this.texts = state.texts();
        this.forks = state.forks();
    }

    /** The facts of one holder, a seat or a group, letting go of an open bracket it holds. */
    public static List<DeliberationEvent> go(ForumState state, String bracket, String holder) {
        return go(state, bracket, holder, null);
    }

    /**
     * The same.
     *
     * @param reason why, or null
     */
    static List<DeliberationEvent> go(
            ForumState state, String bracket, String holder, String reason) {
        var letting = new Letting(state);
        letting.happens(new BracketLetGo(bracket, holder, reason));
        letting.settle(bracket);
        return letting.facts;
    }

    /** The facts of two brackets being agreed apart again: what waited for the other may lift. */
    static List<DeliberationEvent> unlink(
            ForumState state, String bracket, String with, String by) {
        var letting = new Letting(state);
        letting.happens(new BracketsUnlinked(bracket, with, by));
        letting.settle(bracket);
        letting.settle(with);
        return letting.facts;
    }

    /** What follows where nobody holds a bracket any more and what was missing is filled. */
    static List<DeliberationEvent> filled(ForumState state, String bracket) {
        var letting = new Letting(state);
        letting.settle(bracket);
        return letting.facts;
    }

    private void settle(String bracket) {
        var together = together(bracket);
        if (together.stream().allMatch(this::free) && oneSide(together)) {
            together.forEach(this::lift);
        }
    }

    /**
     * The facts of a vote having settled a provision: its brackets lift whichever seats hold them.
     * No vote takes away what a group's veto holds.
     */
    public static List<DeliberationEvent> outvoted(ForumState state, String provision) {
        var letting = new Letting(state);
        for (var next = letting.outvotable(provision);
                next.isPresent();
                next = letting.outvotable(provision)) {
            letting.lift(next.get());
        }
        return letting.facts;
    }

    private Optional<String> outvotable(String provision) {
        return texts.provision(provision).stream()
                .flatMap(p -> p.brackets().stream())
                .map(Bracketed::id)
                .map(id -> texts.brackets().get(id))
                .filter(b -> !b.heldByGroup() && !b.unfilled(texts.provisions().get(provision)))
                .map(Bracket::id)
                .findFirst();
    }

    /** What is agreed together lifts together, so not while some of it is with a closed group. */
    private boolean oneSide(Set<String> together) {
        return together.stream()
                        .map(id -> texts.brackets().get(id).provision())
                        .map(id -> forks.out(id).isPresent())
                        .distinct()
                        .limit(2)
                        .count()
                <= 1;
    }

    /** The facts of what lifts now that provisions have come back from a closed group. */
    public static List<DeliberationEvent> settled(ForumState state, List<String> provisions) {
        var letting = new Letting(state);
        for (var provision : provisions) {
            for (var bracket : state.texts().openBracketsOf(provision)) {
                if (letting.texts.brackets().get(bracket.id()).open()) {
                    letting.settle(bracket.id());
                }
            }
        }
        return letting.facts;
    }

    private Set<String> together(String bracket) {
        var together = new LinkedHashSet<String>();
        var next = new ArrayList<>(List.of(bracket));
        while (!next.isEmpty()) {
            var one = texts.brackets().get(next.removeFirst());
            if (one.open() && together.add(one.id())) {
                next.addAll(one.links());
            }
        }
        return together;
    }

    private boolean free(String bracket) {
        var one = texts.brackets().get(bracket);
        return one.holding().isEmpty() && !one.unfilled(texts.provisions().get(one.provision()));
    }

    private void lift(String id) {
        var bracket = texts.brackets().get(id);
        if (!bracket.open()) {
            return; // it went with wording that was not chosen
        }
        var content = texts.provisions().get(bracket.provision()).around(id);
        var alternatives = Tree.bracket(content, id).orElseThrow().alternatives();
        var stands = bracket.chosen() == null ? alternatives.getFirst().id() : bracket.chosen();
        for (Alternative alternative : alternatives) {
            if (!alternative.id().equals(stands)) {
                for (var inner : Tree.brackets(alternative.content())) {
                    happens(new BracketGone(inner.id(), "its wording was not chosen"));
                }
            }
        }
        happens(new BracketLifted(id, bracket.provision(), stands));
    }

    private void happens(DeliberationEvent fact) {
        texts = texts.evolve(new Recorded(0, Instant.EPOCH, fact)); // only to see what follows
        facts.add(fact);
    }
}
