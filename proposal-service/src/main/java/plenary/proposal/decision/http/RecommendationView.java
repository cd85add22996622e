package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.GroupWindow;
import plenary.proposal.decision.Hearing;
import plenary.proposal.decision.OwnPutting;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.Round;
import plenary.proposal.decision.SameText;
import plenary.proposal.decision.VetoLimits;

/**
 * A recommendation with its rounds side by side.
 *
 * @param at the forum's present instant, from which windows are counted down
 * @param ownTo the group that alone decides it; absent where all do
 * @param until where vetoes suspend it: the exact end, at which it goes on
 * @param text the adopted text it became
 * @param mayBePutAgain whether its body may put it forward again, as its next round
 * @param comparison provision by provision, what became of it in each round
 */
record RecommendationView(
        String id,
        String title,
        String body,
        String ownTo,
        Recommendation.Stage stage,
        Instant until,
        Instant at,
        String text,
        boolean mayBePutAgain,
        List<RoundView> rounds,
        List<ProvisionAcross> comparison) {

    /**
     * One round.
     *
     * @param petitions only those of groups the reader belongs to
     * @param why why it was not carried; absent where it was
     */
    record RoundView(
            int number,
            Instant putAt,
            long seq,
            String sha256,
            List<ProvisionView> provisions,
            List<CarriedOver> carryOvers,
            PollView poll,
            List<WindowView> windows,
            List<PetitionView> petitions,
            List<VetoView> vetoes,
            String why,
            Instant endedAt) {}

    /** A provision as it was put forward, with the warnings that stood on it. */
    record ProvisionView(
            String provision,
            String number,
            String part,
            String heading,
            String text,
            boolean binding,
            List<WarningView> warnings) {}

    /**
     * One group's window. Who in the group has done what is not here, but for its own members.
     *
     * @param seats how many seats may sign and vote
     * @param recused seats that take no part, and why
     * @param ended absent while it runs
     * @param voting whether a vote of the group is still undecided after the window has ended
     * @param waivers seats that declared no objection; to members only
     * @param limit what is left of the vetoes the charter gives the group in a time; absent where
     *     it sets no limit, and once the window has ended
     */
    record WindowView(
            String group,
            Map<String, String> title,
            Instant opens,
            Instant closes,
            int seats,
            List<Recused> recused,
            int petitionNeeds,
            int vetoNeeds,
            boolean standing,
            boolean open,
            WindowEnd ended,
            Instant endedAt,
            boolean voting,
            List<String> waivers,
            VetoLimits.VetoesLeft limit) {}

    /** A provision across the rounds. */
    record ProvisionAcross(String provision, String number, List<Across> rounds) {}

    /**
     * @param text absent where it is not in the round
     * @param changed whether its words differ from the round before
     */
    record Across(int round, String text, boolean changed, Fate fate) {}

    /** What became of a provision in a round. */
    enum Fate {
        /** Nothing yet. */
        PUT,
        /** It is not in this round. */
        ABSENT,
        VETOED,
        /** The recommendation went back, and this provision stayed clean. */
        CLEAN,
        NOT_CARRIED,
        ADOPTED
    }

    static RecommendationView of(
            ForumState state, Recommendation recommendation, Viewer viewer, Instant now) {
        return new RecommendationView(
                recommendation.id(),
                recommendation.title(),
                recommendation.body(),
                OwnPutting.groupOf(state, recommendation.latest()).orElse(null),
                recommendation.stage(),
                recommendation.until(),
                now,
                recommendation.text(),
                SameText.mayBePutAgain(state, recommendation),
                recommendation.rounds().stream()
                        .map(round -> round(state, recommendation, round, viewer, now))
                        .toList(),
                SideBySide.of(recommendation));
    }

    private static RoundView round(
            ForumState state,
            Recommendation recommendation,
            Round round,
            Viewer viewer,
            Instant now) {
        var decisions = state.decisions();
        return new RoundView(
                round.number(),
                round.putAt(),
                round.seq(),
                round.sha256(),
                round.provisions().stream().map(p -> provision(state, p)).toList(),
                round.carryOvers(),
                poll(state, decisions.polls().get(round.poll()), viewer, now),
                round.windows().stream()
                        .map(window -> window(state, round, window, viewer, now))
                        .toList(),
                round.petitions().stream()
                        .filter(petition -> viewer.mayRead(Hearing.group(petition.group())))
                        .map(petition -> PetitionView.of(state, recommendation, round, petition))
                        .toList(),
                round.vetoes().stream().map(veto -> VetoView.of(state, veto, viewer)).toList(),
                round.why(),
                round.endedAt());
    }

    /** A group's vote on its own item is the group's: how it went is told where the record does. */
    private static PollView poll(ForumState state, Poll poll, Viewer viewer, Instant now) {
        var view = PollView.of(poll, now);
        return poll.opened().kind() == PollKind.GROUP
                        && !viewer.mayRead(poll.opened().audience())
                        && !Hearing.tellsResult(state, poll)
                ? view.withoutResult()
                : view;
    }

    private static ProvisionView provision(ForumState state, CleanProvision p) {
        return new ProvisionView(
                p.provision(),
                p.number(),
                p.part(),
                p.heading(),
                p.text(),
                p.binding(),
                state.decisions().warningsOn(p.provision()).stream().map(WarningView::of).toList());
    }

    private static WindowView window(
            ForumState state, Round round, GroupWindow window, Viewer viewer, Instant now) {
        var frozen = window.frozen();
        var title =
                state.assembly()
                        .forum()
                        .charter()
                        .advisoryGroup(frozen.group())
                        .map(group -> group.title())
                        .orElse(Map.of());
        return new WindowView(
                frozen.group(),
                title,
                frozen.opens(),
                frozen.closes(),
                frozen.electorate().size(),
                frozen.recused(),
                frozen.petitionNeeds(),
                frozen.vetoNeeds(),
                frozen.standing(),
                window.takes(now),
                window.ended(),
                window.endedAt(),
                // while the window runs, that a petition is complete is the group's own affair
                !window.takes(now) && round.pendingOf(frozen.group()).isPresent(),
                viewer.mayRead(Hearing.group(frozen.group())) ? window.waivers() : List.of(),
                window.takes(now) ? VetoLimits.of(state, frozen.group(), now).orElse(null) : null);
    }
}
