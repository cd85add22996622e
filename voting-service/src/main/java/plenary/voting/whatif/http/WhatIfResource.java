package plenary.voting.whatif.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.rules.charter.CharterFile;
import plenary.rules.whatif.Asked;
import plenary.rules.whatif.Bindings;
import plenary.rules.whatif.WhatIf;

/** Real votes under other bodies' rules. Nothing is kept of what is asked. */
@Path("/api/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "what if")
public class WhatIfResource {

    private static final int MOST_CHARTERS = 60;
    private static final int MOST_TEXTS = 5;
    private static final int MOST_UNITS = 5_000;
    private static final int MOST_ROLL_CALLS = 1_000;

    /** Verdicts with explanations in one answer; a file of any length goes by the command line. */
    private static final int MOST_VERDICTS = 5_000;

    private final WhatIfCharters charters;

    WhatIfResource(WhatIfCharters charters) {
        this.charters = charters;
    }

    @GET
    @Path("charters")
    @Operation(
            operationId = "what-if.charters",
            summary = "The charters one can ask about: their rules, and the attributes each reads",
            description = "Open to everybody.")
    public List<CharterView> charters() {
        return charters.all().stream().map(CharterView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "what-if.run",
            summary = "Judge votes by any charters: the verdict under each, what differs and why",
            description =
                    """
                    Open to everybody; nothing is kept, so twice is safe. A rule that reads an \
                    attribute nobody bound, or that a unit lacks, gives cannotCountBecause with a \
                    code, never a guess. At most 1,000 roll calls, 5,000 units, and 5,000 verdicts. \
                    charterTexts are charters of your own, at most 5. Refused with charter-unknown, \
                    charter-faulty, rule-unknown, roll-call-faulty, unit-unknown, \
                    too-large.""")
    public WhatIfView run(WhatIfRequest request) {
        bounded(request);
        List<Asked> asked = asked(request);
        var rollCalls = WhatIfReading.rollCalls(request);
        var whatIf = new WhatIf(asked, new Bindings(request.bindings()));
        var views =
                rollCalls.stream().map(one -> WhatIfView.rollCall(one, whatIf.judge(one))).toList();
        return new WhatIfView(views, WhatIfView.summary(views));
    }

    @POST
    @Path("table")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "what-if.run-table",
            summary = "The same for a table of votes: CSV with an answer or a count in each line",
            description =
                    """
                    Open to everybody; nothing is kept, so twice is safe. A column named as an \
                    attribute of a charter is that attribute; bindings say it of others. Limits and \
                    refusals as what-if.run; a fault names line and column.""")
    public WhatIfView runTable(TableRequest request) {
        if (request == null) {
            throw new Refused(RefusalCode.MALFORMED_REQUEST, "Send a table of votes.");
        }
        return run(TableReading.read(request));
    }

    private List<Asked> asked(WhatIfRequest request) {
        List<Asked> asked = new ArrayList<>();
        request.charters().forEach(name -> asked.add(charters.asked(name)));
        for (String text : request.charterTexts()) {
            asked.add(apart(asked, CharterFile.charter(text)));
        }
        if (asked.stream().map(Asked::name).distinct().count() < asked.size()) {
            throw new Refused(RefusalCode.MALFORMED_REQUEST, "A charter is named twice.");
        }
        return asked;
    }

    /** Two versions of one charter are told apart by their versions. */
    private static Asked apart(List<Asked> before, Charter charter) {
        boolean taken = before.stream().anyMatch(one -> one.name().equals(charter.name()));
        return new Asked(
                charter, null, taken ? charter.name() + " (" + charter.version() + ")" : null);
    }

    private static void bounded(WhatIfRequest request) {
        if (request == null
                || request.charters().isEmpty() && request.charterTexts().isEmpty()
                || request.rollCalls().isEmpty()) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "Name at least one charter and send at least one roll call.");
        }
        int asked = request.charters().size() + request.charterTexts().size();
        long verdicts = (long) asked * request.rollCalls().size();
        if (asked > MOST_CHARTERS
                || request.charterTexts().size() > MOST_TEXTS
                || request.units().size() > MOST_UNITS
                || request.rollCalls().size() > MOST_ROLL_CALLS
                || verdicts > MOST_VERDICTS) {
            throw new Refused(
                    RefusalCode.TOO_LARGE,
                    "At most %d roll calls, %d units and %d verdicts at once; the command line takes"
                                    .formatted(MOST_ROLL_CALLS, MOST_UNITS, MOST_VERDICTS)
                            + " files of any length.");
        }
    }
}
