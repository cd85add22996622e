package plenary.proposal.item.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.proposal.Viewer;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.item.ItemCommand.ClassifyItem;
import plenary.proposal.item.ItemCommand.NameMatter;
import plenary.proposal.item.ItemCommand.PutOwnItems;

/** Who decides an item: all together, or one advisory group alone. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class ItemResource {
    private final Door door;

    ItemResource(Door door) {
        this.door = door;
    }

    /**
     * @param provision of the draft
     * @param group the advisory group that alone decides it; absent to make it joint again
     * @param reason in your own words
     */
    record NewItem(
            @Size(max = 60) String provision,
            @Size(max = 60) String group,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("items")
    @Operation(
            operationId = "item.classify",
            summary = "Leave a provision to one advisory group as its own, or make it joint again",
            description =
                    "By whom the charter says: the chair of the body the provision is with, or of"
                            + " one above it; or the secretariat. Whoever has a seat may challenge"
                            + " it as a question of competence on item/ID. Safe twice. Refused:"
                            + " own-items-not-provided, group-not-found, provision-not-found,"
                            + " provision-referred, voting-begun, challenge-settled.")
    public Uni<List<ItemView>> classify(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewItem request) {
        Checked.body(request)
                .text("provision", request.provision())
                .text("reason", request.reason())
                .orRefuse();
        return door.act(
                        forum,
                        as,
                        new ClassifyItem(request.provision(), request.group(), request.reason()))
                .map(acted -> views(new Seen(acted.state(), Viewer.PUBLIC)));
    }

    /**
     * @param provision of the draft
     * @param matter as the charter names it; absent where it is none of these
     * @param reason in your own words
     */
    record NewMatter(
            @Size(max = 60) String provision,
            @Size(max = 60) String matter,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("matters")
    @Operation(
            operationId = "item.name-matter",
            summary = "Say that a provision is a matter the charter keeps out of reach of vetoes",
            description =
                    "By whoever classifies items, before it is put forward. Whoever has a seat may"
                            + " challenge it as a question of competence on item/ID; it is put"
                            + " once that is settled. Safe twice. Refused: matter-unknown,"
                            + " provision-not-found, provision-referred, voting-begun,"
                            + " challenge-settled.")
    public Uni<List<ItemView>> nameMatter(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewMatter request) {
        Checked.body(request)
                .text("provision", request.provision())
                .text("reason", request.reason())
                .orRefuse();
        return door.act(
                        forum,
                        as,
                        new NameMatter(request.provision(), request.matter(), request.reason()))
                .map(acted -> views(new Seen(acted.state(), Viewer.PUBLIC)));
    }

    @GET
    @Path("items")
    @Operation(
            operationId = "item.list",
            summary = "Which provisions were left to one group, and whether that stands",
            description = "What nobody classified is joint. Oldest first.")
    public Uni<List<ItemView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(ItemResource::views);
    }

    @GET
    @Path("items.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "item.table", summary = "The same, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "item",
                                            "provision",
                                            "group",
                                            "matter",
                                            "state",
                                            "reason",
                                            "at");
                            for (var item : views(seen)) {
                                csv.line(
                                        item.id(),
                                        item.number() == null ? item.provision() : item.number(),
                                        item.group(),
                                        item.matter(),
                                        item.state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        item.reason(),
                                        item.at());
                            }
                            return csv.file("items-" + forum);
                        });
    }

    /**
     * @param recommendation one that decided nothing, to be put again; absent for a new one
     * @param body the provisions are with
     * @param title needed for a new one
     * @param question by language; absent for the plain one
     */
    record OwnItemsPut(
            @Size(max = 60) String recommendation,
            @Size(max = 60) String body,
            @Size(max = 300) String title,
            Map<String, @Size(max = 2000) String> question) {}

    /** The group's vote is on its way to the ballot box. */
    record PutToGroup(String recommendation, String group) {}

    @POST
    @Path("advisory-groups/{group}/recommendations")
    @Operation(
            operationId = "item.put",
            summary = "Put a group's own items to that group, and to nobody else",
            description =
                    "By the chair of the body they are with; answers 202. The group votes by the"
                            + " charter's rule for own items; no chamber votes, and no other group"
                            + " has a window. Carried, they are adopted at once. Not safe twice"
                            + " without an Idempotency-Key: voting-begun. Refused:"
                            + " not-the-groups-own, challenge-unsettled, group-not-found,"
                            + " own-items-not-provided.")
    public Uni<Response> put(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            OwnItemsPut request) {
        var checked =
                Checked.body(request)
                        .text("body", request.body())
                        .that(
                                request.recommendation() != null
                                        || request.title() != null && !request.title().isBlank(),
                                "title",
                                "is missing");
        if (request.question() != null && !request.question().isEmpty()) {
            checked.languages("question", request.question());
        }
        checked.orRefuse();
        var command =
                new PutOwnItems(
                        request.recommendation(),
                        group,
                        request.body(),
                        request.title(),
                        request.question());
        return door.act(forum, as, command).map(acted -> onItsWay(forum, group, acted));
    }

    private static Response onItsWay(String forum, String group, Acted acted) {
        var id =
                acted.events().stream()
                        .filter(RecommendationPut.class::isInstance)
                        .map(RecommendationPut.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .recommendation();
        return Response.accepted(new PutToGroup(id, group))
                .location(URI.create("/api/forums/" + forum + "/recommendations/" + id))
                .build();
    }

    private static List<ItemView> views(Seen seen) {
        return seen.state().items().classified().all().stream()
                .map(item -> ItemView.of(seen.state(), item))
                .toList();
    }
}
