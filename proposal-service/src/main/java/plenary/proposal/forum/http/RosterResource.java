package plenary.proposal.forum.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.refusal.Meanings;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Emails;
import plenary.proposal.desk.InvitationDesk;
import plenary.proposal.forum.ForumCommand.ImportRoster;
import plenary.proposal.forum.ForumCommand.Invite;
import plenary.proposal.forum.RosterSheet;
import plenary.proposal.forum.RosterSheet.Fault;

/** The roster, as a table in and as delegations out. */
@Path("/api/forums/{forum}/roster")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class RosterResource {
    private static final int FAULTS_SHOWN = 100;

    private final Door door;
    private final InvitationDesk invitations;

    RosterResource(Door door, InvitationDesk invitations) {
        this.door = door;
        this.invitations = invitations;
    }

    /**
     * What a sheet would bring, or has brought.
     *
     * @param seats filled, by chamber and advisory group
     * @param invitations addresses that are invited
     */
    record RosterOutcome(
            boolean imported,
            int delegations,
            Map<String, Integer> seats,
            int invitations,
            List<Fault> faults) {

        static RosterOutcome of(RosterSheet sheet, boolean imported) {
            var seats = new TreeMap<String, Integer>();
            sheet.delegations()
                    .forEach(d -> d.seats().forEach(s -> seats.merge(s.in(), 1, Integer::sum)));
            return new RosterOutcome(
                    imported,
                    sheet.delegations().size(),
                    seats,
                    sheet.invited().size(),
                    sheet.faults().stream().limit(FAULTS_SHOWN).toList());
        }
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "roster.import",
            summary = "Import the roster from a CSV table, or preview it",
            description =
                    "By the secretariat. With preview=true nothing changes and the faults are"
                            + " listed. A faulty table is refused roster-faulty with each line and"
                            + " reason, and nothing is imported. Twice is safe: the roster is"
                            + " replaced, seats keep their identity.")
    public Uni<RosterOutcome> importRoster(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("Accept-Language") String language,
            @QueryParam("preview") boolean preview,
            String table) {
        return door.stand(forum, as)
                .chain(
                        seen -> {
                            if (!as.trim().equals("secretariat")) {
                                throw new Refused(
                                        RefusalCode.NOT_ENTITLED, "The secretariat does this.");
                            }
                            var charter = seen.state().assembly().forum().charter();
                            var lines = RosterTable.of(table);
                            var sheet =
                                    lines.faults().isEmpty()
                                            ? RosterSheet.check(lines.lines(), charter)
                                            : new RosterSheet(List.of(), List.of(), lines.faults());
                            if (preview) {
                                return Uni.createFrom().item(RosterOutcome.of(sheet, false));
                            }
                            if (!sheet.faults().isEmpty()) {
                                throw faulty(sheet.faults());
                            }
                            return door.act(forum, as, command(forum, sheet))
                                    .chain(
                                            acted ->
                                                    invitations.write(
                                                            acted.state(),
                                                            sheet.invited().stream()
                                                                    .map(i -> i.email())
                                                                    .toList(),
                                                            Meanings.spoken(language),
                                                            false))
                                    .map(written -> RosterOutcome.of(sheet, true));
                        });
    }

    private static ImportRoster command(String forum, RosterSheet sheet) {
        var invitations =
                sheet.invited().stream()
                        .map(
                                i ->
                                        new Invite(
                                                Emails.hash(forum, i.email()),
                                                i.delegation(),
                                                Role.HEAD,
                                                null,
                                                null))
                        .toList();
        return new ImportRoster(sheet.delegations(), invitations);
    }

    private static Refused faulty(List<Fault> faults) {
        var first = faults.getFirst();
        return new Refused(
                Refusal.of(
                        RefusalCode.ROSTER_FAULTY,
                        faults.size()
                                + (faults.size() == 1 ? " fault" : " faults")
                                + ", the first on line "
                                + first.line()
                                + ": "
                                + first.reason()
                                + ". Nothing was imported.",
                        Map.of("faults", faults.stream().limit(FAULTS_SHOWN).toList())));
    }

    @GET
    @Operation(operationId = "roster.get", summary = "The delegations and their seats")
    public Uni<Collection<Delegation>> get(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> seen.state().assembly().roster().delegations().all());
    }
}
