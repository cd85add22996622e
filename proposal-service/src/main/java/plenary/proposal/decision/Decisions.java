package plenary.proposal.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.DemandEvent;
import plenary.contracts.event.GroupDecisionEvent;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollCourseEvent;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.contracts.event.PowersEvent;
import plenary.contracts.event.RecommendationEvent;
import plenary.contracts.event.RecommendationEvent.EarlyWarningGiven;
import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.event.SignatureEvent;
import plenary.contracts.event.SignatureEvent.SignatureClosed;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.event.SignatureEvent.SignatureOpened;
import plenary.contracts.event.VetoEvent;
import plenary.contracts.event.VoteByRightEvent;
import plenary.contracts.event.VoteEvent;
import plenary.contracts.event.VoteEvent.MethodDemanded;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.contracts.event.VoteEvent.ProxyWithdrawn;
import plenary.contracts.event.VoteEvent.VoteNoted;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;

/**
 * Votes, temperature checks, recommendations with their windows and vetoes, early warnings, and
 * signature.
 *
 * @param signatures one book for each adopted text, by the text's id
 * @param beforehand what was asked for and handed over before votes
 */
public record Decisions(
        Shelf<Poll> polls,
        Shelf<Check> checks,
        Shelf<Recommendation> recommendations,
        Shelf<EarlyWarning> warnings,
        Shelf<SignatureBook> signatures,
        Beforehand beforehand) {

    public static final Decisions NOTHING =
            new Decisions(
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Beforehand.NOTHING);

    /** A petition where it stands. */
    public record Petitioned(Recommendation recommendation, Round round, Petition petition) {}

    /** A veto where it stands. */
    public record Vetoed(Recommendation recommendation, Round round, Veto veto) {}

    public Decisions evolve(Recorded entry) {
        return switch (entry.event()) {
            case PollEvent event -> evolve(entry, event);
            case VoteEvent event -> evolve(entry, event);
            case PollTakenOnPaper e -> with(polls.get(e.poll()).onPaper(e.reason(), entry.at()));
            case RepeatVoteEvent event -> repeated(event);
            case PowersEvent event -> with(beforehand.with(event));
            case VoteByRightEvent event -> with(beforehand.with(event));
            case DemandEvent event -> with(beforehand.without(event));
            case PollCourseEvent event -> with(polls.get(pollOf(event)).with(event));
            case SheetScanned e -> with(polls.get(e.poll()).with(e));
            case VetoEvent event -> with(Rounds.evolve(this, entry, event));
            case GroupDecisionEvent event -> with(Rounds.evolve(this, event));
            case EarlyWarningGiven e -> with(warning(entry, e));
            case RecommendationEvent event -> with(Rounds.evolve(this, entry, event));
            case SignatureEvent event -> evolve(entry, event);
            default -> this; // facts of the other parts
        };
    }

    private Decisions evolve(Recorded entry, PollEvent fact) {
        return switch (fact) {
            case PollOpened e ->
                    with(Poll.opened(e, entry.seq(), entry.at())).with(beforehand.begun(e));
            case PollCloseRequested e -> with(polls.get(e.poll()).askedToClose());
            case PollCancelled e -> with(polls.get(e.poll()).cancelled(e.reason()));
            case ResultReceived e -> {
                var poll = polls.get(e.poll()).with(e);
                var next = with(poll);
                yield petitionOf(poll)
                        .map(petitioned -> next.with(Rounds.decided(petitioned, poll.carried())))
                        .orElse(next);
            }
            case TemperatureCheckOpened e ->
                    with(
                            new Check(
                                    e.check(),
                                    e.body(),
                                    e.question(),
                                    e.counted(),
                                    entry.seq(),
                                    entry.at(),
                                    null,
                                    0,
                                    null));
            case TemperatureCheckClosed e ->
                    with(checks.get(e.check()).closed(e.words(), entry.seq(), entry.at()));
        };
    }

    private static String pollOf(PollCourseEvent fact) {
        return switch (fact) {
            case PollProxiesSet e -> e.poll();
            case PollExtended e -> e.poll();
        };
    }

    private Decisions repeated(RepeatVoteEvent fact) {
        var id =
                switch (fact) {
                    case ReconsiderationMoved e -> e.poll();
                    case TieRejected e -> e.poll();
                    case CastingVoteGiven e -> e.poll();
                };
        return with(polls.get(id).after(fact));
    }

    private Decisions evolve(Recorded entry, VoteEvent fact) {
        return switch (fact) {
            case PollMethodChanged e -> with(polls.get(e.poll()).by(e, entry.at()));
            case VoteNoted e ->
                    with(polls.get(e.poll()).with(new Poll.Noted(e, entry.seq(), entry.at())));
            case MethodDemanded e -> with(beforehand.with(e));
            case ProxyGiven e -> with(beforehand.with(e));
            case ProxyWithdrawn e -> with(beforehand.without(e));
        };
    }

    private Decisions evolve(Recorded entry, SignatureEvent fact) {
        return switch (fact) {
            case SignatureOpened e ->
                    with(
                            new SignatureBook(
                                    e.text(),
                                    e.language(),
                                    e.sha256(),
                                    entry.at(),
                                    Shelf.empty(),
                                    null));
            case SignatureGiven e ->
                    with(openBook().orElseThrow().with(e, entry.seq(), entry.at()));
            case SignatureClosed e -> with(openBook().orElseThrow().closed(entry.at()));
        };
    }

    private static EarlyWarning warning(Recorded entry, EarlyWarningGiven e) {
        return new EarlyWarning(
                e.warning(), e.group(), e.provision(), e.text(), entry.seq(), entry.at());
    }

    private Decisions with(Poll poll) {
        return new Decisions(
                polls.with(poll.id(), poll),
                checks,
                recommendations,
                warnings,
                signatures,
                beforehand);
    }

    private Decisions with(Check check) {
        return new Decisions(
                polls,
                checks.with(check.id(), check),
                recommendations,
                warnings,
                signatures,
                beforehand);
    }

    private Decisions with(Recommendation recommendation) {
        return new Decisions(
                polls,
                checks,
                recommendations.with(recommendation.id(), recommendation),
                warnings,
                signatures,
                beforehand);
    }

    private Decisions with(EarlyWarning warning) {
        return new Decisions(
                polls,
                checks,
                recommendations,
                warnings.with(warning.id(), warning),
                signatures,
                beforehand);
    }

    private Decisions with(SignatureBook book) {
        return new Decisions(
                polls,
                checks,
                recommendations,
                warnings,
                signatures.with(book.text(), book),
                beforehand);
    }

    private Decisions with(Beforehand next) {
        return new Decisions(polls, checks, recommendations, warnings, signatures, next);
    }

    /** The vote in progress that occupies a body. */
    public Optional<Poll> begunIn(String body) {
        return polls.all().stream().filter(poll -> poll.occupies(body)).findFirst();
    }

    /** Refuses with voting-begun while a vote occupies a body: nothing interrupts voting. */
    public void uninterrupted(String body) {
        begunIn(body)
                .ifPresent(
                        begun -> {
                            throw new Refused(
                                    RefusalCode.VOTING_BEGUN,
                                    "The vote "
                                            + begun.id()
                                            + " has begun; nothing interrupts it.");
                        });
    }

    /** The book that is open for signature; at most one is. */
    public Optional<SignatureBook> openBook() {
        return signatures.all().stream().filter(SignatureBook::open).findFirst();
    }

    /** The petition of that id, and where it stands. */
    public Optional<Petitioned> petition(String id) {
        return petitions().stream().filter(p -> p.petition().id().equals(id)).findFirst();
    }

    /** Every petition, in the order of the recommendations and their rounds. */
    public List<Petitioned> petitions() {
        return recommendations.all().stream()
                .flatMap(
                        rec ->
                                rec.rounds().stream()
                                        .flatMap(
                                                round ->
                                                        round.petitions().stream()
                                                                .map(
                                                                        petition ->
                                                                                new Petitioned(
                                                                                        rec, round,
                                                                                        petition))))
                .toList();
    }

    /** The petition a group's vote decides. */
    public Optional<Petitioned> petitionOf(Poll poll) {
        return petitions().stream().filter(p -> poll.id().equals(p.petition().poll())).findFirst();
    }

    /** The recommendation, and its round, that a chambers' vote decides. */
    public Optional<Recommendation> recommendationOf(Poll poll) {
        return recommendations.all().stream()
                .filter(rec -> rec.latest().poll().equals(poll.id()))
                .findFirst();
    }

    /** The veto of that id, and where it stands. */
    public Optional<Vetoed> veto(String id) {
        return vetoes().stream().filter(v -> v.veto().id().equals(id)).findFirst();
    }

    /** Every veto, in the order of the recommendations and their rounds. */
    public List<Vetoed> vetoes() {
        return recommendations.all().stream()
                .flatMap(
                        rec ->
                                rec.rounds().stream()
                                        .flatMap(
                                                round ->
                                                        round.vetoes().stream()
                                                                .map(
                                                                        veto ->
                                                                                new Vetoed(
                                                                                        rec, round,
                                                                                        veto))))
                .toList();
    }

    /** The warnings that stand on a provision, oldest first. */
    public List<EarlyWarning> warningsOn(String provision) {
        return warnings.all().stream()
                .filter(warning -> warning.provision().equals(provision))
                .sorted(Comparator.comparingLong(EarlyWarning::seq))
                .toList();
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.POLL, polls);
        documents.keep(DocumentKind.CHECK, checks);
        documents.keep(DocumentKind.RECOMMENDATION, recommendations);
        documents.keep(DocumentKind.WARNING, warnings);
        documents.keep(DocumentKind.SIGNATURE, signatures);
        beforehand.keep(documents);
    }

    public static Decisions from(Map<DocumentKey, Object> documents) {
        return new Decisions(
                DocumentKey.shelf(documents, DocumentKind.POLL, Poll.class),
                DocumentKey.shelf(documents, DocumentKind.CHECK, Check.class),
                DocumentKey.shelf(documents, DocumentKind.RECOMMENDATION, Recommendation.class),
                DocumentKey.shelf(documents, DocumentKind.WARNING, EarlyWarning.class),
                DocumentKey.shelf(documents, DocumentKind.SIGNATURE, SignatureBook.class),
                Beforehand.from(documents));
    }
}
