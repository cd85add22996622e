package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.forum.RepresentationAudit;
import plenary.proposal.forum.RepresentationAudit.Channel;
import plenary.proposal.forum.RepresentationAudit.PrincipalKind;
import plenary.proposal.text.http.Sight;

/** Through how many channels one principal acts. */
@Path("/api/forums/{forum}/representation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class RepresentationResource {
    private final Door door;

    RepresentationResource(Door door) {
        this.door = door;
    }

    /**
     * The audit of representation.
     *
     * @param policy what the charter makes of several channels; absent where it says nothing
     * @param yields the chamber or group whose seat gives way; absent for none
     */
    record RepresentationView(
            Policy policy, String yields, List<PrincipalView> principals, List<Recused> recused) {}

    /** One principal with several channels; persons are not named. */
    record PrincipalView(
            String principal, PrincipalKind kind, String name, List<Channel> channels) {}

    @GET
    @Operation(
            operationId = "representation.audit",
            summary = "Who acts through several channels, by which path, and which seats yield")
    public Uni<RepresentationView> audit(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> view(seen));
    }

    private static RepresentationView view(Seen seen) {
        var assembly = seen.state().assembly();
        var language = Sight.of(seen).language();
        var audit = RepresentationAudit.of(assembly);
        var rule = assembly.forum().charter().doubleRepresentation();
        var principals =
                audit.principals().stream()
                        .map(
                                p ->
                                        new PrincipalView(
                                                p.principal(),
                                                p.kind(),
                                                assembly.roster().nameOf(p.principal(), language),
                                                p.channels()))
                        .toList();
        return new RepresentationView(
                rule == null ? null : rule.policy(),
                rule == null ? null : rule.yields(),
                principals,
                audit.recused());
    }
}
