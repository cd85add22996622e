package plenary.proposal.decision.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.Round;
import plenary.proposal.decision.http.RecommendationView.Across;
import plenary.proposal.decision.http.RecommendationView.Fate;
import plenary.proposal.decision.http.RecommendationView.ProvisionAcross;

/** Provision by provision, what became of it in each round. */
final class SideBySide {
    private SideBySide() {}

    static List<ProvisionAcross> of(Recommendation recommendation) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (var round : recommendation.rounds()) {
            for (var provision : round.provisions()) {
                numbers.put(provision.provision(), provision.number());
            }
        }
        return numbers.entrySet().stream()
                .map(e -> across(recommendation, e.getKey(), e.getValue()))
                .toList();
    }

    private static ProvisionAcross across(
            Recommendation recommendation, String provision, String number) {
        var all = new ArrayList<Across>();
        String before = null;
        for (var round : recommendation.rounds()) {
            var text = round.provision(provision).map(CleanProvision::text).orElse(null);
            var changed = round.number() > 1 && !java.util.Objects.equals(before, text);
            all.add(
                    new Across(
                            round.number(),
                            text,
                            changed,
                            text == null ? Fate.ABSENT : fate(recommendation, round, provision)));
            before = text;
        }
        return new ProvisionAcross(provision, number, all);
    }

    private static Fate fate(Recommendation recommendation, Round round, String provision) {
        var last = round.number() == recommendation.rounds().size();
        if (last && recommendation.stage() == Recommendation.Stage.ADOPTED) {
            return Fate.ADOPTED; // also where vetoes had suspended it
        }
        // what a group let go of only after the return was vetoed all the same
        var vetoed =
                round.vetoes().stream()
                        .anyMatch(
                                veto ->
                                        veto.standing().contains(provision)
                                                || veto.brackets().containsKey(provision));
        if (vetoed) {
            return Fate.VETOED;
        }
        if (round.endedAt() == null) {
            return Fate.PUT;
        }
        if (round.why() != null) {
            return Fate.NOT_CARRIED;
        }
        return Fate.CLEAN;
    }
}
