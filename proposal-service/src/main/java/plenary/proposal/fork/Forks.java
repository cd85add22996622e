package plenary.proposal.fork;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.CarryOverEvent.CarryOverTakenIn;
import plenary.contracts.event.ChairsDraftEvent;
import plenary.contracts.event.ChairsDraftEvent.ProvisionRewritten;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusCalled;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.DraftEvent.InstrumentImported;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.event.DraftEvent.ReadingHeld;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.ForkEvent.GroupReported;
import plenary.contracts.event.ForkEvent.ProvisionReturned;
import plenary.contracts.event.ForkEvent.ProvisionsReferred;
import plenary.contracts.event.ForkEvent.ReferralRecalled;
import plenary.contracts.event.ProposalEvent;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.fork.DraftVersion.Origin;
import plenary.proposal.fork.Referral.Fork;
import plenary.proposal.forum.Assembly;
import plenary.proposal.text.Carrying;
import plenary.proposal.text.CleanDraft;
import plenary.proposal.text.Forking;
import plenary.proposal.text.Rewriting;
import plenary.proposal.text.Snapshot;
import plenary.proposal.text.Texts;

/**
 * What stands beside the draft: the text as it was referred to closed groups, chair's drafts, named
 * versions, and what was carried over.
 */
public record Forks(
        Shelf<Referral> referrals,
        Shelf<TabledDraft> tabled,
        Shelf<DraftVersion> versions,
        Shelf<CarriedProvision> carried) {

    public static final Forks NOTHING =
            new Forks(Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty());

    /** The referral a provision is out with. */
    public Optional<Referral> out(String provision) {
        return referrals.all().stream().filter(r -> r.out(provision).isPresent()).findFirst();
    }

    /** A provision that is out, as it was referred; empty also where the group added it. */
    public Optional<Snapshot> before(String provision) {
        return out(provision).flatMap(r -> r.out(provision)).map(Fork::before);
    }

    /** The id the next referral will have. */
    public String next() {
        return "ref-" + (referrals.size() + 1);
    }

    /** The id the next chair's draft will have. */
    public String nextDraft() {
        return "cd-" + (tabled.size() + 1);
    }

    /** The version of this name. */
    public Optional<DraftVersion> version(String name) {
        return versions.all().stream()
                .filter(v -> v.name().equals(name) || v.id().equals(name))
                .findFirst();
    }

    /** Whether a version or a chair's draft has this name. */
    public boolean named(String name) {
        return version(name).isPresent()
                || tabled.all().stream().anyMatch(d -> name.equals(d.name()));
    }

    /** Without the chair's drafts of these bodies: as others than their members may read it. */
    public Forks without(Set<String> bodies) {
        var next = tabled;
        for (var draft : tabled.all()) {
            if (bodies.contains(draft.body())) {
                next = next.without(draft.id());
            }
        }
        return next == tabled ? this : new Forks(referrals, next, versions, carried);
    }

    /** How the texts stand after a fact about a fork; this is the state before it. */
    public Texts texts(Texts texts, Recorded entry, Assembly assembly) {
        return switch (entry.event()) {
            case ProvisionsReferred e ->
                    Forking.referred(texts, e.provisions(), e.from(), e.to(), e.mandate(), entry);
            case ProvisionReturned e ->
                    Forking.returned(
                            texts,
                            e.provision(),
                            before(e.provision()).orElse(null),
                            referrals.get(e.referral()).from(),
                            e.referral(),
                            entry);
            case GroupReported e -> restored(texts, e.referral(), e.unreported(), entry);
            case ReferralRecalled e -> restored(texts, e.referral(), e.provisions(), entry);
            case ProvisionRewritten e -> Rewriting.after(texts, entry, e);
            case CarryOverTakenIn e -> Carrying.after(texts, entry, e, assembly.plenary());
            default -> texts;
        };
    }

    private Texts restored(Texts texts, String referral, List<String> provisions, Recorded entry) {
        var next = texts;
        for (var id : provisions) {
            next = Forking.restored(next, id, before(id).orElse(null), referral, entry);
        }
        return next;
    }

    /**
     * @param before the forum just before the fact
     */
    public Forks evolve(Recorded entry, ForumState before) {
        return switch (entry.event()) {
            case ProvisionsReferred e -> with(referral(entry, e, before));
            case ProvisionReturned e ->
                    changing(
                            e.referral(),
                            e.provision(),
                            fork ->
                                    fork.returned(
                                            e.after(), e.brackets(), entry.at(), entry.seq()));
            case GroupReported e ->
                    over(e.referral(), e.unreported(), ForkStage.UNREPORTED, entry)
                            .noted(e.referral(), e.note())
                            .version(
                                    entry,
                                    Origin.GROUP_REPORT,
                                    "Report of " + named(before, e.body()),
                                    null);
            case ReferralRecalled e ->
                    over(e.referral(), e.provisions(), ForkStage.RECALLED, entry)
                            .noted(
                                    e.referral(),
                                    with(referrals.get(e.referral()).note(), e.reason()));
            case InstructionTakenUp e -> taken(e.body(), List.of(e.provision()), entry, before);
            case ConsensusCalled e ->
                    taken(
                            e.body(),
                            e.provisions().stream().map(Pinned::provision).toList(),
                            entry,
                            before);
            case ProposalEvent e -> without(entry, before.texts());
            case InstrumentImported e ->
                    versions.size() > 0
                            ? this
                            : version(entry, Origin.BASE_TEXT, e.title(), e.instrument());
            case ReadingHeld e -> version(entry, Origin.READING, "Reading " + e.reading(), null);
            case TextAdopted e ->
                    new Forks(referrals, tabled, versions, carried(entry, e))
                            .version(entry, Origin.ADOPTION, e.title(), e.text());
            case BracketGone e
                    when e.reason() != null && e.reason().equals(CleanDraft.CARRIED_OVER) ->
                    carrying(before.texts(), e.bracket(), entry);
            case CarryOverTakenIn e -> takenIn(entry, e);
            case ChairsDraftEvent e -> Tabling.after(this, entry, e, before);
            case DeliberationEvent e -> this; // facts of the other parts
        };
    }

    /** The provision as it stands with both senses, in the instant before its brackets end. */
    private Forks carrying(Texts texts, String bracket, Recorded entry) {
        var id = texts.brackets().get(bracket).provision();
        var pending = carried.find(id).filter(c -> c.text() == null).isPresent();
        var provision = texts.provision(id).orElse(null);
        if (pending || provision == null) {
            return this;
        }
        var order = texts.draft().order();
        var place = order.indexOf(id);
        var stood =
                new CarriedProvision(
                        id,
                        Snapshot.of(texts, provision),
                        place <= 0 ? null : order.get(place - 1),
                        null,
                        entry.seq(),
                        entry.at(),
                        null);
        return new Forks(referrals, tabled, versions, carried.with(id, stood));
    }

    private Shelf<CarriedProvision> carried(Recorded entry, TextAdopted e) {
        var next = carried;
        for (var waiting : carried.all()) {
            if (waiting.text() == null) {
                next =
                        next.with(
                                waiting.provision(),
                                waiting.from(e.text(), entry.seq(), entry.at()));
            }
        }
        return next;
    }

    private static String named(ForumState state, String body) {
        return state.assembly().bodies().get(body).names().getOrDefault("en", body);
    }

    private Forks takenIn(Recorded entry, CarryOverTakenIn e) {
        var next =
                e.forum() != null
                        ? carried
                        : carried.with(e.provision(), carried.get(e.provision()).back(entry.seq()));
        return new Forks(referrals, tabled, versions, next)
                .version(
                        entry,
                        Origin.CARRY_OVER,
                        e.number() + " from " + (e.forum() == null ? e.text() : e.forum()),
                        null);
    }

    /** A version that an act made matter; a name that is taken gets the entry's number. */
    Forks version(Recorded entry, Origin origin, String name, String note) {
        var id = "v" + entry.seq();
        var known = name == null || version(name).isPresent();
        var called = known ? (name == null ? id : name + " (" + entry.seq() + ")") : name;
        var version = new DraftVersion(id, called, origin, entry.seq(), entry.at(), note);
        return new Forks(referrals, tabled, versions.with(id, version), carried);
    }

    Forks with(TabledDraft draft) {
        return new Forks(referrals, tabled.with(draft.id(), draft), versions, carried);
    }

    private static Referral referral(Recorded entry, ProvisionsReferred e, ForumState before) {
        var forks = e.provisions().stream().map(id -> Fork.out(id, snapshot(before, id))).toList();
        return new Referral(
                e.referral(),
                e.from(),
                e.to(),
                e.mandate(),
                e.deadline(),
                entry.at(),
                entry.seq(),
                forks,
                null);
    }

    private static Snapshot snapshot(ForumState state, String provision) {
        return state.texts()
                .provision(provision)
                .map(p -> Snapshot.of(state.texts(), p))
                .orElse(null);
    }

    /**
     * What a closed body takes up by itself, on an instruction allocated to it, is referred to it
     * by that: its parent hears of it when it reports.
     */
    private Forks taken(String to, List<String> provisions, Recorded entry, ForumState before) {
        var body = before.assembly().bodies().find(to).orElse(null);
        if (body == null || body.open() || body.parent() == null) {
            return this;
        }
        var next = this;
        for (var id : provisions) {
            if (next.out(id).isEmpty()) {
                next =
                        next.with(
                                next.openTo(to, body.parent(), body.mandate(), entry)
                                        .with(Fork.out(id, snapshot(before, id))));
            }
        }
        return next;
    }

    private Referral openTo(String to, String from, String mandate, Recorded entry) {
        return referrals.all().stream()
                .filter(r -> r.open() && r.to().equals(to))
                .findFirst()
                .orElseGet(
                        () ->
                                new Referral(
                                        next(),
                                        from,
                                        to,
                                        mandate,
                                        null,
                                        entry.at(),
                                        entry.seq(),
                                        List.of(),
                                        null));
    }

    /** A proposal that leaves the open draft leaves the text as referred, too. */
    private Forks without(Recorded entry, Texts before) {
        var next = this;
        for (var referral : referrals.all()) {
            for (var fork : referral.forks()) {
                if (fork.isOut() && fork.before() != null) {
                    var stood = fork.before().after(before, entry);
                    if (stood != fork.before()) {
                        next = next.changing(referral.id(), fork.provision(), f -> f.from(stood));
                    }
                }
            }
        }
        return next;
    }

    private Forks over(String referral, List<String> provisions, ForkStage how, Recorded entry) {
        var next = this;
        for (var id : provisions) {
            next = next.changing(referral, id, fork -> fork.over(how, entry.at(), entry.seq()));
        }
        return next;
    }

    /** What a group noted stays when what it has not returned is called back. */
    private static String with(String note, String reason) {
        return note == null || reason == null ? reason : note + "\n" + reason;
    }

    private Forks noted(String referral, String words) {
        return words == null ? this : with(referrals.get(referral).noted(words));
    }

    private Forks changing(
            String referral, String provision, java.util.function.UnaryOperator<Fork> change) {
        return with(referrals.get(referral).changing(provision, change));
    }

    private Forks with(Referral referral) {
        return new Forks(referrals.with(referral.id(), referral), tabled, versions, carried);
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.REFERRAL, referrals);
        documents.keep(DocumentKind.TABLED, tabled);
        documents.keep(DocumentKind.VERSION, versions);
        documents.keep(DocumentKind.CARRIED, carried);
    }

    public static Forks from(Map<DocumentKey, Object> documents) {
        return new Forks(
                DocumentKey.shelf(documents, DocumentKind.REFERRAL, Referral.class),
                DocumentKey.shelf(documents, DocumentKind.TABLED, TabledDraft.class),
                DocumentKey.shelf(documents, DocumentKind.VERSION, DraftVersion.class),
                DocumentKey.shelf(documents, DocumentKind.CARRIED, CarriedProvision.class));
    }
}
