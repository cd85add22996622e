package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.AgreementEvent;
import plenary.contracts.event.AgreementEvent.ConsensusEnded;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.AgreementEvent.SilenceExtended;
import plenary.contracts.event.AgreementEvent.SilenceOpened;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.ConsensusCall.Extension;
import plenary.proposal.text.ConsensusCall.Stage;

/** How the texts stand after a fact about agreement. */
final class AgreementFacts {
    private AgreementFacts() {}

    static Texts after(Texts texts, Recorded entry, AgreementEvent fact) {
        return switch (fact) {
            case SilenceOpened e ->
                    put(texts, entry, e.call(), e.body(), e.provisions(), e.until(), e.note());
            case SilenceExtended e ->
                    texts.with(
                            texts.calls()
                                    .get(e.call())
                                    .extended(new Extension(entry.at(), e.until(), e.reason())));
            case SilenceEnded e ->
                    agreed(texts, entry, e.call(), e.body(), Stage.SILENCE_ENDED, e.agreed());
            case ConsensusEnded e ->
                    texts.with(
                            texts.calls()
                                    .get(e.call())
                                    .ended(Stage.OBJECTED, List.of(), entry.at(), entry.seq()));
        };
    }

    /** What is put to a body is with that body from then on. */
    static Texts put(
            Texts texts,
            Recorded entry,
            String call,
            String body,
            List<Pinned> provisions,
            Instant until,
            String note) {
        var next =
                texts.with(
                        ConsensusCall.put(
                                call, body, provisions, entry.at(), entry.seq(), until, note));
        for (var pinned : provisions) {
            next = next.provision(pinned.provision(), p -> p.with(body));
        }
        return next;
    }

    static Texts agreed(
            Texts texts,
            Recorded entry,
            String call,
            String body,
            Stage how,
            List<String> provisions) {
        var next =
                texts.with(texts.calls().get(call).ended(how, provisions, entry.at(), entry.seq()));
        for (var provision : provisions) {
            next = next.provision(provision, p -> p.agreedAt(body, entry.seq()));
        }
        return next;
    }
}
