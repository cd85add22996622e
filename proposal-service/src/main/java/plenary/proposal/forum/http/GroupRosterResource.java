package plenary.proposal.forum.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.forum.GroupRosterCommand.KeepRoster;
import plenary.proposal.text.http.Sight;

/** Which of its seats a group says take part in what it decides. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class GroupRosterResource {
    private final Door door;

    GroupRosterResource(Door door) {
        this.door = door;
    }

    /** The seats that take part from now on. */
    record KeptSeats(List<String> seats) {}

    /**
     * A group's own roster.
     *
     * @param kept whether the group has said who takes part; else all its seats do
     */
    record GroupRosterView(String group, boolean kept, List<GroupSeat> seats) {}

    record GroupSeat(String seat, String delegation, String name, boolean takesPart) {}

    @PUT
    @Path("advisory-groups/{group}/own-roster")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "group-roster.keep",
            summary = "Say which of the group's seats take part in what it decides",
            description =
                    "By the chair of the body called as the group is. They replace those before;"
                            + " windows and votes that are open keep the seats they were opened"
                            + " with. Refused with group-not-found, not-in-group for a seat that is"
                            + " not the group's, malformed-request where none is left. Twice is"
                            + " safe.")
    public Uni<GroupRosterView> keep(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            KeptSeats request) {
        Checked.body(request).present("seats", request.seats()).orRefuse();
        return door.act(forum, as, new KeepRoster(group, request.seats()))
                .map(acted -> view(Sight.after(acted), group));
    }

    @GET
    @Path("advisory-groups/{group}/own-roster")
    @Operation(
            operationId = "group-roster.get",
            summary = "Which of a group's seats take part in what it decides")
    public Uni<GroupRosterView> get(
            @PathParam("forum") String forum, @PathParam("group") String group) {
        return door.see(forum).map(seen -> view(Sight.of(seen), group));
    }

    @GET
    @Path("advisory-groups/{group}/own-roster.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "group-roster.table", summary = "The same as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("group") String group) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv = Csv.of("seat", "delegation", "name", "takes_part");
                            for (var one : view(Sight.of(seen), group).seats()) {
                                csv.line(one.seat(), one.delegation(), one.name(), one.takesPart());
                            }
                            return csv.file("group-roster");
                        });
    }

    private static GroupRosterView view(Sight sight, String group) {
        var assembly = sight.state().assembly();
        if (assembly.forum().charter().advisoryGroup(group).isEmpty()) {
            throw new Refused(RefusalCode.GROUP_NOT_FOUND, "There is no group " + group + ".");
        }
        var roster = assembly.roster();
        var seats =
                roster.seatsIn(group).stream()
                        .map(
                                seat -> {
                                    var code = roster.ofSeat(seat.id()).orElseThrow().code();
                                    return new GroupSeat(
                                            seat.id(),
                                            code,
                                            roster.nameOf(code, sight.language()),
                                            roster.keeps(group, seat.id()));
                                })
                        .toList();
        return new GroupRosterView(group, roster.kept().containsKey(group), seats);
    }
}
