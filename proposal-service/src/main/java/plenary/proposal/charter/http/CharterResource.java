package plenary.proposal.charter.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.charter.CharterCommand;
import plenary.proposal.charter.CharterCommand.AdoptCharter;
import plenary.proposal.charter.CharterCommand.ConsentToCharter;
import plenary.proposal.charter.CharterCommand.ProposeCharter;
import plenary.proposal.charter.CharterCommand.WithdrawCharter;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.forum.http.CharterShelf;

/** New versions of the forum's charter: laid before it, agreed to, adopted, taken back. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class CharterResource {
    private final Door door;
    private final CharterShelf shelf;
    private final CharterVersions versions;

    CharterResource(Door door, CharterShelf shelf, CharterVersions versions) {
        this.door = door;
        this.shelf = shelf;
        this.versions = versions;
    }

    /**
     * @param text the charter in YAML, as those that ship are written
     * @param reason why, in your own words
     */
    record NewCharter(@Size(max = 200_000) String text, @Size(max = 4000) String reason) {}

    @POST
    @Path("charters")
    @Operation(
            operationId = "charter.propose",
            summary = "Lay a new version of the charter before the forum",
            description =
                    "By the secretariat. It binds nobody yet: the plenary's chair opens a vote on"
                            + " charter/ID with matter charter. Not safe twice without an"
                            + " Idempotency-Key. Refused: charter-faulty with place, line and"
                            + " column of each fault; already-exists for the name of a charter"
                            + " that ships and says something else; charter-version-not-newer;"
                            + " charter-does-not-fit.")
    public Uni<Response> propose(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewCharter request) {
        Checked.body(request)
                .text("text", request.text(), 200_000)
                .text("reason", request.reason(), 4000)
                .orRefuse();
        var command =
                new ProposeCharter(shelf.next(request.text()), request.text(), request.reason());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = acted.state().assembly().forum().versions().getLast().id();
                            return Response.created(
                                            URI.create("/api/forums/" + forum + "/charters/" + id))
                                    .entity(versions.whole(acted.state(), id))
                                    .build();
                        });
    }

    /** A charter to look at before it is proposed. */
    record CharterText(@Size(max = 200_000) String text) {}

    @POST
    @Path("charters/preview")
    @Operation(
            operationId = "charter.preview",
            summary = "Read a charter in plain language, beside the one in force; nothing is kept",
            description =
                    "By whoever is signed in. Test votes against it go by what-if.run with its"
                            + " text. Safe twice. Refused as charter.propose is.")
    public Uni<CharterVersionView> preview(@PathParam("forum") String forum, CharterText request) {
        Checked.body(request).text("text", request.text(), 200_000).orRefuse();
        return door.see(forum)
                .map(
                        seen ->
                                CharterVersionView.preview(
                                        shelf.next(request.text()),
                                        seen.state().assembly().forum(),
                                        CharterVersions.vetoing(seen.state())));
    }

    /**
     * @param group the advisory group that agrees
     * @param statement what it says to it; absent for nothing
     */
    record GroupConsent(@Size(max = 60) String group, @Size(max = 4000) String statement) {}

    @POST
    @Path("charters/{charter}/consents")
    @Operation(
            operationId = "charter.consent",
            summary = "A group that holds a veto agrees to a proposed charter",
            description =
                    "By the chair of the group. No majority takes a group's veto away without it:"
                            + " each group that holds one agrees before the charter is adopted."
                            + " Safe twice. Refused: advises-only for a group without a veto,"
                            + " charter-proposal-settled.")
    public Uni<CharterVersionView> consent(
            @PathParam("forum") String forum,
            @PathParam("charter") String charter,
            @HeaderParam("Plenary-As") String as,
            GroupConsent request) {
        Checked.body(request)
                .text("group", request.group(), 60)
                .optional("statement", request.statement(), 4000)
                .orRefuse();
        return act(
                forum,
                as,
                charter,
                new ConsentToCharter(charter, request.group(), request.statement()));
    }

    @POST
    @Path("charters/{charter}/adoption")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "charter.adopt",
            summary = "Declare a proposed charter adopted: it is in force from now on",
            description =
                    "By the plenary's chair in an open session, once a vote of the plenary on"
                            + " charter/ID has carried it by the charter's own rule for that"
                            + " (where it names none, its rule for a recommendation; where it knows"
                            + " no vote, when nobody objects), and each group that holds a veto has"
                            + " agreed. Votes and windows that began before go on under the charter"
                            + " they began under. The second time: charter-proposal-settled."
                            + " Refused: charter-not-carried, charter-consent-missing,"
                            + " voting-begun, charter-in-use while a petition of members holds"
                            + " something up, charter-version-not-newer, charter-does-not-fit.")
    public Uni<CharterVersionView> adopt(
            @PathParam("forum") String forum,
            @PathParam("charter") String charter,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, charter, new AdoptCharter(charter));
    }

    /** Why a charter is taken back. */
    record CharterTakenBack(@Size(max = 4000) String reason) {}

    @POST
    @Path("charters/{charter}/withdrawal")
    @Operation(
            operationId = "charter.withdraw",
            summary = "Take a proposed charter back",
            description =
                    "By the secretariat, before it is adopted and while no vote on it is open"
                            + " (charter-in-use). The second time: charter-proposal-settled.")
    public Uni<CharterVersionView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("charter") String charter,
            @HeaderParam("Plenary-As") String as,
            CharterTakenBack request) {
        Checked.body(request).text("reason", request.reason(), 4000).orRefuse();
        return act(forum, as, charter, new WithdrawCharter(charter, request.reason()));
    }

    private Uni<CharterVersionView> act(
            String forum, String as, String charter, CharterCommand command) {
        return door.act(forum, as, command).map(acted -> versions.whole(acted.state(), charter));
    }
}
