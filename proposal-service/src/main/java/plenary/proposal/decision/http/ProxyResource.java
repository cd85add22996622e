package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.proposal.Audiences;
import plenary.proposal.decision.DecisionCommand.GiveProxy;
import plenary.proposal.decision.DecisionCommand.WithdrawProxy;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Proxies for one meeting. */
@Path("/api/forums/{forum}/proxies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class ProxyResource {
    private final Door door;

    ProxyResource(Door door) {
        this.door = door;
    }

    /**
     * @param holder the seat that votes for yours
     */
    record NewProxy(@Size(max = 120) String holder, @Size(max = 60) String body) {}

    /** Who votes for whom in a meeting. */
    record ProxyView(String proxy, String seat, String holder, String body, String session) {
        static ProxyView of(ProxyGiven given) {
            return new ProxyView(
                    given.proxy(), given.seat(), given.holder(), given.body(), given.session());
        }
    }

    @GET
    @Operation(operationId = "proxy.list", summary = "Who votes for whom, meeting by meeting")
    public Uni<List<ProxyView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().decisions().beforehand().proxies().stream()
                                        .filter(
                                                p ->
                                                        seen.viewer()
                                                                .mayRead(
                                                                        Audiences.of(
                                                                                seen.state(), p)))
                                        .map(ProxyView::of)
                                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proxy.give",
            summary = "Let another delegation vote for yours in the meeting that is open",
            description =
                    "As the seat that will be absent, before voting begins. Refused with"
                            + " proxies-not-provided, proxy-holder-absent, proxy-held-already (the"
                            + " charter's number), proxy-given-already, credentials-insufficient."
                            + " Not safe twice without an Idempotency-Key: proxy-given-already.")
    public Uni<Response> give(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewProxy request) {
        Checked.body(request)
                .text("holder", request.holder())
                .text("body", request.body())
                .orRefuse();
        return door.act(forum, as, new GiveProxy(request.holder(), request.body()))
                .map(
                        acted -> {
                            var given = Answers.fact(acted, ProxyGiven.class).orElseThrow();
                            return Answers.created(
                                    forum, "proxies/" + given.proxy(), ProxyView.of(given));
                        });
    }

    @DELETE
    @Path("{proxy}")
    @Operation(
            operationId = "proxy.withdraw",
            summary = "Take a proxy back",
            description = "As the seat that gave it, before voting begins.")
    public Uni<Response> withdraw(
            @PathParam("forum") String forum,
            @PathParam("proxy") String proxy,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new WithdrawProxy(proxy))
                .map(acted -> Response.noContent().build());
    }
}
