package plenary.proposal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.text.Alternative;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.Bracket.StepKind;
import plenary.proposal.text.Proposal.Item;
import plenary.proposal.text.Provision.Taken;
import plenary.proposal.text.wording.Tree;

/** What happens to the texts when provisions go to a closed body, and when they come back. */
public final class Forking {
    private Forking() {}

    /** They are with the group from now on, and so are the brackets that were before the body. */
    public static Texts referred(
            Texts texts, List<String> provisions, String from, String to, String note, Recorded e) {
        var next = texts;
        for (var id : provisions) {
            next = next.provision(id, p -> p.with(to).in(p.state(), e.seq()));
            for (var bracket : next.openBracketsOf(id)) {
                if (bracket.body().equals(from)) {
                    next =
                            next.with(
                                    bracket.moved(
                                            StepKind.REFERRED, to, e.at(), e.seq(), note, null));
                }
            }
            next = next.voiding(id, to);
        }
        return next;
    }

    /**
     * One provision stands as the group returned it; of what was said inside, nothing comes along.
     *
     * @param before as it was referred; null where the group added it
     * @param to the body that referred it
     */
    public static Texts returned(
            Texts texts, String id, Snapshot before, String to, String referral, Recorded e) {
        var next = texts;
        var group = texts.provisions().get(id).body();
        for (var bracket : next.openBracketsOf(id)) {
            var was = before == null ? null : before.bracket(bracket.id());
            var place = bracket.body().equals(group) ? to : bracket.body();
            next = next.with(Arriving.returned(bracket, was, place, e.at(), e.seq()));
        }
        for (var was : before == null ? List.<Bracket>of() : before.brackets()) {
            var bracket = next.brackets().get(was.id());
            if (!bracket.open()) {
                var stood = stood(before.provision(), was.id());
                next =
                        next.with(
                                Arriving.returned(bracket, was, to, e.at(), e.seq())
                                        .ended(bracket.stage(), null, stood, null));
            }
        }
        var agreed = before == null ? null : before.provision().agreed();
        return next.provision(id, p -> p.back(to, acts(p, before, referral), agreed, e.seq()))
                .voiding(id, referral);
    }

    private static List<Alternative> stood(Provision provision, String bracket) {
        return Tree.bracket(provision.around(bracket), bracket).orElseThrow().alternatives();
    }

    /** Acts that were public before, or whose words stand in what came back. */
    private static List<String> acts(Provision provision, Snapshot before, String referral) {
        var acts = new ArrayList<String>();
        for (var act : provision.acts()) {
            var known = before != null && before.provision().acts().contains(act);
            if (known
                    || Tree.bears(provision.content(), act)
                    || Tree.bracket(provision.around(act), act).isPresent()) {
                acts.add(act);
            }
        }
        if (!acts.contains(referral)) {
            acts.add(referral);
        }
        return acts;
    }

    /**
     * The fork is discarded, and the text as referred stands again; what the group added leaves.
     *
     * @param before as it was referred; null where the group added it
     */
    public static Texts restored(
            Texts texts, String id, Snapshot before, String referral, Recorded e) {
        var next = texts;
        var now = texts.provisions().find(id).orElse(null);
        if (now == null) {
            return texts;
        }
        for (var bracket : texts.openBracketsOf(id)) {
            var stood = stood(now, bracket.id());
            next = next.with(bracket.ended(Stage.GONE, null, stood, "the fork was discarded"));
        }
        next = next.voiding(id, referral);
        if (before == null) {
            return untaken(next, now.taken(), List.of()).with(next.draft().without(id));
        }
        for (var was : before.brackets()) {
            next = next.with(was);
        }
        var stood = before.provision();
        return untaken(next, now.taken(), stood.taken()).with(stood.in(stood.state(), e.seq()));
    }

    /** Instructions that only the fork had are before the body again. */
    static Texts untaken(Texts texts, List<Taken> now, List<Taken> before) {
        var next = texts;
        for (var taken : now) {
            var proposal = next.proposals().find(taken.proposal()).orElse(null);
            if (!before.contains(taken) && proposal != null) {
                next =
                        next.with(
                                proposal.item(
                                        taken.n(),
                                        item ->
                                                new Item(
                                                        item.instruction(),
                                                        false,
                                                        item.difference())));
            }
        }
        return next;
    }

    /** Why a text cannot be dealt with yet: what of it is with closed bodies, and where. */
    public static Optional<Refusal> unreported(ForumState state, Predicate<Provision> scope) {
        var out =
                state.texts().inOrder().stream()
                        .filter(scope)
                        .filter(p -> p.body() != null)
                        .filter(p -> !state.assembly().bodies().get(p.body()).open())
                        .map(p -> unreported(state, p))
                        .toList();
        if (out.isEmpty()) {
            return Optional.empty();
        }
        var words =
                out.stream()
                        .map(o -> o.number() + " is referred to " + o.body())
                        .collect(Collectors.joining("; "));
        return Optional.of(
                Refusal.of(
                        RefusalCode.PROVISION_REFERRED,
                        words + ", which has not reported.",
                        Map.of("referred", out)));
    }

    private static Unreported unreported(ForumState state, Provision p) {
        var referral = state.forks().out(p.id());
        return new Unreported(
                p.id(),
                p.number(),
                p.body(),
                referral.map(r -> r.id()).orElse(null),
                referral.map(r -> r.deadline()).orElse(null));
    }

    /** A provision that has not come back. */
    record Unreported(
            String provision,
            String number,
            String body,
            String referral,
            java.time.Instant deadline) {}
}
