package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Change;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.export.Paper.Words;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;

/** A text as it was adopted: plain words alone, for nothing else is kept of it. */
public final class AdoptedPaper {
    private AdoptedPaper() {}

    public static Paper of(Sight sight, AdoptedText text) {
        var parts = new Parts();
        for (var p : text.provisions()) {
            parts.add(new Parts.Under(p.part(), p.heading(), p.binding()), provision(sight, p));
        }
        var remarks = new ArrayList<Remark>();
        var about = new Remarks(sight);
        text.reservations().stream()
                .map(id -> sight.texts().reservations().get(id))
                .forEach(r -> remarks.add(about.reservation(r)));
        text.carryOvers().forEach(c -> remarks.add(about.carriedOver(text, c)));
        return new Paper(Heads.adopted(sight, text), parts.done(), List.of(), remarks);
    }

    private static Paper.Provision provision(Sight sight, CleanProvision p) {
        return new Paper.Provision(
                p.provision(),
                p.number(),
                sight.texts().provisions().find(p.provision()).map(Provision::parent).orElse(null),
                "adopted",
                null,
                null,
                false,
                false,
                false,
                null,
                List.of(),
                p.text().isEmpty() ? List.of() : List.of(new Words(p.text(), Change.KEPT, null)),
                List.of(),
                List.of());
    }
}
