package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.AgreementEvent;
import plenary.contracts.event.AgreementEvent.AdReferendumConfirmed;
import plenary.contracts.event.AgreementEvent.AdReferendumEntered;
import plenary.contracts.event.AgreementEvent.AdReferendumLapsed;
import plenary.contracts.event.AgreementEvent.AdReferendumWithdrawn;
import plenary.contracts.event.AgreementEvent.ConsensusEnded;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.AgreementEvent.ReopeningObjected;
import plenary.contracts.event.AgreementEvent.ReopeningPut;
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
                    put(
                            texts,
                            entry,
                            e.call(),
                            e.body(),
                            e.provisions(),
                            e.until(),
                            e.note(),
                            e.inPlace());
            case SilenceExtended e ->
                    texts.with(
                            texts.calls()
                                    .get(e.call())
                                    .extended(new Extension(entry.at(), e.until(), e.reason())));
            case SilenceEnded e ->
                    agreed(
                            texts,
                            entry,
                            e.call(),
                            e.body(),
                            Stage.SILENCE_ENDED,
                            e.agreed(),
                            e.adReferendum());
            case ConsensusEnded e ->
                    texts.with(
                            texts.calls()
                                    .get(e.call())
                                    .ended(Stage.OBJECTED, List.of(), entry.at(), entry.seq()));
            case AdReferendumConfirmed e -> settled(texts, entry, e.provision(), e.settled());
            case AdReferendumLapsed e -> settled(texts, entry, e.provision(), e.settled());
            case ProvisionReopened e ->
                    texts.provision(e.provision(), p -> p.in(ProvisionState.REOPENED, entry.seq()))
                            .voiding(e.provision(), e.reopening());
            case AdReferendumEntered e -> texts;
            case AdReferendumWithdrawn e -> texts; // the bracket that follows says the rest
            case ReopeningPut e -> texts;
            case ReopeningObjected e -> texts;
        };
    }

    /** What is put to a body stays where it is until it is agreed; in older records it moves. */
    static Texts put(
            Texts texts,
            Recorded entry,
            String call,
            String body,
            List<Pinned> provisions,
            Instant until,
            String note,
            Boolean inPlace) {
        var next =
                texts.with(
                        ConsensusCall.put(
                                call, body, provisions, entry.at(), entry.seq(), until, note));
        if (!Boolean.TRUE.equals(inPlace)) {
            for (var pinned : provisions) {
                next = next.provision(pinned.provision(), p -> p.with(body));
            }
        }
        return next;
    }

    static Texts agreed(
            Texts texts,
            Recorded entry,
            String call,
            String body,
            Stage how,
            List<String> provisions,
            List<String> adReferendum) {
        var next =
                texts.with(texts.calls().get(call).ended(how, provisions, entry.at(), entry.seq()));
        for (var provision : provisions) {
            next = next.provision(provision, p -> p.agreedAt(body, entry.seq()));
        }
        for (var provision : adReferendum == null ? List.<String>of() : adReferendum) {
            next =
                    next.provision(
                            provision, p -> p.in(ProvisionState.AGREED_AD_REFERENDUM, entry.seq()));
        }
        return next;
    }

    private static Texts settled(Texts texts, Recorded entry, String provision, boolean settled) {
        return settled
                ? texts.provision(
                        provision, p -> p.in(ProvisionState.AGREED_IN_THE_BODY, entry.seq()))
                : texts;
    }
}
