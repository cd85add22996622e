package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.CURE_MISSING;
import static plenary.contracts.refusal.RefusalCode.CURE_NOT_CLAIMED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.NO_STANDING;
import static plenary.contracts.refusal.RefusalCode.PETITION_OPEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_IN_TEXT;
import static plenary.contracts.refusal.RefusalCode.REASON_MISSING;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_EXCLUDED;
import static plenary.contracts.refusal.RefusalCode.UNCHANGED_SINCE_WINDOW;
import static plenary.contracts.refusal.RefusalCode.VETO_USED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_ENDED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_OPEN;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import plenary.contracts.charter.VetoRule;
import plenary.contracts.charter.VetoRule.Effect;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Decisions.Vetoed;
import plenary.proposal.item.Items;

/**
 * What a seat claims for its group on a recommendation, examined in one order, so that each fault
 * has its own answer: the window, the group, the provisions, the reason, the cure, another
 * petition.
 */
sealed interface Claim {

    /**
     * It can be heard.
     *
     * @param seat who makes it
     * @param provisions in the order of the text
     * @param cure one for each of these provisions
     */
    record Heard(
            Recommendation recommendation,
            GroupWindow window,
            String seat,
            List<String> provisions,
            Map<String, String> cure)
            implements Claim {}

    /** It cannot. */
    record Faulty(Refusal refusal) implements Claim {}

    /** A window that still takes acts, and the seat that acts in it. */
    static Claim inWindow(
            ForumState state, Actor actor, String recommendation, String group, Instant now) {
        var found = state.decisions().recommendations().find(recommendation).orElse(null);
        if (found == null) {
            return faulty(
                    RECOMMENDATION_NOT_FOUND.because(
                            "There is no recommendation " + recommendation + "."));
        }
        var place = group == null ? groupOf(state, actor) : Optional.of(group);
        var advisesOnly = place.flatMap(one -> Windows.advisesOnly(state, one));
        if (advisesOnly.isPresent()) {
            return faulty(advisesOnly.get());
        }
        var window = place.flatMap(found.latest()::windowOf).orElse(null);
        if (window == null) {
            return state.assembly().forum().charter().advisoryGroup(place.orElse("")).isPresent()
                    ? faulty(
                            WINDOW_NOT_OPEN.because(
                                    "No window of "
                                            + place.get()
                                            + " is open on "
                                            + found.id()
                                            + "."))
                    : faulty(
                            NOT_IN_GROUP.because("Advisory groups act here, through their seats."));
        }
        if (window.ended() == WindowEnd.NO_STANDING) {
            return faulty(
                    NO_STANDING.because(
                            "Of "
                                    + window.group()
                                    + " "
                                    + window.frozen().electorate().size()
                                    + " seats are not recused, and a petition needs "
                                    + window.frozen().petitionNeeds()
                                    + ": the group has no standing on this item."));
        }
        if (!window.takes(now)) {
            return faulty(ended(window));
        }
        return member(actor, window.group(), window)
                .<Claim>map(Faulty::new)
                .orElseGet(
                        () ->
                                new Heard(
                                        found,
                                        window,
                                        ((Capacity.Seated) actor.capacity()).seat(),
                                        List.of(),
                                        Map.of()));
    }

    private static Optional<String> groupOf(ForumState state, Actor actor) {
        return actor.capacity() instanceof Capacity.Seated seated
                ? state.assembly().roster().seat(seated.seat()).map(seat -> seat.in())
                : Optional.empty();
    }

    private static Refusal ended(GroupWindow window) {
        var at = window.over() ? window.endedAt() : window.frozen().closes();
        return Refusal.of(
                WINDOW_ENDED,
                "The window of " + window.group() + " ended at " + at + ".",
                Map.of("endedAt", at));
    }

    /** Why the actor may not act for the group within its window; empty where they may. */
    static Optional<Refusal> member(Actor actor, String group, GroupWindow window) {
        if (!(actor.capacity() instanceof Capacity.Seated seated)
                || !seated.seat().startsWith(group + ".")) {
            return Optional.of(
                    NOT_IN_GROUP.because("A seat of " + group + " does this, for its group."));
        }
        for (var recused : window.frozen().recused()) {
            if (recused.seat().equals(seated.seat())) {
                return Optional.of(
                        SEAT_RECUSED.because(
                                "The seat "
                                        + seated.seat()
                                        + " is recused: "
                                        + recused.why()
                                        + "."));
            }
        }
        return window.frozen().electorate().contains(seated.seat())
                ? Optional.empty()
                : Optional.of(
                        NOT_IN_ELECTORATE.because(
                                "The seat "
                                        + seated.seat()
                                        + " was not there when the window opened."));
    }

    /** The whole claim: that these provisions be stopped, for this reason, until this cure. */
    static Claim toVeto(
            ForumState state,
            Actor actor,
            String recommendation,
            String group,
            List<String> provisions,
            String reason,
            Map<String, String> cure,
            Instant now) {
        return switch (inWindow(state, actor, recommendation, group, now)) {
            case Faulty faulty -> faulty;
            case Heard heard -> examined(state, heard, provisions, reason, cure, now);
        };
    }

