package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import plenary.contracts.event.GroupDecisionEvent;
import plenary.contracts.event.GroupDecisionEvent.GroupAsked;
import plenary.contracts.event.GroupDecisionEvent.PetitionDecided;
import plenary.contracts.event.GroupDecisionEvent.PetitionDeclared;
import plenary.contracts.event.GroupDecisionEvent.PetitionObjected;
import plenary.contracts.event.RecommendationEvent;
import plenary.contracts.event.RecommendationEvent.EarlyWarningGiven;
import plenary.contracts.event.RecommendationEvent.PetitionCompleted;
import plenary.contracts.event.RecommendationEvent.PetitionLapsed;
import plenary.contracts.event.RecommendationEvent.PetitionOpened;
import plenary.contracts.event.RecommendationEvent.PetitionSigned;
import plenary.contracts.event.RecommendationEvent.RecommendationAdopted;
import plenary.contracts.event.RecommendationEvent.RecommendationFailed;
import plenary.contracts.event.RecommendationEvent.RecommendationPartPut;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RecommendationEvent.ReleaseSigned;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.RecommendationEvent.VetoLifted;
import plenary.contracts.event.RecommendationEvent.VetoNarrowed;
import plenary.contracts.event.RecommendationEvent.WaiverSigned;
import plenary.contracts.event.RecommendationEvent.WindowEnded;
import plenary.contracts.event.RecommendationEvent.WindowsOpened;
import plenary.contracts.event.VetoEvent;
import plenary.contracts.event.VetoEvent.RecommendationSuspended;
import plenary.contracts.event.VetoEvent.ThresholdRaised;
import plenary.contracts.event.VetoEvent.VetoOverridden;
import plenary.contracts.event.VetoEvent.WindowExtended;
import plenary.contracts.rule.Outcome;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.decision.Decisions.Petitioned;
import plenary.proposal.decision.Decisions.Vetoed;
import plenary.proposal.decision.Recommendation.Stage;

/** How facts about a recommendation change it. */
final class Rounds {
    private Rounds() {}

    static Recommendation evolve(Decisions before, Recorded entry, RecommendationEvent fact) {
        var recommendations = before.recommendations();
        return switch (fact) {
            case RecommendationPartPut e -> arriving(before, entry, e);
            case RecommendationPut e -> put(before, entry, e);
            case EarlyWarningGiven e ->
                    throw new IllegalStateException("a warning has no effect on a recommendation");
            case WindowsOpened e ->
                    recommendations
                            .get(e.recommendation())
                            .at(Stage.AWAITING_VETOES)
                            .round(
                                    e.round(),
                                    round ->
                                            round.windows(
                                                    e.windows().stream()
                                                            .map(GroupWindow::opened)
                                                            .toList()));
            case WindowEnded e ->
                    recommendations
                            .get(e.recommendation())
                            .round(
                                    e.round(),
                                    round ->
                                            round.window(
                                                    e.group(),
                                                    window -> window.ended(e.how(), entry.at())));
            case WaiverSigned e ->
                    recommendations
                            .get(e.recommendation())
                            .round(
                                    e.round(),
                                    round ->
                                            round.window(
                                                    e.group(),
                                                    window -> window.waivedBy(e.seat())));
            case PetitionOpened e ->
                    recommendations
                            .get(e.recommendation())
                            .round(
                                    e.round(),
                                    round ->
                                            round.petitions(
                                                    Lists.with(
                                                            round.petitions(),
                                                            petition(entry, e))));
            case PetitionSigned e -> change(before.petition(e.petition()).orElseThrow(), e.seat());
            case PetitionCompleted e -> complete(before.petition(e.petition()).orElseThrow(), e);
            case PetitionLapsed e ->
                    at(before.petition(e.petition()).orElseThrow(), Petition.Stage.LAPSED);
            case VetoCast e ->
                    recommendations
                            .get(e.recommendation())
                            .round(
                                    e.round(),
                                    round ->
                                            round.vetoes(
                                                    Lists.with(
                                                            round.vetoes(),
                                                            Veto.of(
                                                                    e,
                                                                    entry.at(),
                                                                    entry.seq(),
                                                                    round.windowOf(e.group())
                                                                            .orElseThrow()))));
            case ReleaseSigned e -> {
                var found = before.veto(e.veto()).orElseThrow();
                yield change(found, found.veto().with(e));
            }
            case VetoNarrowed e -> letGo(before.veto(e.veto()).orElseThrow(), e.provisions());
            case VetoLifted e -> letGo(before.veto(e.veto()).orElseThrow(), e.provisions());
            case RecommendationReturned e ->
                    returned(recommendations.get(e.recommendation()), entry, e);
            case RecommendationFailed e -> failed(before, entry, e);
            case RecommendationAdopted e ->
                    recommendations
                            .get(e.recommendation())
                            .adoptedAs(e.text())
                            .round(e.round(), round -> round.ended(null, entry.at()));
        };
    }

    /** What came of a long text so far; it is put forward with the fact that closes it. */
    private static Recommendation arriving(
            Decisions before, Recorded entry, RecommendationPartPut e) {
        var id = e.recommendation();
        var arrived = before.recommendations().find(id);
        if (arrived.isPresent() && arrived.get().rounds().size() == e.round()) {
            return arrived.get().round(e.round(), r -> r.with(e.provisions(), e.carryOvers()));
        }
        var round =
                Round.put(e.round(), null, e.provisions(), e.carryOvers(), null, Map.of(), entry);
        return arrived.map(earlier -> earlier.putAgain(earlier.title(), round))
                .orElseGet(
                        () ->
                                new Recommendation(
                                        id, "", "", Stage.VOTING, List.of(round), null, null));
    }

