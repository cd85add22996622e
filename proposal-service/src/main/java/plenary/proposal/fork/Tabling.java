package plenary.proposal.fork;

import plenary.contracts.event.ChairsDraftEvent;
import plenary.contracts.event.ChairsDraftEvent.BasisCalled;
import plenary.contracts.event.ChairsDraftEvent.BasisObjected;
import plenary.contracts.event.ChairsDraftEvent.BasisTaken;
import plenary.contracts.event.ChairsDraftEvent.DraftProvisionTabled;
import plenary.contracts.event.ChairsDraftEvent.DraftTabled;
import plenary.contracts.event.ChairsDraftEvent.DraftVersionNamed;
import plenary.contracts.event.ChairsDraftEvent.ProvisionRewritten;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.fork.DraftVersion.Origin;
import plenary.proposal.fork.TabledDraft.Objection;
import plenary.proposal.fork.TabledDraft.TabledProvision;
import plenary.proposal.fork.TabledDraft.TabledStage;

/** How chair's drafts and named versions stand after a fact. */
final class Tabling {
    private Tabling() {}

    static Forks after(Forks forks, Recorded entry, ChairsDraftEvent fact, ForumState before) {
        return switch (fact) {
            case DraftTabled e ->
                    forks.with(
                            new TabledDraft(
                                    e.draft(),
                                    e.name(),
                                    e.body(),
                                    e.by(),
                                    e.title(),
                                    e.note(),
                                    entry.at(),
                                    entry.seq(),
                                    TabledStage.BESIDE,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null));
            case DraftProvisionTabled e ->
                    forks.with(forks.tabled().get(e.draft()).with(provision(e, before)));
            case BasisCalled e -> forks.with(forks.tabled().get(e.draft()).called(e.provisions()));
            case BasisObjected e ->
                    forks.with(
                            forks.tabled()
                                    .get(e.draft())
                                    .objected(new Objection(e.seat(), e.reason(), entry.at())));
            case ProvisionRewritten e -> rewritten(forks, e, before);
            case BasisTaken e -> taken(forks, entry, e, before);
            case DraftVersionNamed e -> forks.version(entry, Origin.NAMED, e.name(), e.note());
        };
    }

    /** Beside what stood when it was tabled: later drafts are not what it was written against. */
    private static TabledProvision provision(DraftProvisionTabled e, ForumState before) {
        var stood = before.texts().provision(e.provision()).map(p -> p.content().shown());
        return new TabledProvision(
                e.provision(),
                e.number(),
                e.part(),
                e.heading(),
                e.binding(),
                e.after(),
                e.fresh(),
                e.struck(),
                e.content(),
                e.notes(),
                e.brackets(),
                e.parent(),
                e.fresh() ? null : stood.orElse(null));
    }

    /** What stood is kept with the chair's draft, beside what took its place. */
    private static Forks rewritten(Forks forks, ProvisionRewritten e, ForumState before) {
        var stood = before.texts().provision(e.provision()).map(p -> p.content().shown());
        return stood.isEmpty() || forks.tabled().find(e.draft()).isEmpty()
                ? forks
                : forks.with(forks.tabled().get(e.draft()).over(e.provision(), stood.get()));
    }

    /** What a closed group took as its basis is no version that others read. */
    private static Forks taken(Forks forks, Recorded entry, BasisTaken e, ForumState before) {
        var draft = forks.tabled().get(e.draft());
        var next = forks.with(draft.takenAt(entry.seq(), e.dropped()));
        return before.assembly().bodies().get(e.body()).open()
                ? next.version(
                        entry,
                        Origin.CHAIRS_DRAFT,
                        draft.name() == null ? draft.title() : draft.name(),
                        draft.note())
                : next;
    }
}