    private static Claim examined(
            ForumState state,
            Heard heard,
            List<String> provisions,
            String reason,
            Map<String, String> cure,
            Instant now) {
        var round = heard.recommendation().latest();
        var rule = ruleOf(state, heard.window().group());
        for (var named : provisions) {
            if (round.provision(named).isEmpty()) {
                return faulty(
                        PROVISION_NOT_IN_TEXT.because(
                                heard.recommendation().id() + " has no provision " + named + "."));
            }
        }
        var claimed =
                round.provisions().stream()
                        .map(CleanProvision::provision)
                        .filter(id -> provisions.isEmpty() || provisions.contains(id))
                        .toList();
        for (var provision : claimed) {
            var matter = Items.matterOf(state, provision).filter(rule.excludedSubjects()::contains);
            if (matter.isPresent()) {
                return faulty(
                        SUBJECT_EXCLUDED.because(
                                "Provision "
                                        + provision
                                        + " is "
                                        + matter.get()
                                        + ", which the charter keeps out of reach of vetoes."));
            }
        }
        if (rule.oncePerItem() && vetoedBefore(state, heard, claimed)) {
            return faulty(
                    VETO_USED.because(
                            heard.window().group()
                                    + " has vetoed "
                                    + heard.recommendation().id()
                                    + " before."));
        }
        // a threshold once raised was met: only what changed since is open to another veto
        var raisedBefore =
                rule.effect() == Effect.RAISE_THRESHOLD && vetoedBefore(state, heard, claimed);
        if (rule.onlyWhatChanged() || raisedBefore) {
            var open =
                    Changes.vetoable(
                            state.decisions().recommendations().all(),
                            heard.recommendation(),
                            heard.window().group());
            var unchanged = Lists.less(claimed, open);
            if (!unchanged.isEmpty()) {
                return faulty(
                        Refusal.of(
                                UNCHANGED_SINCE_WINDOW,
                                "Not changed since the last window of "
                                        + heard.window().group()
                                        + ", nor linked to what has: "
                                        + String.join(", ", unchanged)
                                        + ".",
                                Map.of("unchanged", unchanged)));
            }
        }
        if (rule.reasonRequired() && blank(reason)) {
            return faulty(REASON_MISSING.because("Say why the group cannot live with it."));
        }
        for (var cured : new TreeSet<>(cure.keySet())) {
            if (!cured.equals("*") && !claimed.contains(cured)) {
                return faulty(
                        CURE_NOT_CLAIMED.because(
                                "A cure is said for provision "
                                        + cured
                                        + ", which is not among those to be stopped: "
                                        + String.join(", ", claimed)
                                        + "."));
            }
        }
        var cures = new LinkedHashMap<String, String>();
        for (var provision : claimed) {
            var one = cure.getOrDefault(provision, cure.get("*"));
            if (!blank(one)) {
                cures.put(provision, one);
            } else if (rule.cureRequired()) {
                return faulty(
                        CURE_MISSING.because(
                                "Say for provision "
                                        + provision
                                        + " what would make the group let go."));
            }
        }
        var used = VetoLimits.reached(state, heard.window().group(), now);
        if (used.isPresent() && round.pendingOf(heard.window().group()).isEmpty()) {
            return faulty(used.get());
        }
        return round.pendingOf(heard.window().group())
                .<Claim>map(
                        pending ->
                                faulty(
                                        PETITION_OPEN_ALREADY.because(
                                                "The group has not decided on "
                                                        + pending.id()
                                                        + " yet.")))
                .orElseGet(
                        () ->
                                new Heard(
                                        heard.recommendation(),
                                        heard.window(),
                                        heard.seat(),
                                        claimed,
                                        cures));
    }

    private static boolean vetoedBefore(ForumState state, Heard heard, List<String> claimed) {
        var current = heard.recommendation();
        return state.decisions().vetoes().stream()
                .filter(one -> one.veto().group().equals(heard.window().group()))
                .anyMatch(
                        one ->
                                one.recommendation().id().equals(current.id())
                                        || sameProvisions(one, current.latest(), claimed));
    }

    /** Whether another recommendation's veto was on one of these as it reads now. */
    private static boolean sameProvisions(Vetoed other, Round current, List<String> claimed) {
        return other.veto().cast().provisions().stream()
                .filter(claimed::contains)
                .anyMatch(
                        id ->
                                SameText.same(
                                        other.round().provision(id).orElseThrow(),
                                        current.provision(id).orElseThrow()));
    }

    static VetoRule ruleOf(ForumState state, String group) {
        return state.assembly().forum().charter().advisoryGroup(group).orElseThrow().veto();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Faulty faulty(Refusal refusal) {
        return new Faulty(refusal);
    }
}
