package plenary.proposal.forum.http;

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
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.refusal.Meanings;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Callers;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Emails;
import plenary.proposal.desk.InvitationDesk;
import plenary.proposal.desk.Seen;
import plenary.proposal.forum.ForumCommand.ClaimInvitations;
import plenary.proposal.forum.ForumCommand.Invite;
import plenary.proposal.store.PostgresLetters.Stage;
import plenary.proposal.store.PostgresLetters.Standing;
import plenary.proposal.store.PostgresLetters.Why;

/** Invitations: made, written, claimed, and those nobody has claimed yet. */
@Path("/api/forums/{forum}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class InvitationResource {
    private final Door door;
    private final Callers callers;
    private final InvitationDesk desk;

    InvitationResource(Door door, Callers callers, InvitationDesk desk) {
        this.door = door;
        this.callers = callers;
        this.desk = desk;
    }

    /** An address to be invited, for a delegation or for an office in a body. */
    record NewInvitation(
            @Size(max = 254) String email,
            String delegation,
            Role role,
            String body,
            Office office) {}

    /**
     * An invitation nobody has claimed.
     *
     * @param letter where its letter stands; absent where none was written
     * @param waitsFor the part that was away: accounts or mail; absent for none
     */
    @Schema(name = "Invitation")
    record InvitationView(
            @Schema(required = true) String invitation,
            String delegation,
            @Schema(implementation = String.class) Role role,
            String body,
            @Schema(implementation = String.class) Office office,
            @Schema(implementation = String.class) Stage letter,
            @Schema(implementation = String.class) Why waitsFor) {

        static InvitationView of(RepresentativeInvited one, Standing letter) {
            return new InvitationView(
                    one.invitation(),
                    one.delegation(),
                    one.role(),
                    one.body(),
                    one.office(),
                    letter == null ? null : letter.stage(),
                    letter == null ? null : letter.why());
        }
    }

    /**
     * @param mailing whether this deployment writes to people who are invited
     * @param accounts whether it also makes an account for who has none
     */
    @Schema(name = "Invitations")
    record InvitationsView(
            @Schema(required = true) boolean mailing,
            @Schema(required = true) boolean accounts,
            @Schema(required = true) List<InvitationView> invitations) {}

    @GET
    @Operation(
            operationId = "invitation.list",
            summary = "The invitations nobody has claimed, and where their letters stand",
            description =
                    "By the secretariat. No address is among them: the record has only hashes, and"
                            + " a letter's is forgotten once it is sent.")
    public Uni<InvitationsView> list(@PathParam("forum") String forum) {
        callers.signedIn();
        return door.see(forum).chain(seen -> open(forum, seen));
    }

    @GET
    @Path("table.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "invitation.table", summary = "The same as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return list(forum)
                .map(
                        view -> {
                            var csv =
                                    Csv.of(
                                            "invitation",
                                            "delegation",
                                            "role",
                                            "body",
                                            "office",
                                            "letter",
                                            "waits_for");
                            view.invitations()
                                    .forEach(
                                            one ->
                                                    csv.line(
                                                            one.invitation(),
                                                            one.delegation(),
                                                            word(one.role()),
                                                            one.body(),
                                                            word(one.office()),
                                                            word(one.letter()),
                                                            word(one.waitsFor())));
                            return csv.file("invitations");
                        });
    }

    private static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Uni<InvitationsView> open(String forum, Seen seen) {
        if (!seen.viewer().mayRead("secretariat")) {
            throw new Refused(RefusalCode.NOT_ENTITLED, "The secretariat reads this.");
        }
        return desk.standing(forum)
                .map(
                        letters ->
                                new InvitationsView(
                                        desk.mailing(),
                                        desk.makesAccounts(),
                                        seen.state().assembly().people().open().all().stream()
                                                .map(
                                                        one ->
                                                                InvitationView.of(
                                                                        one,
                                                                        letters.get(
                                                                                one.emailHash())))
                                                .toList()));
    }

    @POST
    @Operation(
            operationId = "seat.invite",
            summary = "Invite a person to act for a delegation or to hold an office",
            description =
                    "By the secretariat; tellers of a body also by who moderates it; a reader, who"
                            + " sees what the delegation sees and acts in nothing, also by the"
                            + " delegation itself. An advisory group may be named for its chair,"
                            + " who claims it having a seat in it. The address is not kept in the record, only its"
                            + " hash. Where e-mail goes out a letter is written, and an account"
                            + " made for who has none; inviting again sends it again. Twice is"
                            + " safe.")
    public Uni<RestResponse<Void>> invite(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("Accept-Language") String language,
            NewInvitation request) {
        Checked.body(request)
                .text("email", request.email())
                .that(
                        request.email() == null || request.email().indexOf('@') > 0,
                        "email",
                        "is not an address")
                .that(
                        request.delegation() == null
                                ? request.office() != null && request.body() != null
                                : request.office() == null,
                        "delegation",
                        "or both body and office must be given")
                .orRefuse();
        var command =
                new Invite(
                        Emails.hash(forum, request.email()),
                        request.delegation(),
                        request.delegation() != null && request.role() == null
                                ? Role.MEMBER
                                : request.role(),
                        request.body(),
                        request.office());
        return door.act(forum, as, command)
                .chain(
                        acted ->
                                desk.write(
                                        acted.state(),
                                        List.of(request.email()),
                                        Meanings.spoken(language),
                                        true))
                .map(written -> RestResponse.noContent());
    }

    @POST
    @Path("claim")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "seat.claim",
            summary = "Claim the invitations that wait for your verified e-mail address",
            description = "From then on your account counts, not the address. Twice is safe.")
    public Uni<MeView> claim(@PathParam("forum") String forum) {
        var person = callers.signedIn().person();
        return door.actAsPerson(forum, new ClaimInvitations())
                .map(acted -> MeView.of(acted.state(), person));
    }
}
