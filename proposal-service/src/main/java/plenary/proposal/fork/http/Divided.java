package plenary.proposal.fork.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Division;
import plenary.proposal.fork.http.HistoryView.ActView;
import plenary.proposal.store.PostgresVersions.Past;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.http.Sight;

/**
 * By which divisions words of a provision, or all of it, were rejected; asked act by act, oldest
 * first.
 */
final class Divided {
    private static final String ADOPTED = "text.adopted.v1";
    private static final String ENDED = "division.ended.v1";

    private final ForumState state;
    private final String provision;
    private final Iterator<Division> took;

    Divided(Sight sight, String provision) {
        this.state = sight.state();
        this.provision = provision;
        // a provision is in one division at a time, so that they end in the order they were moved
        this.took =
                state.decisions().beforehand().divisions().all().stream()
                        .filter(division -> provision.equals(division.provision()))
                        .filter(division -> tookWords(division) && sight.seesBody(division.body()))
                        .iterator();
    }

    private static boolean tookWords(Division division) {
        return division.stage() == Division.Stage.ENDED
                && division.parts().stream().anyMatch(part -> !part.adopted());
    }

    /** The division whose end took words out with this act; null for none. */
    String by(Past act) {
        return act.stood().events().contains(ENDED) && took.hasNext() ? took.next().id() : null;
    }

    /** The acts, and each adoption of a text it is no part of because it was rejected apart. */
    List<ActView> leftOut(List<ActView> acts) {
        var all = new ArrayList<>(acts);
        for (var text : state.texts().adopted().all()) {
            text.carryOvers().stream()
                    .filter(over -> over.provision().equals(provision) && over.division() != null)
                    .forEach(over -> all.add(leftOut(text, over)));
        }
        all.sort(Comparator.comparingLong(ActView::seq));
        return all;
    }

    private static ActView leftOut(AdoptedText text, CarriedOver over) {
        return new ActView(
                text.seq(),
                text.at(),
                null,
                null,
                List.of(ADOPTED),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                over.division());
    }
}
