package plenary.proposal.term.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.term.Forms;
import plenary.proposal.term.Hearable;
import plenary.proposal.term.Reach;
import plenary.proposal.term.Term;
import plenary.proposal.term.TermCommand.DefineTerm;
import plenary.proposal.term.TermCommand.WithdrawTerm;
import plenary.proposal.text.http.Sight;

/** Defined terms: where they are used, and what an edit of a definition reaches. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "analysis")
class TermResource {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int FORMS = 30;

    private final Door door;

    TermResource(Door door) {
        this.door = door;
    }

    /**
     * @param forms by language: the words the term is used by, whole words; an asterisk at the
     *     beginning or end of a form stands for any further letters
     * @param caseKept whether capitals must be as written
     * @param provision the provision that defines it; absent where it has a definition of its own
     * @param definition by language: its own definition
     * @param reason of a revision
     */
    record NewTerm(
            @Schema(required = true) Map<String, List<@Size(max = Forms.LONGEST) String>> forms,
            boolean caseKept,
            String provision,
            Map<String, @Size(max = 4000) String> definition,
            @Size(max = 4000) String reason) {}

    @PUT
    @Path("terms/{term}")
    @Operation(
            operationId = "term.define",
            summary = "Define a term, or define it otherwise",
            description =
                    "By the secretariat, who leads the plenary or the editorial committee, or who"
                            + " leads the body the defining provision is with. A form is found as"
                            + " whole words; an asterisk stands for further letters. Ask term.reach"
                            + " first what it reaches. Twice is safe.")
    public Uni<TermView> define(
            @PathParam("forum") String forum,
            @PathParam("term") String term,
            @HeaderParam("Plenary-As") String as,
            NewTerm request) {
        var checked =
                Checked.body(request)
                        .form("term", term, Checked.SLUG)
                        .present("forms", request.forms());
        if (request.provision() != null) {
            checked.form("provision", request.provision(), Checked.NUMBER);
        }
        var forms = request.forms() == null ? Map.<String, List<String>>of() : request.forms();
        forms.forEach((language, words) -> words(checked, language, words));
        var definition =
                request.definition() == null ? Map.<String, String>of() : request.definition();
        definition.forEach(
                (language, words) ->
                        checked.form("definition", language, LANGUAGE)
                                .text("definition." + language, words));
        checked.orRefuse();
        var command =
                new DefineTerm(
                        term,
                        forms,
                        request.caseKept(),
                        request.provision(),
                        definition,
                        request.reason());
        return door.act(forum, as, command)
                .chain(acted -> door.see(forum))
                .map(Sight::of)
                .map(sight -> TermView.of(sight, find(sight, term)));
    }

    private static void words(Checked checked, String language, List<String> words) {
        checked.form("forms", language, LANGUAGE)
                .present("forms." + language, words)
                .atMost("forms." + language, words, FORMS);
        if (words != null) {
            words.forEach(word -> checked.text("forms." + language, word, Forms.LONGEST));
        }
    }

    record TermWithdrawal(@Schema(required = true) @Size(max = 4000) String reason) {}

    @POST
    @Path("terms/{term}/withdrawal")
    @Operation(
            operationId = "term.withdraw",
            summary = "No longer treat it as a defined term",
            description =
                    "By whoever may define it. Its history stays, and it may be defined again."
                            + " Twice is safe.")
    public Uni<TermView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("term") String term,
            @HeaderParam("Plenary-As") String as,
            TermWithdrawal request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new WithdrawTerm(term, request.reason()))
                .chain(acted -> door.see(forum))
                .map(Sight::of)
                .map(sight -> TermView.of(sight, find(sight, term)));
    }

    @GET
    @Path("terms")
    @Operation(operationId = "term.list", summary = "The defined terms, with how far each reaches")
    public Uni<List<TermView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(TermResource::views);
    }

    @GET
    @Path("terms.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "term.table", summary = "The defined terms, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "term",
                                            "forms",
                                            "provision",
                                            "definition",
                                            "provisions",
                                            "uses",
                                            "withdrawn");
                            for (var term : views(sight)) {
                                csv.line(
                                        term.id(),
                                        String.join(
                                                "; ",
                                                term.forms()
                                                        .getOrDefault(
                                                                sight.textLanguage(), List.of())),
                                        term.number(),
                                        term.says(),
                                        term.provisions(),
                                        term.uses(),
                                        term.withdrawn());
                            }
                            return csv.file("terms");
                        });
    }

    private static List<TermView> views(Sight sight) {
        return sight.state().terms().terms().all().stream()
                .map(term -> TermView.of(sight, term))
                .toList();
    }

    @GET
    @Path("terms/{term}")
    @Operation(operationId = "term.get", summary = "A defined term, as it was and is defined")
    public Uni<TermView> get(@PathParam("forum") String forum, @PathParam("term") String term) {
        return door.see(forum).map(Sight::of).map(sight -> TermView.of(sight, find(sight, term)));
    }

    @GET
    @Path("terms/{term}/reach")
    @Operation(
            operationId = "term.reach",
            summary = "What an edit of the definition reaches, before it is made",
            description =
                    "Every provision that uses the term, that uses a term whose definition rests on"
                            + " it, or that refers to the defining provision; and how far the same"
                            + " words reach in each version. Where a closed body works on a"
                            + " provision, others are shown the instrument's wording.")
    public Uni<ReachView> reach(@PathParam("forum") String forum, @PathParam("term") String term) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> ReachView.of(sight, reach(sight, find(sight, term)), true));
    }

    @GET
    @Path("terms/{term}/reach.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "term.reach-table", summary = "What it reaches, as CSV")
    public Uni<RestResponse<String>> reachTable(
            @PathParam("forum") String forum, @PathParam("term") String term) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> table(sight, reach(sight, find(sight, term))).file(term + "-reach"));
    }

    @GET
    @Path("draft/uses")
    @Operation(
            operationId = "draft.uses",
            summary = "Every use of some words over the draft",
            description =
                    "Of words that need not be a defined term: each form is found as in a term's"
                            + " forms. caseKept=true keeps capitals as written.")
    public Uni<ReachView> uses(
            @PathParam("forum") String forum,
            @QueryParam("form") List<String> forms,
            @QueryParam("caseKept") boolean caseKept) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var checked = new Checked();
                            words(checked, sight.textLanguage(), forms);
                            checked.that(!forms.isEmpty(), "form", "is missing").orRefuse();
                            var term = Term.ofWords(sight.textLanguage(), forms, caseKept);
                            return ReachView.of(sight, reach(sight, term), false);
                        });
    }

    private static Reach reach(Sight sight, Term term) {
        return Reach.of(sight.state().terms(), term, sight.texts(), new Hearable(sight::sees));
    }

    private static Csv table(Sight sight, Reach reach) {
        var csv =
                Csv.of(
                        "provision",
                        "number",
                        "state",
                        "body",
                        "uses",
                        "bracketed",
                        "via",
                        "refers",
                        "defines",
                        "first_use");
        for (var place : ReachView.of(sight, reach, true).places()) {
            var uses = place.uses();
            csv.line(
                    place.provision(),
                    place.number(),
                    place.state(),
                    place.body(),
                    uses.size(),
                    uses.stream().filter(use -> use.bracketed()).count(),
                    String.join("; ", place.via()),
                    place.refers(),
                    place.defines(),
                    uses.isEmpty()
                            ? null
                            : uses.getFirst().before()
                                    + uses.getFirst().words()
                                    + uses.getFirst().after());
        }
        return csv;
    }

    private static Term find(Sight sight, String id) {
        return sight.state()
                .terms()
                .terms()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.TERM_NOT_FOUND,
                                        "There is no term " + id + "."));
    }
}