    static Recommendation evolve(Decisions before, Recorded entry, VetoEvent fact) {
        return switch (fact) {
            case RecommendationSuspended e ->
                    before.recommendations().get(e.recommendation()).suspended(e.until());
            case ThresholdRaised e ->
                    before.recommendations()
                            .get(e.recommendation())
                            .at(Stage.TO_BE_PUT_AGAIN)
                            .round(e.round(), round -> round.ended(null, entry.at()));
            case WindowExtended e ->
                    before.recommendations()
                            .get(e.recommendation())
                            .round(
                                    e.round(),
                                    round -> round.window(e.group(), one -> one.until(e.closes())));
            case VetoOverridden e -> {
                var found = before.veto(e.veto()).orElseThrow();
                yield change(found, found.veto().against(e));
            }
        };
    }

    private static Recommendation put(Decisions before, Recorded entry, RecommendationPut e) {
        var earlier = before.recommendations().find(e.recommendation());
        var rounds = new ArrayList<>(earlier.map(Recommendation::rounds).orElseGet(List::of));
        // a long text came in parts, just before
        var arrived = rounds.size() == e.round() ? rounds.removeLast() : null;
        var round =
                Round.put(
                        e.round(),
                        e.poll(),
                        arrived == null ? e.provisions() : arrived.provisions(),
                        arrived == null ? e.carryOvers() : arrived.carryOvers(),
                        e.sha256(),
                        e.links(),
                        entry);
        rounds.add(round);
        return new Recommendation(
                e.recommendation(),
                e.title(),
                earlier.map(Recommendation::body).filter(b -> !b.isEmpty()).orElse(e.body()),
                Stage.VOTING,
                rounds,
                earlier.map(Recommendation::text).orElse(null),
                null);
    }

    static Recommendation evolve(Decisions before, GroupDecisionEvent fact) {
        return switch (fact) {
            case GroupAsked e ->
                    changed(before.petition(e.petition()).orElseThrow(), p -> p.asked(e.until()));
            case PetitionObjected e -> before.petition(e.petition()).orElseThrow().recommendation();
            case PetitionDeclared e ->
                    changed(before.petition(e.petition()).orElseThrow(), p -> p.declared(e));
            case PetitionDecided e ->
                    decided(before.petition(e.petition()).orElseThrow(), e.carried());
        };
    }

    private static Recommendation changed(Petitioned found, UnaryOperator<Petition> change) {
        return found.recommendation()
                .round(
                        found.round().number(),
                        round -> round.petition(found.petition().id(), change));
    }

    private static Petition petition(Recorded entry, PetitionOpened e) {
        return new Petition(
                e.petition(),
                e.group(),
                e.by(),
                e.provisions(),
                e.reason(),
                e.cure(),
                List.of(e.by()),
                entry.at(),
                Petition.Stage.OPEN,
                null,
                null,
                null);
    }

    private static Recommendation change(Petitioned found, String seat) {
        return found.recommendation()
                .round(
                        found.round().number(),
                        round ->
                                round.petition(
                                        found.petition().id(),
                                        petition -> petition.signedBy(seat)));
    }

    private static Recommendation complete(Petitioned found, PetitionCompleted e) {
        return found.recommendation()
                .round(
                        found.round().number(),
                        round -> round.petition(e.petition(), one -> one.complete(e.poll())));
    }

    private static Recommendation at(Petitioned found, Petition.Stage stage) {
        return found.recommendation()
                .round(
                        found.round().number(),
                        round -> round.petition(found.petition().id(), one -> one.at(stage)));
    }

    /** The group's vote on a petition came back. */
    static Recommendation decided(Petitioned found, boolean carried) {
        return at(found, carried ? Petition.Stage.CARRIED : Petition.Stage.NOT_CARRIED);
    }

    private static Recommendation change(Vetoed found, Veto veto) {
        return found.recommendation()
                .round(found.round().number(), round -> round.veto(veto.id(), one -> veto));
    }

    private static Recommendation letGo(Vetoed found, List<String> provisions) {
        return change(found, found.veto().lettingGoOf(provisions));
    }

    private static Recommendation returned(
            Recommendation recommendation, Recorded entry, RecommendationReturned e) {
        var next =
                recommendation
                        .at(Stage.RETURNED)
                        .round(e.round(), round -> round.ended(null, entry.at()));
        for (var bracket : e.brackets()) {
            next =
                    next.round(
                            e.round(),
                            round ->
                                    round.veto(
                                            bracket.veto(),
                                            veto ->
                                                    veto.bracketed(
                                                            bracket.provision(),
                                                            bracket.bracket())));
        }
        return next;
    }

    private static Recommendation failed(Decisions before, Recorded entry, RecommendationFailed e) {
        var recommendation = before.recommendations().get(e.recommendation());
        var outcome = before.polls().get(recommendation.latest().poll()).outcome();
        return recommendation
                .at(
                        // a vote that was called off decides nothing either
                        outcome.map(Rounds::decidesNothing).orElse(true)
                                ? Stage.TO_BE_PUT_AGAIN
                                : Stage.NOT_CARRIED)
                .round(e.round(), round -> round.ended(e.why(), entry.at()));
    }

    /** Whether a count leaves the matter as it was, to be put once more. */
    static boolean decidesNothing(Outcome outcome) {
        return switch (outcome) {
            case NO_QUORUM, POSTPONED, PENDING_SECOND_VOTE, PENDING_CASTING_VOTE -> true;
            case ADOPTED, REJECTED, NOT_ADOPTED, VETOED, NO_OPINION, LAPSED -> false;
        };
    }
}
