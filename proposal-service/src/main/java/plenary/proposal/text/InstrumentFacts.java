package plenary.proposal.text;

import java.util.List;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.DraftEvent.InstrumentPartImported;
import plenary.contracts.text.Content;
import plenary.proposal.ForumState.Recorded;

/**
 * How the draft starts from a base text. A long one comes in parts: their provisions are known as
 * they come, and stand in the draft once it is imported whole.
 */
final class InstrumentFacts {
    private InstrumentFacts() {}

    static Texts part(Texts texts, Recorded entry, InstrumentPartImported e) {
        return known(texts, entry, e.instrument(), e.provisions());
    }

    static Texts whole(Texts texts, Recorded entry, InstrumentImported e) {
        var next = known(texts, entry, e.instrument(), e.provisions());
        var order =
                next.provisions().all().stream()
                        .filter(p -> p.origin().equals(e.instrument()))
                        .map(Provision::id)
                        .toList();
        return next.with(new Draft(e.instrument(), e.title(), e.language(), e.source(), order, 0));
    }

    private static Texts known(
            Texts texts, Recorded entry, String instrument, List<BaseProvision> provisions) {
        var next = texts;
        for (var base : provisions == null ? List.<BaseProvision>of() : provisions) {
            next =
                    next.with(
                            new Provision(
                                    base.provision(),
                                    base.number(),
                                    base.part(),
                                    base.heading(),
                                    base.binding(),
                                    null,
                                    base.text(),
                                    Content.of(instrument, base.text()),
                                    ProvisionState.NOT_DISCUSSED,
                                    instrument,
                                    List.of(),
                                    List.of(instrument),
                                    entry.seq(),
                                    false,
                                    null,
                                    base.parent()));
        }
        return next;
    }
}
