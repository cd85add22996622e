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
 * @param entrusted proxies by their id; each is for one meeting
 */
public record Beforehand(Shelf<MethodDemanded> demands, Shelf<Entrusted> entrusted) {

    public static final Beforehand NOTHING = new Beforehand(Shelf.empty(), Shelf.empty());

    Beforehand with(MethodDemanded demand) {
        return new Beforehand(demands.with(key(demand), demand), entrusted);
    }

    Beforehand with(ProxyGiven proxy) {
        return with(new Entrusted(proxy, false));
    }

    Beforehand without(ProxyWithdrawn withdrawn) {
        return with(new Entrusted(entrusted.get(withdrawn.proxy()).proxy(), true));
    }

    private Beforehand with(Entrusted one) {
        return new Beforehand(demands, entrusted.with(one.proxy().proxy(), one));
    }

    /** A vote has begun: what was asked for it is met and forgotten. */
    Beforehand begun(PollOpened opened) {
        var next = demands;
        for (var demand : demandsOn(opened.body(), opened.subject())) {
            next = next.without(key(demand));
        }
        return new Beforehand(next, entrusted);
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
    }

    static Beforehand from(Map<DocumentKey, Object> documents) {
        return new Beforehand(
                DocumentKey.shelf(documents, DocumentKind.METHOD_DEMAND, MethodDemanded.class),
                DocumentKey.shelf(documents, DocumentKind.PROXY, Entrusted.class));
    }
}
