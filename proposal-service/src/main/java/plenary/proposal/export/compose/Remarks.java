package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.proposal.export.Paper.About;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.fork.CarriedProvision;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.Reservation;
import plenary.proposal.text.http.Sight;

/** Reservations and early warnings, by the provision they are about. */
final class Remarks {
    private static final String WHOLE = "";

    private final Sight sight;
    private final Map<String, List<Remark>> byProvision = new HashMap<>();

    Remarks(Sight sight) {
        this.sight = sight;
        sight.texts().reservations().all().stream()
                .filter(Reservation::stands)
                .forEach(r -> put(r.provision(), reservation(r)));
        for (var w : sight.state().decisions().warnings().all()) {
            var group = "group:" + w.group();
            var warning =
                    new Remark(
                            About.EARLY_WARNING, null, group, sight.name(group), w.at(), w.text());
            put(w.provision(), warning);
        }
    }

    private void put(String provision, Remark remark) {
        byProvision
                .computeIfAbsent(provision == null ? WHOLE : provision, p -> new ArrayList<>())
                .add(remark);
    }

    List<Remark> on(String provision) {
        return byProvision.getOrDefault(provision, List.of());
    }

    /** Reservations on the whole, and what was promised at the opening. */
    List<Remark> onTheWhole(String body) {
        var remarks = new ArrayList<Remark>();
        for (var c : sight.commitments(body)) {
            remarks.add(new Remark(About.COMMITMENT, null, null, null, null, c.text()));
        }
        remarks.addAll(on(WHOLE));
        return remarks;
    }

    Remark reservation(Reservation r) {
        return new Remark(
                About.RESERVATION, r.kind(), r.seat(), sight.name(r.seat()), r.at(), r.text());
    }

    Remark carriedOver(AdoptedText text, CarriedOver c) {
        var takenIn =
                sight.state().forks().carried().all().stream()
                        .filter(o -> text.id().equals(o.text()))
                        .filter(o -> o.provision().equals(c.provision()))
                        .map(CarriedProvision::takenIn)
                        .filter(Objects::nonNull)
                        .findFirst();
        return new Remark(
                About.CARRIED_OVER,
                null,
                c.provision(),
                c.number(),
                null,
                c.shown(),
                takenIn.orElse(null));
    }

    /** What an adopted text carried over of one provision. */
    List<Remark> carriedOver(AdoptedText text, String provision) {
        return text.carryOvers().stream()
                .filter(c -> c.provision().equals(provision))
                .map(c -> carriedOver(text, c))
                .toList();
    }
}
