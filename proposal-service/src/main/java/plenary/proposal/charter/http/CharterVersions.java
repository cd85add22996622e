package plenary.proposal.charter.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.charter.CharterFitting;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.forum.CharterVersion;
import plenary.proposal.forum.http.CharterShelf;

/** The charters of a forum as everybody reads them. Reads only. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class CharterVersions {
    static final String YAML = "application/yaml;charset=UTF-8";

    private final Door door;
    private final CharterShelf shelf;

    CharterVersions(Door door, CharterShelf shelf) {
        this.door = door;
        this.shelf = shelf;
    }

    static List<String> vetoing(ForumState state) {
        return CharterFitting.holdingVetoes(state);
    }

    CharterVersionView whole(ForumState state, String id) {
        return plain(CharterFitting.version(state, id), state);
    }

    private CharterVersionView plain(CharterVersion version, ForumState state) {
        return CharterVersionView.of(
                version, state.assembly().forum(), vetoing(state), written(version).isPresent());
    }

    private List<CharterVersionView> all(ForumState state) {
        return state.assembly().forum().versions().stream().map(one -> plain(one, state)).toList();
    }

    @GET
    @Path("charters")
    @Operation(
            operationId = "charter.list",
            summary = "The charters of the forum: the one it began with, and those laid before it",
            description = "In plain language, oldest first, each with what it changes.")
    public Uni<List<CharterVersionView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> all(seen.state()));
    }

    @GET
    @Path("charters.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "charter.list-table", summary = "The same as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "id",
                                            "charter",
                                            "version",
                                            "standing",
                                            "in_force",
                                            "at",
                                            "settled_at",
                                            "vote",
                                            "changes",
                                            "reason");
                            for (var one : all(seen.state())) {
                                csv.line(
                                        one.id(),
                                        one.charter(),
                                        one.version(),
                                        one.standing().name().toLowerCase(Locale.ROOT),
                                        one.inForce(),
                                        one.at(),
                                        one.settledAt(),
                                        one.poll(),
                                        one.changes().size(),
                                        one.reason());
                            }
                            return csv.file("charters");
                        });
    }

    @GET
    @Path("charters/{charter}")
    @Operation(
            operationId = "charter.version",
            summary = "One of them in plain language, with what it changes",
            description = "in-force names the one in force.")
    public Uni<CharterVersionView> version(
            @PathParam("forum") String forum, @PathParam("charter") String charter) {
        return door.see(forum).map(seen -> whole(seen.state(), named(seen.state(), charter)));
    }

    private static String named(ForumState state, String charter) {
        return charter.equals("in-force")
                ? state.assembly().forum().versionAt(Long.MAX_VALUE).id()
                : charter;
    }

    @GET
    @Path("charters/{charter}/text")
    @Produces(YAML)
    @Operation(
            operationId = "charter.text",
            summary = "One of them as it was written, in YAML",
            description =
                    "in-force names the one in force. Refused: charter-text-not-kept for a charter"
                            + " of its own of a forum set up before texts were kept.")
    public Uni<RestResponse<String>> text(
            @PathParam("forum") String forum, @PathParam("charter") String charter) {
        return door.see(forum)
                .map(
                        seen -> {
                            var one =
                                    CharterFitting.version(
                                            seen.state(), named(seen.state(), charter));
                            var name = one.charter().name() + "-" + one.charter().version();
                            return ResponseBuilder.ok(textOf(one), YAML)
                                    .header(
                                            "Content-Disposition",
                                            "attachment; filename=\"" + name + ".yaml\"")
                                    .build();
                        });
    }

    private Optional<String> written(CharterVersion version) {
        return Optional.ofNullable(version.text()).or(() -> shelf.text(version.charter()));
    }

    private String textOf(CharterVersion version) {
        return written(version)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.CHARTER_TEXT_NOT_KEPT,
                                        version.charter().name()
                                                + " was not kept as it was written, because this forum"
                                                + " was set up before texts were kept. What it says is"
                                                + " in charter.list, in plain language, and in"
                                                + " charter.get, as data."));
    }
}
