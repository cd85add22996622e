package plenary.proposal.register.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Role;
import plenary.proposal.ForumState;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.text.http.Sight;

/** Who takes part: delegations, never persons; an account's name is not the forum's to publish. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "document")
class ParticipantResource {
    private final Door door;

    ParticipantResource(Door door) {
        this.door = door;
    }

    /**
     * @param observer whether it has no seat
     * @param headAccredited whether somebody has claimed to head it
     * @param accredited how many persons act for it
     */
    record ParticipantView(
            @Schema(required = true) String code,
            @Schema(required = true) Map<String, String> names,
            String group,
            String region,
            List<String> seats,
            boolean observer,
            @Schema(required = true) Credentials credentials,
            boolean headAccredited,
            int accredited) {
        static ParticipantView of(ForumState state, Delegation d) {
            var persons =
                    state.assembly().people().accredited().stream()
                            .filter(a -> a.delegation().equals(d.code()) && Role.acts(a.role()))
                            .toList();
            return new ParticipantView(
                    d.code(),
                    d.names(),
                    d.group(),
                    d.region(),
                    d.seats().stream().map(s -> s.id()).toList(),
                    d.seats().isEmpty(),
                    d.credentials(),
                    persons.stream().anyMatch(a -> a.role() == Role.HEAD),
                    (int) persons.stream().map(a -> a.person()).distinct().count());
        }
    }

    @GET
    @Path("participants")
    @Operation(
            operationId = "participant.list",
            summary = "The list of participants",
            description = "Delegations and observers of the roster, without names of persons.")
    public Uni<List<ParticipantView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> views(seen.state()));
    }

    @GET
    @Path("participants.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "participant.table", summary = "The list of participants, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "code",
                                            "name",
                                            "group",
                                            "region",
                                            "seats",
                                            "observer",
                                            "credentials",
                                            "head_accredited",
                                            "accredited");
                            var names = seen.state().assembly().roster();
                            var language = Sight.of(seen).language();
                            for (var view : views(seen.state())) {
                                csv.line(
                                        view.code(),
                                        names.nameOf(view.code(), language),
                                        view.group(),
                                        view.region(),
                                        String.join("; ", view.seats()),
                                        view.observer(),
                                        view.credentials()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        view.headAccredited(),
                                        view.accredited());
                            }
                            return csv.file("participants");
                        });
    }

    private static List<ParticipantView> views(ForumState state) {
        return state.assembly().roster().delegations().all().stream()
                .map(d -> ParticipantView.of(state, d))
                .toList();
    }
}
