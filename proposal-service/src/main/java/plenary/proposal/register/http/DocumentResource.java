package plenary.proposal.register.http;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.RegisterEvent.DocumentReserved;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Narrowing;
import plenary.proposal.desk.Seen;
import plenary.proposal.register.Listing;
import plenary.proposal.register.RegisterCommand;
import plenary.proposal.register.RegisterCommand.EditDocument;
import plenary.proposal.register.RegisterCommand.PostDocument;
import plenary.proposal.register.RegisterCommand.ReserveDocument;
import plenary.proposal.register.RegisterCommand.SubmitDocument;
import plenary.proposal.register.RegisterCommand.SupersedeDocument;
import plenary.proposal.register.RegisterCommand.TranslateDocument;
import plenary.proposal.register.Version;

/** The register of documents: every paper, its symbol and how far it is in each language. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "document")
class DocumentResource {
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    // an entry of the record holds 256 KiB, and a letter takes up to four bytes
    private static final int LONGEST = 50_000;

    private final Door door;

    DocumentResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("documents")
    @Operation(
            operationId = "document.list",
            summary = "The register of documents",
            description =
                    "Proposals with their revisions, addenda and corrigenda, non-papers, papers"
                            + " and programmes; of one series, for one body, by one stage of the"
                            + " original or posted in one language where that is named.")
    public Uni<List<DocumentView>> list(
            @PathParam("forum") String forum,
            @QueryParam("series") String series,
            @QueryParam("body") String body,
            @QueryParam("status") String status,
            @QueryParam("language") String language) {
        return door.see(forum).map(seen -> views(seen, series, body, status, language));
    }

    @GET
    @Path("documents.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "document.table", summary = "The register of documents, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum,
            @QueryParam("series") String series,
            @QueryParam("body") String body,
            @QueryParam("status") String status,
            @QueryParam("language") String language) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "symbol",
                                            "series",
                                            "title",
                                            "by",
                                            "body",
                                            "at",
                                            "status",
                                            "languages",
                                            "superseded_by");
                            for (var view : views(seen, series, body, status, language)) {
                                csv.line(
                                        view.symbol(),
                                        word(view.series()),
                                        view.title(),
                                        view.by(),
                                        view.body(),
                                        view.at(),
                                        word(view.stage()),
                                        String.join(
                                                "; ",
                                                view.languages().stream()
                                                        .map(
                                                                l ->
                                                                        l.language()
                                                                                + " "
                                                                                + word(l.stage()))
                                                        .toList()),
                                        view.supersededBy());
                            }
                            return csv.file("documents");
                        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<DocumentView> views(
            Seen seen, String series, String body, String status, String language) {
        Narrowing.one("series", series, Series.class);
        Narrowing.one("status", status, Version.Stage.class);
        return Listing.of(seen.state()).stream()
                .filter(line -> DocumentView.sees(seen, line))
                .filter(line -> series == null || series.equals(word(line.series())))
                .filter(line -> body == null || body.equals(line.body()))
                .map(line -> DocumentView.of(seen, line, false))
                .filter(v -> status == null || status.equals(word(v.stage())))
                .filter(v -> language == null || posted(v, language))
                .toList();
    }

    private static boolean posted(DocumentView view, String language) {
        return view.languages().stream()
                .anyMatch(l -> l.language().equals(language) && word(l.stage()).equals("posted"));
    }

    @GET
    @Path("documents/{document}")
    @Operation(
            operationId = "document.get",
            summary = "A document in every language it is there in, with its words once posted")
    public Uni<DocumentView> get(
            @PathParam("forum") String forum, @PathParam("document") String document) {
        return door.see(forum).map(seen -> Papers.view(seen, document));
    }

    /**
     * @param body the body it is for; all where absent
     * @param language of the original; the forum's first where absent
     * @param text its words, in Markdown; absent where only the symbol is reserved
     */
    record NewDocument(
            @Schema(required = true) Series series,
            @Schema(required = true) @Size(max = 300) String title,
            String body,
            String language,
            @Size(max = LONGEST) String text) {}

    @POST
    @Path("documents")
    @Operation(
            operationId = "document.reserve",
            summary = "Reserve a symbol, and hand the paper in where its words are there",
            description =
                    "Information papers by any seat or observer; temporary documents, reports,"
                            + " liaison statements and chair's drafts by the body's chair; all but"
                            + " proposals, non-papers and programmes, which enter by themselves, by"
                            + " the secretariat. Not safe twice: each takes a further symbol; use"
                            + " an Idempotency-Key.")
    public Uni<RestResponse<DocumentView>> reserve(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewDocument request) {
        var checked =
                Checked.body(request)
                        .present("series", request.series())
                        .text("title", request.title());
        if (request.language() != null) {
            checked.form("language", request.language(), LANGUAGE);
        }
        checked.orRefuse();
        var text = request.text() == null || request.text().isBlank() ? null : request.text();
        var command =
                new ReserveDocument(
                        request.series(),
                        request.title(),
                        request.body(),
                        request.language(),
                        text);
        return door.act(forum, as, command)
                .map(
                        acted ->
                                acted.events().stream()
                                        .filter(DocumentReserved.class::isInstance)
                                        .map(e -> ((DocumentReserved) e).document())
                                        .findFirst()
                                        .orElseThrow())
                .chain(id -> door.see(forum).map(seen -> Papers.created(seen, forum, id)));
    }

    record Words(@Schema(required = true) @Size(max = LONGEST) String text) {}

    @PUT
    @Path("documents/{document}/original")
    @Operation(
            operationId = "document.submit",
            summary = "Hand in the words of a paper whose symbol is reserved",
            description =
                    "By whoever reserved it, or the secretariat, until it is posted. Twice the same"
                            + " is safe.")
    public Uni<DocumentView> submit(
            @PathParam("forum") String forum,
            @PathParam("document") String document,
            @HeaderParam("Plenary-As") String as,
            Words request) {
        Checked.body(request).text("text", request.text()).orRefuse();
        return act(forum, as, document, new SubmitDocument(document, request.text()));
    }

    @PUT
    @Path("documents/{document}/edited/{language}")
    @Operation(
            operationId = "document.edit",
            summary = "Edit the words before they are posted",
            description = "By the secretariat. Twice is safe.")
    public Uni<DocumentView> edit(
            @PathParam("forum") String forum,
            @PathParam("document") String document,
            @PathParam("language") String language,
            @HeaderParam("Plenary-As") String as,
            Words request) {
        Checked.body(request)
                .form("language", language, LANGUAGE)
                .text("text", request.text())
                .orRefuse();
        return act(forum, as, document, new EditDocument(document, language, request.text()));
    }

    record Translation(
            @Schema(required = true) @Size(max = 300) String title,
            @Schema(required = true) @Size(max = LONGEST) String text) {}

    @PUT
    @Path("documents/{document}/translations/{language}")
    @Operation(
            operationId = "document.translate",
            summary = "Bring in a translation of a paper, or of a proposal",
            description = "By the secretariat. Twice is safe: the later stands.")
    public Uni<DocumentView> translate(
            @PathParam("forum") String forum,
            @PathParam("document") String document,
            @PathParam("language") String language,
            @HeaderParam("Plenary-As") String as,
            Translation request) {
        Checked.body(request)
                .form("language", language, LANGUAGE)
                .text("title", request.title())
                .text("text", request.text())
                .orRefuse();
        return act(
                forum,
                as,
                document,
                new TranslateDocument(document, language, request.title(), request.text()));
    }

    @POST
    @Path("documents/{document}/postings/{language}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "document.post",
            summary = "Post a document in a language",
            description =
                    "By the secretariat, or the chair of the body the paper is for. From now on all"
                            + " it is for can read it. Twice is safe.")
    public Uni<DocumentView> post(
            @PathParam("forum") String forum,
            @PathParam("document") String document,
            @PathParam("language") String language,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, document, new PostDocument(document, language));
    }

    record Superseding(@Schema(required = true) @Size(max = 80) String by) {}

    @PUT
    @Path("documents/{document}/superseded")
    @Operation(
            operationId = "document.supersede",
            summary = "Say which symbol takes its place",
            description = "By the secretariat. Twice is safe.")
    public Uni<DocumentView> supersede(
            @PathParam("forum") String forum,
            @PathParam("document") String document,
            @HeaderParam("Plenary-As") String as,
            Superseding request) {
        Checked.body(request).text("by", request.by()).orRefuse();
        return act(forum, as, document, new SupersedeDocument(document, request.by()));
    }

    private Uni<DocumentView> act(
            String forum, String as, String document, RegisterCommand command) {
        return door.stand(forum, as)
                .invoke(seen -> Papers.line(seen, document))
                .chain(() -> door.act(forum, as, command))
                .chain(() -> door.see(forum))
                .map(seen -> Papers.view(seen, document));
    }
}
