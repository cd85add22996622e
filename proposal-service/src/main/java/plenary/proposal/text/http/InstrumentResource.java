package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.Provision;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.Texts;

/** The base text in force. */
@Path("/api/forums/{forum}/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class InstrumentResource {
    /** Provisions of one base text. */
    private static final int MOST = 3000;

    private final Door door;

    InstrumentResource(Door door) {
        this.door = door;
    }

    /**
     * A base text.
     *
     * @param instrument its id, which its characters bear as the act that wrote them
     * @param source citation; texts are paraphrased where the source is not free
     */
    record NewInstrument(
            @Schema(required = true) String instrument,
            @Schema(required = true) String title,
            @Schema(required = true) String language,
            String source,
            List<BaseProvision> provisions) {}

    /** A base text as it was imported; later additions are no part of it. */
    record InstrumentView(
            @Schema(required = true) String instrument,
            @Schema(required = true) String title,
            @Schema(required = true) String language,
            String source,
            List<BaseProvision> provisions) {

        static InstrumentView of(Texts texts) {
            var draft = texts.draft();
            return new InstrumentView(
                    draft.instrument(),
                    draft.title(),
                    draft.language(),
                    draft.source(),
                    texts.inOrder().stream()
                            .filter(p -> !p.fresh())
                            .map(InstrumentView::base)
                            .toList());
        }

        private static BaseProvision base(Provision p) {
            return new BaseProvision(
                    p.id(),
                    p.number(),
                    p.part(),
                    p.heading(),
                    p.baseText(),
                    p.binding(),
                    p.parent());
        }
    }

    @POST
    @Operation(
            operationId = "instrument.import",
            summary = "Import the base text, from which the draft starts",
            description =
                    "By the secretariat. A faulty text is refused instrument-faulty with every"
                            + " fault and its place, and nothing is imported. Not safe twice:"
                            + " already-exists.")
    public Uni<RestResponse<InstrumentView>> take(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewInstrument request) {
        var provisions =
                request == null || request.provisions() == null
                        ? List.<BaseProvision>of()
                        : request.provisions();
        Checked.body(request)
                .form("instrument", request.instrument(), Checked.NUMBER)
                .text("title", request.title(), 300)
                .that(
                        request.language() != null && request.language().matches("[a-z]{2,3}"),
                        "language",
                        "is a language code such as en")
                .optional("source", request.source(), 2000)
                .atMost("provisions", provisions, MOST)
                .that(provisions.stream().allMatch(p -> p != null), "provisions", "has a null")
                .orRefuse();
        var command =
                new ImportInstrument(
                        request.instrument(),
                        request.title(),
                        request.language(),
                        request.source(),
                        provisions);
        return door.act(forum, as, command)
                .map(
                        acted ->
                                Places.created(
                                        forum,
                                        "instruments/" + request.instrument(),
                                        InstrumentView.of(acted.state().texts())));
    }

    @GET
    @Operation(operationId = "instrument.list", summary = "The base texts of a forum")
    public Uni<List<InstrumentView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(seen -> seen.state().texts())
                .map(
                        texts ->
                                texts.draft() == null
                                        ? List.<InstrumentView>of()
                                        : List.of(InstrumentView.of(texts)));
    }

    @GET
    @Path("{instrument}")
    @Operation(operationId = "instrument.get", summary = "A base text")
    public Uni<InstrumentView> get(
            @PathParam("forum") String forum, @PathParam("instrument") String instrument) {
        return door.see(forum)
                .map(
                        seen -> {
                            var draft = Places.draft(seen.state());
                            if (!draft.instrument().equals(instrument)) {
                                throw new Refused(
                                        RefusalCode.INSTRUMENT_NOT_FOUND,
                                        "There is no instrument " + instrument + ".");
                            }
                            return InstrumentView.of(seen.state().texts());
                        });
    }
}
