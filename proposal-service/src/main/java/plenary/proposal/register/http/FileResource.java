package plenary.proposal.register.http;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.register.AttachedFile;
import plenary.proposal.register.Files;
import plenary.proposal.register.RegisterCommand.AttachFile;
import plenary.proposal.register.Sha256;
import plenary.proposal.store.PostgresFiles;

/** Files: originals, scans, written notices. Handed in first, then referred to by an act. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "document")
class FileResource {
    /** The most that the files of one forum may be together, in bytes. */
    static final long MOST_OF_A_FORUM = 512L * 1024 * 1024;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Door door;
    private final PostgresFiles files;

    FileResource(Door door, PostgresFiles files) {
        this.door = door;
        this.files = files;
    }

    /**
     * A file that is kept.
     *
     * @param size in bytes
     */
    record FileView(
            @Schema(required = true) String sha256,
            @Schema(required = true) String mediaType,
            @Schema(required = true) long size) {}

    @POST
    @Path("files")
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/tiff",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text"
    })
    @Operation(
            operationId = "file.keep",
            summary = "Hand a file in: PDF, Word, OpenDocument or a picture of a page",
            description =
                    "By a seat, an observer, an office or the secretariat. It is known by the"
                            + " SHA-256 of its bytes, and nobody reads it until a notice or a"
                            + " document refers to it. At most 4 MB, and 512 MB in a forum:"
                            + " too-large. Twice is safe.")
    public Uni<RestResponse<FileView>> keep(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("Content-Type") String type,
            byte[] file) {
        var bytes = file == null ? new byte[0] : file;
        return door.stand(forum, as)
                .chain(seen -> files.size(forum))
                .chain(
                        size -> {
                            new Checked().that(bytes.length > 0, "file", "is empty").orRefuse();
                            if (size + bytes.length > MOST_OF_A_FORUM) {
                                throw new Refused(
                                        RefusalCode.TOO_LARGE,
                                        "The files of this forum are "
                                                + MOST_OF_A_FORUM
                                                + " bytes at most together.");
                            }
                            var kept =
                                    new FileView(
                                            Sha256.of(bytes),
                                            MediaType.valueOf(type).getType()
                                                    + "/"
                                                    + MediaType.valueOf(type).getSubtype(),
                                            bytes.length);
                            return files.keep(forum, kept.sha256(), kept.mediaType(), bytes)
                                    .replaceWith(kept);
                        })
                .map(
                        view ->
                                ResponseBuilder.create(Status.CREATED, view)
                                        .location(
                                                URI.create(
                                                        "/api/forums/"
                                                                + forum
                                                                + "/files/"
                                                                + view.sha256()))
                                        .build());
    }

    @GET
    @Path("files/{sha256}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "file.get",
            summary = "A file that goes with something you may read",
            description =
                    "Refused with file-not-found where nothing you may read refers to it, or where"
                            + " only its digest is kept.")
    public Uni<Response> get(@PathParam("forum") String forum, @PathParam("sha256") String sha256) {
        return door.see(forum)
                .map(
                        seen ->
                                Files.name(seen.state(), seen.viewer(), sha256)
                                        .orElseThrow(() -> none(sha256)))
                .chain(name -> files.get(forum, sha256).map(kept -> answer(name, sha256, kept)));
    }

    private static Response answer(String name, String sha256, PostgresFiles.Kept kept) {
        if (kept == null) {
            throw none(sha256);
        }
        return Response.ok(kept.bytes(), kept.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + sha256 + "\"")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Refused none(String sha256) {
        return new Refused(
                RefusalCode.FILE_NOT_FOUND, "There is no file " + sha256 + " that you may see.");
    }

    /**
     * @param fileName as it is called when it is handed out
     * @param sha256 of a file handed in before
     */
    record NewAttachment(
            @Schema(required = true) @Size(max = 200) String fileName,
            @Schema(required = true) String sha256) {}

    @POST
    @Path("documents/{document}/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "document.attach",
            summary = "Attach a file to a paper of the register",
            description =
                    "By whoever reserved it until it is posted, or the secretariat. The file was"
                            + " handed in by file.keep; else refused file-not-found. Whoever may"
                            + " read the paper's words reads its files. Twice is safe.")
    public Uni<DocumentView> attach(
            @PathParam("forum") String forum,
            @PathParam("document") String document,
            @HeaderParam("Plenary-As") String as,
            NewAttachment request) {
        Checked.body(request)
                .text("fileName", request.fileName())
                .form("sha256", request.sha256(), DIGEST)
                .orRefuse();
        return door.stand(forum, as)
                .invoke(seen -> Papers.line(seen, document))
                .chain(seen -> files.find(forum, request.sha256()))
                .map(
                        kept -> {
                            if (kept == null) {
                                throw none(request.sha256());
                            }
                            return new AttachedFile(
                                    request.fileName().trim(),
                                    kept.mediaType(),
                                    kept.size(),
                                    request.sha256());
                        })
                .chain(file -> door.act(forum, as, new AttachFile(document, file)))
                .chain(acted -> door.see(forum))
                .map(seen -> Papers.view(seen, document));
    }
}
