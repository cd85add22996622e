package plenary.proposal.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.DemandEvent;
import plenary.contracts.event.DemandEvent.MethodDemandWithdrawn;
import plenary.contracts.event.DemandEvent.VoteDemandWithdrawn;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PowersEvent;
import plenary.contracts.event.PowersEvent.PowersTransferred;
import plenary.contracts.event.PowersEvent.TransferEnded;
import plenary.contracts.event.VoteByRightEvent;
import plenary.contracts.event.VoteByRightEvent.DividedPartDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionEnded;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;
import plenary.contracts.event.VoteByRightEvent.DivisionOpposed;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.contracts.event.VoteEvent.MethodDemanded;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.contracts.event.VoteEvent.ProxyWithdrawn;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.Shelf;

/**
 * What delegations asked for and handed over before votes.
 *
 * @param demands methods asked for by right, until the vote they are for begins
 * @param entrusted proxies by their id; each is for one meeting
 * @param votes votes asked for by right, until they begin
 * @param divisions what is voted on in parts, by the division's id
 * @param powers delegations that vote and sign for others, by the transfer's id
 */
public record Beforehand(
        Shelf<MethodDemanded> demands,
        Shelf<Entrusted> entrusted,
        Shelf<VoteDemanded> votes,
        Shelf<Division> divisions,
        Shelf<Transfer> powers) {

    public static final Beforehand NOTHING =
            new Beforehand(
                    Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty());

    /** A vote asked for, or a step of a division. */
    Beforehand with(VoteByRightEvent fact) {
        return switch (fact) {
            case VoteDemanded e ->
                    new Beforehand(demands, entrusted, votes.with(key(e), e), divisions, powers);
            case DivisionMoved e -> with(Division.moved(e));
            case SeparateVotesMoved e -> with(Division.moved(e));
            case DivisionOpposed e -> with(divisions.get(e.division()).opposed(e.seat()));
            case DivisionDecided e -> with(divisions.get(e.division()).decided(e));
            case DividedPartDecided e -> with(divisions.get(e.division()).decided(e));
            case DivisionEnded e -> with(divisions.get(e.division()).ended(e.wholeRejected()));
        };
    }

    /** What is asked for no more. */
    Beforehand without(DemandEvent fact) {
        return switch (fact) {
            case MethodDemandWithdrawn e ->
                    new Beforehand(
                            demands.without(
                                    key(
                                            new MethodDemanded(
                                                    e.body(), e.subject(), e.method(), e.seat()))),
                            entrusted,
                            votes,
                            divisions,
                            powers);
            case VoteDemandWithdrawn e ->
                    new Beforehand(
                            demands,
                            entrusted,
                            votes.without(key(new VoteDemanded(e.body(), e.subject(), e.seat()))),
                            divisions,
                            powers);
        };
    }

    /** Powers handed over, or taken back. */
    Beforehand with(PowersEvent fact) {
        return switch (fact) {
            case PowersTransferred e -> with(new Transfer(e, false));
            case TransferEnded e -> with(new Transfer(powers.get(e.transfer()).given(), true));
        };
    }

    private Beforehand with(Transfer one) {
        return new Beforehand(
                demands, entrusted, votes, divisions, powers.with(one.given().transfer(), one));
    }

    private Beforehand with(Division division) {
        return new Beforehand(
                demands, entrusted, votes, divisions.with(division.id(), division), powers);
    }

    /** Who asked for a vote on a subject, in any body that may vote on it. */
    public List<VoteDemanded> votesOn(String subject) {
        return votes.all().stream().filter(v -> v.subject().equals(subject)).toList();
    }

    Beforehand with(MethodDemanded demand) {
        return new Beforehand(
                demands.with(key(demand), demand), entrusted, votes, divisions, powers);
    }

    Beforehand with(ProxyGiven proxy) {
        return with(new Entrusted(proxy, false));
    }

    Beforehand without(ProxyWithdrawn withdrawn) {
        return with(new Entrusted(entrusted.get(withdrawn.proxy()).proxy(), true));
    }

    private Beforehand with(Entrusted one) {
        return new Beforehand(
                demands, entrusted.with(one.proxy().proxy(), one), votes, divisions, powers);
    }

    /** A vote has begun: what was asked for it is met and forgotten. */
    Beforehand begun(PollOpened opened) {
        var next = demands;
        for (var demand : demandsOn(opened.body(), opened.subject())) {
            next = next.without(key(demand));
        }
        var left = votes;
        for (var asked : votesOn(opened.subject())) {
            left = left.without(key(asked));
        }
        if (ofWhole(opened.subject())) {
            for (var asked : votesOn(whole(opened.body()))) {
                left = left.without(key(asked));
            }
        }
        return new Beforehand(next, entrusted, left, divisions, powers);
    }

    private static String key(VoteDemanded demand) {
        return String.join("|", demand.body(), demand.subject(), demand.seat());
    }

    private static String key(MethodDemanded demand) {
        return String.join(
                "|", demand.body(), demand.subject(), demand.method().name(), demand.seat());
    }

    /**
     * What was asked for a vote that has not begun; for a recommendation also what was asked for
     * the whole that its body puts, before it had a name.
     */
    public List<MethodDemanded> demandsOn(String body, String subject) {
        return demands.all().stream()
                .filter(d -> d.body().equals(body))
                .filter(
                        d ->
                                d.subject().equals(subject)
                                        || ofWhole(subject) && d.subject().equals(whole(body)))
                .toList();
    }

    private static boolean ofWhole(String subject) {
        return subject.startsWith("recommendation/");
    }

    /** How the text that a body has before it is named as a whole. */
    static String whole(String body) {
        return "body/" + body;
    }

    /** Proxies that were not taken back, of all meetings. */
    public List<ProxyGiven> proxies() {
        return entrusted.all().stream().filter(e -> !e.back()).map(Entrusted::proxy).toList();
    }

    /** A proxy that was not taken back. */
    Optional<ProxyGiven> proxy(String id) {
        return entrusted.find(id).filter(e -> !e.back()).map(Entrusted::proxy);
    }

    /** The body whose meeting a proxy was given for, also where it was taken back. */
    String bodyOf(String proxy) {
        return entrusted.get(proxy).proxy().body();
    }

    /** The id of the proxy that is given next. */
    String nextProxy() {
        return "proxy-" + (entrusted.all().size() + 1);
    }

    /** Proxies that hold in a meeting. */
    public List<ProxyGiven> proxiesIn(String session) {
        return proxies().stream().filter(p -> p.session().equals(session)).toList();
    }

    /** To whom a seat has given its vote in a meeting. */
    Optional<ProxyGiven> proxyOf(String seat, String session) {
        return proxiesIn(session).stream().filter(p -> p.seat().equals(seat)).findFirst();
    }

    void keep(Documents documents) {
        documents.keep(DocumentKind.METHOD_DEMAND, demands);
        documents.keep(DocumentKind.PROXY, entrusted);
        documents.keep(DocumentKind.VOTE_DEMAND, votes);
        documents.keep(DocumentKind.DIVISION, divisions);
        documents.keep(DocumentKind.TRANSFER, powers);
    }

    static Beforehand from(Map<DocumentKey, Object> documents) {
        return new Beforehand(
                DocumentKey.shelf(documents, DocumentKind.METHOD_DEMAND, MethodDemanded.class),
                DocumentKey.shelf(documents, DocumentKind.PROXY, Entrusted.class),
                DocumentKey.shelf(documents, DocumentKind.VOTE_DEMAND, VoteDemanded.class),
                DocumentKey.shelf(documents, DocumentKind.DIVISION, Division.class),
                DocumentKey.shelf(documents, DocumentKind.TRANSFER, Transfer.class));
    }
}
