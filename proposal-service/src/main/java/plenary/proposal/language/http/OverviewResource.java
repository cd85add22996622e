package plenary.proposal.language.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.language.Translation.Dispute;
import plenary.proposal.language.http.Overview.AdoptedInView;
import plenary.proposal.language.http.Overview.LanguagesView;
import plenary.proposal.text.http.Sight;

/** The draft side by side in its languages, and the adopted text in each. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "languages")
class OverviewResource {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Door door;

    OverviewResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("translations")
    @Operation(
            operationId = "translation.list",
            summary = "The draft beside its other languages: aligned, behind, disputed, missing",
            description = "In one language where it is named, else in every language there is.")
    public Uni<LanguagesView> list(
            @PathParam("forum") String forum, @QueryParam("language") String language) {
        if (language != null) {
            var code = language.split("-")[0];
            new Checked()
                    .form("language", language, LanguageResource.LANGUAGE)
                    .that(LANGUAGES.contains(code), "language", "is no code of ISO 639")
                    .orRefuse();
        }
        return door.see(forum).map(Sight::of).map(sight -> Overview.of(sight, language));
    }

    @GET
    @Path("translations.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "translation.table", summary = "The same, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "provision",
                                            "language",
                                            "status",
                                            "version",
                                            "renders",
                                            "certified",
                                            "disputed_by",
                                            "source",
                                            "text");
                            for (var row : Overview.of(sight, null).rows()) {
                                csv.line(
                                        row.number(),
                                        row.language(),
                                        row.status().name().toLowerCase(Locale.ROOT),
                                        row.version(),
                                        row.rendered(),
                                        row.certified(),
                                        row.disputes().stream()
                                                .filter(Dispute::open)
                                                .map(Dispute::seat)
                                                .collect(Collectors.joining("; ")),
                                        row.source(),
                                        row.text());
                            }
                            return csv.file("translations");
                        });
    }

    @GET
    @Path("adopted/{text}/languages/{language}")
    @Operation(
            operationId = "text.in-language",
            summary = "An adopted text in another language: what is aligned, and nothing else",
            description =
                    "A provision whose wording in that language is behind, disputed or missing"
                            + " stands without words.")
    public Uni<AdoptedInView> adopted(
            @PathParam("forum") String forum,
            @PathParam("text") String text,
            @PathParam("language") String language) {
        new Checked().form("language", language, LanguageResource.LANGUAGE).orRefuse();
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.texts()
                                        .adopted()
                                        .find(text)
                                        .map(t -> Overview.adopted(sight, t, language))
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.NOT_FOUND,
                                                                "There is no adopted text "
                                                                        + text
                                                                        + ".")));
    }
}
