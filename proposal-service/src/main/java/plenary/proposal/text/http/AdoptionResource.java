package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.CanonicalText;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.HoldReading;

/** From the clean draft through two readings to the adopted text, and what was carried over. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class AdoptionResource {
    private final Door door;

    AdoptionResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("draft/clean")
    @Operation(
            operationId = "draft.clean",
            summary = "What would stand if it were adopted now",
            description =
                    "Of the whole, or of what is with one body. Provisions with open brackets"
                            + " return to the instrument's wording or leave whole.")
    public Uni<CleanView> clean(@PathParam("forum") String forum, @QueryParam("body") String body) {
        return door.see(forum)
                .map(
                        seen -> {
                            Places.draft(seen.state());
                            return CleanView.of(Sight.of(seen), body);
                        });
    }

    /**
     * @param reading 1 or 2
     */
    record NewReading(@Schema(required = true) Integer reading) {}

    @POST
    @Path("readings")
    @Operation(
            operationId = "reading.hold",
            summary = "Pass the whole text through its first or second reading",
            description =
                    "By the plenary's chair. References to what leaves must be settled. Twice is"
                            + " safe; what was edited since is read again.")
    public Uni<DraftView> read(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewReading request) {
        Checked.body(request).present("reading", request.reading()).orRefuse();
        return door.act(forum, as, new HoldReading(request.reading()))
                .chain(acted -> door.see(forum))
                .map(seen -> DraftView.of(Sight.of(seen), Slice.ALL));
    }

    /**
     * @param title of the adopted text; the draft's where absent
     * @param basis what it is said to rest on; a temperature check is refused
     */
    record NewAdoption(@Size(max = 300) String title, @Size(max = 120) String basis) {}

    @POST
    @Path("adoption")
    @Operation(
            operationId = "text.adopt",
            summary = "Adopt the text",
            description =
                    "By the plenary's chair, after both readings, where no group holds a veto;"
                            + " otherwise a text is adopted as a recommendation. What was not"
                            + " agreed is carried over whole. Twice is safe while nothing changed.")
    public Uni<AdoptedView> adopt(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewAdoption request) {
        var title = request == null ? null : request.title();
        var basis = request == null ? null : request.basis();
        Checked.of(request).orRefuse();
        return door.act(forum, as, new AdoptText(title, basis))
                .map(acted -> Sight.after(acted))
                .map(sight -> AdoptedView.of(sight, Places.adopted(sight, null)));
    }

    @GET
    @Path("adopted")
    @Operation(operationId = "text.get-adopted", summary = "The text adopted last")
    public Uni<AdoptedView> adopted(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> AdoptedView.of(sight, Places.adopted(sight, null)));
    }

    @GET
    @Path("adopted/{text}")
    @Operation(operationId = "text.get", summary = "An adopted text")
    public Uni<AdoptedView> adopted(
            @PathParam("forum") String forum, @PathParam("text") String text) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> AdoptedView.of(sight, Places.adopted(sight, text)));
    }

    @GET
    @Path("adopted/{text}/canonical")
    @Produces("application/json")
    @Operation(
            operationId = "text.canonical",
            summary = "The bytes whose SHA-256 signatures sign",
            description = "The canonical form of RFC 8785 of title, language and provisions.")
    public Uni<String> canonical(@PathParam("forum") String forum, @PathParam("text") String text) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> Places.adopted(sight, text))
                .map(t -> CanonicalText.of(t.title(), t.language(), t.provisions()));
    }

    /**
     * What was not agreed.
     *
     * @param text the adopted text it was carried over from; absent where none is adopted yet and
     *     this is what would be
     */
    record CarryOversView(String text, List<CarryOverView> carryOvers) {}

    @GET
    @Path("carry-overs")
    @Operation(
            operationId = "carry-over.list",
            summary = "What was not agreed, with holders and history",
            description = "From the text adopted last; before any, what would be carried over now.")
    public Uni<CarryOversView> carryOvers(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.texts()
                                        .lastAdopted()
                                        .map(t -> view(sight, t.id(), t.carryOvers()))
                                        .orElseGet(
                                                () -> {
                                                    Places.draft(sight.state());
                                                    var clean = CleanView.of(sight, null);
                                                    return view(sight, null, clean.carryOvers());
                                                }));
    }

    private static CarryOversView view(Sight sight, String text, List<CarriedOver> carried) {
        return new CarryOversView(
                text, carried.stream().map(c -> CarryOverView.of(sight, c)).toList());
    }
}
