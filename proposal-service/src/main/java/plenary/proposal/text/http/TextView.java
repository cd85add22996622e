package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Provision;

/**
 * The draft in few bytes: words, and who holds what; for a weak line, and to be kept for a time
 * without one.
 *
 * @param seq the record entry this view reflects
 * @param at forum time of that entry
 */
record TextView(
        @Schema(required = true) String title,
        @Schema(required = true) String language,
        long seq,
        Instant at,
        List<LineView> provisions) {

    /**
     * One provision.
     *
     * @param body the body it is with: the plenary, until another takes it up
     * @param closed whether that body is closed: what it says is for its members alone
     * @param version for If-Match
     * @param shown the wording with brackets; absent where it is referred to a closed body
     * @param call the open call for consensus about it
     */
    record LineView(
            @Schema(required = true) String id,
            @Schema(required = true) String number,
            String part,
            String heading,
            @Schema(required = true) String state,
            @Schema(required = true) String body,
            @Schema(required = true) String bodyName,
            boolean closed,
            long version,
            boolean struck,
            String shown,
            List<HeldView> brackets,
            String call) {}

    /** A bracket and the names of those who hold it. */
    record HeldView(
            @Schema(required = true) String id,
            @Schema(required = true) String body,
            List<String> holders,
            List<String> names) {}

    static TextView of(Sight sight) {
        var draft = sight.texts().draft();
        var open = sight.texts().openBrackets();
        return new TextView(
                draft.title(),
                draft.language(),
                sight.state().seq(),
                sight.state().at(),
                sight.texts().inOrder().stream()
                        .map(p -> line(sight, p, open.getOrDefault(p.id(), List.of())))
                        .toList());
    }

    private static LineView line(Sight sight, Provision p, List<Bracket> open) {
        var seen = sight.sees(p);
        var body = p.body() == null ? plenary(sight) : p.body();
        return new LineView(
                p.id(),
                p.number(),
                p.part(),
                p.heading(),
                seen ? p.state().name().toLowerCase(Locale.ROOT).replace('_', '-') : "referred",
                body,
                sight.bodyName(body),
                closed(sight, body),
                seen ? p.version() : 0,
                seen && p.suppressed(),
                seen ? p.content().shown() : null,
                seen ? held(sight, open) : List.of(),
                seen ? call(sight, p) : null);
    }

    private static String plenary(Sight sight) {
        return sight.state().assembly().bodies().all().stream()
                .filter(b -> b.parent() == null)
                .map(b -> b.id())
                .findFirst()
                .orElse("");
    }

    private static boolean closed(Sight sight, String body) {
        return sight.state().assembly().bodies().find(body).map(b -> !b.open()).orElse(false);
    }

    private static List<HeldView> held(Sight sight, List<Bracket> open) {
        return open.stream()
                .map(
                        b -> {
                            var holders =
                                    b.holders().stream()
                                            .filter(h -> h.until() == null)
                                            .map(h -> h.holder())
                                            .toList();
                            return new HeldView(
                                    b.id(),
                                    b.body(),
                                    holders,
                                    holders.stream().map(sight::name).toList());
                        })
                .toList();
    }

    private static String call(Sight sight, Provision p) {
        return sight.texts().calls().all().stream()
                .filter(c -> c.open() && c.pins(p.id()))
                .map(c -> c.id())
                .findFirst()
                .orElse(null);
    }
}
