package plenary.proposal.language.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.language.LanguageCommand;
import plenary.proposal.language.LanguageCommand.CertifyTranslation;
import plenary.proposal.language.LanguageCommand.DisputeTranslation;
import plenary.proposal.language.LanguageCommand.EnterTranslation;
import plenary.proposal.language.LanguageCommand.SettleDispute;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.http.Versions;
import plenary.proposal.text.wording.Words;
import plenary.proposal.voice.Concerned;

/** The acts on a provision's wording in another language than the one of negotiation. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "languages")
class LanguageResource {
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Door door;

    LanguageResource(Door door) {
        this.door = door;
    }

    /**
     * @param heading in that language; may be absent
     * @param text with as many brackets as the wording it renders
     */
    record NewTranslation(
            @Size(max = 300) String heading,
            @Schema(required = true) @Size(max = Words.LONGEST) String text) {}

    @PUT
    @Path("draft/provisions/{provision}/translations/{language}")
    @Operation(
            operationId = "translation.enter",
            summary = "Enter the wording of a provision in another language",
            description =
                    "By the secretariat, or who leads the editorial committee. It renders the"
                            + " version that stands; If-Match may name the one seen. When the"
                            + " wording moves on it is behind. Twice is safe.")
    public Uni<TranslationView> enter(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @PathParam("language") String language,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("If-Match") String ifMatch,
            NewTranslation request) {
        Checked.body(request)
                .form("language", language, LANGUAGE)
                .text("text", request.text())
                .orRefuse();
        return act(
                forum,
                as,
                new EnterTranslation(
                        provision,
                        language,
                        request.heading(),
                        request.text(),
                        Versions.expected(ifMatch)));
    }

    @POST
    @Path("draft/provisions/{provision}/translations/{language}/certification")
    @Operation(
            operationId = "translation.certify",
            summary = "Certify that it says the same",
            description =
                    "By the secretariat, or who leads the editorial committee; only while it is"
                            + " aligned. Twice is safe.")
    public Uni<TranslationView> certify(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @PathParam("language") String language,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new CertifyTranslation(provision, language));
    }

    record NewDispute(@Schema(required = true) @Size(max = 4000) String reason) {}

    @POST
    @Path("draft/provisions/{provision}/translations/{language}/disputes")
    @Operation(
            operationId = "translation.dispute",
            summary = "Hold that it does not say the same",
            description =
                    "From a seat that takes part where the provision is. It stays disputed until"
                            + " settled or let go. Not safe twice: refused already-exists.")
    public Uni<TranslationView> dispute(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @PathParam("language") String language,
            @HeaderParam("Plenary-As") String as,
            NewDispute request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return act(forum, as, new DisputeTranslation(provision, language, request.reason()));
    }

    /**
     * @param reason how it is settled; absent where the delegation lets go of its own
     */
    record Settlement(@Size(max = 4000) String reason) {}

    @POST
    @Path("draft/provisions/{provision}/translations/{language}/disputes/{dispute}/settlement")
    @Operation(
            operationId = "translation.settle",
            summary = "Settle a linguistic dispute, or let go of one's own",
            description =
                    "By the secretariat or who leads the editorial committee, saying how; or by the"
                            + " seat that entered it.")
    public Uni<TranslationView> settle(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @PathParam("language") String language,
            @PathParam("dispute") String dispute,
            @HeaderParam("Plenary-As") String as,
            Settlement request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return act(forum, as, new SettleDispute(provision, language, dispute, reason));
    }

    private Uni<TranslationView> act(String forum, String as, LanguageCommand command) {
        return door.act(forum, as, command)
                .map(
                        acted ->
                                TranslationView.of(
                                        Sight.after(acted),
                                        Concerned.there(acted.state(), command.provision()),
                                        command.language()));
    }

    @GET
    @Path("draft/provisions/{provision}/translations/{language}")
    @Operation(
            operationId = "translation.get",
            summary = "A provision's wording beside its wording in another language")
    public Uni<TranslationView> get(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @PathParam("language") String language) {
        new Checked().form("language", language, LANGUAGE).orRefuse();
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> TranslationView.of(sight, Overview.seen(sight, provision), language));
    }
}
