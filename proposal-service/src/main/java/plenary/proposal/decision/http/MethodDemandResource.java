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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.VoteEvent.MethodDemanded;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.WithdrawMethodDemand;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Methods of voting asked for by right, until the vote they are for begins. */
@Path("/api/forums/{forum}/method-demands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class MethodDemandResource {
    private final Door door;

    MethodDemandResource(Door door) {
        this.door = door;
    }

    /**
     * @param subject what is about to be put, as the vote will name it
     */
    record NewMethodDemand(
            @Size(max = 60) String body, @Size(max = 120) String subject, Method method) {}

    /**
     * Who has asked for a method.
     *
     * @param needed how many delegations the charter wants
     * @param met whether enough have asked; then a vote on it is taken so, unless a method that
     *     goes before it is asked for too
     */
    record MethodDemandView(
            String body,
            String subject,
            Method method,
            List<String> seats,
            int needed,
            boolean met) {}

    @POST
    @Operation(
            operationId = "method.demand",
            summary = "Ask by right for a method of voting",
            description =
                    "As a seat that votes in the body, in an open session and before voting begins:"
                            + " voting-begun after that. Once enough delegations ask, the vote is"
                            + " opened by this method or refused with method-demanded; secret goes"
                            + " before a roll call where the charter says so. Twice is safe.")
    public Uni<List<MethodDemandView>> demand(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewMethodDemand request) {
        Checked.body(request)
                .text("body", request.body())
                .text("subject", request.subject())
                .present("method", request.method())
                .orRefuse();
        var command = new DemandMethod(request.body(), request.subject(), request.method());
        return door.act(forum, as, command)
                .map(
                        acted ->
                                views(
                                        acted.state(),
                                        acted.state()
                                                .decisions()
                                                .beforehand()
                                                .demandsOn(request.body(), request.subject())));
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "method-demand.withdraw",
            summary = "No longer ask for a method of voting",
            description =
                    "As the seat that asked, in an open session and before voting begins:"
                            + " voting-begun after that. Twice is safe; so is taking back what was"
                            + " never asked for.")
    public Uni<List<MethodDemandView>> withdraw(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @QueryParam("body") String body,
            @QueryParam("subject") String subject,
            @QueryParam("method") String method) {
        var asked = named(method);
        Checked.body(Map.of())
                .text("body", body, 60)
                .text("subject", subject, 120)
                .that(asked.isPresent(), "method", "is none of the methods of voting")
                .orRefuse();
        return door.act(forum, as, new WithdrawMethodDemand(body, subject, asked.get()))
                .map(
                        acted ->
                                views(
                                        acted.state(),
                                        acted.state()
                                                .decisions()
                                                .beforehand()
                                                .demandsOn(body, subject)));
    }

    private static Optional<Method> named(String word) {
        return Stream.of(Method.values())
                .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(word))
                .findFirst();
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "method-demand.list",
            summary = "Methods asked for, for votes that have not begun")
    public Uni<List<MethodDemandView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(seen -> views(seen.state(), seenBy(seen.state(), seen.viewer())));
    }

    private static List<MethodDemanded> seenBy(ForumState state, Viewer viewer) {
        return state.decisions().beforehand().demands().all().stream()
                .filter(demand -> viewer.mayRead(Audiences.of(state, demand)))
                .toList();
    }

    private static List<MethodDemandView> views(ForumState state, List<MethodDemanded> demands) {
        var methods = state.assembly().forum().charter().methods();
        var together = new LinkedHashMap<List<Object>, List<MethodDemanded>>();
        for (var demand : demands) {
            together.computeIfAbsent(
                            List.of(demand.body(), demand.subject(), demand.method()),
                            key -> new ArrayList<>())
                    .add(demand);
        }
        return together.values().stream()
                .map(
                        same -> {
                            var one = same.getFirst();
                            var needed =
                                    methods.onDemand().stream()
                                            .filter(
                                                    d ->
                                                            d.method()
                                                                    .name()
                                                                    .equals(one.method().name()))
                                            .findFirst()
                                            .orElseThrow()
                                            .delegations();
                            var asked =
                                    same.stream()
                                            .map(d -> state.assembly().roster().ofSeat(d.seat()))
                                            .distinct()
                                            .count();
                            return new MethodDemandView(
                                    one.body(),
                                    one.subject(),
                                    one.method(),
                                    same.stream().map(MethodDemanded::seat).toList(),
                                    needed,
                                    asked >= needed);
                        })
                .toList();
    }
}
