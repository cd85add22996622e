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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.MembershipEvent.Membership;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.forum.MembershipCommand.ImportMemberships;
import plenary.proposal.forum.MembershipSheet;
import plenary.proposal.forum.RepresentationAudit;
import plenary.proposal.forum.RosterSheet.Fault;
import plenary.proposal.text.http.Sight;

/** Who acts through whom, as a table in; the audit of representation as a table out. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class MembershipResource {
    private static final int FAULTS_SHOWN = 100;

    private final Door door;

    MembershipResource(Door door) {
        this.door = door;
    }

    /** What a sheet would bring, or has brought. */
    record MembershipOutcome(boolean imported, int memberships, List<Fault> faults) {}

    @POST
    @Path("memberships")
    @Consumes("text/csv")
    @Operation(
            operationId = "membership.import",
            summary = "Import who acts through whom from a CSV table, or preview it",
            description =
                    "By the secretariat. Columns principal, through, tie (member, subsidiary,"
                            + " coalition, interest). With preview=true nothing changes and the"
                            + " faults are listed: an unknown unit, a circle, the same twice. A"
                            + " faulty table is refused memberships-faulty with each line and"
                            + " reason; one by which somebody would act through several channels"
                            + " where the charter forbids it, double-representation. Twice is"
                            + " safe: they are replaced.")
    public Uni<MembershipOutcome> importMemberships(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @QueryParam("preview") boolean preview,
            String table) {
        return door.stand(forum, as)
                .chain(
                        seen -> {
                            if (!as.trim().equals("secretariat")) {
                                throw new Refused(
                                        RefusalCode.NOT_ENTITLED, "The secretariat does this.");
                            }
                            var sheet = sheet(seen, table);
                            if (preview) {
                                return Uni.createFrom().item(outcome(sheet, false));
                            }
                            if (!sheet.faults().isEmpty()) {
                                throw faulty(sheet.faults());
                            }
                            return door.act(forum, as, new ImportMemberships(sheet.memberships()))
                                    .map(acted -> outcome(sheet, true));
                        });
    }

    private static MembershipSheet sheet(Seen seen, String table) {
        var lines = RosterTable.of(table);
        return lines.faults().isEmpty()
                ? MembershipSheet.check(lines.lines(), seen.state().assembly().roster())
                : new MembershipSheet(List.of(), lines.faults());
    }

    private static MembershipOutcome outcome(MembershipSheet sheet, boolean imported) {
        return new MembershipOutcome(
                imported,
                sheet.memberships().size(),
                sheet.faults().stream().limit(FAULTS_SHOWN).toList());
    }

    private static Refused faulty(List<Fault> faults) {
        var first = faults.getFirst();
        return new Refused(
                Refusal.of(
                        RefusalCode.MEMBERSHIPS_FAULTY,
                        "Line "
                                + first.line()
                                + ": "
                                + first.reason()
                                + ". In all "
                                + faults.size()
                                + "; nothing was imported.",
                        Map.of("faults", faults.stream().limit(FAULTS_SHOWN).toList())));
    }

    @GET
    @Path("memberships")
    @Operation(operationId = "membership.list", summary = "Who acts through whom")
    public Uni<List<Membership>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> seen.state().assembly().roster().memberships());
    }

    @GET
    @Path("representation.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "representation.table",
            summary = "The audit of representation as CSV: a line for each channel, with its path")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> table(seen).file("representation"));
    }

    private static Csv table(Seen seen) {
        var assembly = seen.state().assembly();
        var language = Sight.of(seen).language();
        var csv =
                Csv.of("principal", "name", "kind", "channels", "seat", "path", "recused_because");
        var audit = RepresentationAudit.of(assembly);
        var why = audit.recused().stream().collect(Collectors.toMap(Recused::seat, Recused::why));
        for (var one : audit.principals()) {
            for (var channel : one.channels()) {
                csv.line(
                        one.principal(),
                        assembly.roster().nameOf(one.principal(), language),
                        one.kind().name().toLowerCase(Locale.ROOT),
                        one.channels().size(),
                        channel.seat(),
                        String.join(" > ", channel.path()),
                        why.get(channel.seat()));
            }
        }
        return csv;
    }
}
