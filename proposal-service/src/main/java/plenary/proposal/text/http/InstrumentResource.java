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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.text.InstrumentDecider;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Why;
import plenary.proposal.text.intake.file.Intake;
import plenary.proposal.text.intake.file.Intake.BaseText;

/** The base text in force. */
@Path("/api/forums/{forum}/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class InstrumentResource {
    /** Provisions of one base text. */
    private static final int MOST = 3000;

    private final Door door;
    private final Intake intake;

    InstrumentResource(Door door, Intake intake) {
        this.door = door;
        this.intake = intake;
    }

    /**
     * A base text.
     *
     * @param instrument its id, which its characters bear as the act that wrote them
     * @param source citation; texts are paraphrased where the source is not free
     */
    record NewInstrument(
            @Schema(required = true) String instrument,
            @Schema(required = true) @Size(max = 300) String title,
            @Schema(required = true) String language,
            @Size(max = 2000) String source,
            List<BaseProvision> provisions) {}

    @POST
    @Operation(
            operationId = "instrument.import",
            summary = "Import the base text, from which the draft starts, or preview it",
            description =
                    "By the secretariat, as JSON, Markdown or a Word file (.docx, at most 4 MB);"
                            + " the guide says what form a file has. With preview=true nothing"
                            + " changes, and what would be imported is answered with every fault"
                            + " and its place. A faulty text is refused instrument-faulty with the"
                            + " same faults, and nothing is imported. Not safe twice:"
                            + " already-exists.")
    public Uni<RestResponse<InstrumentView>> take(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @QueryParam("preview") boolean preview,
            NewInstrument request) {
        var provisions =
                request == null || request.provisions() == null
                        ? List.<BaseProvision>of()
                        : request.provisions();
        Checked.body(request)
                .form("instrument", request.instrument(), Checked.NUMBER)
                .text("title", request.title())
                .that(
                        request.language() != null && request.language().matches("[a-z]{2,3}"),
                        "language",
                        "is a language code such as en")
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
        var faults =
                InstrumentDecider.faults(command).stream()
                        .map(fault -> new Fault(fault.place(), null, Why.OTHER, fault.reason()))
                        .toList();
        return preview ? previewed(forum, as, command, faults) : imported(forum, as, command);
    }

    @POST
    @Consumes(Intake.MARKDOWN)
    @Operation(operationId = "instrument.import")
    public Uni<RestResponse<InstrumentView>> takeMarkdown(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @QueryParam("preview") boolean preview,
            @QueryParam("instrument") String instrument,
            @QueryParam("title") String title,
            @QueryParam("language") String language,
            @QueryParam("source") String source,
            String text) {
        var head = new InstrumentHead(instrument, title, language, source);
        return asSecretariat(forum, as)
                .chain(seen -> intake.markdown(text == null ? "" : text))
                .chain(read -> take(forum, as, preview, head, read));
    }

    @POST
    @Consumes(Intake.DOCX)
    @Operation(operationId = "instrument.import")
    public Uni<RestResponse<InstrumentView>> takeWord(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @QueryParam("preview") boolean preview,
            @QueryParam("instrument") String instrument,
            @QueryParam("title") String title,
            @QueryParam("language") String language,
            @QueryParam("source") String source,
            byte[] file) {
        var head = new InstrumentHead(instrument, title, language, source);
        return asSecretariat(forum, as)
                .chain(seen -> intake.word(file == null ? new byte[0] : file))
                .chain(read -> take(forum, as, preview, head, read));
    }

    private Uni<RestResponse<InstrumentView>> take(
            String forum, String as, boolean preview, InstrumentHead asked, BaseText read) {
        var head = asked.orOf(read.head());
        var faults = new ArrayList<>(head.faults());
        faults.addAll(read.outline().faults());
        if (read.outline().provisions().size() > MOST) {
            faults.add(new Fault("file", null, Why.TOO_MANY_PROVISIONS, MOST));
        }
        if (preview) {
            return previewed(forum, as, head.command(read), faults);
        }
        if (!faults.isEmpty()) {
            throw Intake.refused(RefusalCode.INSTRUMENT_FAULTY, faults, "Nothing was imported.");
        }
        return imported(forum, as, head.command(read));
    }

    private Uni<RestResponse<InstrumentView>> imported(
            String forum, String as, ImportInstrument command) {
        return door.act(forum, as, command)
                .map(
                        acted ->
                                Places.created(
                                        forum,
                                        "instruments/" + command.instrument(),
                                        InstrumentView.of(acted.state().texts())));
    }

    private Uni<RestResponse<InstrumentView>> previewed(
            String forum, String as, ImportInstrument command, List<Fault> faults) {
        return asSecretariat(forum, as)
                .map(seen -> ResponseBuilder.ok(InstrumentView.preview(command, faults)).build());
    }

    /** Nobody else's file is even read. */
    private Uni<Seen> asSecretariat(String forum, String as) {
        return door.stand(forum, as)
                .invoke(
                        seen -> {
                            if (!as.trim().equals("secretariat")) {
                                throw new Refused(
                                        RefusalCode.NOT_ENTITLED,
                                        "The secretariat imports the instrument.");
                            }
                        });
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
