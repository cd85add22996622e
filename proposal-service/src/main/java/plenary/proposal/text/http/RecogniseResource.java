package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Capacity;
import plenary.proposal.desk.Door;
import plenary.proposal.text.Provision;
import plenary.proposal.text.intake.Target;
import plenary.proposal.text.intake.file.Intake;

/** Instructions out of a delegation's Word file with tracked changes. */
@Path("/api/forums/{forum}/proposals/recognised")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposal")
class RecogniseResource {
    private final Door door;
    private final Intake intake;

    RecogniseResource(Door door, Intake intake) {
        this.door = door;
        this.intake = intake;
    }

    @POST
    @Consumes(Intake.DOCX)
    @Operation(
            operationId = "proposal.recognise",
            summary = "Recognise the instructions in a Word file with tracked changes",
            description =
                    "By a seat. Each change is looked up in the draft, by number and by wording,"
                            + " and answered as an instruction to add, modify, suppress or leave,"
                            + " with the difference word by word, how sure it is and why; so is"
                            + " what could not be placed. Comments become reasons. In the draft"
                            + " as it was handed out here as a Word file, changes and comments of"
                            + " others are not taken for the sender's (returned): it is compared"
                            + " with the version it was handed out with, and what was changed"
                            + " there without tracking is told (untracked): a paragraph gone,"
                            + " another number, another heading. Words changed inside one open"
                            + " bracket are a wording for it (alternatives), to be brought in by"
                            + " alternative.propose. Nothing is"
                            + " recorded: correct it and table it with proposal.table. A file that"
                            + " cannot be read is refused document-faulty with its faults. At most"
                            + " 4 MB. Twice is safe.")
    public Uni<RecognitionView> recognise(
            @PathParam("forum") String forum, @HeaderParam("Plenary-As") String as, byte[] file) {
        return door.stand(forum, as)
                .map(
                        seen -> {
                            var seat = seat(as);
                            Places.draft(seen.state());
                            return new Desk(Sight.of(seen), seat);
                        })
                .chain(desk -> recognised(desk, file == null ? new byte[0] : file));
    }

    /** Where a seat's file is read. */
    private record Desk(Sight sight, String seat) {}

    private Uni<RecognitionView> recognised(Desk desk, byte[] file) {
        var names = HandedOutNames.of(desk.sight(), desk.seat());
        return intake.recognise(file, targets(desk.sight()), names)
                .map(found -> RecognitionView.of(found, desk.sight()));
    }

    private static String seat(String as) {
        if (Capacity.parse(as).orElse(null) instanceof Capacity.Seated seated) {
            return seated.seat();
        }
        throw new Refused(RefusalCode.NOT_ENTITLED, "A delegation proposes, from its seat.");
    }

    /**
     * The draft as the reader sees it: where a closed body is at work, the instrument's wording.
     */
    private static List<Target> targets(Sight sight) {
        return sight.texts().inOrder().stream()
                .filter(p -> sight.sees(p) || !p.fresh())
                .map(p -> target(sight, p))
                .toList();
    }

    private static Target target(Sight sight, Provision p) {
        var wordings = new ArrayList<String>();
        if (sight.sees(p) && !p.suppressed()) {
            wordings.add(p.content().shown());
        }
        if (!p.fresh() && !wordings.contains(p.baseText())) {
            wordings.add(p.baseText());
        }
        return new Target(
                p.id(),
                p.number(),
                p.part(),
                sight.sees(p) ? p.heading() : p.baseHeading(),
                p.parent(),
                p.body(),
                wordings.isEmpty() ? List.of(p.content().shown()) : wordings,
                p.fresh() ? p.content().shown() : p.baseText(),
                sight.sees(p) ? Target.open(p.content()) : List.of());
    }
}
