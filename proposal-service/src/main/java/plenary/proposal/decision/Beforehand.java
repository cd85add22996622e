package plenary.proposal.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.PollEvent.PollOpened;
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
 * @param proxies by their id, withdrawn ones left out; each is for one meeting
 */
public record Beforehand(Shelf<MethodDemanded> demands, Shelf<ProxyGiven> proxies) {

    public static final Beforehand NOTHING = new Beforehand(Shelf.empty(), Shelf.empty());

    Beforehand with(MethodDemanded demand) {
        return new Beforehand(demands.with(key(demand), demand), proxies);
    }

    Beforehand with(ProxyGiven proxy) {
        return new Beforehand(demands, proxies.with(proxy.proxy(), proxy));
    }

    Beforehand without(ProxyWithdrawn withdrawn) {
        return new Beforehand(demands, proxies.without(withdrawn.proxy()));
    }

    /** A vote has begun: what was asked for it is met and forgotten. */
    Beforehand begun(PollOpened opened) {
        var next = demands;
        for (var demand : demandsOn(opened.body(), opened.subject())) {
            next = next.without(key(demand));
        }
        return new Beforehand(next, proxies);
    }

    private static String key(MethodDemanded demand) {
        return String.join(
                "|", demand.body(), demand.subject(), demand.method().name(), demand.seat());
    }

    /** What was asked for a vote that has not begun. */
    public List<MethodDemanded> demandsOn(String body, String subject) {
        return demands.all().stream()
                .filter(d -> d.body().equals(body) && d.subject().equals(subject))
                .toList();
    }

    /** Proxies that hold in a meeting. */
    public List<ProxyGiven> proxiesIn(String session) {
        return proxies.all().stream().filter(p -> p.session().equals(session)).toList();
    }

    /** To whom a seat has given its vote in a meeting. */
    Optional<ProxyGiven> proxyOf(String seat, String session) {
        return proxiesIn(session).stream().filter(p -> p.seat().equals(seat)).findFirst();
    }

    void keep(Documents documents) {
        documents.keep(DocumentKind.METHOD_DEMAND, demands);
        documents.keep(DocumentKind.PROXY, proxies);
    }

    static Beforehand from(Map<DocumentKey, Object> documents) {
        return new Beforehand(
                DocumentKey.shelf(documents, DocumentKind.METHOD_DEMAND, MethodDemanded.class),
                DocumentKey.shelf(documents, DocumentKind.PROXY, ProxyGiven.class));
    }
}
