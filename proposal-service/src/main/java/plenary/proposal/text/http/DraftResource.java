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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Press;
import plenary.proposal.desk.Printed;
import plenary.proposal.desk.Seen;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.wording.Words;

/** The draft and its provisions. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class DraftResource {
    private final Door door;
    private final Press press;

    DraftResource(Door door, Press press) {
        this.door = door;
        this.press = press;
    }

    @GET
    @Path("draft")
    @Operation(
            operationId = "draft.get",
            summary = "The draft with its brackets, holders and alternatives",
            description =
                    "Only what is with one body where it is named. A long draft can be read in"
                            + " slices: limit says how many provisions, after the last one of the"
                            + " slice before; next is there while more follow. Provisions a closed"
                            + " body works on show as referred to others. The ETag begins with"
                            + " the record entry it reflects; If-None-Match answers 304.")
    @APIResponseSchema(value = DraftView.class, responseDescription = "OK", responseCode = "200")
    public Uni<RestResponse<byte[]>> draft(
            @PathParam("forum") String forum,
            @QueryParam("body") String body,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @HeaderParam("If-None-Match") String known,
            @Parameter(hidden = true) @HeaderParam("Accept-Encoding") String accepted) {
        new Checked()
                .that(limit == null || (limit >= 1 && limit <= 1000), "limit", "is 1 to 1000")
                .optional("after", after, 40)
                .orRefuse();
        var slice = new Slice(body, after, limit);
        return door.see(forum)
                .invoke(seen -> slice.in(Places.draft(seen.state())))
                .chain(seen -> print(seen, slice.toString(), s -> DraftView.of(s, slice)))
                .map(printed -> printed.answer(known, accepted));
    }

    private Uni<Printed> print(Seen seen, String what, Function<Sight, Object> view) {
        return press.print(
                seen,
                what,
                (state, now) -> state.texts().nextDeadline(now),
                shared -> view.apply(Sight.of(shared)));
    }

    @GET
    @Path("draft/text")
    @Operation(
            operationId = "draft.text",
            summary = "The draft in few bytes",
            description =
                    "Words with brackets, who holds them, and what an act needs to name: for a weak"
                            + " line. Provisions a closed body works on show as referred to"
                            + " others. Names are in the language asked for, where a body here has"
                            + " one in it, else in that of the text. The ETag begins with the"
                            + " record entry it reflects; If-None-Match answers 304.")
    @APIResponseSchema(value = TextView.class, responseDescription = "OK", responseCode = "200")
    public Uni<RestResponse<byte[]>> text(
            @PathParam("forum") String forum,
            @QueryParam("language") String language,
            @HeaderParam("If-None-Match") String known,
            @Parameter(hidden = true) @HeaderParam("Accept-Encoding") String accepted) {
        return door.see(forum)
                .invoke(seen -> Places.draft(seen.state()))
                .chain(
                        seen -> {
                            // only languages that are spoken here, so that what is kept is bounded
                            var names = Places.spoken(seen.state(), language);
                            return print(seen, "text " + names, s -> TextView.of(s.in(names)));
                        })
                .map(printed -> printed.answer(known, accepted));
    }

    @GET
    @Path("draft/provisions/{provision}")
    @Operation(
            operationId = "provision.get",
            summary = "A provision of the draft",
            description = "Its ETag is its version, to be named in If-Match.")
    public Uni<RestResponse<ProvisionView>> provision(
            @PathParam("forum") String forum, @PathParam("provision") String provision) {
        return door.see(forum).map(seen -> Places.versioned(view(Sight.of(seen), provision)));
    }

    static ProvisionView view(Sight sight, String provision) {
        return ProvisionView.of(sight, Places.provision(sight, provision));
    }

    /**
     * @param passage the whole where absent
     */
    record NewEdit(
            SelectionRequest passage,
            @Schema(required = true) @Size(max = Words.LONGEST) String text,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("draft/provisions/{provision}/edits")
    @Operation(
            operationId = "draft.edit",
            summary = "Write other words over a passage",
            description =
                    "By the chair of the body the provision is with, or that the bracket round the"
                            + " passage is before. The passage holds no bracket; unchanged words"
                            + " keep their names; calls for consensus on it are void. What stands"
                            + " agreed is opened with it where the charter has that done freely,"
                            + " and the reason says why (reason-missing); else it is opened first"
                            + " (provision-agreed; provision-adopted). If-Match may name the provision's"
                            + " version. Twice the same wording is safe.")
    public Uni<RestResponse<ProvisionView>> edit(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("If-Match") String ifMatch,
            NewEdit request) {
        var checked = Checked.body(request).present("text", request.text());
        var passage = request.passage() == null ? SelectionRequest.all() : request.passage();
        passage.check(checked, "passage");
        checked.orRefuse();
        var command =
                new EditWording(
                        provision,
                        passage.selection(),
                        request.text(),
                        request.reason(),
                        Versions.expected(ifMatch));
        return door.act(forum, as, command)
                .map(acted -> Places.versioned(view(Sight.after(acted), provision)));
    }
}
