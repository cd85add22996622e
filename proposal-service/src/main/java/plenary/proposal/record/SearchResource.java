package plenary.proposal.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.record.PublicRecord.Found;
import plenary.proposal.record.PublicRecord.Words;
import plenary.proposal.term.Forms.Use;
import plenary.proposal.term.Hearable;
import plenary.proposal.term.Reach;
import plenary.proposal.term.Term;
import plenary.proposal.text.http.Sight;

/** Search over the text as it stands and over everything the record has been told. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record")
class SearchResource {
    private static final int PAGE = 20;
    private static final int LONGEST = 100;
    private static final int SHOWN = 3;
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SYNTAX = Pattern.compile("[\"*]");

    private final Door door;
    private final PublicRecord record;

    SearchResource(Door door, PublicRecord record) {
        this.door = door;
        this.record = record;
    }

    /**
     * @param text provisions of the draft as they stand; with the first page only
     * @param acts entries of the record, newest first
     * @param next the value of before for the next page; absent on the last
     */
    record SearchView(List<TextHit> text, List<ActHit> acts, Long next) {}

    /**
     * @param uses how often it stands there
     * @param excerpts the words around, at most three times
     */
    record TextHit(
            @Schema(required = true) String provision,
            @Schema(required = true) String number,
            String heading,
            @Schema(required = true) int uses,
            List<List<Words>> excerpts) {}

    /**
     * @param seq its entry
     * @param as the capacity it was done in
     * @param subject what it was about
     */
    record ActHit(
            @Schema(required = true) long seq,
            @Schema(required = true) Instant at,
            @Schema(required = true) String type,
            String as,
            String subject,
            List<Words> excerpt) {}

    @GET
    @Path("search")
    @Operation(
            operationId = "record.search",
            summary = "Find words in the text and in the record",
            description =
                    """
                    Open to everybody; each reader is answered out of what that reader may read, \
                    and nothing else is looked at. q is 2 to 100 characters: all of its words must \
                    be there, the last may be a beginning; "in quotation marks" a phrase, -word \
                    without, or either. Twenty acts at a time, newest first; before leads on. \
                    Refused with malformed-request.""")
    public Uni<SearchView> search(
            @PathParam("forum") String forum,
            @QueryParam("q") String q,
            @QueryParam("before") Long before) {
        new Checked()
                .text("q", q, LONGEST)
                .that(q == null || q.strip().length() >= 2, "q", "is shorter than 2 characters")
                .that(q == null || LETTER.matcher(q).find(), "q", "has neither letter nor digit")
                .that(before == null || before > 0, "before", "must be the number of an entry")
                .orRefuse();
        return door.see(forum)
                .chain(
                        seen ->
                                record.search(
                                                forum,
                                                q.strip(),
                                                seen.viewer().audiences(),
                                                before == null ? Long.MAX_VALUE : before,
                                                PAGE + 1)
                                        .map(
                                                found ->
                                                        new SearchView(
                                                                before == null
                                                                        ? inText(seen, q.strip())
                                                                        : List.of(),
                                                                found.stream()
                                                                        .limit(PAGE)
                                                                        .map(SearchResource::act)
                                                                        .toList(),
                                                                found.size() > PAGE
                                                                        ? found.get(PAGE - 1).seq()
                                                                        : null)));
    }

    private static ActHit act(Found found) {
        return new ActHit(
                found.seq(),
                found.at(),
                found.type(),
                found.as(),
                found.subject(),
                PublicRecord.cut(found.excerpt()).toList());
    }

    private static List<TextHit> inText(Seen seen, String q) {
        var sight = Sight.of(seen);
        var words = SYNTAX.matcher(q).replaceAll(" ").strip();
        if (sight.texts().draft() == null || words.isEmpty() || words.startsWith("-")) {
            return List.of();
        }
        var term = Term.ofWords(sight.textLanguage(), List.of(words + "*"), false);
        return Reach.of(sight.state().terms(), term, sight.texts(), new Hearable(sight::sees))
                .places()
                .stream()
                .filter(place -> !place.uses().isEmpty())
                .map(
                        place ->
                                new TextHit(
                                        place.provision().id(),
                                        place.provision().number(),
                                        place.provision().heading(),
                                        place.uses().size(),
                                        place.uses().stream()
                                                .limit(SHOWN)
                                                .map(SearchResource::around)
                                                .toList()))
                .toList();
    }

    private static List<Words> around(Use use) {
        return Stream.of(
                        new Words(use.before(), false),
                        new Words(use.words(), true),
                        new Words(use.after(), false))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }
}
